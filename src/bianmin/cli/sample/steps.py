"""What people do in the sample year: pay, come to the counter, slip; and what the money desks do about it."""

from datetime import date, datetime, time, timedelta

from bianmin.cli.sample import sent_in
from bianmin.cli.sample.days import Days
from bianmin.cli.sample.money import Debt, Paid
from bianmin.documents import actions as documents
from bianmin.documents import queries as papers
from bianmin.documents.types import DeliveryKind
from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import Refusal
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

CHANNELS = (
    ("store", 40),
    ("virtual-account", 24),
    ("card", 8),
    ("camt053", 12),
    ("mt940", 4),
    ("counter", 4),
    ("none", 5),
)
METHODS = ("cash", "cash", "cash", "card", "debit", "mobile", "ipass", "foreign_card", "cheque", "postal_order")
HOURS = (time(7, 20), time(9, 15), time(10, 40), time(12, 35), time(14, 5), time(15, 50), time(18, 10))
GREAT = 2_000_000
"""From this sum on nobody pays at a counter or by card, and hardly anybody at once."""
REASONS = ("義務人來電更正銷帳編號", "依繳款人提供之收據核對", "與移送機關查證後沖入")


def decide(year: Days, debt: Debt, sent: date) -> None:
    """Draw what an obligor does after the notice: pay all, pay in parts, pay twice, or nothing."""
    random = year.random
    draw = random.random()
    if draw < 0.42:
        return
    channel = random.choices([name for name, _ in CHANNELS], [weight for _, weight in CHANNELS])[0]
    if channel == "store" and debt.balance >= 30_000:
        channel = "virtual-account"
    if channel == "none":
        return
    if debt.balance >= GREAT:
        pay_a_little(year, debt, sent)
        return
    delay = int(random.expovariate(1 / 18)) + 2
    if draw < 0.84:
        pay(year, debt, channel, debt.balance, sent + timedelta(days=delay))
        if random.random() < 0.01:
            pay(year, debt, channel, debt.balance, sent + timedelta(days=delay + random.randrange(0, 20)))
        return
    parts = random.randrange(2, 6)
    for turn in range(parts if random.random() < 0.6 else parts - 1):
        share = debt.balance // parts if turn < parts - 1 else debt.balance - debt.balance // parts * (parts - 1)
        if share > 0:
            pay(year, debt, channel, share, sent + timedelta(days=delay + 30 * turn))


