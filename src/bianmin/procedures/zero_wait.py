"""零等待服務: fetching a certificate, receipt or refund at an agreed minute."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Choice,
    Exit,
    Field,
    FieldKind,
    Limit,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, page
from bianmin.procedures.visits import EFFECTS, GIVE_UP, SERVERS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="zero-wait",
    title=t("零等待領件", "Zero-wait pick-up"),
    summary=t("權利移轉證書、收據、退款備妥後，約定時間到指定櫃檯，隨到隨領。", "Certificates, receipts and refunds are ready when you come: at the agreed time and counter, without waiting."),
    about=(t("書面、電話、傳真或線上都可以約；等候時間目標為零分鐘。", "Book in writing, by telephone, fax or here. The aim is no minute of waiting."),),
    who=t("拍定人、義務人、投標人或受委任的人。", "Buyers, obligors, bidders, or whom they send."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.WORKING, Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY, Situation.IS_OWED}), standing=Standing.CASE_OR_NAMED,
    fee=t("免費", "Free"), place_kind="pick_up", basis=(t("本分署便民服務措施", "the branch's service measures"),),
    form=(page("item", t("領什麼", "What you fetch"), CASES,
        Field(name="item", kind=FieldKind.CHOICE, label=t("項目", "Item"), choices=(Choice("certificate", t("權利移轉證書", "Certificate of rights transfer")), Choice("receipt", t("收據", "Receipt")), Choice("refund", t("退款", "Refund")), Choice("papers", t("退還文件", "Papers returned")))), SLOT),),
    steps=visit(
        booked=t("備妥待領", "Ready to fetch"),
        result=(Field(name="waited", kind=FieldKind.NUMBER, label=t("等候分鐘", "Minutes waited"), least=0, most=600),),
        before=(
            Step(
                code="received", title=t("備件", "Made ready"), roles=SERVERS, limit=Limit(rule="workdays:2"),
                checklist=(t("物件已在指定櫃檯。", "It lies at the counter named."),),
                exits=(Exit(verb="ready", title=t("已備妥", "Ready"), to="booked", tells=t("您要領的已備妥，請依約定時間到櫃檯。", "It is ready; please come at the agreed time.")), GIVE_UP),
            ),
        ),
    ),
    inventory=(38,),
)
# fmt: on

define(SERVICE, effects=EFFECTS)
