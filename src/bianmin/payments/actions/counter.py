"""The cashier's counter: money taken for cases or for small fees, with a receipt in a series without gaps."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.kit import clock, outbox, roc
from bianmin.kit.texts import Text, t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.errors import (
    AmountNeeded,
    BadCounterForm,
    CaseNotOpen,
    DayIsClosed,
    KeyUsed,
    NothingOwed,
    PersonNeeded,
)
from bianmin.payments.events import MoneyAllocated
from bianmin.payments.models import DayClosing, Instrument, Receipt, Receivable
from bianmin.payments.queries.counter import ReceiptView, fee_price, receipt, windows
from bianmin.payments.rules import counter as rules
from bianmin.payments.types import Channel, Movement, SourceKind, SuspenseReason

OPEN = ("open", "suspended")
NOT_OPEN = t(
    "{number} 已終結、退案或移出，不能收款。", "{number} is closed, returned or handed over; it takes no money."
)
NOTHING_OWED = t("{number} 目前沒有欠款。", "{number} owes nothing now.")


def take_payment(
    *,
    key: str,
    payer: str,
    method: str,
    amount: int,
    actor: Actor,
    case_ids: Sequence[int] = (),
    shares: Sequence[tuple[int, int]] = (),
    detail: Mapping[str, str] | None = None,
    now: datetime | None = None,
) -> ReceiptView:
    """Take money for cases and issue one receipt; the same ``key`` again gives the same receipt.

    ``key``: the form's idempotency key (a double click sends it twice).
    ``amount``: whole NT$ handed over.
    ``case_ids``: the sum goes to these, the oldest case first; or
    ``shares``: (case id, amount) as the payer designates (民法 §321); they add up to ``amount``.
    ``detail``: what the method needs written down (``rules.counter.METHODS``), never a whole card number.

    What is more than a case owes goes to suspense as overpaid. One transaction.
    """
    require(actor, Permission.TAKE_PAYMENT)
    cashier = person(actor)
    at = now or clock.now()
    on = clock.taipei_date(at)
    wanted = _wanted(case_ids, shares, amount)
    way, kept = _form(method, payer, amount, detail or {})
    with transaction.atomic():
        owed = ledger.lock_receivables(wanted)
        serial = lock_counter(roc.year(on))
        known = _known(key, payer, method, amount)
        if known is not None:
            return known
        plan = _plan(owed, amount, shares)
        made = _issue(serial, key=key, payer=payer, way=way, amount=amount, detail=kept, cashier=cashier, at=at, on=on)
        money = ledger.MoneyIn(
            account=way.money, channel=Channel.COUNTER, paid_at=at, paid_on=on, method=way.code, receipt_id=made.pk
        )
        for case_id, share in plan:
            _, rest = ledger.allocate(owed[case_id], share, money, at=at, on=on, who=actor.name)
            if rest:
                ledger.suspend(rest, money, SuspenseReason.OVERPAID, at=at, on=on, who=actor.name, case_id=case_id)
        outbox.record(MoneyAllocated(tuple(sorted(case_id for case_id, _ in plan)), on, "counter"))
    return receipt(made.pk)


def take_fee(
    *,
    key: str,
    payer: str,
    method: str,
    fee_item: str,
    quantity: int,
    actor: Actor,
    detail: Mapping[str, str] | None = None,
    now: datetime | None = None,
) -> ReceiptView:
    """Take a small fee (規費: copies of files) without a case; its price is the dated setting of the day."""
    require(actor, Permission.TAKE_PAYMENT)
    cashier = person(actor)
    at = now or clock.now()
    on = clock.taipei_date(at)
    price = fee_price(fee_item, on)
    amount = price * quantity
    way, kept = _form(method, payer, amount, detail or {}, is_fee=True)
    with transaction.atomic():
        serial = lock_counter(roc.year(on))
        known = _known(key, payer, method, amount)
        if known is not None:
            return known
        kept = {**kept, "quantity": quantity, "unit_price": price}
        made = _issue(
            serial,
            key=key,
            payer=payer,
            way=way,
            amount=amount,
            detail=kept,
            cashier=cashier,
            at=at,
            on=on,
            fee_item=fee_item,
        )
        ledger.post(
            ledger.Source(SourceKind.RECEIPT, made.pk, at, on, actor.name),
            [ledger.Posting(way.money, "fees", amount, Movement.FEE)],
        )
    return receipt(made.pk)


def lock_counter(year: int) -> int:
    """Lock the year's counter until the transaction ends; return the next serial (not taken yet).

    The lock stands before the number is read: two cashiers wait for each other, and one who gives up
    leaves no gap, because the counter is raised in the transaction that writes the receipt.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into payments_receipt_counter (year, last) values (%s, 0) on conflict (year) do nothing", [year]
        )
        cursor.execute("select last from payments_receipt_counter where year = %s for update", [year])
        return int(cursor.fetchone()[0]) + 1


def person(actor: Actor) -> int:
    """Return the member of staff who acts; the machine is refused."""
    if actor.staff_id is None:
        raise PersonNeeded
    return actor.staff_id


