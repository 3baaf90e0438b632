"""Receipts that citizens send in (線上回傳繳款收據), and what became of them."""

import secrets
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, files, outbox
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions.counter import person
from bianmin.payments.errors import AmountNeeded, BadCounterForm, NoSuchReturn, OrderNotInState, ReasonNeeded
from bianmin.payments.events import ReceiptReturned, ReceiptReturnSettled
from bianmin.payments.models import Payment, ReceiptReturn
from bianmin.payments.queries.returns import RETURN_STATES, ReturnView, receipt_return
from bianmin.payments.types import Channel

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0, 1, I, L, O: the code is read aloud and copied by hand."""

LONGEST_PAYER, LONGEST_CONTACT = 100, 120


def send_receipt_return(
    case_id: int,
    *,
    actor: Actor,
    payer: str,
    amount: int,
    paid_on: date,
    channel: str,
    content: bytes,
    file_name: str,
    contact: str = "",
    language: str = "zh-hant",
    now: datetime | None = None,
) -> str:
    """Keep a receipt sent in for a case; return the code (12 characters) to follow it by.

    The file is taken by what it holds, not by its name: a picture or a PDF without active content, up
    to the dated setting ``receipt_upload_megabytes``.
    """
    require(actor, Permission.SEND_RECEIPT_RETURN)
    at = now or clock.now()
    today = clock.taipei_date(at)
    if amount <= 0:
        raise AmountNeeded
    _check(payer, paid_on, channel, contact, today)
    most = int(office.setting("receipt_upload_megabytes", today)) * 1_000_000
    kind = files.check_upload(content, allowed=files.PICTURES | files.PDF, most=most)
    with transaction.atomic():
        stored = files.store(content, file_name, kind, now=at)
        made = ReceiptReturn.objects.create(
            code="".join(secrets.choice(ALPHABET) for _ in range(12)),
            case_id=case_id,
            language="en" if language.startswith("en") else "zh-hant",
            payer=payer.strip(),
            amount=amount,
            paid_on=paid_on,
            channel=channel,
            contact=contact.strip(),
            file_id=stored.pk,
            sent_at=at,
        )
        outbox.record(ReceiptReturned(made.pk, case_id, today))
    return made.code


def settle_receipt_return(
    return_id: int,
    *,
    actor: Actor,
    payment_id: int | None = None,
    note: str = "",
    now: datetime | None = None,
) -> ReturnView:
    """Say what became of a receipt sent in: confirmed by a payment of its case, or (no payment) not found.

    Not found needs a note, which the citizen reads; it may be confirmed later, when the money comes.
    """
    require(actor, Permission.CHECK_RECEIPT_RETURN)
    checker = person(actor)
    at = now or clock.now()
    with transaction.atomic():
        row = ReceiptReturn.objects.select_for_update(of=("self",)).select_related("case").filter(pk=return_id).first()
        if row is None:
            raise NoSuchReturn
        require(actor, Permission.CHECK_RECEIPT_RETURN, section_id=row.case.section_id)
        if row.state == "confirmed":
            raise OrderNotInState(
                t("這張收據已經確認入帳。", "This receipt was confirmed already."),
            )
        if payment_id is None and not note.strip():
            raise ReasonNeeded
        if (
            payment_id is not None
            and not Payment.objects.filter(pk=payment_id, case_id=row.case_id, reversed_at=None).exists()
        ):
            raise NoSuchReturn(t("這個案件沒有這筆入帳。", "This case has no such payment."))
        row.state = "confirmed" if payment_id is not None else "not_found"
        row.payment_id, row.note = payment_id, note.strip()[:300]
        row.checked_by_id, row.checked_at = checker, at
        row.save(update_fields=["state", "payment", "note", "checked_by", "checked_at"])
        outbox.record(ReceiptReturnSettled(row.pk, row.case_id, row.state, clock.taipei_date(at)))
    return receipt_return(return_id)


def _check(payer: str, paid_on: date, channel: str, contact: str, today: date) -> None:
    faults: list[tuple[str, Text]] = []
    if not payer.strip() or len(payer.strip()) > LONGEST_PAYER:
        faults.append(("payer", t("請填寫繳款人姓名（一百字以內）。", "Give the payer's name (up to 100 characters).")))
    if paid_on > today:
        faults.append(("paid_on", t("繳款日期不能晚於今天。", "The day of payment can't be after today.")))
    if channel not in {*Channel, "agency", "other"}:
        faults.append(("channel", t("請選擇繳款方式。", "Choose how it was paid.")))
    if len(contact.strip()) > LONGEST_CONTACT:
        faults.append(("contact", t("聯絡方式請在一百二十字以內。", "The contact has up to 120 characters.")))
    if faults:
        raise BadCounterForm(faults)


__all__ = ["RETURN_STATES", "send_receipt_return", "settle_receipt_return"]
