"""People of the counter and of accounts. Names are made up."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from bianmin.office.models import Staff
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from bianmin.payments.queries.closings import ClosingSheet
from bianmin.payments.queries.counter import ReceiptView

MONDAY = date(2026, 8, 31)
MORNING = datetime(2026, 8, 31, 2, 0, tzinfo=UTC)
"""10:00 in Taipei."""
_keys = count(1)


def someone(name: str, *roles: Role) -> Actor:
    """Return a member of staff with roles."""
    row, _ = Staff.objects.get_or_create(username=name, defaults={"full_name": f"測試{name}"})
    return Actor(name=name, staff_id=row.pk, roles=frozenset(roles))


def cashier(name: str = "cashier") -> Actor:
    return someone(name, Role.CASHIER)


def supervisor(name: str = "supervisor") -> Actor:
    return someone(name, Role.CASHIER_SUPERVISOR)


def accounts(name: str = "accounts") -> Actor:
    return someone(name, Role.ACCOUNTS)


def approver(name: str = "approver") -> Actor:
    return someone(name, Role.ACCOUNTS_APPROVER)


DETAIL = {
    "cash": {},
    "card": {"auth_code": "A12345", "last4": "4242", "holder": "測試持卡人"},
    "foreign_card": {"auth_code": "F1", "last4": "1111", "holder": "Test Holder", "scheme": "visa"},
    "debit": {"auth_code": "D1", "last4": "2222"},
    "mobile": {"wallet": "apple", "auth_code": "M1"},
    "ipass": {"last4": "3333"},
    "easycard": {"last4": "5555"},
    "postal_order": {"number": "P1"},
}


def detail_of(method: str) -> dict[str, str]:
    if method == "cheque":
        return {"number": f"AB{next(_keys):07d}", "bank": "測試銀行", "due_date": "115/08/31"}
    return dict(DETAIL[method])


def pay(
    case_ids: list[int],
    amount: int,
    *,
    method: str = "cash",
    by: Actor | None = None,
    at: datetime = MORNING,
    key: str = "",
    shares: list[tuple[int, int]] | None = None,
) -> ReceiptView:
    """Take money at the counter."""
    return actions.take_payment(
        key=key or f"form-{next(_keys)}",
        payer="測試繳款人",
        method=method,
        amount=amount,
        case_ids=() if shares else case_ids,
        shares=shares or (),
        detail=detail_of(method),
        actor=by or cashier(),
        now=at,
    )


def close(by: Actor | None = None, *, on: date = MONDAY, **counted: int) -> ClosingSheet:
    """Close a cashier's day with everything counted as expected, unless told otherwise."""
    who = by or cashier()
    sheet = queries.closing_sheet(who.staff_id or 0, on)
    expected = {row.method: row.amount for row in sheet.methods}
    return actions.close_day(
        counted=expected | counted, actor=who, on=on, now=datetime.combine(on, MORNING.timetz()) + timedelta(hours=7)
    )
