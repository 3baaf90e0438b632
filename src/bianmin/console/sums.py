"""How a sum is made, in rows that can be read downward: 本金 + 滯納金 + 利息 + 費用 − 已繳 = 尚欠."""

from dataclasses import dataclass

from bianmin.kit.texts import Text, t
from bianmin.payments.types import AdjustmentKind, Part, ReceivableView

PART_NAMES: dict[str, Text] = {
    Part.PRINCIPAL: t("本金", "Principal"),
    Part.SURCHARGE: t("滯納金", "Surcharge"),
    Part.INTEREST: t("利息", "Interest"),
    Part.COSTS: t("執行必要費用", "Costs"),
}
ADJUSTMENT_NAMES: dict[str, Text] = {
    AdjustmentKind.COSTS: t("加計執行必要費用", "Costs added"),
    AdjustmentKind.REDUCED: t("移送機關更正減少", "Reduced by the agency"),
    AdjustmentKind.PAID_THERE: t("已向移送機關繳納", "Paid at the agency"),
    AdjustmentKind.WITHDRAWN: t("移送機關撤回", "Withdrawn by the agency"),
    AdjustmentKind.CORRECTED: t("更正", "Corrected"),
}
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a sum: its sign, its amount (never negative) and whether it is a sum itself."""

    label: Text
    sign: str
    amount: int
    kind: str = ""
    note: str = ""


def build_up(view: ReceivableView) -> list[Row]:
    """Return the lines from what was transferred to what is owed today."""
    rows = [
        Row(PART_NAMES[part], "+" if at else "", amount)
        for at, (part, amount) in enumerate((p, a) for p, a in view.due.items() if a or p == Part.PRINCIPAL)
    ]
    rows.append(Row(t("移送金額合計", "Transferred, in all"), "=", view.due.total, "sum"))
    rows += [
        Row(
            ADJUSTMENT_NAMES.get(one.kind, t("更正", "Corrected")),
            "+" if one.amount > 0 else MINUS,
            abs(one.amount),
            "",
            one.reason,
        )
        for one in view.adjustments
    ]
    if view.paid:
        rows.append(Row(t("已繳", "Paid"), MINUS, view.paid))
    rows.append(Row(t("尚欠", "Owed today"), "=", view.balance, "total"))
    return rows


def part_rows(view: ReceivableView) -> list[tuple[Text, int, int]]:
    """Return each part with what was transferred and what of it is still owed."""
    owed = dict(view.outstanding.items())
    return [(PART_NAMES[part], due, owed[part]) for part, due in view.due.items() if due or owed[part]]
