"""聲明承受: the creditor takes an unsold lot at its price (強制執行法 §§70, 71, 91)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Evidence, Field, FieldKind, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="taking-over",
    title=t("聲明承受", "Taking over an unsold lot"),
    summary=t("拍賣無人應買時，債權人可以聲明照底價承受。", "Where nobody bids, a creditor may take the lot at its floor price."),
    about=(t("價金超過可受分配的金額時，差額要補繳，補足才發給權利移轉證書。", "Where the price is more than the creditor's share the difference is paid in before the certificate is issued."),),
    who=t("到場的債權人或其代理人。", "A creditor who is present, or his agent."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.AGENCIES, Audience.BIDDERS}), situations=frozenset({Situation.IS_OWED, Situation.BUYS_PROPERTY}),
    channels=(Channel.COUNTER, Channel.LETTER), fee=t("免費", "Free"),
    basis=(t("強制執行法第70條、第71條、第91條", "Compulsory Enforcement Act, articles 70, 71 and 91"),),
    evidence=(Evidence(code="power", title=t("委任狀（由代理人聲明時）", "Power of attorney (where an agent declares it)"), required=False),),
    sheets=("taking-over",),
    form=(page("lot", t("哪一個標的", "Which lot"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="auction_on", kind=FieldKind.DATE, label=t("拍賣日期", "Day of the auction")),
        Field(name="price", kind=FieldKind.MONEY, label=t("承受價額", "Price"), least=1), FILES),),
    steps=filing(
        checklist=(t("該次拍賣未拍定。", "The lot was not sold at that auction."), t("聲明人為本案債權人。", "The declarant is a creditor of the case."), t("義務人不得承受。", "The obligor may not take it.")),
        law=(t("強制執行法第91條", "Compulsory Enforcement Act, article 91"),),
        accepted=t("准予承受", "Taking over allowed"), told=t("准予承受，請依通知補繳差額。", "Allowed. Pay the difference as the letter says."),
        values=(Field(name="difference", kind=FieldKind.MONEY, label=t("應補差額（沒有填0）", "Difference to pay (0 for none)"), least=0),), letter="filing-accepted", decided=True),
    inventory=(105,),
)

# fmt: on

define(SERVICE)
