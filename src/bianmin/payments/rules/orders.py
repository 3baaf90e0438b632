"""Decisions about money that leaves the office: nets, numbers, who may approve, what an export says."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

HEADER = ("order_no", "agency_code", "bank", "account", "amount", "cases")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the export file (formats: disbursement)."""

    order_no: str
    agency_code: str
    bank: str
    account: str
    amount: int
    cases: int


def order_number(year: int, serial: int) -> str:
    """Write a payment order's number: P, the ROC year and six digits."""
    return f"P{year}-{serial:06d}"


def due_to(*, amount: int, is_reversed: bool, sent: int) -> int:
    """Return what an agency still has to get for a payment (negative: claimed back).

    It ought to have ``amount``, or nothing once the payment was reversed; it was ``sent`` the sum of
    the live items of payment orders.
    """
    return (0 if is_reversed else amount) - sent


def same_person(proposer: int, approver: int) -> bool:
    """Tell whether one person would do both halves: what leaves the office needs two."""
    return proposer == approver


def export_bytes(lines: Iterable[Line]) -> bytes:
    """Write an export: CSV in UTF-8 with CRLF, the same bytes for the same orders."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    writer.writerows(
        (line.order_no, line.agency_code, line.bank, line.account, line.amount, line.cases) for line in lines
    )
    return out.getvalue().encode()
