"""早鳥繳款: paying before office hours, by appointment."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, page
from bianmin.procedures.visits import EFFECTS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="early-payment",
    title=t("早鳥繳款", "Early-bird payment"),
    summary=t("上班前7時至8時，預約後到分署繳款。", "Pay at the office before work, 07:00 to 08:00, by appointment."),
    about=(t("書面、電話、傳真或線上預約都可以；當場開立收據。", "Book in writing, by telephone, fax or here; you get a receipt at once."),),
    who=t("任何要繳款的人。", "Anyone who wants to pay."),
    unit=Unit.CASHIER, audience=frozenset({Audience.WORKING}), situations=frozenset({Situation.GOT_A_NOTICE}), standing=Standing.CASE,
    hours=t("星期一至星期五7時至8時", "Monday to Friday, 07:00–08:00"), fee=t("免費", "Free"), place_kind="early_bird", basis=(t("本分署便民服務措施", "the branch's service measures"),),
    form=(page("booking", t("預約", "Your booking"), CASES, SLOT, Field(name="amount", kind=FieldKind.MONEY, label=t("預計繳納金額", "Amount you mean to pay"), required=False, least=1)),),
    steps=visit(booked=t("已預約早鳥時段", "Booked before office hours"), checklist=(t("準備收款與零用金。", "Till and change are ready."),)),
    inventory=(8, 35),
)
# fmt: on

define(SERVICE, effects=EFFECTS)
