"""優先承買: co-owners and tenants say whether they buy (土地法 §§34-1, 104)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Choice, Evidence, Field, FieldKind, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="priority-purchase",
    title=t("行使優先承買權", "Priority purchase"),
    summary=t("共有人、承租人等接到通知後10日內，可以表示照拍定條件優先承買。", "Co-owners, tenants and others may, within ten days of the notice, buy at the price of the auction."),
    about=(t("逾期沒有表示，視為放棄；數人都要買時依應有部分比例。", "Silence counts as a waiver; where several buy, each by his share."),),
    who=t("接到優先承買通知的人。", "Whoever was given notice of a priority right."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER, Channel.FAX), fee=t("免費", "Free"),
    basis=(t("土地法第34條之1、第104條", "Land Act, articles 34-1 and 104"),),
    evidence=(Evidence(code="register", title=t("地籍謄本", "Land register"), waived=t("分署經地政電子閘門查詢，不用附。", "Looked up electronically by the office: not needed.")),),
    sheets=("priority-purchase",),
    form=(page("reply", t("您的表示", "Your reply"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="noticed_on", kind=FieldKind.DATE, label=t("接到通知的日期", "Day you were given notice")),
        Field(name="right", kind=FieldKind.CHOICE, label=t("權利", "Your right"), choices=(Choice("co-owner", t("共有人", "Co-owner")), Choice("tenant", t("承租人", "Tenant")), Choice("superficies", t("地上權人", "Superficiary")), Choice("other", t("其他", "Other")))),
        Field(name="buys", kind=FieldKind.CHOICE, label=t("是否承買", "Do you buy"), choices=(Choice("yes", t("照同一條件承買", "Yes, on the same terms")), Choice("no", t("放棄", "No, I waive it")))), FILES),),
    steps=filing(
        checklist=(t("在通知送達後10日內。", "Within ten days of service of the notice."), t("權利經地籍資料核對。", "The right is checked in the land register.")),
        law=(t("土地法第34條之1", "Land Act, article 34-1"),),
        accepted=t("登記其表示", "Reply registered"), told=t("您的表示已登記；承買者請依通知繳款。", "Your reply is registered; if you buy, pay as the letter says."), letter="filing-accepted", rule="workdays:2"),
    inventory=(107,),
)

# fmt: on

define(SERVICE)
