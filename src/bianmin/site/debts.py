"""What a pay page says of a case, gathered from cases, payments and documents."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings

from bianmin.cases import queries as cases
from bianmin.cases.types import CaseView
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.payments import queries as payments
from bianmin.payments.types import ReceivableView, SlipView
from bianmin.site.frame import root_of


@dataclass(frozen=True, slots=True)
class Row:
    """A line of how the sum is made."""

    label: Text
    sign: str
    amount: int
    kind: str = ""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Debt:
    """A case as its pay page shows it on a day."""

    case: CaseView
    name: str
    on: date
    rows: tuple[Row, ...]
    receivable: ReceivableView
    balance: int
    deadline: date | None
    pay_by: date
    slip: SlipView | None
    page_url: str
    mark_state: str  # pay, paid, ended

    @property
    def owes(self) -> bool:
        """Say whether there is anything to pay here."""
        return self.mark_state == "pay"


ORGANISATIONS = ("股份有限公司", "有限公司", "公司", "商號", "企業社", "行號", "協會", "基金會", "管理委員會")
PARTS = (
    ("principal", t("本金", "Principal"), t("原來該繳的稅、費或罰鍰", "the tax, premium or fine itself")),
    ("surcharge", t("滯納金", "Surcharge"), t("逾期加徵", "for being late")),
    ("interest", t("利息", "Interest"), t("依法計算", "by law")),
    ("costs", t("執行必要費用", "Costs of execution"), t("例如郵費、查詢費", "such as postage and searches")),
)


def debt(case_id: int, *, full: bool, on: date | None = None) -> Debt:
    """Gather what is owed on a case and how to pay it; the name is masked unless ``full``."""
    day = on or today()
    case = cases.case_view(case_id)
    receivable = payments.receivable(case_id)
    notices = documents.notices(case_id)
    deadline = notices[0].deadline if notices else None
    pay_by = deadline if deadline and deadline >= day else payments.usual_deadline(day)
    state = "pay" if case.is_open and receivable.balance > 0 else "paid" if receivable.balance == 0 else "ended"
    return Debt(
        case=case,
        name=case.obligor_name if full else mask_name(case.obligor_name),
        on=day,
        rows=tuple(_rows(receivable)),
        receivable=receivable,
        balance=receivable.balance,
        deadline=deadline,
        pay_by=pay_by,
        slip=payments.slips(case_id, day, pay_by) if state == "pay" else None,
        page_url=f"{settings.BASE_URL}{root_of()}pay/{receivable.pay_code}/",
        mark_state=state,
    )


def mask_name(name: str) -> str:
    """Return a name that its owner knows and nobody else learns: 王○明, 甲○○○○公司."""
    if len(name) <= 2:  # noqa: PLR2004  (a name of two characters shows its first alone)
        return name[:1] + "○"
    if name.endswith(ORGANISATIONS):
        kept = next(ending for ending in ORGANISATIONS if name.endswith(ending))
        return name[:1] + "○" * (len(name) - 1 - len(kept)) + kept
    return name[:1] + "○" * (len(name) - 2) + name[-1]


def _rows(receivable: ReceivableView) -> list[Row]:
    rows: list[Row] = []
    for name, label, note in PARTS:
        amount = getattr(receivable.due, name)
        rows.append(Row(label, "+" if rows else "", amount, note=note))
    if receivable.adjusted:
        more = receivable.adjusted > 0
        label = t("更正或新增費用", "Corrections and added costs")
        rows.append(Row(label, "+" if more else "\N{MINUS SIGN}", abs(receivable.adjusted)))
    rows.append(Row(t("已繳", "Paid so far"), "\N{MINUS SIGN}", receivable.paid))
    rows.append(Row(t("今天尚欠", "Owed today"), "=", receivable.balance, "total"))
    return rows
