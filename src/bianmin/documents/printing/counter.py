"""The counter's papers: receipts and day closing sheets, tagged like the single notice."""

from datetime import date
from typing import Any

from bianmin.documents.printing import typesetting
from bianmin.documents.rules.numerals import in_words
from bianmin.documents.types import ClosingLine, ClosingSheet, ReceiptPaper
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI


def receipt_pdf(paper: ReceiptPaper) -> bytes:
    """Return a receipt; a void one carries the mark across the page and the reason in words."""
    lines = [
        {
            "what": line.case_number or line.what,
            "agency": line.agency,
            "principal": _part(line.principal),
            "surcharge": _part(line.surcharge),
            "interest": _part(line.interest),
            "costs": _part(line.costs),
            "amount": f"{line.amount:,}",
        }
        for line in paper.lines
    ]
    receipt = {
        "number": paper.number,
        "payer": paper.payer,
        "method": paper.method,
        "issued_on": f"中華民國{roc.spoken(paper.issued_on)}",
        "issued_at": f"{paper.issued_at.astimezone(TAIPEI):%H:%M}",
        "cashier": paper.cashier,
        "lines": lines,
        "amount": f"{paper.amount:,}",
        "words": in_words(paper.amount),
        "void": paper.void_reason,
        "voided_by": paper.voided_by,
    }
    office = {
        "name": paper.office,
        "address": paper.office_address,
        "telephone": paper.office_telephone,
        "is_sample": paper.is_sample,
    }
    title = f"{paper.office}收據 {paper.number}"
    return _compiled("receipt.typ", title, paper.issued_on, {"receipt": receipt, "office": office})


def closing_pdf(sheet: ClosingSheet) -> bytes:
    """Return a day closing sheet: each method expected and counted, and every receipt of the day."""
    voids = [line for line in sheet.receipts if line.void]
    total = ClosingLine(
        "合計",
        sum(line.receipts for line in sheet.lines),
        sum(line.expected for line in sheet.lines),
        sum(line.counted for line in sheet.lines),
    )
    closing = {
        "on": f"中華民國{roc.spoken(sheet.on)}",
        "cashier": sheet.cashier,
        "closed_at": f"{sheet.closed_at.astimezone(TAIPEI):%H:%M}" if sheet.closed_at else "尚未結帳",
        "lines": [_method(line) for line in sheet.lines],
        "total": _method(total),
        "note": "；".join(filter(None, [sheet.note, f"作廢 {len(voids)} 張，不計入上表" if voids else ""])),
        "receipts": [
            {
                "number": line.number,
                "at": f"{line.at.astimezone(TAIPEI):%H:%M}",
                "payer": line.payer,
                "method": line.method,
                "amount": f"{line.amount:,}",
                "void": line.void,
            }
            for line in sheet.receipts
        ],
    }
    office = {"name": sheet.office, "is_sample": sheet.is_sample}
    title = f"{sheet.office}收款日結表 {roc.slash(sheet.on)} {sheet.cashier}"
    return _compiled("closing.typ", title, sheet.on, {"closing": closing, "office": office})


def _compiled(template: str, title: str, on: date, data: dict[str, Any]) -> bytes:
    shown = typesetting.printable(data)
    return typesetting.compiled(template, {"title": title, "date": [on.year, on.month, on.day], "fields": {}, **shown})


def _part(amount: int) -> str:
    return f"{amount:,}" if amount else "—"


def _method(line: ClosingLine) -> dict[str, str]:
    difference = line.counted - line.expected
    return {
        "method": line.method,
        "receipts": f"{line.receipts:,}",
        "expected": f"{line.expected:,}",
        "counted": f"{line.counted:,}",
        "difference": f"{difference:+,}".replace("-", "−") if difference else "0",
    }
