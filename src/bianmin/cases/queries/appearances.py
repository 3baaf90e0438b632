"""Days on which obligors are called to appear."""

from dataclasses import dataclass
from datetime import date

from bianmin.cases.models import Appearance


@dataclass(frozen=True, slots=True)
class AppearanceView:
    """A day somebody is called for; ``state``: set, moved, kept, missed."""

    id: int
    case_id: int
    on_date: date
    at: str
    place: str
    purpose: str
    state: str
    moved_to: date | None
    request_number: str


def appearances(case_id: int) -> tuple[AppearanceView, ...]:
    """Return a case's days, the newest first."""
    rows = Appearance.objects.filter(case_id=case_id).select_related("moved_to").order_by("-on_date", "-id")
    return tuple(
        AppearanceView(
            id=row.pk,
            case_id=row.case_id,
            on_date=row.on_date,
            at=row.at,
            place=row.place,
            purpose=row.purpose,
            state=row.state,
            moved_to=row.moved_to.on_date if row.moved_to else None,
            request_number=row.request_number,
        )
        for row in rows
    )