def _once(way: rules.Method, detail: Mapping[str, object]) -> None:
    """Refuse an instrument that was handed in before (the table's constraint refuses it too)."""
    number, bank = str(detail.get("number", "")), str(detail.get("bank", ""))
    live = Instrument.objects.filter(kind=way.code, bank=bank, number=number, state__in=("waiting", "cleared"))
    if live.exists():
        raise BadCounterForm([("number", t("這張票據已經收過。", "This instrument was taken before."))])


def _wanted(case_ids: Sequence[int], shares: Sequence[tuple[int, int]], amount: int) -> list[int]:
    chosen = [case_id for case_id, _ in shares] or list(case_ids)
    faults = []
    if not chosen:
        faults.append(("cases", t("請選擇案件。", "Choose a case.")))
    if len(set(chosen)) != len(chosen):
        faults.append(("cases", t("同一案件不可重複。", "A case stands twice.")))
    if shares and (sum(share for _, share in shares) != amount or min(share for _, share in shares) <= 0):
        faults.append(("amount", t("各案金額合計須等於收款金額。", "The cases' amounts must add up to the sum taken.")))
    if faults:
        raise BadCounterForm(faults)
    return chosen


def _form(
    method: str,
    payer: str,
    amount: int,
    detail: Mapping[str, str],
    *,
    is_fee: bool = False,
) -> tuple[rules.Method, dict[str, object]]:
    """Check what was written on the form, all faults at once; return the method and the details to keep."""
    if amount <= 0:
        raise AmountNeeded
    faults: list[tuple[str, Text]] = []
    way = rules.METHODS.get(method)
    if way is None:
        raise BadCounterForm([("method", t("沒有這種繳款方式。", "There is no such way of paying."))])
    if not payer.strip():
        faults.append(("payer", t("請填寫繳款人。", "Give the payer's name.")))
    if way.fees_only and not is_fee:
        faults.append(("method", t("悠遊卡只收小額規費，不收案款。", "EasyCard pays small fees only, not a case.")))
    kept = {name: str(value).strip() for name, value in detail.items() if str(value).strip()}
    faults += [(fault.field, fault.why) for fault in rules.detail_faults(way, kept)]
    if kept.get("due_date"):
        due = _date(kept["due_date"])
        if due is None:
            faults.append(("due_date", t("到期日不是有效日期。", "The due date is not a date.")))
        else:
            kept["due_date"] = due.isoformat()
    if faults:
        raise BadCounterForm(faults)
    return way, dict(kept)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # not a western day: read as one of the Republic
        return roc.parse(text)


def _known(key: str, payer: str, method: str, amount: int) -> ReceiptView | None:
    """Return the receipt this key has already, or None; refuse the key for anything else."""
    made = Receipt.objects.filter(key=key).first()
    if made is None:
        return None
    if (made.payer, made.method, made.amount) != (payer.strip(), method, amount):
        raise KeyUsed
    return receipt(made.pk)


def _plan(owed: Mapping[int, Receivable], amount: int, shares: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what each case gets; closed cases and cases that owe nothing are refused by name."""
    facts = {
        row["case_id"]: row
        for row in Receivable.objects.filter(case_id__in=owed).values(
            "case_id", "case__status", "case__number", "case__received_on"
        )
    }
    for case_id, row in facts.items():
        number = row["case__number"]
        if row["case__status"] not in OPEN:
            raise CaseNotOpen(NOT_OPEN, number=number)
        if not owed[case_id].balance:
            raise NothingOwed(NOTHING_OWED, number=number)
    if shares:
        return list(shares)
    oldest = sorted(owed, key=lambda case_id: (facts[case_id]["case__received_on"], case_id))
    given, rest = rules.spread(amount, [(case_id, owed[case_id].balance) for case_id in oldest])
    plan = [(share.case_id, share.amount) for share in given]
    last, share = plan[-1]
    return [*plan[:-1], (last, share + rest)]


def _issue(
    serial: int,
    *,
    key: str,
    payer: str,
    way: rules.Method,
    amount: int,
    detail: Mapping[str, object],
    cashier: int,
    at: datetime,
    on: date,
    fee_item: str = "",
) -> Receipt:
    """Write the receipt under its number and raise the counter (locked by the caller)."""
    if DayClosing.objects.filter(cashier_id=cashier, on_date=on).exists():
        raise DayIsClosed(on=roc.slash(on))
    if way.clears:
        _once(way, detail)
    year = roc.year(on)
    clock_time = at.astimezone(clock.TAIPEI)
    made = Receipt.objects.create(
        number=rules.receipt_number(year, serial),
        year=year,
        serial=serial,
        key=key,
        payer=payer.strip(),
        method=way.code,
        amount=amount,
        fee_item=fee_item,
        detail=dict(detail),
        window=rules.window_at(clock_time.time(), clock_time.weekday(), windows(on)),
        issued_at=at,
        issued_on=on,
        cashier_id=cashier,
    )
    if way.clears:
        due = detail.get("due_date")
        Instrument.objects.create(
            receipt=made,
            kind=way.code,
            number=str(detail.get("number", "")),
            bank=str(detail.get("bank", "")),
            due_date=date.fromisoformat(str(due)) if due else None,
        )
    with connection.cursor() as cursor:
        cursor.execute("update payments_receipt_counter set last = %s where year = %s", [serial, year])
    return made
