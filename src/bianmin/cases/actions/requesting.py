"""A request about cases stands in their timelines: that it came, and how it ended."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from bianmin.cases.actions.steps import note
from bianmin.cases.models import Case, CaseEvent
from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def note_request(
    case_ids: Sequence[int],
    *,
    kind: str,
    request_id: int,
    number: str,
    title: Text,
    actor: Actor,
    outcome: Text | None = None,
    on: date | None = None,
) -> int:
    """Write into cases' timelines that a request about them was ``received`` or ``closed``; return in how many.

    Once for each case, kind and request, however often it is asked. ``title``: the service; ``outcome``: how it ended.
    """
    office.require(actor, Permission.WRITE_CASE)
    event = f"request_{kind}"
    rows = list(Case.objects.select_for_update(no_key=True).filter(pk__in=case_ids).order_by("pk"))
    for case in rows:
        office.require(actor, Permission.WRITE_CASE, section_id=case.section_id, agency_id=case.agency_id)
    known = set(
        CaseEvent.objects.filter(case__in=rows, kind=event, data__request=request_id).values_list("case_id", flat=True)
    )
    said = {"zh": title.zh, "en": title.en}
    ended = {} if outcome is None else {"outcome": {"zh": outcome.zh, "en": outcome.en}}
    data = {"request": request_id, "number": number, "service": said, **ended}
    for case in rows:
        if case.pk not in known:
            note(case.pk, event, actor=actor, on=on or clock.today(), data=data)
    return len(rows) - len(known)
