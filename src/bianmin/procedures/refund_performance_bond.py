"""退還履約保證金: return of a performance bond."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Choice, Evidence, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import REASON, page

OFFICE_OF_CONTRACTS = frozenset({Role.SECRETARIAT})

# fmt: off
SERVICE = Service(
    code="refund-performance-bond",
    title=t("退還履約保證金", "Return of a performance bond"),
    summary=t("採購契約履行完畢的廠商，可以申請退還履約保證金。", "Contractors who have fulfilled a contract ask for their bond back."),
    about=(t("驗收合格、無待解決事項後發還；契約另有約定分期發還的，從其約定。", "Returned after acceptance with nothing open; in parts where the contract says so."),),
    who=t("訂約廠商。", "The contractor."),
    unit=Unit.SECRETARIAT, situations=frozenset({Situation.IS_OWED}),
    channels=(Channel.COUNTER, Channel.LETTER, Channel.ONLINE), fee=t("免費", "Free"), limit=Limit(rule="days:15"),
    basis=(t("押標金保證金暨其他擔保作業辦法第19條", "Regulations on bid bonds and guarantees, article 19"),),
    evidence=(Evidence(code="acceptance", title=t("驗收證明", "Certificate of acceptance"), waived=t("分署自存，不用附。", "Kept by the office: not needed.")),),
    sheets=("refund-performance-bond",),
    form=(page("bond", t("保證金", "The bond"),
        Field(name="contract", kind=FieldKind.LINE, label=t("契約名稱或編號", "Contract"), most=100),
        Field(name="kind", kind=FieldKind.CHOICE, label=t("繳納方式", "How it was given"), choices=(Choice("cash", t("現金或匯款", "Cash or transfer")), Choice("bank", t("銀行保證書", "Bank guarantee")), Choice("deposit", t("定期存單設質", "Pledged time deposit")))),
        Field(name="amount", kind=FieldKind.MONEY, label=t("金額", "Amount"), least=1),
        Field(name="bank_code", kind=FieldKind.LINE, label=t("銀行代號", "Bank code"), help=t("3碼或7碼。", "Three or seven digits."), most=7, is_secret=True),
        Field(name="account", kind=FieldKind.LINE, label=t("帳號", "Account"), why=t("款項退回這個帳戶。", "The money goes back to it."), most=20, is_secret=True),
        Field(name="payee", kind=FieldKind.LINE, label=t("戶名", "Name of the account"), most=60, is_secret=True), REASON),),
    steps=filing(
        by=OFFICE_OF_CONTRACTS,
        checklist=(t("契約已履行、驗收合格。", "The contract is fulfilled and accepted."), t("無違約金或其他應扣款。", "Nothing is to be taken off.")),
        accepted=t("准予退還", "Return allowed"), told=t("履約保證金將退還貴公司。", "The bond will be returned to your company."), letter="refund-allowed", decided=True),
    inventory=(66,),
)
# fmt: on

define(SERVICE)
