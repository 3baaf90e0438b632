"""What follows from an event happens once, in order, and its failure is kept and shown."""

import threading
from dataclasses import dataclass
from datetime import date

import pytest
from django.db import connections, transaction

from bianmin.jobs import drain as draining
from bianmin.jobs import queries, reactions
from bianmin.jobs.actions import retry_reaction
from bianmin.jobs.drain import MOST_ATTEMPTS, drain
from bianmin.kit import outbox
from bianmin.kit.clock import now
from bianmin.kit.models import OutboxEvent, Reaction
from bianmin.office.types import Actor

HERE = "tests.jobs.test_reactions."


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """An event of these tests alone."""

    door: int
    on: date
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BellRung:
    """What follows from a door, in these tests."""

    door: int


heard: list[object] = []
failing: list[type[Exception]] = []


def hear(event: object) -> None:
    heard.append(event)


def ring(event: DoorOpened) -> None:
    outbox.record(BellRung(event.door))


def write_then_fail(event: DoorOpened) -> None:
    OutboxEvent.objects.create(name="Half", body=event.door, created_at=now())
    if failing:
        raise failing[0]("the reason why")


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    """A table of reactions of the test's own."""
    made: dict[str, tuple[str, ...]] = {}
    heard.clear()
    failing.clear()
    monkeypatch.setattr(outbox, "_reactions", made)
    names = {"DoorOpened": HERE + "DoorOpened", "BellRung": HERE + "BellRung"}
    monkeypatch.setattr(draining, "_event_classes", names)
    return made


@pytest.mark.django_db
def test_an_event_comes_back_as_it_was_recorded(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "hear",)
    event = DoorOpened(7, date(2026, 8, 31), ("甲", "乙"))
    outbox.record(event)
    assert drain().done == 1
    assert heard == [event]
    assert drain().done == 0


@pytest.mark.django_db
def test_reactions_run_in_the_order_of_events_and_those_they_cause_too(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "ring", HERE + "hear")
    table["BellRung"] = (HERE + "hear",)
    outbox.record(DoorOpened(1, date(2026, 8, 31)))
    outbox.record(DoorOpened(2, date(2026, 8, 31)))
    assert reactions.run_all().done == 6
    doors = [event.door for event in heard if isinstance(event, DoorOpened)]
    bells = [event.door for event in heard if isinstance(event, BellRung)]
    assert doors == bells == [1, 2]


@pytest.mark.django_db
def test_a_failed_reaction_leaves_nothing_and_does_not_hold_up_others(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "write_then_fail", HERE + "hear")
    failing.append(ValueError)
    outbox.record(DoorOpened(1, date(2026, 8, 31)))
    drained = drain()
    assert [failure.error for failure in drained.failures] == ["ValueError: the reason why"]
    assert len(heard) == 1
    assert not OutboxEvent.objects.filter(name="Half").exists()
    assert [one.error for one in queries.open_reactions()] == ["ValueError: the reason why"]
    failing.clear()
    assert drain().done == 1
    assert OutboxEvent.objects.filter(name="Half").count() == 1


@pytest.mark.django_db
def test_after_five_failures_it_waits_for_a_person(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "write_then_fail",)
    failing.append(ValueError)
    outbox.record(DoorOpened(1, date(2026, 8, 31)))
    for _ in range(MOST_ATTEMPTS):
        assert len(drain().failures) == 1
    assert drain().failures == []
    stuck = Reaction.objects.get()
    assert stuck.state == "failed"
    assert queries.state().reactions_failed == 1
    failing.clear()
    retry_reaction(stuck.pk, actor=Actor.system("test"))
    assert drain().done == 1


@pytest.mark.django_db
def test_an_event_of_a_rolled_back_transaction_never_was(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "hear",)

    def open_and_fall() -> None:
        with transaction.atomic():
            outbox.record(DoorOpened(1, date(2026, 8, 31)))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        open_and_fall()
    assert drain().done == 0
    assert heard == []


@pytest.mark.django_db(transaction=True)
def test_two_drains_at_once_run_each_reaction_once(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "hear",)
    for door in range(20):
        outbox.record(DoorOpened(door, date(2026, 8, 31)))
    done: list[int] = []

    def run() -> None:
        try:
            done.append(drain().done)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(done) == 20
    assert sorted(event.door for event in heard if isinstance(event, DoorOpened)) == list(range(20))


@pytest.mark.django_db(transaction=True)
def test_a_command_waits_for_a_reaction_another_process_has_in_hand(table: dict[str, tuple[str, ...]]) -> None:
    table["DoorOpened"] = (HERE + "hear",)
    outbox.record(DoorOpened(1, date(2026, 8, 31)))
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic():
                mine = Reaction.objects.select_for_update().get()
                held.set()
                free.wait(10)
                mine.state = "done"
                mine.save()
        finally:
            connections.close_all()

    other = threading.Thread(target=hold)
    other.start()
    held.wait(10)
    assert drain().done == 0  # a worker goes on to something else
    threading.Timer(0.3, free.set).start()
    reactions.run_all()  # a command waits
    other.join()
    assert Reaction.objects.get().state == "done"
    assert heard == []


def test_every_name_in_the_table_exists() -> None:
    for event, functions in reactions.REACTIONS.items():
        assert isinstance(draining._named(event), type), event
        for dotted in functions:
            assert callable(draining._named(dotted)), dotted


def test_event_names_are_unique() -> None:
    names = [event.rpartition(".")[2] for event in reactions.REACTIONS]
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_only_a_dataclass_is_an_event() -> None:
    with pytest.raises(TypeError):
        outbox.record({"door": 1})
