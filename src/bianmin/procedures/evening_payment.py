"""夜間繳款: paying after office hours, by appointment."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, page
from bianmin.procedures.visits import EFFECTS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="evening-payment",
    title=t("夜間繳款", "Evening payment"),
    summary=t("下班後17時30分至20時，預約後到分署繳款。", "Pay at the office after work, 17:30 to 20:00, by appointment."),
    about=(t("書面、電話、傳真或線上預約都可以；當場開立收據。", "Book in writing, by telephone, fax or here; you get a receipt at once."),),
    who=t("任何要繳款的人。", "Anyone who wants to pay."),
    unit=Unit.CASHIER, audience=frozenset({Audience.WORKING}), situations=frozenset({Situation.GOT_A_NOTICE}), standing=Standing.CASE,
    hours=t("星期一至星期五17時30分至20時", "Monday to Friday, 17:30–20:00"), fee=t("免費", "Free"), place_kind="evening", basis=(t("本分署便民服務措施", "the branch's service measures"),),
    form=(page("booking", t("預約", "Your booking"), CASES, SLOT, Field(name="amount", kind=FieldKind.MONEY, label=t("預計繳納金額", "Amount you mean to pay"), required=False, least=1)),),
    steps=visit(booked=t("已預約夜間時段", "Booked after office hours"), checklist=(t("準備收款與零用金。", "Till and change are ready."), t("警衛知道有人來。", "The guard knows that somebody comes."))),
    inventory=(9, 35),
    alike=t("與早鳥繳款同一作法，時段與場次分開統計。", "Runs as the early-bird payment does; hours and figures are kept apart."),
)
# fmt: on

define(SERVICE, effects=EFFECTS)
