"""What follows in cases from a request about them: it stands in their timelines. Closed matters leave no trace."""

from datetime import date

from bianmin.cases import actions as cases
from bianmin.catalogue.types import OUTCOMES, Openness, Outcome
from bianmin.kit.texts import Text
from bianmin.office.types import Actor
from bianmin.requests.events import RequestClosed, RequestReceived
from bianmin.requests.models import Request
from bianmin.requests.queries.opening import service_at

MACHINE = Actor.system("requests")


def note_received(event: RequestReceived) -> None:
    """Let the cases' timelines say that a request about them came."""
    _note(event.request_id, "received", event.on)


def note_closed(event: RequestClosed) -> None:
    """Let the cases' timelines say how a request about them ended."""
    _note(event.request_id, "closed", event.on, OUTCOMES[Outcome(event.outcome)])


def _note(request_id: int, kind: str, on: date, outcome: Text | None = None) -> None:
    row = Request.objects.filter(pk=request_id, openness=Openness.OFFICE).first()
    ids = list(row.cases.values_list("case_id", flat=True)) if row else []
    if row is not None and ids:
        cases.note_request(
            ids, kind=kind, request_id=row.pk, number=row.number, title=service_at(row).title, outcome=outcome,
            actor=MACHINE, on=on,
        )  # fmt: skip
