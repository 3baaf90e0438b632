"""Days on which somebody is called to appear (傳喚到場): set by a notice, moved on request, kept or missed."""

from datetime import date

from django.db import transaction

from bianmin.cases.actions.steps import locked, note, reason_given
from bianmin.cases.errors import NoAppearance, StepNotPossible
from bianmin.cases.models import Appearance
from bianmin.cases.types import OPEN_STATES
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def call_to_appear(
    case_id: int, *, on_date: date, at: str, place: str, purpose: str, actor: Actor, on: date | None = None
) -> int:
    """Call the obligor of a case to appear on a day, at a time such as ``10:00``; return the appearance's id.

    行政執行法 §5: not on a Sunday or holiday.
    """
    case = locked(case_id, actor, Permission.WRITE_CASE)
    day = on or clock.today()
    if case.status not in OPEN_STATES:
        raise StepNotPossible(t("案件已終結，不能傳喚。", "The case has ended; nobody is called."))
    _check_day(on_date, day)
    row = Appearance.objects.create(
        case=case, on_date=on_date, at=at.strip()[:5], place=place.strip()[:100], purpose=purpose.strip()[:200]
    )
    note(case.pk, "appearance_set", actor=actor, on=day, reason=row.purpose, data={"day": on_date.isoformat()})
    return int(row.pk)


@transaction.atomic
def move_appearance(
    case_id: int,
    *,
    from_date: date,
    to_date: date,
    at: str = "",
    reason: str,
    actor: Actor,
    request_number: str = "",
    on: date | None = None,
) -> int:
    """Move an appearance that is still ahead to another day; return the new one's id. The old one keeps saying so.

    Raises:
        NoAppearance: nobody is called on that day.
        StepNotPossible: the new day is a day off, or not ahead.
    """
    case = locked(case_id, actor, Permission.WRITE_CASE)
    day, said = on or clock.today(), reason_given(reason)
    row = Appearance.objects.select_for_update().filter(case=case, on_date=from_date, state="set").first()
    if row is None:
        raise NoAppearance
    _check_day(to_date, day)
    new = Appearance.objects.create(
        case=case,
        on_date=to_date,
        at=at.strip()[:5] or row.at,
        place=row.place,
        purpose=row.purpose,
        request_number=request_number,
    )
    row.state, row.moved_to = "moved", new
    row.save(update_fields=["state", "moved_to"])
    data = {"from": from_date.isoformat(), "day": to_date.isoformat(), "request": request_number}
    note(case.pk, "appearance_moved", actor=actor, on=day, reason=said, data=data)
    return int(new.pk)


@transaction.atomic
def record_appearance(
    case_id: int, *, on_date: date, came: bool, actor: Actor, reason: str = "", on: date | None = None
) -> None:
    """Record that the obligor came on the day he was called for, or did not."""
    case = locked(case_id, actor, Permission.WRITE_CASE)
    row = Appearance.objects.select_for_update().filter(case=case, on_date=on_date, state="set").first()
    if row is None:
        raise NoAppearance
    row.state = "kept" if came else "missed"
    row.save(update_fields=["state"])
    kind = "appearance_kept" if came else "appearance_missed"
    note(case.pk, kind, actor=actor, on=on or clock.today(), reason=reason.strip(), data={"day": on_date.isoformat()})


def _check_day(wanted: date, today: date) -> None:
    if wanted < today:
        raise StepNotPossible(t("日期須在今天以後。", "The day must lie ahead."))
    why = office.calendar().why_off(wanted)
    if why is not None:
        raise StepNotPossible(
            t("{day}是{why}，不能傳喚到場。", "{day} is a day off ({why}): nobody is called then.").fill(
                day=wanted.isoformat(), why=why
            )
        )
