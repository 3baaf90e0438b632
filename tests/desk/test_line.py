"""Whose turn it is: the fair rule, said with figures, and its properties."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bianmin.desk.rules import line
from tests.factories.desk import OPENS, at

LEAD = 15


def waiting(serial: int, minutes: float, care: str = "") -> line.Waiting:
    return line.Waiting(serial, serial, at(minutes), care)


def order(*tickets: line.Waiting) -> list[int]:
    return [one.serial for one in line.in_turn(tickets, LEAD)]


def test_without_care_groups_first_come_is_first_served() -> None:
    assert order(waiting(2, 5), waiting(1, 0), waiting(3, 9)) == [1, 2, 3]


def test_a_care_group_passes_those_who_came_up_to_fifteen_minutes_earlier() -> None:
    assert order(waiting(1, 0), waiting(2, 10), waiting(3, 20, "elderly")) == [1, 3, 2]


def test_who_waits_longer_than_the_lead_is_never_passed() -> None:
    assert order(waiting(1, 0), waiting(2, 15.1, "pregnant")) == [1, 2]
    assert order(waiting(1, 0), waiting(2, 14.9, "pregnant")) == [2, 1]


def test_equal_moments_go_by_number() -> None:
    assert order(waiting(2, 0), waiting(1, 0)) == [1, 2]


def test_a_number_has_a_letter_and_three_figures() -> None:
    assert line.number("A", 7) == "A007"
    assert line.number("B", 1234) == "B1234"


tickets = st.lists(
    st.tuples(st.integers(0, 600), st.sampled_from(["", "elderly", "disabled"])), min_size=1, max_size=30
).map(lambda rows: [waiting(at_ + 1, minutes, care) for at_, (minutes, care) in enumerate(sorted(rows))])


@given(tickets)
def test_nobody_is_passed_by_who_came_more_than_the_lead_after_him(found: list[line.Waiting]) -> None:
    turn = line.in_turn(found, LEAD)
    for place, one in enumerate(turn):
        for other in turn[:place]:
            assert other.taken_at - one.taken_at <= timedelta(minutes=LEAD)


@given(tickets, st.integers(0, 40))
def test_the_order_of_two_never_turns_round_when_others_come_or_go(found: list[line.Waiting], drop: int) -> None:
    whole = [one.serial for one in line.in_turn(found, LEAD)]
    fewer = [one for one in found if one.serial != drop]
    assert [one.serial for one in line.in_turn(fewer, LEAD)] == [serial for serial in whole if serial != drop]


def test_a_ticket_is_worked_only_where_it_was_called() -> None:
    assert line.why_not_at("called", 1, 1) is None
    assert line.why_not_at("serving", 1, 2) is not None
    assert line.why_not_at("waiting", None, 1) is not None
    assert line.why_not_at("served", 1, 1) is not None


def test_a_number_is_passed_over_only_after_two_more_calls() -> None:
    assert line.why_no_no_show("called", 1, 1, calls=2, least=2) is not None
    assert line.why_no_no_show("called", 1, 1, calls=3, least=2) is None
    assert line.why_no_no_show("serving", 1, 1, calls=9, least=2) is not None


def test_a_call_is_taken_back_until_service_begins_and_after_a_passing_over() -> None:
    assert line.why_no_undo("called", 1, 1) is None
    assert line.why_no_undo("no_show", 1, 1) is None
    assert line.why_no_undo("no_show", 1, 2) is not None
    assert line.why_no_undo("serving", 1, 1) is not None


def test_turn_is_taken_time_less_the_lead_for_care_groups_alone() -> None:
    assert line.turn_at(OPENS, "", LEAD) == OPENS
    assert line.turn_at(OPENS, "infant", LEAD) == OPENS - timedelta(minutes=15)
