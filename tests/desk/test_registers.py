"""Registers: two clicks enter, corrections keep what was, loans come back, bells are answered, months are counted."""

from datetime import date, timedelta

import pytest

from bianmin.desk import actions, queries
from bianmin.desk.errors import AlreadyCorrected, ReasonNeeded, Taken, WrongEntry
from bianmin.desk.types import BellEntry, LoanEntry, RegisterFilters, VisitEntry
from tests.factories.desk import MONDAY, SYSTEM, a_bell, a_desk, at, clerk, keeper

pytestmark = pytest.mark.django_db
NOVEMBER = date(2026, 11, 1)


@pytest.fixture(autouse=True)
def desk() -> str:
    return a_desk()


def visit(channel: str = "counter", topic: str = "case", minutes: int = 4) -> int:
    return actions.record_visit(channel, topic, actor=clerk(), minutes=minutes, now=at(0))


def counts(register: str) -> dict[tuple[str, str], int]:
    return {(one.of, one.key): one.count for one in queries.month_counts(register, NOVEMBER)}


def test_a_month_counts_enquiries_by_channel_and_topic_with_their_mean_minutes() -> None:
    for channel, minutes in (("telephone", 2), ("telephone", 4), ("counter", 9)):
        visit(channel, minutes=minutes)
    actions.record_visit("letter", "forms", actor=clerk(), resolved=False, on=MONDAY - timedelta(days=3), now=at(0))
    found = counts("visits")
    assert found["all", ""] == 3
    assert (found["channel", "telephone"], found["channel", "counter"], found["topic", "case"]) == (2, 1, 3)
    means = {(one.of, one.key): one.mean for one in queries.month_counts("visits", NOVEMBER)}
    assert (means["all", ""], means["channel", "telephone"]) == (5.0, 3.0)


def test_a_correction_is_a_new_entry_with_its_reason_and_the_first_stays() -> None:
    first = visit(minutes=4)
    better = actions.correct_entry("visits", first, actor=keeper(), reason="看錯時間", minutes=14)
    assert isinstance(better, VisitEntry)
    assert (better.minutes, better.reason, better.replaces) == (14, "看錯時間", first)
    old = queries.one_entry("visits", first)
    assert isinstance(old, VisitEntry)
    assert (old.minutes, old.is_current) == (4, False)
    assert [one.id for one in queries.history("visits", better.id)] == [better.id, first]
    assert counts("visits")["all", ""] == 1
    with pytest.raises(AlreadyCorrected):
        actions.correct_entry("visits", first, actor=keeper(), reason="再改", minutes=1)
    with pytest.raises(ReasonNeeded):
        actions.correct_entry("visits", better.id, actor=keeper(), reason=" ", minutes=1)
    for wrong in ({"minutes": 9999}, {"channel": "smoke"}, {"who": "x"}, {"nothing": 1}):
        with pytest.raises(WrongEntry):
            actions.correct_entry("visits", better.id, actor=keeper(), reason="測試", **wrong)


def test_a_struck_entry_counts_no_more_and_can_still_be_read() -> None:
    entry = visit()
    struck = actions.strike_entry("visits", entry, actor=keeper(), reason="重複登錄")
    assert counts("visits")["all", ""] == 0
    assert queries.all_entries("visits", RegisterFilters()) == []
    assert [one.id for one in queries.all_entries("visits", RegisterFilters(struck=True))] == [struck.id]


def test_lists_are_narrowed_by_day_and_kind() -> None:
    visit("telephone")
    visit("counter")
    only = queries.entries("visits", RegisterFilters(first=MONDAY, last=MONDAY, kind="telephone"))
    assert [entry.channel for entry in only.rows if isinstance(entry, VisitEntry)] == ["telephone"]
    assert queries.entries("visits", RegisterFilters(last=MONDAY - timedelta(days=1))).rows == []


def test_calls_say_whether_the_first_settled_it_and_where_they_went() -> None:
    actions.record_call("switchboard", "case", actor=clerk(), transfers=1, first_call=False, minutes=3, now=at(0))
    actions.record_call("centre", "payment", actor=clerk(), minutes=5, now=at(1))
    found = counts("calls")
    assert (found["first_call", "True"], found["first_call", "False"], found["line", "centre"]) == (1, 1, 1)
    with pytest.raises(WrongEntry):
        actions.record_call("centre", "case", actor=clerk(), section_id=999_999)


def test_complaints_about_telephone_manners_are_counted_by_finding_and_extension() -> None:
    entry = actions.record_courtesy("123", actor=clerk(), now=at(0))
    actions.correct_entry("courtesy", entry, actor=keeper(), reason="查證完成", finding="true")
    found = counts("courtesy")
    assert (found["finding", "true"], found["extension", "123"], found["all", ""]) == (1, 1, 1)
    with pytest.raises(WrongEntry):
        actions.record_courtesy(" ", actor=clerk())


def test_a_thing_is_lent_once_until_it_is_back_and_is_overdue_the_day_after() -> None:
    thing = actions.save_thing("輪椅1", actor=SYSTEM, site_code=a_desk(), kind="wheelchair")
    loan = actions.lend(thing, actor=clerk(), borrower="A003", now=at(0))
    with pytest.raises(Taken):
        actions.lend(thing, actor=clerk(), borrower="A004", now=at(5))
    entry = queries.one_entry("loans", loan)
    assert isinstance(entry, LoanEntry)
    assert (entry.due_on, entry.back_at) == (MONDAY, None)
    assert [one.is_out for one in queries.things()] == [True]
    actions.bring_back(loan, actor=clerk(), now=at(60))
    actions.bring_back(loan, actor=clerk(), now=at(90))
    entry = queries.one_entry("loans", loan)
    assert isinstance(entry, LoanEntry)
    assert (entry.back_at, entry.is_overdue) == (at(60), False)
    actions.lend(thing, actor=clerk(), borrower="A005", now=at(61))
    assert counts("loans")["thing__kind", "wheelchair"] == 2


def test_a_bell_says_how_many_seconds_it_took_and_when_it_is_tested_next() -> None:
    bell = a_bell()
    pressed = actions.ring_bell(bell, actor=clerk(), now=at(0))
    actions.answer_bell(pressed, actor=clerk(), need="entrance", outcome="推輪椅入內", now=at(0.75))
    entry = queries.one_entry("bells", pressed)
    assert isinstance(entry, BellEntry)
    assert entry.seconds == 45
    actions.ring_bell(bell, actor=clerk(), need="test", pressed_at=at(10), answered_at=at(11), now=at(12))
    assert queries.bell_response(MONDAY, MONDAY) == (1, 45.0)
    assert [(one.tested_on, one.test_due) for one in queries.bells()] == [(MONDAY, MONDAY + timedelta(days=30))]
    with pytest.raises(WrongEntry):
        actions.ring_bell(bell, actor=clerk(), pressed_at=at(10), answered_at=at(9))


def test_use_of_the_query_computer_is_kept_without_what_was_read() -> None:
    actions.record_amenity("pc", actor=clerk(), minutes=6, query="amount", identity_checked=True, now=at(0))
    actions.record_amenity("taxi", actor=clerk(), now=at(1))
    found = counts("amenities")
    assert (found["kind", "pc"], found["kind", "taxi"], found["query", "amount"]) == (1, 1, 1)
