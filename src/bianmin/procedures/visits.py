"""The way of services that are a visit at an agreed time: booked, moved, done, missed or given up."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bianmin.bookings import actions as bookings
from bianmin.bookings.types import BookingState
from bianmin.catalogue.ports import Effect
from bianmin.catalogue.types import Done, Exit, Field, FieldKind, Limit, Matter, Outcome, Party, Step
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Role
from bianmin.procedures.parts import CLERKS, GROUND, WITHDRAW, by_decision, end, refuse

SERVERS = CLERKS | frozenset({Role.FRONT_DESK, Role.CASHIER, Role.CASHIER_SUPERVISOR, Role.SECRETARIAT})

SLOT = Field(
    name="slot",
    kind=FieldKind.SLOT,
    label=t("想約的時間", "The time you want"),
    help=t(
        "選一個還有空的時段；送出前會替您保留15分鐘。", "Choose a free time; it is kept for you for fifteen minutes."
    ),
)
RESULT = Field(name="result", kind=FieldKind.LONG, label=t("辦理情形", "What was done"), required=False, most=1000)


GIVE_UP = replace(WITHDRAW, effect="cancel")
"""Withdrawal before the visit is arranged: the time is given back."""


def decline() -> Exit:
    """Write the refusal before the visit is arranged: the time is given back."""
    return replace(refuse(), effect="cancel")


def visit(
    *,
    booked: Text,
    checklist: tuple[Text, ...] = (),
    result: tuple[Field, ...] = (RESULT,),
    served: str = "served",
    before: tuple[Step, ...] = (),
) -> tuple[Step, ...]:
    """Write the steps of a visit. ``before`` are steps that come first and lead to ``booked``.

    ``served`` names the effect when the visit took place; ``result`` is what is then said.
    """
    step = Step(
        code="booked",
        title=booked,
        roles=SERVERS,
        limit=Limit(rule="no-fixed-limit"),
        checklist=checklist,
        exits=(
            Exit(
                verb="served",
                title=t("已辦理", "Done"),
                to="done",
                fields=result,
                effect=served,
                tells=t("謝謝您的蒞臨，歡迎給我們評價。", "Thank you. Please tell us how it was."),
                when=t("到場", "Came"),
            ),
            Exit(
                verb="absent",
                title=t("未到", "Did not come"),
                to="missed",
                effect="absent",
                tells=t("您約的時間已過，需要時請再預約。", "The time has passed. Book again if you need it."),
                when=t("未到", "Did not come"),
            ),
            Exit(
                verb="cancel",
                title=t("分署取消", "Cancelled by the office"),
                to="cancelled",
                fields=(GROUND,),
                effect="cancel",
                tells=t("很抱歉，這次預約取消，原因如下；請再約其他時間。", "We are sorry: this booking is cancelled. Please choose another time."),
                when=t("無法提供", "Not possible"),
            ),
            Exit(
                verb="withdraw",
                title=t("取消預約", "Give it up"),
                to="withdrawn",
                by=Party.APPLICANT,
                effect="cancel",
                tells=t("預約已取消。", "Your booking is cancelled."),
            ),
        ),
    )  # fmt: skip
    return (
        *before,
        step,
        end("done", Outcome.DONE, t("辦理完成", "Done")),
        end("missed", Outcome.LAPSED, t("未到", "Did not come")),
        end("cancelled", Outcome.REFUSED, t("取消", "Cancelled")),
        end("withdrawn", Outcome.WITHDRAWN, t("申請人取消", "Given up")),
    )


def _moment(on: date) -> datetime:
    """Return the moment of an act: now where it is done today, noon of the day it is entered for otherwise."""
    return clock.now() if clock.today() == on else clock.day_begins(on) + timedelta(hours=12)


def served(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Mark the booking as served."""
    if matter.booking_id is not None:
        bookings.record_attendance(matter.booking_id, BookingState.SERVED, actor=by_decision(actor), now=_moment(on))
    return Done(note=t("已到場辦理。", "Came and was served."), facts={"result": str(values.get("result") or "")})


def absent(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Mark the booking as missed."""
    if matter.booking_id is not None:
        bookings.record_attendance(matter.booking_id, BookingState.ABSENT, actor=by_decision(actor), now=_moment(on))
    return Done(note=t("未到。", "Did not come."))


def cancel(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Give the seat back; whoever waits is offered it."""
    if matter.booking_id is not None:
        wish = "ground" not in values
        reason = str(values.get("ground") or "申請人取消")
        bookings.cancel(
            matter.booking_id, reason, actor=by_decision(actor), by_party=wish, notify=False, now=_moment(on)
        )
    return Done(note=t("時段已釋出。", "The time is free for others."))


EFFECTS: dict[str, Effect] = {"served": served, "absent": absent, "cancel": cancel}
