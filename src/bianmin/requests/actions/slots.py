"""The seat that goes with a request: booked, or confirmed where it was held, in the same transaction."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bianmin.bookings import actions as bookings
from bianmin.bookings import queries as diary
from bianmin.bookings.types import Party
from bianmin.catalogue.types import FieldKind, Service
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.types import Applicant

UNREADABLE = t("請再選一次時段。", "Please choose the time again.")


def read_slot(value: str) -> tuple[str, datetime]:
    """Return place and start of a slot written ``<place code>@<ISO time with offset>``; ValueError if it isn't one."""
    place, _, start = value.partition("@")
    begins = datetime.fromisoformat(start)
    if not place or begins.tzinfo is None:
        raise ValueError(value)
    return place, begins


def take_slot(
    service: Service,
    answers: Mapping[str, Any],
    who: Applicant,
    *,
    request_id: int,
    booking_id: int | None,
    case_id: int | None,
    channel: str,
    actor: Actor,
    now: datetime,
) -> int | None:
    """Book the slot that was chosen, or confirm the seat held for it; return the booking's id, None without a slot.

    Whoever comes too late gets the place's own refusal, and nothing of the request is kept.
    """
    field = next((one for one in service.fields() if one.kind is FieldKind.SLOT), None)
    chosen = str(answers.get(field.name) or "") if field else ""
    if field is None or not chosen:
        return booking_id
    party = Party(name=who.name or "—", telephone=who.telephone, email=who.mail, language=who.language)
    purpose = service.title.zh
    if booking_id is not None:
        held = bookings.confirm(
            booking_id, actor=actor, party=party, case_id=case_id, request_id=request_id, purpose=purpose,
            notify=False, now=now,
        )  # fmt: skip
        return held.id
    try:
        place, begins = read_slot(chosen)
    except ValueError:
        raise FieldsWrong({field.name: UNREADABLE}) from None
    made = bookings.book(
        place, begins, party, actor=actor, case_id=case_id, request_id=request_id, purpose=purpose, channel=channel,
        notify=False, now=now,
    )  # fmt: skip
    return made.id


def agreed_time(booking_id: int | None) -> Text | None:
    """Return day and hours of a request's booking as letters write them; None without one."""
    if booking_id is None:
        return None
    found = diary.booking(booking_id)
    begins, ends = found.starts_at.astimezone(TAIPEI), found.ends_at.astimezone(TAIPEI)
    hours = f"{begins:%H:%M}–{ends:%H:%M}"
    return Text(f"{roc.spoken(begins.date())}{hours}", f"{roc.english(begins.date())}, {hours}")
