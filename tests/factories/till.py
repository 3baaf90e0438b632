"""Money in the small office of the console's tests: a receipt, a cheque, a file, suspense, an order. All generated."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.test import Client

from bianmin.kit.clock import today
from bianmin.office.models import Staff
from bianmin.office.queries import actor_for
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from tests.factories.console import Office, client_of, staff
from tests.factories.counter import detail_of
from tests.factories.payments import collect, store_line

PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde"
    b"\x00\x00\x00\x0cIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\r\xefF\xb8\x00\x00\x00\x00IEND\xaeB`\x82"
)


@dataclass(frozen=True, slots=True)
class Till:
    """Where the money of the tests is."""

    receipt: int
    closed: int
    cheque: int
    closing: int
    file: int
    item: int
    order: int
    sent: int
    person: int


def actor(role: Role) -> Actor:
    """Return the member of staff of a role as one who acts."""
    return actor_for(Staff.objects.get(pk=staff(role).pk))


def pay(case_id: int, amount: int, method: str, *, by: Role = Role.CASHIER) -> queries.ReceiptView:
    """Take money for a case."""
    return actions.take_payment(
        key=f"till-{case_id}-{amount}-{method}-{by.value}",
        payer="測試繳款人",
        method=method,
        amount=amount,
        case_ids=[case_id],
        detail=detail_of(method),
        actor=actor(by),
    )


def a_till(desk: Office, folder: Path) -> Till:
    """Make one of everything: the supervisor's day is closed, the cashier's is open."""
    closed = pay(desk.own, 100, "card", by=Role.CASHIER_SUPERVISOR)
    cheque = pay(desk.own, 200, "cheque", by=Role.CASHIER_SUPERVISOR)
    who = actor(Role.CASHIER_SUPERVISOR)
    sheet = queries.closing_sheet(who.staff_id or 0, today())
    closing = actions.close_day(counted={row.method: row.amount for row in sheet.methods}, note="", actor=who)
    receipt = pay(desk.own, 300, "cash")
    known = queries.receivable(desk.other).write_off_number
    result = collect(folder, [store_line(known, 500), store_line("9999999999999999", 700)])
    item = queries.suspense_items()[0].id
    order = actions.propose_orders(on=date(2030, 1, 1), actor=actor(Role.ACCOUNTS))[0]
    code = actions.send_receipt_return(
        desk.own, actor=Actor.citizen(), payer="測試", amount=300, paid_on=today(), channel="counter",
        content=PICTURE, file_name="r.png",
    )  # fmt: skip
    sent = next(row.id for row in queries.receipt_returns(state="received").rows if row.code == code)
    return Till(
        receipt.id, closed.id, cheque.id, closing.closing_id or 0, result.file, item,
        order.id, sent, staff(Role.CASHIER).pk,
    )  # fmt: skip


def window(role: Role, language: str = "zh-hant") -> Client:
    """Return a browser of a role."""
    return client_of(role, language=language)
