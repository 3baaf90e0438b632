"""Decisions of the cashier's counter: methods, what each needs, windows, numbers, spreading one sum over cases."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from bianmin.kit.texts import Text, t
from bianmin.payments.types import Money

ORDINARY = "ordinary"

WINDOWS: Mapping[str, Text] = {
    ORDINARY: t("一般時段", "Ordinary hours"),
    "early": t("早鳥時段", "Early-bird window"),
    "noon": t("中午時段", "Noon window"),
    "evening": t("夜間時段", "Evening window"),
}

WALLETS: Mapping[str, Text] = {
    "apple": t("Apple Pay", "Apple Pay"),
    "samsung": t("Samsung Pay", "Samsung Pay"),
    "google": t("Google Pay", "Google Pay"),
    "taiwan": t("台灣 Pay", "Taiwan Pay"),
}

FIELDS: Mapping[str, Text] = {
    "auth_code": t("授權碼", "Authorisation code"),
    "last4": t("卡號末四碼", "Last four digits"),
    "holder": t("持卡人", "Cardholder"),
    "scheme": t("卡片組織", "Card scheme"),
    "wallet": t("支付工具", "Wallet"),
    "number": t("票據號碼", "Instrument number"),
    "bank": t("付款行庫", "Paying bank"),
    "due_date": t("到期日", "Due date"),
    "terminal": t("端末機代號", "Terminal"),
}
"""What a way of paying may carry. No field ever holds a whole card number."""


@dataclass(frozen=True, slots=True)
class Method:
    """A way of paying at the counter: where its money lies, what must be written down, what it may pay.

    ``clears`` – the money is there only once an instrument has been honoured.
    ``fees_only`` – small fees, never a debt of a case (EasyCard, since 105-06-01).
    """

    code: str
    name: Text
    money: Money
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    clears: bool = False
    fees_only: bool = False


METHODS: Mapping[str, Method] = {
    method.code: method
    for method in (
        Method("cash", t("現金", "Cash"), Money.CASH),
        Method(
            "card", t("信用卡", "Credit card"), Money.CARD, ("auth_code", "last4", "holder"), ("terminal", "scheme")
        ),
        Method(
            "foreign_card",
            t("國外信用卡", "Foreign credit card"),
            Money.CARD,
            ("auth_code", "last4", "holder", "scheme"),
            ("terminal",),
        ),
        Method("debit", t("金融卡", "Debit card"), Money.CARD, ("auth_code", "last4"), ("holder", "terminal")),
        Method("mobile", t("行動支付", "Mobile payment"), Money.MOBILE, ("wallet", "auth_code"), ("last4", "terminal")),
        Method("ipass", t("一卡通", "iPASS"), Money.TICKETS, ("last4",), ("auth_code", "terminal")),
        Method("easycard", t("悠遊卡", "EasyCard"), Money.TICKETS, ("last4",), ("terminal",), fees_only=True),
        Method("cheque", t("支票", "Cheque"), Money.CHEQUES, ("number", "bank", "due_date"), clears=True),
        Method(
            "postal_order",
            t("郵政匯票", "Postal money order"),
            Money.CHEQUES,
            ("number",),
            ("bank", "due_date"),
            clears=True,
        ),
    )
}


@dataclass(frozen=True, slots=True)
class FeeItem:
    """A small fee (規費) taken without a case: its unit price is the dated setting ``setting``."""

    code: str
    name: Text
    setting: str


FEE_ITEMS: Mapping[str, FeeItem] = {
    item.code: item
    for item in (
        FeeItem("copy_a4", t("卷宗或檔案影印（A4，每頁）", "Copy of a file, A4, a page"), "fee_copy_a4"),
        FeeItem("copy_a3", t("卷宗或檔案影印（A3，每頁）", "Copy of a file, A3, a page"), "fee_copy_a3"),
        FeeItem("copy_colour", t("彩色影印（A4，每頁）", "Colour copy, A4, a page"), "fee_copy_colour"),
        FeeItem("reading", t("檔案閱覽抄錄（每次兩小時）", "Reading of archives, two hours"), "fee_reading"),
    )
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field of the counter's form."""

    field: str
    why: Text


def detail_faults(method: Method, detail: Mapping[str, str]) -> list[Fault]:
    """Return what is missing or wrong in what was written down about a payment by ``method``."""
    faults = [
        Fault(name, t("請填寫「{field}」。", "Fill in: {field}.").fill(field=FIELDS[name]))
        for name in method.needs
        if not str(detail.get(name, "")).strip()
    ]
    for name, value in detail.items():
        if name not in method.needs and name not in method.may:
            faults.append(
                Fault(
                    name,
                    t("這種繳款方式不記載「{field}」。", "{field} isn't kept for this method.").fill(
                        field=FIELDS.get(name, Text(name, name))
                    ),
                )
            )
        elif sum(c.isdigit() for c in str(value)) > LONGEST_DIGITS and name != "number":
            faults.append(Fault(name, t("不可記載完整卡號。", "A whole card number must not be kept.")))
    last4 = str(detail.get("last4", "")).strip()
    if last4 and not (len(last4) == LAST and last4.isascii() and last4.isdigit()):
        faults.append(Fault("last4", t("卡號末四碼須為四位數字。", "Give exactly four digits.")))
    wallet = str(detail.get("wallet", "")).strip()
    if wallet and wallet not in WALLETS:
        faults.append(Fault("wallet", t("請選擇支付工具。", "Choose a wallet.")))
    return faults


LAST = 4
LONGEST_DIGITS = 11
"""A card number has 12 digits or more; an authorisation code fewer."""


def window_at(clock: time, weekday: int, windows: Mapping[str, Sequence[str]]) -> str:
    """Return the window a payment falls in: by Taipei's clock and the dated setting ``counter_windows``.

    ``windows`` gives each window as ``["07:00", "08:00"]``, the end not included; they hold from Monday
    (``weekday`` 0) to Friday.
    """
    friday = 4
    if weekday > friday:
        return ORDINARY
    for code, (start, end) in windows.items():
        if time.fromisoformat(start) <= clock < time.fromisoformat(end):
            return code
    return ORDINARY


def receipt_number(year: int, serial: int) -> str:
    """Write a receipt's number: the ROC year and seven digits."""
    return f"{year}-{serial:07d}"


@dataclass(frozen=True, slots=True)
class Share:
    """A part of one sum that goes to one case."""

    case_id: int
    amount: int


def spread(amount: int, owed: Iterable[tuple[int, int]]) -> tuple[list[Share], int]:
    """Spread ``amount`` over cases ``(case, balance)`` in the given order; return the shares and what is left."""
    shares = []
    for case_id, balance in owed:
        share = min(amount, balance)
        if share > 0:
            shares.append(Share(case_id, share))
            amount -= share
    return shares, amount


def closing_difference(expected: Mapping[str, int], counted: Mapping[str, int]) -> int:
    """Return counted − expected over all methods; a method not counted is taken as expected."""
    return sum(counted.get(method, expected.get(method, 0)) for method in {*expected, *counted}) - sum(
        expected.values()
    )
