"""服務態度申訴: a complaint about manners."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Choice, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import page
from bianmin.procedures.petitions import ACT, LIMIT, STEPS

# fmt: off
SERVICE = Service(
    code="manners-complaint",
    title=t("服務態度申訴", "Complaint about manners"),
    summary=t("覺得受到不禮貌的對待，請告訴我們時間、地點與經過。", "If you were treated without courtesy, tell us when, where and how."),
    about=(t("由非當事人的主管查明、請同仁說明，並把結果告訴您。", "A superior who was not involved looks into it, hears the colleague, and tells you what came of it."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.SECRETARIAT, situations=frozenset({Situation.HAS_AN_OPINION}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX), standing=Standing.NAMED,
    fee=t("免費", "Free"), limit=LIMIT, basis=(ACT, t("分署民眾抱怨事件處理程序", "the branch's procedure for complaints")),
    form=(page("event", t("發生什麼事", "What happened"),
        Field(name="happened_on", kind=FieldKind.DATE, label=t("日期", "Day"), most=0),
        Field(name="where", kind=FieldKind.CHOICE, label=t("在哪裡", "Where"), choices=(Choice("telephone", t("電話中", "On the telephone")), Choice("counter", t("櫃檯", "At a counter")), Choice("outside", t("外勤現場", "On a visit")), Choice("other", t("其他", "Elsewhere")))),
        Field(name="extension", kind=FieldKind.LINE, label=t("分機或櫃檯號碼", "Extension or counter"), required=False, most=20),
        Field(name="text", kind=FieldKind.LONG, label=t("經過", "What happened"), most=3000)),),
    steps=STEPS, inventory=(121, 124),
)
# fmt: on

define(SERVICE)
