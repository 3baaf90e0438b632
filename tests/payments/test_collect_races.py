"""Two at once: each race is first shown with the lock off, then that the lock stops it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connection, connections, transaction

from bianmin.payments import actions, queries
from bianmin.payments.actions import collect_sql, ledger
from bianmin.payments.models import CollectionFile, Payment
from bianmin.payments.types import Channel, CollectResult, Money, SuspenseReason
from tests.factories import payments as make

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*works: Callable[[], object]) -> list[object]:
    """Run works in threads of their own and return what each gave: its result or its error."""
    found: list[object] = [None] * len(works)

    def run(place: int, work: Callable[[], object]) -> None:
        try:
            found[place] = work()
        except DatabaseError as error:
            found[place] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(place, work)) for place, work in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return found


def meet_after(monkeypatch: pytest.MonkeyPatch, statement: str, parties: int = 2) -> None:
    """Make both files wait for each other after a statement, so that the race is sure to be run."""
    barrier = threading.Barrier(parties)
    plain = getattr(collect_sql, statement)
    inner = actions_module()
    take = inner.take_staged

    def waiting(cursor: object, *args: object, **names: object) -> object:
        class Cursor:
            def execute(self, sql: str, params: object = None) -> None:
                cursor.execute(sql, params)  # type: ignore[attr-defined]  # a cursor has no public type
                if sql == plain:
                    try:
                        barrier.wait(3)
                    except threading.BrokenBarrierError:  # the other one waits for a lock: no meeting
                        return

            def __getattr__(self, name: str) -> object:
                return getattr(cursor, name)

        return take(Cursor(), *args, **names)

    monkeypatch.setattr(inner, "take_staged", waiting)


def actions_module() -> Any:
    """Return the module (its name in the package is the function's)."""
    import sys  # noqa: PLC0415  (only this needs it)

    return sys.modules["bianmin.payments.actions.collect"]


def no_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two files decide at once what is a repeat."""
    monkeypatch.setattr(collect_sql, "LOCK", "select 1")


def sound() -> bool:
    """Tell whether all standing checks hold."""
    return not any(check.violations for check in queries.ledger_checks())


def the_same_file_twice(folder: Path) -> list[object]:
    (case,) = make.some_cases([1_000])
    content = [make.store_line(make.reference_of(case), 400)]
    return at_once(*[lambda: make.collect(folder, content)] * 2)


def test_without_the_lock_the_same_file_twice_at_once_breaks_one_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_lock(monkeypatch)
    monkeypatch.setattr(collect_sql, "OWED", collect_sql.OWED.replace("for no key update of r", ""))
    meet_after(monkeypatch, "OWED")
    found = the_same_file_twice(tmp_path)
    assert sum(isinstance(one, DatabaseError) for one in found) == 1
    assert Payment.objects.count() == 1
    assert sound()


def test_the_same_file_twice_at_once_pays_once_and_repeats_once(tmp_path: Path) -> None:
    found = the_same_file_twice(tmp_path)
    results = [one for one in found if isinstance(one, CollectResult)]
    assert sorted((result.under, result.repeats) for result in results) == [(0, 1), (1, 0)]
    assert Payment.objects.count() == 1
    assert sound()


def test_two_files_with_some_of_the_same_lines_pay_each_line_once(tmp_path: Path) -> None:
    cases = make.some_cases([1_000] * 6)
    accounts = [make.reference_of(case, "virtual_account") for case in cases]
    rows = [(f"t{n}", account, 300) for n, account in enumerate(accounts)]
    at_once(
        lambda: make.collect(tmp_path, make.account_file(rows[:4]), "virtual-account"),
        lambda: make.collect(tmp_path, make.account_file(list(reversed(rows[2:]))), "virtual-account"),
    )
    assert Payment.objects.count() == 6
    assert sum(CollectionFile.objects.values_list("repeats", flat=True)) == 2
    assert sound()


def pay_at_counter(case: int, amount: int) -> None:
    with transaction.atomic():
        owed = ledger.lock_receivables([case])[case]
        money = ledger.MoneyIn(Money.CASH, Channel.COUNTER, make.NOW, make.DAY, "cash")
        _, rest = ledger.allocate(owed, amount, money, at=make.NOW, on=make.DAY, who="test")
        if rest:
            ledger.suspend(rest, money, SuspenseReason.OVERPAID, at=make.NOW, on=make.DAY, who="test", case_id=case)


def file_against_counter(folder: Path) -> tuple[list[object], int]:
    (case,) = make.some_cases([1_000])
    content = [make.store_line(make.reference_of(case), 1_000)]
    found = at_once(lambda: make.collect(folder, content), lambda: pay_at_counter(case, 1_000))
    return found, case


def test_without_the_row_lock_a_file_and_a_counter_payment_overdraw_the_case_and_the_table_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collect_sql, "OWED", collect_sql.OWED.replace("for no key update of r", ""))
    (case,) = make.some_cases([1_000])
    seen, paid = threading.Event(), threading.Event()
    inner = actions_module()
    take = inner.take_staged

    def slowly(cursor: object, *args: object, **names: object) -> object:
        class Cursor:
            def execute(self, sql: str, params: object = None) -> None:
                cursor.execute(sql, params)  # type: ignore[attr-defined]  # a cursor has no public type
                if sql == collect_sql.OWED:
                    seen.set()
                    paid.wait(5)

            def __getattr__(self, name: str) -> object:
                return getattr(cursor, name)

        return take(Cursor(), *args, **names)

    monkeypatch.setattr(inner, "take_staged", slowly)

    def counter() -> None:
        seen.wait(5)
        pay_at_counter(case, 1_000)
        paid.set()

    found = at_once(lambda: make.collect(tmp_path, [make.store_line(make.reference_of(case), 1_000)]), counter)
    assert isinstance(found[0], DatabaseError)
    assert sound()


def test_a_file_and_a_counter_payment_on_one_case_at_once_keep_every_dollar(tmp_path: Path) -> None:
    for _ in range(5):
        found, case = file_against_counter(tmp_path)
        assert not any(isinstance(one, DatabaseError) for one in found)
        assert make.owed(case) == 0
        assert sum(Payment.objects.filter(case_id=case).values_list("amount", flat=True)) == 1_000
    assert sum(item.remaining for item in queries.suspense_items()) == 5_000
    assert sound()


def test_two_people_matching_the_same_suspense_item_cannot_spend_it_twice(tmp_path: Path) -> None:
    first, second = make.some_cases([1_000, 1_000])
    make.collect(tmp_path, [make.store_line("8888888888888888", 700)])
    (item,) = queries.suspense_items()

    def match(case: int) -> object:
        try:
            return actions.match_suspense(item.id, [(case, 700)], reason="相符", actor=make.SYSTEM)
        except actions_errors() as refusal:
            return refusal

    found = at_once(lambda: match(first), lambda: match(second))
    assert sorted(isinstance(one, list) for one in found) == [False, True]
    assert make.owed(first) + make.owed(second) == 1_300
    assert sound()


def actions_errors() -> type[Exception]:
    """Return what a refused match raises."""
    from bianmin.kit.errors import Refusal  # noqa: PLC0415  (only this needs it)

    return Refusal


def test_a_file_killed_before_its_commit_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (case,) = make.some_cases([1_000])
    line = make.store_line(make.reference_of(case), 1_000)
    for statement in ("LINES", "PAYMENTS", "SUSPENSE", "ENTRIES", "RECEIVABLES", "TOTALS"):
        with monkeypatch.context() as patch:
            patch.setattr(collect_sql, statement, "select pg_terminate_backend(pg_backend_pid())")
            with pytest.raises(DatabaseError):
                make.collect(tmp_path, [line])
        connection.close()
        assert not CollectionFile.objects.exists()
        assert make.owed(case) == 1_000
    assert make.collect(tmp_path, [line]).matched == 1
    assert sound()
