"""Tickets from the kiosk to the close: numbers, calls, passing on, passing over, taking back, times."""

from datetime import timedelta
from typing import Any

import pytest

from bianmin.desk import actions, queries
from bianmin.desk.errors import NobodyWaits, ReasonNeeded, TicketNotThere, UnknownQueue, WrongEntry
from bianmin.desk.models import TicketEvent
from bianmin.kit.texts import t
from tests.factories.desk import MONDAY, SYSTEM, a_desk, at, clerk, counter, take

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def desk() -> str:
    return a_desk()


def call(minutes: float, code: str = "one") -> str:
    return actions.call_next(counter(code).id, actor=clerk(), now=at(minutes)).number


def test_numbers_follow_over_all_queues_of_a_site_and_begin_anew_each_day() -> None:
    assert [take(queue, 0).number for queue in ("pay", "ask", "pay")] == ["A001", "B002", "A003"]
    tomorrow = actions.take_ticket("pay", actor=SYSTEM, now=at(24 * 60))
    assert tomorrow.number == "A001"
    assert len({take("pay", 1).code for _ in range(5)}) == 5


def test_care_groups_are_called_before_those_who_came_up_to_fifteen_minutes_earlier() -> None:
    take("ask", 0)
    take("ask", 10)
    take("ask", 20, care="elderly")
    assert queries.ticket(take("ask", 21).code).before == 3
    called = []
    for minute in (22, 23, 24):
        called.append(call(minute))
        held = queries.in_hand(counter().id, MONDAY)
        assert held is not None
        actions.close_ticket(held.id, actor=clerk(), counter_id=counter().id, item="case", now=at(minute + 0.5))
    assert called == ["B001", "B003", "B002"]


def test_a_counter_calls_its_own_queues_one_at_a_time() -> None:
    take("pay", 0)
    with pytest.raises(NobodyWaits):
        call(1)
    assert call(1, "two") == "A001"
    take("pay", 2)
    with pytest.raises(TicketNotThere, match="A001"):
        call(3, "two")
    assert call(3, "care") == "A002"


def test_passed_on_a_visitor_keeps_number_and_waiting_time() -> None:
    first = take("help", 0)
    take("pay", 5)
    call(6)
    sent = actions.forward(first.id, actor=clerk(), counter_id=counter().id, queue_code="pay", now=at(8))
    assert (sent.number, sent.queue_code, sent.before, sent.turn_at) == ("F001", "pay", 0, first.turn_at)
    assert call(9, "two") == "F001"
    with pytest.raises(TicketNotThere):
        actions.forward(first.id, actor=clerk(), counter_id=counter().id, queue_code="ask")


def test_a_number_is_passed_over_after_two_more_calls_and_can_come_back() -> None:
    ticket = take("ask", 0)
    call(1)
    here: Any = {"actor": clerk(), "counter_id": counter().id}
    with pytest.raises(TicketNotThere, match="2 more"):
        actions.pass_over(ticket.id, **here)
    for minute in (2, 3):
        actions.call_again(ticket.id, **here, now=at(minute))
    assert actions.pass_over(ticket.id, **here, now=at(4)).state == "no_show"
    assert [one.number for one in queries.passed_over(counter().id, MONDAY)] == ["B001"]
    back = actions.undo_call(ticket.id, **here, reason="去洗手間", now=at(5))
    assert (back.state, back.turn_at, back.calls) == ("waiting", ticket.turn_at, 0)
    assert call(6) == "B001"


def test_a_mistaken_call_is_taken_back_with_a_reason_until_service_begins() -> None:
    ticket = take("ask", 0)
    call(1)
    here: Any = {"actor": clerk(), "counter_id": counter().id}
    with pytest.raises(ReasonNeeded):
        actions.undo_call(ticket.id, **here, reason=" ")
    assert actions.undo_call(ticket.id, **here, reason="誤按").state == "waiting"
    call(2)
    actions.begin_service(ticket.id, **here, now=at(3))
    with pytest.raises(TicketNotThere):
        actions.undo_call(ticket.id, **here, reason="誤按")


