"""The counter's papers as PDF, from what payments tells."""

from collections.abc import Iterator

from bianmin.cases import queries as cases
from bianmin.documents.printing import counter
from bianmin.documents.types import ClosingLine, ClosingReceipt, ClosingSheet, ReceiptLine, ReceiptPaper
from bianmin.office import queries as office
from bianmin.payments import queries as payments
from bianmin.payments.types import Part, SourceKind


def receipt_pdf(receipt_id: int) -> bytes:
    """Return a counter receipt (收據) as a tagged PDF; a void one carries the void mark."""
    return counter.receipt_pdf(receipt_paper(receipt_id))


def closing_pdf(closing_id: int) -> bytes:
    """Return a day closing sheet (日結表) as a tagged PDF."""
    return counter.closing_pdf(closing_paper(closing_id))


def receipt_paper(receipt_id: int) -> ReceiptPaper:
    """Return everything a receipt prints: what it paid of each case, by part."""
    view = payments.receipt(receipt_id)
    branch = office.branch()
    agencies = {row.id: row.agency_name.zh for row in cases.rows([share.case_id for share in view.shares])}
    lines = [
        _line(share.payment_id, share.case_number, agencies.get(share.case_id, ""), share.amount)
        for share in view.shares
    ]
    if view.fee_name is not None:
        lines.append(ReceiptLine("", "", view.fee_name.zh, 0, 0, 0, 0, view.amount))
    elif view.suspended:
        lines.append(ReceiptLine("", "", "溢繳暫收", 0, 0, 0, 0, view.suspended))
    is_void = view.state == "void"
    return ReceiptPaper(
        number=view.number,
        office=branch.name.zh,
        office_address=branch.address.zh,
        office_telephone=branch.telephone,
        payer=view.payer,
        lines=tuple(lines),
        amount=view.amount,
        method=view.method_name.zh,
        cashier=view.cashier,
        issued_on=view.issued_on,
        issued_at=view.issued_at,
        void_reason=view.void_reason if is_void else None,
        voided_by=view.voided_by if is_void else "",
        is_sample=branch.is_sample,
    )


def closing_paper(closing_id: int) -> ClosingSheet:
    """Return everything a day closing sheet prints."""
    sheet = payments.closing(closing_id)
    branch = office.branch()
    return ClosingSheet(
        office=branch.name.zh,
        on=sheet.on,
        cashier=sheet.cashier,
        closed_at=sheet.closed_at,
        lines=tuple(
            ClosingLine(row.name.zh, row.receipts, row.amount, row.counted if row.counted is not None else row.amount)
            for row in sheet.methods
        ),
        receipts=tuple(_receipts(sheet)),
        note=sheet.note,
        is_sample=branch.is_sample,
    )


def _line(payment_id: int, case_number: str, agency: str, amount: int) -> ReceiptLine:
    """Return what a paying paid, by part: its first entries, not those that reversed it."""
    parts = dict.fromkeys(Part, 0)
    for entry in payments.source_ledger(SourceKind.PAYMENT, payment_id):
        account, _, part = entry.credit.partition(".")
        if entry.reverses is None and account == "receivable" and part in set(Part):
            parts[Part(part)] += entry.amount
    return ReceiptLine(
        case_number, agency, "", parts[Part.PRINCIPAL], parts[Part.SURCHARGE], parts[Part.INTEREST], parts[Part.COSTS],
        amount,
    )  # fmt: skip


def _receipts(sheet: "payments.ClosingSheet") -> Iterator[ClosingReceipt]:
    cursor: str | None = None
    found = []
    while True:
        page = payments.receipts_of_day(sheet.on, cashier_id=sheet.cashier_id, cursor=cursor, size=200)
        found += page.rows
        if page.next is None:
            break
        cursor = page.next
    for row in reversed(found):
        yield ClosingReceipt(row.number, row.issued_at, row.payer, row.method_name.zh, row.amount, row.state == "void")
