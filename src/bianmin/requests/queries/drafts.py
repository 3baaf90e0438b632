"""A draft by its code."""

import json
from datetime import date

from bianmin.kit import clock
from bianmin.requests import sealing
from bianmin.requests.errors import DraftGone
from bianmin.requests.models import Draft, RequestFile
from bianmin.requests.rules.numbers import code_hash
from bianmin.requests.types import DraftView, FileView


def draft(code: str, *, on: date | None = None) -> DraftView:
    """Return an application not sent yet, by its code; DraftGone where there is none (callers limit tries)."""
    row = Draft.objects.filter(code_hash=code_hash(code), request=None, expires_on__gte=on or clock.today()).first()
    if row is None:
        raise DraftGone
    return DraftView(
        code=code,
        service=row.service,
        version=row.version,
        page=row.page,
        answers=json.loads(sealing.unlock(code, row.body_cipher)),
        files=tuple(file_view(one) for one in row.files.order_by("id")),
        language=row.language,
        saved_on=row.saved_on,
        expires_on=row.expires_on,
    )


def file_view(row: RequestFile) -> FileView:
    """Return a file as a list names it."""
    return FileView(
        id=row.pk,
        name=row.name,
        content_type=row.content_type,
        size=row.size,
        field=row.field,
        added_on=clock.taipei_date(row.added_at),
        added_by=row.added_by,
        is_sealed=row.sealed,
    )