def test_waiting_and_service_times_come_out_by_themselves() -> None:
    for minute, calls, serves, ends in ((0, 4, 5, 10), (2, 12, 12, 32)):
        ticket = take("ask", minute)
        call(calls)
        here: Any = {"actor": clerk(), "counter_id": counter().id}
        actions.begin_service(ticket.id, **here, now=at(serves))
        actions.close_ticket(ticket.id, **here, item="case", case_number="", now=at(ends))
    take("ask", 40)
    (all_of_it,) = queries.times(MONDAY, MONDAY)
    assert (all_of_it.tickets, all_of_it.served) == (3, 2)
    assert (all_of_it.waiting_mean, all_of_it.waiting_median) == (7.0, 7.0)
    assert all_of_it.waiting_p90 == pytest.approx(9.4)
    assert all_of_it.service_mean == 12.5
    assert all_of_it.service_p90 == pytest.approx(18.5)
    assert all_of_it.saved == pytest.approx(2 * 15 - 25)  # the item took a visitor 15 minutes before
    by_item = {row.key: row.served for row in queries.times(MONDAY, MONDAY, by="item")}
    assert by_item == {"case": 2, "": 0}
    assert {row.key for row in queries.times(MONDAY, MONDAY, by="counter")} == {"one", ""}
    assert [row.key for row in queries.times(MONDAY, MONDAY, by="day")] == ["2026-11-02"]
    assert queries.visits(MONDAY, MONDAY) == 2


def test_waiting_ends_at_the_first_call_that_was_not_taken_back_and_passing_on_is_no_new_waiting() -> None:
    ticket = take("help", 0)
    call(2)
    actions.undo_call(ticket.id, actor=clerk(), counter_id=counter().id, reason="誤按", now=at(3))
    call(5)
    actions.forward(ticket.id, actor=clerk(), counter_id=counter().id, queue_code="pay", now=at(8))
    call(11, "two")
    actions.close_ticket(ticket.id, actor=clerk(), counter_id=counter("two").id, item="payment", now=at(15))
    (row,) = queries.times(MONDAY, MONDAY)
    assert (row.waiting_mean, row.service_mean) == (5.0, 4.0)


def test_what_was_done_is_asked_at_the_close() -> None:
    ticket = take("ask", 0)
    call(1)
    with pytest.raises(WrongEntry):
        actions.close_ticket(ticket.id, actor=clerk(), counter_id=counter().id, item="nothing")
    with pytest.raises(UnknownQueue):
        take("nothing", 0)
    with pytest.raises(WrongEntry):
        take("ask", 0, care="important")


def test_a_ticket_nobody_closed_ends_with_its_day_and_the_counter_begins_free() -> None:
    take("ask", 0)
    take("ask", 1)
    call(2)
    tomorrow = at(24 * 60)
    actions.take_ticket("ask", actor=SYSTEM, now=tomorrow)
    assert actions.call_next(counter().id, actor=clerk(), now=tomorrow + timedelta(minutes=1)).number == "B001"
    assert actions.end_days(actor=SYSTEM, on=MONDAY + timedelta(days=1), now=tomorrow) == 1
    assert [one.state for one in queries.tickets_of_day(queries.counter(counter().id).site_id, MONDAY)] == ["left"] * 2


def test_everything_that_happened_to_a_ticket_stays() -> None:
    ticket = take("ask", 0)
    call(1)
    actions.undo_call(ticket.id, actor=clerk(), counter_id=counter().id, reason="誤按", now=at(2))
    actions.leave_line(ticket.code, actor=SYSTEM, now=at(3))
    actions.leave_line(ticket.code, actor=SYSTEM, now=at(4))
    assert [step.kind for step in queries.steps(ticket.id)] == ["taken", "called", "undone", "left"]
    assert TicketEvent.objects.filter(ticket_id=ticket.id).count() == 4


def test_a_queue_changes_from_a_day_on_and_old_tickets_keep_theirs() -> None:
    take("ask", 0)
    changed: Any = {"prefix": "B", "name": t("問案件", "Ask"), "services": t("", "")}
    actions.save_queue(
        "ask",
        actor=SYSTEM,
        site_code=a_desk(),
        valid_from=MONDAY + timedelta(days=1),
        **changed,
    )
    assert next(one for one in queries.queues(on=MONDAY) if one.code == "ask").name.zh == "案件詢問"
    assert next(one for one in queries.queues(on=MONDAY + timedelta(days=1)) if one.code == "ask").name.zh == "問案件"
    assert call(1) == "B001"


def test_the_board_shows_who_is_called_and_the_last_five_and_telephones_their_place() -> None:
    codes = [take("ask", minute).code for minute in range(8)]
    for minute in range(10, 16):
        call(minute)
        held = queries.in_hand(counter().id, MONDAY)
        assert held is not None
        actions.close_ticket(held.id, actor=clerk(), counter_id=counter().id, item="case", now=at(minute + 0.5))
    call(16)
    state = queries.hall_state(MONDAY)
    board = state.boards[a_desk()]
    assert [one.number for one in board.now] == ["B007"]
    assert [one.number for one in board.last] == ["B007", "B006", "B005", "B004", "B003"]
    assert board.waiting == 1
    assert (state.phones[codes[7]].before, state.phones[codes[7]].near) == (0, True)
    assert (state.phones[codes[6]].state, state.phones[codes[6]].counter) == ("called", "1")
    assert state.phones[codes[0]].state == "served"
