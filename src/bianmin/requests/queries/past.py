"""Matters from outside this system, as they are listed."""

from dataclasses import fields
from datetime import date

from bianmin.kit.keyset import PAGE, Page, paginate
from bianmin.requests.models import PastMatter
from bianmin.requests.types import PastMatterRecord

ORDER = ("-received_on", "-id")
_FIELDS = tuple(one.name for one in fields(PastMatterRecord))


def past_matters(
    kind: str,
    *,
    first: date | None = None,
    last: date | None = None,
    words: str = "",
    cursor: str | None = None,
    size: int = PAGE,
) -> Page[PastMatterRecord]:
    """Return a page of a kind, the newest first; ``words`` stand in the id, subject, place, service or plate."""
    found = PastMatter.objects.filter(kind=kind)
    if first is not None:
        found = found.filter(received_on__gte=first)
    if last is not None:
        found = found.filter(received_on__lte=last)
    if words:
        parts = [found.filter(**{f"{name}__icontains": words}) for name in ("record_id", "subject", "place", "plate")]
        found = found.filter(service__icontains=words)
        for part in parts:
            found |= part
    page = paginate(found, ORDER, cursor, size)
    rows = [PastMatterRecord(**{name: getattr(row, name) for name in _FIELDS}) for row in page.rows]
    return Page(rows, page.next, page.previous)
