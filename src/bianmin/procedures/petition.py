"""人民陳情: a petition (行政程序法 §168)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Choice, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import FILES, page
from bianmin.procedures.petitions import ACT, LIMIT, STEPS

# fmt: off
SERVICE = Service(
    code="petition",
    title=t("人民陳情", "Petition"),
    summary=t("對行政興革的建議、法令的查詢、違失的舉發或權益的維護，都可以陳情。", "Propose, ask about the law, report a wrong, or ask that your rights be kept."),
    about=(t("一般案件6個工作日內答復；需要較久時會先告訴您，最長30日。", "Answered within six working days; where it takes longer you are told, at most thirty days."), t("可以請求保密；匿名的陳情會登記，但無法答復。", "You may ask for confidence. Anonymous petitions are registered, but can't be answered.")),
    who=t("任何人。", "Anyone."),
    unit=Unit.SECRETARIAT, situations=frozenset({Situation.HAS_AN_OPINION, Situation.DISAGREES}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX, Channel.BOX, Channel.AGENCY), standing=Standing.NOBODY,
    fee=t("免費", "Free"), limit=LIMIT, basis=(ACT,), sheets=("petition",),
    form=(page("petition", t("陳情內容", "Your petition"),
        Field(name="kind", kind=FieldKind.CHOICE, label=t("類別", "Kind"), choices=(Choice("proposal", t("興革建議", "Proposal")), Choice("law", t("法令查詢", "Question of law")), Choice("wrong", t("舉發違失", "Report of a wrong")), Choice("rights", t("維護權益", "My rights")))),
        Field(name="subject", kind=FieldKind.LINE, label=t("主旨", "Subject"), most=100),
        Field(name="text", kind=FieldKind.LONG, label=t("內容", "What you want to say"), most=4000),
        Field(name="confidential", kind=FieldKind.YES, label=t("請為我的身分保密", "Keep my name in confidence"), required=False),
        Field(name="to_others", kind=FieldKind.YES, label=t("同一內容也寄給其他機關", "I also sent this to other authorities"), required=False), FILES),),
    steps=STEPS, inventory=(119, 121),
)
# fmt: on

define(SERVICE)
