"""Whatever is done with money, in whatever order, every standing check holds and no dollar is lost."""

import tempfile
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bianmin.kit.errors import Refusal
from bianmin.payments import actions, queries
from bianmin.payments.actions import ledger
from bianmin.payments.actions.adjust import adjust
from bianmin.payments.models import Entry, Payment, SuspenseItem, SuspenseMove
from bianmin.payments.rules.allocation import USUAL_ORDER, divide
from bianmin.payments.types import AdjustmentKind, Layout, Part, Parts
from tests.effort import examples
from tests.factories import payments as make

AMOUNT = st.integers(1, 400)
DEBT = st.builds(Parts, principal=st.integers(1, 300), surcharge=AMOUNT, interest=st.integers(0, 50), costs=AMOUNT)
LINE = st.tuples(st.integers(0, 4), AMOUNT)
FILE = st.tuples(st.just("file"), st.lists(LINE, min_size=1, max_size=8), st.integers(0, 1))
STEP = st.one_of(
    FILE,
    st.tuples(st.just("match"), st.integers(0, 9), LINE),
    st.tuples(st.just("refund"), st.integers(0, 9), AMOUNT),
    st.tuples(st.just("undo"), st.integers(0, 9), AMOUNT),
    st.tuples(st.just("reverse"), st.integers(0, 9), AMOUNT),
    st.tuples(st.just("costs"), st.integers(0, 3), AMOUNT),
    st.tuples(st.just("reduce"), st.integers(0, 3), AMOUNT),
)


@given(amount=st.integers(0, 2_000), owed=DEBT, order=st.permutations(USUAL_ORDER))
def test_money_is_divided_wholly_and_each_part_is_full_before_the_next(
    amount: int, owed: Parts, order: list[Part]
) -> None:
    given_parts, rest = divide(amount, owed, order)
    assert given_parts.total + rest == amount
    got, asked = dict(given_parts.items()), dict(owed.items())
    for earlier, later in pairwise(order):
        assert got[later] == 0 or got[earlier] == asked[earlier]
    assert all(0 <= got[part] <= asked[part] for part in got)


@pytest.mark.django_db
@settings(max_examples=examples(20), deadline=timedelta(seconds=30), suppress_health_check=list(HealthCheck))
@given(debts=st.lists(DEBT, min_size=4, max_size=4), steps=st.lists(STEP, min_size=1, max_size=8))
def test_any_sequence_of_steps_keeps_every_check(debts: list[Parts], steps: list[tuple[str, Any, Any]]) -> None:
    with transaction.atomic(), tempfile.TemporaryDirectory() as folder:
        day = Day(make.some_cases(debts), Path(folder))
        for serial, (verb, first, second) in enumerate(steps):
            try:
                with transaction.atomic():
                    getattr(day, verb)(first, second, f"k{serial}")
            except Refusal:  # a draw the rules refuse changes nothing
                continue
        broken = {check.code: check.rows for check in queries.ledger_checks() if check.violations}
        assert broken == {}
        assert money_in() == sum(one.balance for one in queries.account_balances() if one.code == "bank.store")
        transaction.set_rollback(True)


class Day:
    """A day's work on four cases: each step is a verb; a refusal leaves everything as it was."""

    def __init__(self, cases: list[int], folder: Path) -> None:
        self.cases = cases
        self.numbers = [make.reference_of(case) for case in cases] + ["8888888888888888"]
        self.folder = folder
        self.sent: list[str] = []

    def file(self, lines: list[tuple[int, int]], again: int, _key: str) -> None:
        """Take a file in, with the last one's lines once more where ``again``."""
        texts = [make.store_line(self.numbers[where], amount) for where, amount in lines]
        self.sent = texts + (self.sent if again else [])
        make.collect(self.folder, self.sent, Layout.STORE)

    def match(self, place: int, share: tuple[int, int], _key: str) -> None:
        """Match suspended money."""
        item = nth(SuspenseItem.objects.filter(remaining__gt=0), place)
        if item and share[0] < len(self.cases):
            actions.match_suspense(item, [(self.cases[share[0]], share[1])], reason="x", actor=make.SYSTEM)

    def refund(self, place: int, amount: int, _key: str) -> None:
        """Set suspended money aside."""
        item = nth(SuspenseItem.objects.filter(remaining__gt=0), place)
        if item:
            actions.refund_suspense(
                item, amount, payee="x", bank_code="004", account="1", reason="x", actor=make.SYSTEM
            )

    def undo(self, place: int, _amount: int, _key: str) -> None:
        """Undo a move."""
        move = nth(SuspenseMove.objects.all(), place)
        if move:
            actions.undo_move(move, reason="x", actor=make.SYSTEM)

    def reverse(self, place: int, _amount: int, _key: str) -> None:
        """Take a payment back."""
        payment = nth(Payment.objects.filter(reversed_at=None, suspense=None), place)
        if payment:
            ledger.take_back(Payment.objects.get(pk=payment), "test", at=make.NOW, on=make.DAY, who="test")

    def costs(self, place: int, amount: int, key: str) -> None:
        """Add costs."""
        actions.add_costs(self.cases[place], amount, reason="x", key=key, actor=make.SYSTEM)

    def reduce(self, place: int, amount: int, key: str) -> None:
        """Reduce a debt."""
        kind = AdjustmentKind.REDUCED
        adjust(self.cases[place], -amount, kind=kind, reason="x", key=key, who="x", at=make.NOW, on=make.DAY)


def nth(rows: "QuerySet[Any]", place: int) -> int | None:
    """Return the id of one of the rows, round and round; None where there is none."""
    ids = list(rows.order_by("id").values_list("id", flat=True))
    return ids[place % len(ids)] if ids else None


def money_in() -> int:
    """Return the money that came in by file and was not taken back: what stands, plus what waits or is held."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select coalesce((select sum(amount) from payments_payment where reversed_at is null), 0)"
            " + coalesce((select sum(remaining) from payments_suspense_item), 0)"
        )
        standing = int(cursor.fetchone()[0])
    held = {one.code: one.balance for one in queries.account_balances()}["held"]
    assert Entry.objects.filter(amount__lte=0).count() == 0
    return standing + held
