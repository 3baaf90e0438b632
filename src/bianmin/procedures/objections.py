"""The way of an objection (行政執行法 §9), written or oral: the inner clock 3/5/7/10 and the Agency's 30 days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.cases import actions as cases
from bianmin.cases import queries as reading
from bianmin.catalogue.types import Choice, Done, Exit, Field, FieldKind, Limit, Matter, Outcome, Party, Step
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    CLERKS,
    GROUND,
    HEADS,
    LAPSED,
    OFFICERS,
    WITHDRAW,
    WITHDRAWN,
    by_decision,
    end,
    supplement,
)

ARTICLE_9 = t("行政執行法第9條", "Administrative Execution Act, article 9")

# fmt: off
MEASURE = Field(
    name="measure", kind=FieldKind.CHOICE, label=t("處置", "Measure"),
    choices=(Choice("revoke", t("撤銷執行行為", "The act is revoked")), Choice("correct", t("更正執行行為", "The act is corrected"))),
)
FOUNDED = Exit(
    verb="founded", title=t("有理由：停止並撤銷或更正", "Founded: stop, and revoke or correct"), to="founded", fields=(MEASURE, GROUND), effect="stop_execution",
    letter="objection-founded", tells=t("您的異議有理由，已停止執行並撤銷或更正。", "Your objection is founded: execution is stopped, the act revoked or corrected."), when=t("有理由", "Founded"),
)
STEPS = (
    Step(
        code="received", title=t("承辦人簽報", "Clerk's report"), roles=CLERKS, limit=Limit(rule="objection-report", from_receipt=True), law=(ARTICLE_9,),
        checklist=(t("異議人是義務人或利害關係人。", "The objector is the obligor or has a legal interest."), t("執行程序尚未終結。", "The procedure has not ended."), t("指明不服的執行行為。", "It says which act is objected to.")),
        exits=(
            Exit(verb="report", title=t("簽報意見", "Report"), to="opinion", fields=(Field(name="report", kind=FieldKind.LONG, label=t("簽報內容", "Report"), most=4000),), tells=t("您的異議審查中；異議不當然停止執行。", "Your objection is being examined; it does not stop execution by itself.")),
            ASK_SUPPLEMENT, WITHDRAW,
        ),
    ),
    supplement("received", rule="days:5"),
    Step(
        code="opinion", title=t("執行官意見", "Officer's opinion"), roles=OFFICERS, limit=Limit(rule="objection-opinion", from_receipt=True), law=(ARTICLE_9,),
        exits=(
            Exit(verb="give-opinion", title=t("表示意見", "Give the opinion"), to="approval", fields=(Field(name="opinion", kind=FieldKind.LONG, label=t("意見", "Opinion"), most=4000),), second_person=True),
            Exit(verb="send-back", title=t("退回補充", "Send back"), to="received", fields=(GROUND,)),
            WITHDRAW,
        ),
    ),
    Step(
        code="approval", title=t("分署長核定", "The head decides"), roles=HEADS, limit=Limit(rule="objection-approval", from_receipt=True), law=(ARTICLE_9,),
        exits=(
            FOUNDED,
            Exit(verb="unfounded", title=t("無理由：加具意見送署", "Unfounded: to the Agency with an opinion"), to="sending", when=t("無理由", "Unfounded"), tells=t("本分署認為無理由，將加具意見送行政執行署決定。", "The branch finds it unfounded and sends it to the Agency with its opinion.")),
            Exit(verb="send-back", title=t("退回補充", "Send back"), to="opinion", fields=(GROUND,)),
            WITHDRAW,
        ),
    ),
    Step(
        code="sending", title=t("加具意見送署", "Sent to the Agency"), roles=CLERKS, limit=Limit(rule="objection", from_receipt=True), law=(ARTICLE_9,),
        exits=(Exit(verb="send", title=t("送行政執行署", "Send"), to="superior", letter="objection-opinion", tells=t("已送行政執行署，該署於30日內決定。", "It lies with the Agency, which decides within 30 days.")), WITHDRAW),
    ),
    Step(
        code="superior", title=t("行政執行署決定", "The Agency decides"), party=Party.SUPERIOR, limit=Limit(rule="objection-decision"), law=(ARTICLE_9,),
        exits=(
            Exit(verb="rejected", title=t("決定：異議駁回", "Decision: rejected"), to="rejected", by=Party.OFFICE, roles=CLERKS | HEADS, fields=(GROUND,), tells=t("行政執行署決定駁回您的異議。", "The Agency rejected your objection."), when=t("駁回", "Rejected")),
            Exit(verb="upheld", title=t("決定：異議有理由", "Decision: founded"), to="founded", by=Party.OFFICE, roles=CLERKS | HEADS, fields=(MEASURE, GROUND), effect="stop_execution", tells=t("行政執行署決定您的異議有理由，已停止執行並撤銷或更正。", "The Agency found for you: execution is stopped, the act revoked or corrected."), when=t("有理由", "Founded")),
            WITHDRAW,
        ),
    ),
    end("founded", Outcome.GRANTED, t("有理由，停止並撤銷或更正", "Founded: stopped, revoked or corrected")),
    end("rejected", Outcome.REFUSED, t("異議駁回", "Rejected")),
    LAPSED, WITHDRAWN,
)
# fmt: on


def stop_execution(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Stop the execution of the matter's open cases at once (§9 II); those that rest already go on resting."""
    stopped = [one.number for one in reading.rows(matter.case_ids) if one.status == "open"]
    for one in reading.rows(matter.case_ids):
        if one.status == "open":
            cases.suspend(one.id, actor=by_decision(actor), reason=f"聲明異議有理由：{matter.number}", on=on)
    return Done(
        note=t("停止執行{n}件。", "Execution stopped in {n} cases.").fill(n=len(stopped)),
        facts={"stopped": stopped, "measure": str(values["measure"])},
    )
