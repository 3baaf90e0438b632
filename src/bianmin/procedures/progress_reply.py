"""聲請查復案件進行情形: a written answer on how a case stands."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Question,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, CLERKS, WITHDRAW, WITHDRAWN, end, page

# fmt: off
SERVICE = Service(
    code="progress-reply",
    title=t("查復案件進行情形", "How your case stands"),
    summary=t("請分署書面答復案件目前辦到哪裡。", "Ask the office to say in writing how far your case has come."),
    about=(t("尚欠多少、繳了多少，在「查我的案件」馬上看得到；需要書面答復時用這項服務。", "What is owed and paid is seen at once under “Find my case”; use this where you need it in writing."),),
    who=t("義務人、移送機關、利害關係人或代理人。", "The obligor, the agency, one with a legal interest, or an agent."),
    unit=Unit.SECTIONS,
    situations=frozenset({Situation.GOT_A_NOTICE, Situation.IS_OWED}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER, Channel.FAX),
    standing=Standing.CASE,
    limit=Limit(rule="petition"),
    fee=t("免費", "Free"),
    basis=(t("行政程序法第51條；本分署自訂6個工作日", "Administrative Procedure Act, article 51; the branch's own 6 working days"),),
    sheets=("progress-reply",),
    questions=(Question(t("電話可以問嗎？", "May I ask by telephone?"), t("可以，通知書上有股別電話；涉及個人資料時會先核對身分。", "Yes, the section's number is on the notice; your identity is checked where private data are concerned.")),),
    form=(
        page(
            "what", t("要問什麼", "What you ask"), CASES,
            Field(name="question", kind=FieldKind.LONG, label=t("想知道的事", "What you want to know"), most=1000),
            Field(name="as_who", kind=FieldKind.LINE, label=t("您與案件的關係", "Your part in the case"), most=60),
        ),
    ),
    steps=(
        Step(
            code="received", title=t("查明並擬復", "Looked up"), roles=CLERKS, limit=Limit(rule="workdays:4"),
            checklist=(t("聲請人有資格知道。", "The asker may know."), t("答復不含他人資料。", "The answer holds nobody else's data.")),
            exits=(
                Exit(verb="answer", title=t("答復", "Answer"), to="answered", fields=(Field(name="answer", kind=FieldKind.LONG, label=t("答復內容", "Answer"), most=2000),), letter="progress-answer", tells=t("已書面答復您的詢問。", "Your question was answered in writing.")),
                WITHDRAW,
            ),
        ),
        end("answered", Outcome.ANSWERED, t("已答復", "Answered")),
        WITHDRAWN,
    ),
    inventory=(44,),
)
# fmt: on

define(SERVICE)
