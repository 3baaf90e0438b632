"""退還押標金: return of a bid deposit."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Evidence, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, page

# fmt: off
SERVICE = Service(
    code="refund-bid-bond",
    title=t("退還押標金", "Return of a bid deposit"),
    summary=t("未得標的人，可以申請把押標金退回。", "Bidders who did not win ask for their deposit back."),
    about=(t("當場未得標者當天即可領回；通訊投標者填表後匯回或掛號寄回。", "Those present take it home the same day; mail bidders are paid by transfer or registered mail."),),
    who=t("投標人本人或受委任的人。", "The bidder, or someone with a power of attorney."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER, Channel.FAX), fee=t("免費；匯款手續費內扣。", "Free; the bank's fee is taken off."), limit=Limit(rule="workdays:3"),
    basis=(t("地方法院民事執行處不動產投標參考要點", "Guidelines for bids on immovables"),),
    evidence=(Evidence(code="receipt", title=t("押標金收據", "Receipt of the deposit"), waived=t("分署有紀錄，遺失也可申請。", "The office has its record; a lost one is no obstacle.")),),
    sheets=("refund-bid-bond",),
    form=(page("deposit", t("押標金", "The deposit"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="auction_on", kind=FieldKind.DATE, label=t("開標日期", "Day of the opening")),
        Field(name="amount", kind=FieldKind.MONEY, label=t("押標金金額", "Amount of the deposit"), least=1),
        Field(name="bank_code", kind=FieldKind.LINE, label=t("銀行代號", "Bank code"), help=t("3碼或7碼。", "Three or seven digits."), most=7, is_secret=True),
        Field(name="account", kind=FieldKind.LINE, label=t("帳號", "Account"), why=t("款項退回這個帳戶。", "The money goes back to it."), most=20, is_secret=True),
        Field(name="payee", kind=FieldKind.LINE, label=t("戶名", "Name of the account"), most=60, is_secret=True)),),
    steps=filing(
        checklist=(t("投標人未得標，或拍賣停止。", "The bidder did not win, or the auction was stopped."), t("優先承買期間已過或已放棄。", "No priority right is open."), t("帳戶為投標人本人。", "The account is the bidder's own.")),
        accepted=t("准予退還", "Return allowed"), told=t("押標金將匯回您的帳戶。", "The deposit is on its way to your account."), letter="refund-allowed", rule="workdays:2"),
    inventory=(66,),
)
# fmt: on

define(SERVICE)