def pay_a_little(year: Days, debt: Debt, sent: date) -> None:
    """Pay a great debt by transfer: mostly some monthly sixtieths and no more, seldom all of it."""
    if year.random.random() < 0.1:
        pay(year, debt, "virtual-account", debt.balance, sent + timedelta(days=45))
        return
    for turn in range(year.random.randrange(1, 7)):
        pay(year, debt, "virtual-account", debt.balance // 60, sent + timedelta(days=15 + 30 * turn))


def pay(year: Days, debt: Debt, channel: str, amount: int, day: date) -> None:
    """Pay through a channel: banks and stores report later, the counter takes it at once."""
    if day > year.on:
        return
    if channel != "counter":
        moment = datetime.combine(day, time(year.random.randrange(0, 24), year.random.randrange(0, 60)), TAIPEI)
        year.reported.setdefault(channel, []).append(Paid(debt, amount, moment))
        if year.random.random() < 0.02:
            sent_in.schedule(year, debt, channel, amount, day)
        return
    day = year.workday(day)
    clock = year.random.choice(HOURS)
    clock = clock.replace(minute=(clock.minute + year.random.randrange(0, 10)) % 60)
    method = year.random.choice(METHODS)
    year.at(day, clock, lambda at: at_counter(year, debt, amount, method, at))
    if day not in year.counter_days and day <= year.on:
        year.counter_days.add(day)
        year.at(day, time(20, 0), lambda at: close_day(year, at))


def at_counter(year: Days, debt: Debt, amount: int, method: str, at: datetime) -> None:
    """Take money at the counter; one in a hundred receipts is voided by two persons."""
    number = f"{year.random.randrange(10**6):06d}"
    details = {
        "card": {"auth_code": number, "last4": number[:4], "holder": debt.payer},
        "foreign_card": {"auth_code": number, "last4": number[:4], "holder": debt.payer, "scheme": "VISA"},
        "debit": {"auth_code": number, "last4": number[:4]},
        "mobile": {"wallet": "taiwan", "auth_code": number},
        "ipass": {"last4": number[:4]},
        "cheque": {"number": f"AB{number}", "bank": "便民銀行（示範）", "due_date": at.date().isoformat()},
        "postal_order": {"number": f"PO{number}"},
    }
    try:
        made = payments.take_payment(
            key=f"sample-{debt.case_id}-{at:%Y%m%d%H%M}",
            payer=debt.payer,
            method=method,
            amount=amount,
            case_ids=[debt.case_id],
            detail=details.get(method, {}),
            actor=year.staff["cashier"],
            now=at,
        )
    except Refusal:  # counted: the year says how many
        year.add("turned_away")
        return
    year.add("receipts")
    if method == "cash" and year.random.random() < 0.02:
        payments.ask_void(made.id, reason="金額輸入錯誤（示範）", actor=year.staff["cashier"])
        payments.approve_void(made.id, actor=year.staff["cashier2"], now=at + timedelta(minutes=5))
        year.add("voids")


def close_day(year: Days, at: datetime) -> None:
    """Close the cashier's day; the day of the sample's end stays open, as in life."""
    if at.date() == year.on:
        return
    cashier = year.staff["cashier"]
    sheet = money.closing_sheet(cashier.staff_id or 0, at.date())
    if not sheet.receipts or sheet.closing_id:
        return
    cash = sum(row.amount for row in sheet.methods if row.method == "cash")
    off = 1 if cash and year.random.random() < 0.02 else 0
    payments.close_day(
        counted={"cash": cash - off},
        note="短少一元，查對中（示範）" if off else "",
        actor=cashier,
        on=at.date(),
        now=at,
    )
    year.add("closings")


def disburse(year: Days, moment: datetime, turn: int) -> None:
    """Pay out what was collected: proposed by one, approved by another, exported; once a transfer comes back."""
    try:
        made = payments.propose_orders(on=moment.date() - timedelta(days=1), actor=year.staff["accounts"], now=moment)
        payments.approve_orders(actor=year.staff["approver"], on=moment.date(), now=moment + timedelta(minutes=20))
        payments.export_orders(actor=year.staff["accounts"], on=moment.date(), now=moment + timedelta(minutes=40))
    except Refusal:
        return  # nothing to pay out this time
    year.add("orders", len(made))
    if turn == 5 and made:
        payments.return_order(
            made[0].id, reason="帳號已銷戶（示範）", actor=year.staff["accounts"], now=moment + timedelta(days=1)
        )


def tidy_suspense(year: Days, moment: datetime) -> None:
    """Let accounts work on suspense: match what can be told, give some overpayments back."""
    for item in money.suspense_items(size=12):
        if year.random.random() < 0.5:
            continue
        try:
            if item.reason == "unknown":
                found = money.proposals(item.id)[:1]
                if found:
                    payments.match_suspense(
                        item.id,
                        [(found[0].case_id, min(item.remaining, found[0].balance))],
                        reason=year.random.choice(REASONS),
                        actor=year.staff["accounts"],
                        now=moment,
                        on=moment.date(),
                    )
            else:
                payments.propose_refund(
                    item.id,
                    item.remaining,
                    payee=item.payer or "繳款人（示範）",
                    bank_code="004",
                    account=f"{year.random.randrange(10**12):012d}",
                    reason="溢繳退還（示範）",
                    actor=year.staff["accounts"],
                    on=moment.date(),
                    now=moment,
                )
            year.add("suspense_settled")
        except Refusal:  # counted: the year says how many
            year.add("suspense_left")


def deliver(year: Days, case_ids: list[int], moment: datetime) -> None:
    """Record what became of some cases' notices: handed over, left with the police, returned, public notice."""
    kinds = (DeliveryKind.HANDED_OVER,) * 7 + (DeliveryKind.LEFT, DeliveryKind.RETURNED, DeliveryKind.PUBLIC_NOTICE)
    day = year.workday(moment.date() + timedelta(days=6))

    def record(at: datetime) -> None:
        for case_id in case_ids:
            for notice in papers.notices(case_id)[:1]:
                documents.record_delivery(
                    notice.id, year.random.choice(kinds), actor=year.staff["officer_all"], on=at.date(), now=at
                )
                year.add("deliveries")

    year.at(day, time(16, 0), record)
