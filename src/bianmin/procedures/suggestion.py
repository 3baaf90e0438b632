"""意見單: a suggestion slip of the citizen-participation plan."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Choice, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import page
from bianmin.procedures.petitions import ACT, LIMIT, STEPS

# fmt: off
SERVICE = Service(
    code="suggestion",
    title=t("服務意見單", "Suggestion slip"),
    summary=t("對服務流程、環境、網站有好點子，寫下來；採用了會公布並追蹤到做好為止。", "A good idea for our service, rooms or website? Write it down; what is adopted is published and followed until done."),
    about=(t("現場、電話、會議、信件、傳真、網路都可以提。", "On the spot, by telephone, in meetings, by letter, fax or here."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.SERVICE_CENTRE, situations=frozenset({Situation.HAS_AN_OPINION}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX, Channel.KIOSK), standing=Standing.NOBODY,
    fee=t("免費", "Free"), limit=LIMIT, basis=(ACT,), sheets=("suggestion",),
    form=(page("idea", t("您的建議", "Your suggestion"),
        Field(name="about", kind=FieldKind.CHOICE, label=t("關於", "About"), choices=(Choice("process", t("服務流程", "How it is done")), Choice("place", t("場所設施", "Rooms and equipment")), Choice("website", t("網站與線上服務", "Website and online services")), Choice("staff", t("人員服務", "How people serve")), Choice("other", t("其他", "Other")))),
        Field(name="now", kind=FieldKind.LONG, label=t("現在的情形", "How it is now"), most=1000),
        Field(name="better", kind=FieldKind.LONG, label=t("您的建議", "How it could be better"), most=2000)),),
    steps=STEPS, inventory=(123,),
)
# fmt: on

define(SERVICE)
