"""Whatever the office does in whatever order, every standing check on money finds nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bianmin.kit.errors import Refusal
from bianmin.payments import actions
from bianmin.payments.models import Payment, PaymentOrder, Receipt, Receivable, SuspenseItem, SuspenseMove
from bianmin.payments.queries.orders import payables
from tests.effort import examples
from tests.factories import counter as make
from tests.factories.payments import some_cases
from tests.payments.sound import sound

pytestmark = pytest.mark.django_db

NUMBER = some.integers(0, 7)
AMOUNT = some.integers(1, 1500)
STEP = some.tuples(
    some.sampled_from(
        [
            "cash",
            "cash",
            "card",
            "card",
            "cheque",
            "cheque",
            "fee",
            "void",
            "close",
            "clear",
            "bounce",
            "chargeback",
            "unmatch",
            "match",
            "refund",
            "undo",
            "reduce",
            "paid_there",
            "withdraw",
            "costs",
            "propose",
            "propose",
            "approve",
            "approve",
            "export",
            "return",
            "cancel",
        ]
    ),
    NUMBER,
    AMOUNT,
)


class _Office:
    """An office with three cases of two agencies; each step picks a record by number."""

    def __init__(self) -> None:
        self.cases = [*some_cases([1000, 700], agency="NHI"), *some_cases([500], agency="TAX")]
        self.day = 0

    @property
    def now(self) -> datetime:
        return make.MORNING + timedelta(days=self.day)

    def do(self, step: str, number: int, amount: int) -> None:
        steps: dict[str, Callable[[int, int], object]] = {
            "fee": self.fee,
            "void": self.void,
            "close": self.close,
            "clear": lambda n, _: actions.clear_instrument(self.pick(Receipt, n), **self.by("accounts")),
            "bounce": lambda n, _: actions.bounce_instrument(self.pick(Receipt, n), **self.why()),
            "chargeback": lambda n, _: actions.charge_back(receipt_id=self.pick(Receipt, n), **self.why()),
            "unmatch": lambda n, _: actions.unmatch_payment(self.pick(Payment, n), **self.why()),
            "match": lambda n, a: actions.match_suspense(
                self.pick(SuspenseItem, n), [(self.cases[n % 3], a)], **self.why()
            ),
            "refund": lambda n, a: actions.propose_refund(
                self.pick(SuspenseItem, n), a, payee="測試", bank_code="004", account="1", **self.why()
            ),
            "undo": lambda n, _: actions.undo_move(self.pick(SuspenseMove, n), **self.why()),
            "reduce": lambda n, a: self.notice("reduced", n, a),
            "paid_there": lambda n, a: self.notice("paid_there", n, a),
            "withdraw": lambda n, _: self.notice("withdrawn", n, None),
            "costs": lambda n, a: actions.add_costs(self.cases[n % 3], a, key=f"c{n}{a}", **self.why()),
            "propose": lambda *_: actions.propose_orders(**self.by("accounts")),
            "approve": lambda *_: actions.approve_orders(**self.by("approver")),
            "export": lambda *_: actions.export_orders(**self.by("accounts")),
            "return": lambda n, _: actions.return_order(self.pick(PaymentOrder, n), **self.why()),
            "cancel": lambda n, _: actions.cancel_order(self.pick(PaymentOrder, n), **self.by("approver")),
        }
        if step in steps:
            steps[step](number, amount)
        else:
            make.pay([self.cases[number % 3], self.cases[(number + 1) % 3]], amount, method=step, at=self.now)

    def pick(self, model: type, number: int) -> int:
        ids = list(model.objects.order_by("id").values_list("pk", flat=True)) or [0]  # type: ignore[attr-defined]  # known by what was done before
        return int(ids[number % len(ids)])

    def by(self, who: str) -> dict:  # type: ignore[type-arg]  # rows of several types
        return {"actor": getattr(make, who)(), "now": self.now}

    def why(self) -> dict:  # type: ignore[type-arg]  # rows of several types
        return self.by("accounts") | {"reason": "測試"}

    def notice(self, kind: str, number: int, amount: int | None) -> None:
        actions.take_agency_notice(
            self.cases[number % 3], kind=kind, amount=amount, key=f"{kind}{number}{amount}", **self.why()
        )

    def fee(self, number: int, amount: int) -> None:
        actions.take_fee(
            key=f"fee{number}{amount}{self.day}",
            payer="測試",
            method="cash",
            fee_item="copy_a4",
            quantity=amount,
            **self.by("cashier"),
        )

    def void(self, number: int, _: int) -> None:
        receipt = self.pick(Receipt, number)
        actions.ask_void(receipt, reason="測試", actor=make.cashier())
        actions.approve_void(receipt, actor=make.supervisor(), now=self.now)

    def close(self, number: int, _: int) -> None:
        make.close(on=self.now.date())
        self.day += 1 + number % 2


@settings(max_examples=examples(10), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(STEP, min_size=30, max_size=60))
def test_the_books_stay_sound_through_any_sequence_of_steps(steps: list[tuple[str, int, int]]) -> None:
    with transaction.atomic():
        office = _Office()
        for step, number, amount in steps:
            try:
                office.do(step, number, amount)
            except Refusal:  # a draw the rules refuse changes nothing
                continue
        sound()
        assert not Receivable.objects.filter(balance__lt=0).exists()
        assert all(row.agency_id for row in payables())
        transaction.set_rollback(True)
