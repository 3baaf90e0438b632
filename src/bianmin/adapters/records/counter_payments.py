"""Counter payments from before the system, or taken by hand while it was down."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Fault, Kind, Narrowed, Row, Unreadable
from bianmin.cases import queries as cases
from bianmin.kit.identifiers import fold
from bianmin.kit.keyset import Page
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Permission
from bianmin.payments import actions, queries
from bianmin.payments.types import PAST_METHODS, CounterPaymentRecord

FEES_ONLY = t("悠遊卡只收小額規費，不收案款。", "EasyCard pays small fees only, never a case.")
NO_CASE = t(
    "沒有這個案號。系統啟用前的收款請將案號留白。",
    "There is no such case. Leave the number empty for what was paid before the system.",
)


class CounterPayments(Kind):
    """Payments under their own receipts' numbers; those that name a case are booked to it, each once."""

    code = "counter-payments"
    title = t("臨櫃收款", "Counter payments")
    about = t(
        "一行是一筆收款。有案號者沖入該案，沒有案號者只計入統計。",
        "A line is one payment. With a case number it is booked to that case; without one it counts in figures alone.",
    )
    permission = Permission.KEEP_PAST_PAYMENTS
    key = ("receipt_id",)
    sees = Permission.READ_RECEIPTS

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a payment."""
        return (
            Column("receipt_id", t("收據編號", "Receipt"), readers.text()),
            Column("paid_at", t("繳款時間", "Paid at"), readers.moment, "moment"),
            Column("method", t("繳款方式", "Method"), readers.words(PAST_METHODS), "words", words=PAST_METHODS),
            Column("amount", t("金額", "Amount"), readers.money, "number"),
            Column("case_number", t("案號", "Case number"), readers.text(50), is_required=False, most=50),
        )

    def record(self, row: Row) -> CounterPaymentRecord:
        """Make a payment."""
        number = fold(row["case_number"])
        if number and row["method"] == "easycard":
            raise Unreadable(FEES_ONLY, "method", "method")
        return CounterPaymentRecord(**{**row, "case_number": number})

    def check(self, lines: Sequence[tuple[int, Any]]) -> Iterable[Fault]:
        """Look whether each case named is there."""
        self._numbers = cases.numbers_of({record.case_number for _, record in lines if record.case_number})
        for number, record in lines:
            if record.case_number and record.case_number not in self._numbers:
                yield Fault(number, "case_number", "unknown-case", NO_CASE)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to payments, each with its case's number as it is written in full."""
        written = [
            replace(one, case_number=self._numbers[one.case_number]) if one.case_number else one for one in records
        ]
        return actions.take_counter_payments(written, actor=actor)

    def kept(self, narrowed: Narrowed, cursor: str | None, size: int) -> Page[tuple[object, ...]]:
        """Return a page of what payments keep."""
        found = queries.past_payments(
            first=narrowed.first, last=narrowed.last, words=narrowed.words, cursor=cursor, size=size
        )
        return Page([astuple(row) for row in found.rows], found.next, found.previous)
