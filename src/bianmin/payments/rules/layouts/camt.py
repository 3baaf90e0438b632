"""ISO 20022 camt.053 statements, of any version of the schema: booked credits, one line for each TxDtls."""

from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, tostring  # parsing itself is defusedxml's

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # the library has no types
from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]  # the library has no types

from bianmin.kit.identifiers import fold
from bianmin.kit.texts import t
from bianmin.payments.errors import UnusableFile
from bianmin.payments.rules.layouts.base import (
    Line,
    amount_with_zeros,
    bad,
    has_control,
    identity_of,
    moment_of,
)

_CURRENCY = "TWD"


def read_camt053(file: BinaryIO) -> Iterator[Line]:
    """Yield a line for each booked credit. Entries are let go of as they are read.

    Raises:
        UnusableFile: not well-formed, with a document type or entities, or not a camt.053 message.
    """
    stack: list[Element] = []
    statements = count = 0
    try:
        for event, element in iterparse(file, events=("start", "end"), forbid_dtd=True):
            name = _local(element.tag)
            if event == "start":
                stack.append(element)
                continue
            stack.pop()
            if name == "BkToCstmrStmt":
                statements += 1
            if name == "Ntry":
                for line in _entry(element, count):
                    count += 1
                    yield line
            if name in ("Ntry", "Stmt") and stack:
                stack[-1].remove(element)
    except DefusedXmlException:
        raise UnusableFile(
            t("XML 含有文件型別或實體宣告，不予讀取。", "The XML declares a document type or entities and isn't read.")
        ) from None
    except (ParseError, UnicodeError, LookupError, ValueError):
        raise UnusableFile(t("這個檔案不是完整的 XML。", "This file is not a well-formed XML file.")) from None
    if not statements:
        raise UnusableFile(
            t("這個 XML 不是 camt.053 對帳單。", "This XML is not a camt.053 statement (BkToCstmrStmt is missing).")
        )


def _entry(entry: Element, count: int) -> Iterator[Line]:
    status = _find(entry, "Sts")
    state = _text(entry, "Sts", "Cd") or (status.text or "").strip() if status is not None else ""
    side = _text(entry, "CdtDbtInd")
    if side == "DBIT" or state not in ("BOOK", ""):
        return
    details = [tx for group in _all(entry, "NtryDtls") for tx in _all(group, "TxDtls")]
    moment = _moment(entry)
    reference = _text(entry, "AcctSvcrRef")
    if side != "CRDT" or not state:
        yield bad(count + 1, "entry", _raw(entry))
        return
    if len(details) <= 1:
        detail = details[0] if details else None
        own = _text(detail, "Refs", "AcctSvcrRef") if detail is not None else ""
        yield _line(count + 1, reference or own, _find(entry, "Amt"), moment, detail=detail, source=entry)
        return
    yield from _several(entry, details, count)


def _several(entry: Element, details: list[Element], count: int) -> Iterator[Line]:
    """Yield the lines of a bulk entry; where their sum isn't the entry's amount, none of them can be believed."""
    reference, moment = _text(entry, "AcctSvcrRef"), _moment(entry)
    amounts = [_detail_amount(detail) for detail in details]
    numbers = [_amount(amount) for amount in amounts]
    total = _amount(_find(entry, "Amt"))
    readable = [number for number in numbers if number is not None]
    is_paid_in = [_text(detail, "CdtDbtInd") != "DBIT" for detail in details]
    differs = len(readable) == len(numbers) and all(is_paid_in) and total is not None and sum(readable) != total
    seen: Counter[str] = Counter()
    for detail, amount, is_credit in zip(details, amounts, is_paid_in, strict=True):
        if not is_credit:
            continue
        count += 1
        own = _text(detail, "Refs", "AcctSvcrRef")
        key = "/".join(part for part in (reference, own if own != reference else "") if part)
        seen[key] += 1
        if differs:
            yield bad(count, "sum", _raw(detail))
            continue
        # An ordinal only where the reference repeats, so that a bank's own references stay what they are.
        identity = f"{key}#{seen[key]}" if key and seen[key] > 1 else key
        yield _line(count, identity, amount, moment, detail=detail, source=detail)


def _line(
    line_no: int, key: str, amount: Element | None, moment: str, *, detail: Element | None, source: Element
) -> Line:
    money, paid_at = _amount(amount), moment_of(moment)
    structured = _references(detail) if detail is not None else []
    reference = fold(structured[0]) if structured else ""
    why = ""
    if money is None:
        why = "amount"
    elif paid_at is None:
        why = "date"
    elif has_control(reference) or len(set(structured)) > 1:
        why = "reference"
    elif not key:
        why = "identity"
    if why:
        return bad(line_no, why, _raw(source))
    payer = _text(detail, "RltdPties", "Dbtr", "Nm") or _text(detail, "RltdPties", "Dbtr", "Pty", "Nm")
    note = _text(detail, "RmtInf", "Ustrd")
    return Line(line_no, identity_of("camt", key), reference, money, paid_at, _one_line(payer), _one_line(note))


def _references(detail: Element) -> list[str]:
    """Return the structured references of a transaction that are not empty."""
    found = [
        _text(structured, "CdtrRefInf", "Ref") for info in _all(detail, "RmtInf") for structured in _all(info, "Strd")
    ]
    return [text for text in found if text]


def _detail_amount(detail: Element) -> Element | None:
    direct = _find(detail, "Amt")
    return direct if direct is not None else _path(detail, "AmtDtls", "TxAmt", "Amt")


def _amount(element: Element | None) -> int | None:
    if element is None or element.get("Ccy", _CURRENCY) != _CURRENCY:
        return None
    return amount_with_zeros((element.text or "").strip(), ".")


def _moment(entry: Element) -> str:
    for name in ("BookgDt", "ValDt"):
        found = _text(entry, name, "DtTm") or _text(entry, name, "Dt")
        if found:
            return found
    return ""


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _all(element: Element, name: str) -> list[Element]:
    return [child for child in element if _local(child.tag) == name]


def _find(element: Element, name: str) -> Element | None:
    return next((child for child in element if _local(child.tag) == name), None)


def _path(element: Element | None, *names: str) -> Element | None:
    for name in names:
        if element is None:
            return None
        element = _find(element, name)
    return element


def _text(element: Element | None, *names: str) -> str:
    found = _path(element, *names)
    return (found.text or "").strip() if found is not None else ""


def _raw(element: Element) -> str:
    return tostring(element, encoding="unicode")[:4000]


def _one_line(text: str) -> str:
    return " ".join(text.split())[:100]
