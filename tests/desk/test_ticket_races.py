"""Two at once: numbers without gap or double, and two counters that never call the same ticket."""

from datetime import date
from threading import Barrier, Thread

import pytest
from django.db import IntegrityError, connection, transaction

from bianmin.desk import actions, queries
from bianmin.desk.actions import calling, taking
from bianmin.desk.errors import UnknownCounter
from bianmin.desk.models import Counter, Ticket, TicketDay
from tests.factories.desk import MONDAY, SYSTEM, a_desk, at, clerk, counter, take

pytestmark = pytest.mark.django_db(transaction=True)


def together(*deeds: object) -> None:
    """Run deeds at the same time, each with a connection of its own."""

    def work(deed: object) -> None:
        try:
            deed()  # type: ignore[operator]  # a fixture without a public type
        finally:
            connection.close()

    threads = [Thread(target=work, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize("locked", [False, True], ids=["lock off", "lock on"])
def test_two_kiosks_at_once_give_two_numbers_because_the_day_is_locked(
    locked: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_desk()
    take("pay", 0)
    meet, outcomes = Barrier(2), []
    if not locked:

        def read_and_add(site_id: int, day: date) -> int:
            last = TicketDay.objects.get(site_id=site_id, day=day).last
            meet.wait(10)
            return last + 1

        monkeypatch.setattr(taking, "next_serial", read_and_add)

    def press() -> None:
        try:
            outcomes.append(take("pay", 1).number)
        except IntegrityError:  # what the race is about
            outcomes.append("the same number twice")

    together(press, press)
    assert sorted(outcomes) == (["A002", "A003"] if locked else ["A002", "the same number twice"])


def test_forty_tickets_at_once_have_forty_numbers_without_a_gap_also_when_some_fail() -> None:
    a_desk()

    def press(some_fail: bool) -> None:
        for at_ in range(10):
            try:
                with transaction.atomic():
                    take("pay", at_)
                    if some_fail and at_ % 3 == 0:
                        queries.counter(0)
            except UnknownCounter:  # the draw may name none
                continue

    together(*(lambda fail=fail: press(fail) for fail in (False, True, False, True)))
    serials = sorted(Ticket.objects.values_list("serial", flat=True))
    assert serials == list(range(1, len(serials) + 1))
    assert len(serials) == 40 - 8


@pytest.mark.parametrize("locked", [False, True], ids=["lock off", "lock on"])
def test_two_counters_that_press_at_once_call_two_tickets_because_the_ticket_is_locked(
    locked: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_desk()
    take("ask", 0)
    take("ask", 1)
    meet = Barrier(2)
    real = calling.first_in_line

    def unlocked(at_counter: Counter, day: date) -> Ticket | None:
        found = (
            Ticket.objects.filter(state="waiting", day=day, queue__code__in=at_counter.queues)
            .order_by("turn_at", "serial")
            .first()
        )
        meet.wait(10)
        return found

    def held(at_counter: Counter, day: date) -> Ticket | None:
        found = real(at_counter, day)
        meet.wait(10)
        return found

    monkeypatch.setattr(calling, "first_in_line", held if locked else unlocked)
    called: list[str] = []
    places = [counter("one").id, counter("care").id]
    together(*(lambda p=p: called.append(actions.call_next(p, actor=clerk(), now=at(2)).number) for p in places))
    assert sorted(called) == (["B001", "B002"] if locked else ["B001", "B001"])


def test_one_counter_pressed_twice_at_once_calls_one_ticket() -> None:
    a_desk()
    take("ask", 0)
    take("ask", 1)
    refused: list[str] = []

    def press() -> None:
        try:
            actions.call_next(counter().id, actor=SYSTEM, now=at(2))
        except Exception as problem:  # noqa: BLE001  (whatever ends a thread is what the race is about)
            refused.append(type(problem).__name__)

    together(press, press)
    assert refused == ["TicketNotThere"]
    held = queries.in_hand(counter().id, MONDAY)
    assert held is not None
    assert held.number == "B001"
