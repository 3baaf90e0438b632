"""聲明應買: an offer in the special sale after two reductions (強制執行法 §95)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Evidence, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="wish-to-buy",
    title=t("聲明應買（特別變賣）", "Offer in a special sale"),
    summary=t("不動產減價拍賣兩次仍未賣出，公告後3個月內，任何人可以照原條件聲明應買。", "After two reductions without a buyer anyone may buy at the last terms within three months of the notice."),
    about=(t("條件以特別變賣公告所載為準，先聲明者先得；債權人另請減價拍賣前有效。", "The terms are those of the notice, first come first served, until a creditor asks for one more auction."),),
    who=t("任何人；義務人及依法不得應買的人除外。", "Anyone but the obligor and those the law bars."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.COUNTER, Channel.LETTER, Channel.ONLINE), fee=t("免費；須繳保證金。", "Free; a deposit is needed."), limit=Limit(rule="workdays:5"),
    basis=(t("強制執行法第95條", "Compulsory Enforcement Act, article 95"),),
    evidence=(Evidence(code="deposit", title=t("保證金繳納證明", "Proof of the deposit")), Evidence(code="power", title=t("委任狀（由代理人聲明時）", "Power of attorney (where an agent offers)"), required=False)),
    sheets=("wish-to-buy",),
    form=(page("lot", t("要買哪一個標的", "Which lot"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="notice_on", kind=FieldKind.DATE, label=t("特別變賣公告日", "Day of the notice of special sale")),
        Field(name="price", kind=FieldKind.MONEY, label=t("應買價額", "Price offered"), least=1),
        Field(name="deposit", kind=FieldKind.MONEY, label=t("保證金", "Deposit"), least=1), FILES),),
    steps=filing(
        checklist=(t("在公告之日起3個月內。", "Within three months of the notice."), t("價額不低於公告底價。", "Not below the price of the notice."), t("保證金足額。", "The deposit is enough."), t("無優先承買權人，或已通知。", "No holder of a priority right, or all are told.")),
        law=(t("強制執行法第95條", "Compulsory Enforcement Act, article 95"),),
        accepted=t("准予應買", "Sale allowed"), told=t("准予應買，請於期限內繳清價金。", "Allowed. Pay the price within the term."), letter="filing-accepted", decided=True),
    inventory=(104,),
)

# fmt: on

define(SERVICE)
