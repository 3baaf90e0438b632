"""書面陳述、陳報: a statement of the obligor or another in a case."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Choice,
    Field,
    FieldKind,
    Limit,
    Question,
    Service,
    Situation,
    Standing,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="statement",
    title=t("書面陳述（陳報）", "Statement in a case"),
    summary=t("接到通知後想說明情形、陳報財產或補充資料，可以用書面或線上陳述，不一定要跑一趟。", "Explain your situation, report property or add papers after a notice: in writing or online, without coming."),
    about=(t("每一件陳述都編號、分辦、追蹤，並告訴您怎麼處理。", "Each statement is numbered, assigned and followed, and you are told what became of it."),),
    who=t("義務人、利害關係人、第三人。", "The obligor, a person with a legal interest, a third party."),
    unit=Unit.SECTIONS, situations=frozenset({Situation.GOT_A_NOTICE, Situation.CANNOT_COME, Situation.DISAGREES}),
    standing=Standing.CASE_OR_NAMED, fee=t("免費", "Free"), limit=Limit(rule="petition"),
    basis=(t("行政程序法第102條、第168條", "Administrative Procedure Act, articles 102 and 168"),),
    sheets=("statement",),
    questions=(Question(t("陳述之後還要到場嗎？", "Must I still come?"), t("傳繳通知書要您到場的，請看答復；答復前原定日期仍有效。", "If a notice called you, read the answer; until then the day in the notice stands.")),),
    form=(page("statement", t("您的陳述", "Your statement"), CASES,
        Field(name="about", kind=FieldKind.CHOICE, label=t("主旨", "About"), choices=(Choice("situation", t("說明經濟或生活情形", "My situation")), Choice("property", t("陳報財產", "My property")), Choice("paid", t("已繳納", "Already paid")), Choice("person", t("不是我本人", "It isn't me")), Choice("other", t("其他", "Other")))),
        Field(name="text", kind=FieldKind.LONG, label=t("內容", "What you want to say"), most=4000), FILES),),
    steps=filing(
        checklist=(t("與案件資料核對。", "Compared with the case."), t("需要時改期、停止或查證。", "Where needed the day is moved, execution stopped, or facts checked.")),
        accepted=t("答復", "Answered"), told=t("您的陳述已處理，答復如下。", "Your statement was dealt with; this is the answer."),
        values=(Field(name="answer", kind=FieldKind.LONG, label=t("答復內容", "Answer"), most=2000),), letter="answer", rule="workdays:4"),
    inventory=(37,),
)
# fmt: on

define(SERVICE)
