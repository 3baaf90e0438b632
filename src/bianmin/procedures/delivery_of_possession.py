"""申請點交不動產: delivery of possession to the buyer (強制執行法 §§99, 100)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Choice,
    Evidence,
    Field,
    FieldKind,
    Limit,
    Service,
    Situation,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="delivery-of-possession",
    title=t("申請點交不動產", "Delivery of a property you bought"),
    summary=t("拍定的不動產公告為「點交」，而占有人不交出時，可以申請分署點交。", "Where the notice promised delivery and the holder does not leave, ask the office to hand the property over."),
    about=(t("拍賣公告載明不點交的，不在此限。", "Not where the notice said that it is sold without delivery."),),
    who=t("拍定人、承受人。", "The buyer, or the creditor who took it over."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER), fee=t("免費；鎖匠、搬遷等必要費用另計。", "Free; necessary costs such as a locksmith come on top."), limit=Limit(rule="no-fixed-limit"),
    basis=(t("強制執行法第99條、第100條", "Compulsory Enforcement Act, articles 99 and 100"),),
    evidence=(Evidence(code="certificate", title=t("權利移轉證書", "Certificate of rights transfer"), waived=t("分署核發，不用附。", "Issued by the office: not needed.")),),
    sheets=("delivery-of-possession",),
    form=(page("property", t("不動產", "The property"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="occupied_by", kind=FieldKind.CHOICE, label=t("現在由誰占有", "Who holds it now"), choices=(Choice("obligor", t("義務人", "The obligor")), Choice("tenant", t("承租人", "A tenant")), Choice("other", t("其他人", "Somebody else")), Choice("empty", t("空屋", "Nobody")))),
        Field(name="telephone_on_day", kind=FieldKind.TELEPHONE, label=t("當日聯絡電話", "Telephone on the day")), FILES),),
    steps=filing(
        checklist=(t("公告載明點交。", "The notice promised delivery."), t("價金已繳清。", "The price is paid."), t("需要警力時已函請。", "Police help is asked for where needed.")),
        law=(t("強制執行法第99條", "Compulsory Enforcement Act, article 99"),),
        accepted=t("定期點交", "Day of delivery set"), told=t("已定點交日期，請準時到場。", "A day is set; please be there."),
        values=(Field(name="delivery_on", kind=FieldKind.DATE, label=t("點交日期", "Day of delivery"), least=0), Field(name="police", kind=FieldKind.YES, label=t("請警察協助", "With police help"), required=False)), letter="delivery-day", decided=True),
    inventory=(106,),
)

# fmt: on

define(SERVICE)
