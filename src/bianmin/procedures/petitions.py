"""The way of petitions and opinions (行政程序法 §§168–173): 6 working days, at most 30 days, never lost."""

from bianmin.catalogue.types import Choice, Exit, Field, FieldKind, Limit, Outcome, Step
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    CLERKS,
    DECIDERS,
    GROUND,
    HEADS,
    LAPSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    supplement,
)

INTAKE = frozenset({Role.SECRETARIAT, Role.REGISTRY, Role.FRONT_DESK})
HANDLERS = CLERKS | frozenset({Role.SECRETARIAT, Role.FRONT_DESK})
ACT = t("行政程序法第168條至第173條", "Administrative Procedure Act, articles 168–173")
LIMIT = Limit(rule="petition", extension="days:30", cap="petition-cap", basis=ACT)

# fmt: off
ANSWER = Field(name="answer", kind=FieldKind.LONG, label=t("答復內容", "Answer"), most=4000)
STEPS = (
    Step(
        code="received", title=t("登記分辦", "Registered"), roles=INTAKE, limit=Limit(rule="workdays:1"), law=(ACT,),
        checklist=(t("內容是否具體、有無真實姓名與聯絡方式。", "Whether it is concrete, with a true name and a way to answer."), t("是否本分署權責。", "Whether it is ours to deal with."), t("是否同一事由一再陳情。", "Whether it was said and answered before.")),
        exits=(
            Exit(verb="pass-on", title=t("分辦", "To the unit"), to="handled", tells=t("您的意見已交承辦單位處理。", "Your message is with the unit in charge.")),
            Exit(verb="forward", title=t("移送權責機關", "Forward"), to="forwarded", fields=(GROUND,), letter="forwarding", tells=t("非本分署權責，已移送並通知您。", "It isn't ours; it was forwarded and you are told where."), when=t("非本分署權責", "Not ours")),
            Exit(
                verb="file", title=t("登記存查", "File without an answer"), to="filed", when=t("依法得不予處理", "The law allows it"),
                fields=(Field(name="file_ground", kind=FieldKind.CHOICE, label=t("依據", "On what ground"), choices=(
                    Choice("no-content", t("無具體內容", "Nothing concrete")), Choice("no-name", t("未具真實姓名或住址", "No true name or address")),
                    Choice("answered-before", t("同一事由已明確答復而仍一再陳情", "Answered clearly before, said again")), Choice("several", t("非主管機關，副本分送多機關", "Sent to several, and not ours")),
                )),),
            ),
            WITHDRAW,
        ),
    ),
    Step(
        code="handled", title=t("查明並擬復", "Looked into"), roles=HANDLERS, limit=Limit(rule="workdays:4"), law=(ACT,),
        checklist=(t("需要時先以電話與當事人聯繫。", "Where it helps, the person is telephoned first."), t("涉及同仁者，請其說明。", "Where a colleague is concerned, he is heard.")),
        exits=(
            Exit(verb="draft", title=t("擬復陳核", "Draft for approval"), to="approval", fields=(ANSWER,)),
            Exit(verb="pass-back", title=t("改分", "Not ours: back"), to="received", fields=(GROUND,)),
            ASK_SUPPLEMENT, WITHDRAW,
        ),
    ),
    supplement("handled", roles=HANDLERS),
    Step(
        code="approval", title=t("核定", "Approved"), roles=DECIDERS | HEADS, limit=Limit(rule="workdays:1"),
        exits=(
            Exit(verb="answer-acting", title=t("有理由：採取措施並答復", "Founded: act and answer"), to="acted", fields=(Field(name="measure", kind=FieldKind.LONG, label=t("採取的措施", "What was done"), most=1000), ANSWER), letter="petition-answer", tells=t("您的意見有理由，已採取措施，答復如下。", "You were right: this was done, and this is the answer."), when=t("有理由", "Founded")),
            Exit(verb="answer", title=t("說明並答復", "Explain and answer"), to="answered", fields=(ANSWER,), letter="petition-answer", tells=t("您的意見已處理，答復如下。", "Your message was dealt with; this is the answer."), when=t("無理由或僅需說明", "To be explained")),
            Exit(verb="send-back", title=t("退回補充", "Send back"), to="handled", fields=(GROUND,)),
            WITHDRAW,
        ),
    ),
    end("acted", Outcome.GRANTED, t("採取措施並答復", "Acted on and answered")),
    end("answered", Outcome.ANSWERED, t("已答復", "Answered")),
    end("forwarded", Outcome.FORWARDED, t("已移送權責機關", "Forwarded")),
    end("filed", Outcome.FILED, t("登記存查", "Filed")),
    LAPSED, WITHDRAWN,
)
# fmt: on
