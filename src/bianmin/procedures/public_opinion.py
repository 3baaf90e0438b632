"""民意信箱: the public-opinion mailbox."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import FILES, page
from bianmin.procedures.petitions import ACT, LIMIT, STEPS

# fmt: off
SERVICE = Service(
    code="public-opinion",
    title=t("民意信箱", "Public-opinion mailbox"),
    summary=t("有話想告訴分署，寫在這裡；每一封都編號、分辦、追蹤到答復為止。", "Tell the office what you think: each letter is numbered, assigned and followed to its answer."),
    about=(t("送出後馬上收到編號與查詢碼；6個工作日內答復。", "You get a number and a code at once, and an answer within six working days."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.SECRETARIAT, situations=frozenset({Situation.HAS_AN_OPINION}),
    channels=(Channel.ONLINE, Channel.KIOSK), standing=Standing.NAMED,
    fee=t("免費", "Free"), limit=LIMIT, basis=(ACT,),
    form=(page("letter", t("您的來信", "Your letter"),
        Field(name="subject", kind=FieldKind.LINE, label=t("主旨", "Subject"), most=100),
        Field(name="text", kind=FieldKind.LONG, label=t("內容", "What you want to say"), most=4000), FILES),),
    steps=STEPS, inventory=(115,),
)
# fmt: on

define(SERVICE)
