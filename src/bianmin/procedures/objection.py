"""書面聲明異議: a written objection to an act of execution (行政執行法 §9)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Choice,
    Evidence,
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
from bianmin.procedures.objections import ARTICLE_9, STEPS, stop_execution
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="objection",
    title=t("書面聲明異議", "Written objection"),
    summary=t("對執行命令、方法、程序不服，或權益受侵害，在執行程序終結前可以聲明異議。", "Object to an order, a method or the course of execution, or a harm to your rights, before the procedure ends."),
    about=(
        t("分署認為有理由，立即停止執行並撤銷或更正；認為無理由，10日內加具意見送行政執行署，該署30日內決定。", "If the branch finds it founded, it stops at once and revokes or corrects; if not, it sends it within ten days with its opinion to the Agency, which decides within 30."),
        t("異議不當然停止執行。對稅費本身不服，請向原處分機關提起訴願。", "An objection does not stop execution by itself. Against the tax or fine itself turn to the authority that imposed it."),
    ),
    who=t("義務人或利害關係人。", "The obligor, or one with a legal interest."),
    unit=Unit.SECTIONS, situations=frozenset({Situation.DISAGREES, Situation.GOT_A_NOTICE}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER, Channel.FAX), standing=Standing.CASE_OR_NAMED,
    fee=t("免費", "Free"), limit=Limit(rule="objection", basis=ARTICLE_9), basis=(ARTICLE_9, t("行政執行法施行細則第13條至第18條", "Enforcement Rules, articles 13–18")),
    evidence=(Evidence(code="proof", title=t("證明文件", "Proof"), required=False), Evidence(code="power", title=t("委任狀（由他人代理時）", "Power of attorney (with an agent)"), required=False)),
    sheets=("objection",),
    questions=(Question(t("聲明異議會停止執行嗎？", "Does an objection stop execution?"), t("不當然停止；分署或行政執行署認為必要時得停止。", "Not by itself; the branch or the Agency may stop it where needed.")),),
    form=(page("objection", t("您的異議", "Your objection"), CASES,
        Field(name="against", kind=FieldKind.CHOICE, label=t("不服的是", "You object to"), choices=(Choice("order", t("執行命令", "An order")), Choice("method", t("執行方法", "A method")), Choice("procedure", t("應遵守的程序", "The procedure")), Choice("harm", t("其他侵害利益的情事", "Another harm")))),
        Field(name="act", kind=FieldKind.LINE, label=t("執行行為（文號、日期）", "The act (number, date)"), most=200),
        Field(name="demand", kind=FieldKind.LONG, label=t("請求", "What you ask for"), most=1000),
        Field(name="facts", kind=FieldKind.LONG, label=t("事實與理由", "Facts and reasons"), most=4000), FILES),),
    steps=STEPS,
    inventory=(82,),
)
# fmt: on

define(SERVICE, effects={"stop_execution": stop_execution})
