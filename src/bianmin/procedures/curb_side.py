"""愛心免下車服務: served in the car."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Choice,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import CARE_GROUP, end, page
from bianmin.procedures.visits import SERVERS

# fmt: off
SERVICE = Service(
    code="curb-side",
    title=t("愛心免下車服務", "Served in the car"),
    summary=t("年長、孕婦、身心障礙或帶著嬰幼兒的人，開到門口按服務鈴或打電話，同仁到車邊辦理。", "Elderly, pregnant, disabled or with infants? Stop at the entrance, ring the bell or telephone: we come to the car."),
    about=(t("繳款、收件、領件都可以。", "Payments, papers in and out."),),
    who=t("上下車不方便的人。", "Whoever finds it hard to leave the car."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.CARE}), situations=frozenset({Situation.CANNOT_COME, Situation.GOT_A_NOTICE}), standing=Standing.NOBODY,
    channels=(Channel.TELEPHONE, Channel.COUNTER), fee=t("免費", "Free"), hours=t("上班時間", "Office hours"), basis=(t("本分署愛心免下車服務作業程序", "the branch's procedure for service in the car"),),
    form=(page("car", t("您的車", "Your car"), CARE_GROUP,
        Field(name="plate", kind=FieldKind.LINE, label=t("車牌號碼", "Plate"), most=12),
        Field(name="wish", kind=FieldKind.CHOICE, label=t("要辦什麼", "What for"), choices=(Choice("pay", t("繳款", "Pay")), Choice("hand-in", t("送件", "Hand in")), Choice("fetch", t("領件", "Fetch")), Choice("ask", t("詢問", "Ask"))))),),
    steps=(
        Step(
            code="called", title=t("請求服務", "Called"), roles=SERVERS, limit=Limit(rule="workdays:1"),
            checklist=(t("3分鐘內到車邊。", "At the car within three minutes."),),
            exits=(
                Exit(verb="served", title=t("已到車邊辦理", "Served at the car"), to="done", fields=(Field(name="minutes", kind=FieldKind.NUMBER, label=t("幾分鐘內到", "Minutes until we came"), least=0, most=120), Field(name="result", kind=FieldKind.LINE, label=t("辦理情形", "What was done"), required=False, most=200))),
                Exit(verb="gone", title=t("已離開", "Had left"), to="missed", when=t("未遇", "Not there")),
            ),
        ),
        end("done", Outcome.DONE, t("辦理完成", "Done")),
        end("missed", Outcome.LAPSED, t("未遇", "Not met")),
    ),
    inventory=(5,),
)
# fmt: on

define(SERVICE)
