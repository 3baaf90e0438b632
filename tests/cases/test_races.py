"""Two files at once: the race with the lock off, and that the lock stops it."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from django.db import DatabaseError, connection

from bianmin.cases.actions import moving
from bianmin.cases.actions.intake import take as taking
from bianmin.cases.models import Batch, Case, IntakeEntry
from bianmin.cases.types import IntakeResult
from bianmin.office import queries as office
from tests.factories.cases import ON, SYSTEM, a_line, person_id, take, transfer

pytestmark = pytest.mark.usefixtures("committing")


def at_once(*works: Callable[[], object]) -> list[object]:
    """Run works in threads of their own connections; return what each returned or raised."""
    outcomes: list[object] = [None] * len(works)

    def run(place: int) -> None:
        try:
            outcomes[place] = works[place]()
        except Exception as error:  # noqa: BLE001  (the outcome of a race)
            outcomes[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return outcomes


@contextmanager
def lock_off(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let nobody wait: each of two intakes reaches the point after the lock before the other goes on."""
    both = threading.Barrier(2)

    def meet(_cursor: object) -> None:
        both.wait(30)

    with monkeypatch.context() as patched:
        patched.setattr(taking, "lock_assignment", meet)
        patched.setattr(moving, "lock_assignment", meet)
        yield


def test_without_the_lock_two_files_split_an_obligor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Different type words, so that the counters' row locks don't order the two."""
    take(tmp_path, [a_line(case_type="健執"), a_line(case_type="罰執")])
    with lock_off(monkeypatch):
        at_once(*_two_files_of_one_obligor(tmp_path))
    cases = Case.objects.filter(agency_ref__startswith="SAME")
    split = cases.values_list("section_id", "obligor_id").distinct().count() > 1
    assert split or cases.count() < 2  # split, or one file refused by the constraint on obligors


def test_with_it_an_obligor_is_never_split(tmp_path: Path) -> None:
    outcomes = at_once(*_two_files_of_one_obligor(tmp_path))
    assert all(isinstance(outcome, IntakeResult) for outcome in outcomes)
    cases = Case.objects.filter(agency_ref__startswith="SAME")
    assert cases.count() == 2
    assert cases.values_list("section_id", "obligor_id").distinct().count() == 1


def _two_files_of_one_obligor(folder: Path) -> list[Callable[[], object]]:
    same = person_id(8_000_001)
    files = [
        transfer([a_line(agency_ref=f"SAME-{word}", case_type=word, obligor_id=same), a_line(case_type=word)])
        for word in ("健執", "罰執")
    ]
    return [partial(take, folder, content) for content in files]


def test_without_the_lock_the_same_file_twice_is_refused_by_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = transfer([a_line(), a_line()])
    with lock_off(monkeypatch):
        outcomes = at_once(lambda: take(tmp_path, content), lambda: take(tmp_path, content))
    assert sum(isinstance(outcome, DatabaseError) for outcome in outcomes) == 1
    assert Batch.objects.count() == 1


def test_with_it_the_same_file_twice_is_one_batch_and_a_repetition(tmp_path: Path) -> None:
    content = transfer([a_line() for _ in range(50)])
    outcomes = at_once(lambda: take(tmp_path, content), lambda: take(tmp_path, content))
    assert sorted(outcome.repeated for outcome in outcomes if isinstance(outcome, IntakeResult)) == [False, True]
    assert (Batch.objects.count(), Case.objects.count(), IntakeEntry.objects.count()) == (1, 50, 50)


def test_four_files_at_once_are_numbered_without_gap_and_spread_evenly(tmp_path: Path) -> None:
    files = [transfer([a_line() for _ in range(50)]) for _ in range(4)]
    outcomes = at_once(*(partial(take, tmp_path, content) for content in files))
    assert all(isinstance(outcome, IntakeResult) for outcome in outcomes)
    assert sorted(Case.objects.values_list("serial", flat=True)) == list(range(1, 201))
    assert set(Counter(Case.objects.values_list("section_id", flat=True)).values()) == {20}
    for batch in Batch.objects.all():
        serials = list(Case.objects.filter(batch=batch).order_by("line_no").values_list("serial", flat=True))
        assert serials == list(range(serials[0], serials[0] + 50))


def test_two_files_with_one_reference_make_one_case(tmp_path: Path) -> None:
    files = [transfer([a_line(agency_ref="SAME", cause=f"欠費{n}")]) for n in range(2)]
    outcomes = at_once(*(partial(take, tmp_path, content) for content in files))
    results = [outcome for outcome in outcomes if isinstance(outcome, IntakeResult)]
    assert sorted(result.accepted for result in results) == [0, 1]
    assert {"E09": 1} in [dict(result.faults) for result in results]


def test_an_obligor_moved_while_a_file_comes_in_is_not_split(tmp_path: Path) -> None:
    same = person_id(8_000_002)
    take(tmp_path, [a_line(agency_ref="SAME-0", obligor_id=same)])
    case = Case.objects.get(agency_ref="SAME-0")
    away = office.sections()[5].id
    content = transfer([a_line(agency_ref="SAME-1", obligor_id=same)])
    at_once(
        lambda: take(tmp_path, content),
        lambda: moving.move_section(case.pk, actor=SYSTEM, section_id=away, reason="改分", on=ON),
    )
    assert set(Case.objects.filter(obligor_id=case.obligor_id).values_list("section_id", flat=True)) == {away}
