"""面報改期: another day to appear, asked for at least one day before."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bianmin.cases import actions as cases
from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Done,
    Exit,
    Field,
    FieldKind,
    Limit,
    Matter,
    Outcome,
    Question,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit import roc
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.procedures.parts import (
    CASES,
    CLERKS,
    FILES,
    REASON,
    REFUSED,
    WITHDRAW,
    WITHDRAWN,
    by_decision,
    end,
    page,
    refuse,
)

# fmt: off
SERVICE = Service(
    code="appearance-change",
    title=t("改期報到", "Another day to appear"),
    summary=t("通知書要您到場的那天不能來，最遲在前一日申請改期。", "Can't come on the day in your notice? Ask for another, at the latest the day before."),
    about=(t("收到准許的通知以前，原定日期仍有效。", "Until you are told that it is granted, the day in the notice stands."),),
    who=t("接到通知的義務人或其代理人。", "The obligor who was called, or an agent."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.EVERYBODY, Audience.WORKING}), situations=frozenset({Situation.CANNOT_COME, Situation.GOT_A_NOTICE}), standing=Standing.CASE,
    channels=(Channel.ONLINE, Channel.TELEPHONE, Channel.FAX, Channel.LETTER, Channel.COUNTER), fee=t("免費", "Free"), limit=Limit(rule="workdays:2"),
    basis=(t("行政執行法第14條", "Administrative Execution Act, article 14"),), sheets=("statement",),
    questions=(Question(t("當天才發現不能來怎麼辦？", "And if I only learn it on the day?"), t("請直接打通知書上的電話；線上最遲前一日。", "Telephone the number in the notice; online it is too late on the day itself.")),),
    form=(page("days", t("日期", "The days"), CASES,
        Field(name="called_on", kind=FieldKind.DATE, label=t("通知書上的到場日期", "The day in the notice"), least=0),
        Field(name="wished_on", kind=FieldKind.DATE, label=t("希望改到", "The day you would like"), least=1, most=60), REASON, FILES),),
    steps=(
        Step(
            code="received", title=t("審核", "Looked at"), roles=CLERKS, limit=Limit(rule="workdays:1"),
            checklist=(t("原定日期與紀錄相符。", "The day agrees with the record."), t("事由正當。", "The reason is good.")),
            exits=(
                Exit(verb="grant", title=t("准予改期", "Grant"), to="moved", effect="move_appearance", letter="appearance-moved", when=t("准", "Granted"), tells=t("准予改期，請於新日期到場。", "Granted: please come on the new day."),
                    fields=(Field(name="new_day", kind=FieldKind.DATE, label=t("新日期", "New day"), least=0), Field(name="new_time", kind=FieldKind.TIME, label=t("時間", "Time"), required=False))),
                refuse(), WITHDRAW,
            ),
        ),
        end("moved", Outcome.GRANTED, t("已改期", "Moved")),
        REFUSED, WITHDRAWN,
    ),
    inventory=(34,),
)
# fmt: on


class TooLateToMove(Refusal):
    """An appearance is moved at least a day before."""

    code = "too-late-to-move"
    status = 422
    text = t("改期最遲在到場前一日申請；請直接打通知書上的電話。", "It must be asked at least a day before. Please telephone the number in the notice.")  # fmt: skip


def accepts(answers: Mapping[str, Any], case_ids: tuple[int, ...], *, on: date) -> None:
    """Refuse what comes on the day itself or later."""
    if on > answers["called_on"] - timedelta(days=1):
        raise TooLateToMove


def move_appearance(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Move the day in every case of the matter; one that has none on that day refuses the whole."""
    new: date = values["new_day"]
    for case_id in matter.case_ids:
        cases.move_appearance(
            case_id, from_date=matter.answers["called_on"], to_date=new, at=str(values.get("new_time") or ""),
            reason=str(matter.answers["reason"])[:500], request_number=matter.number, actor=by_decision(actor), on=on,
        )  # fmt: skip
    return Done(
        note=t("改至{day}。", "Moved to {day}.").fill(day=Text(roc.slash(new), roc.english(new))),
        facts={"moved_to": new.isoformat()},
        letter={"new_day": Text(roc.long(new), roc.english(new))},
    )


define(SERVICE, effects={"move_appearance": move_appearance}, accepts=accepts)
