"""The clock of requests: limits, pauses, extension and cap, as the laws say."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.catalogue.types import Limit
from bianmin.kit.workdays import Day, WorkCalendar
from bianmin.requests.rules.clock import NEVER, Span, ends, near_from, nearest
from bianmin.requests.rules.pace import pace_of
from bianmin.requests.types import Pace

CALENDAR = WorkCalendar()
MONDAY = date(2026, 8, 3)
INFORMATION = Limit(rule="information", from_receipt=True, extension="information-extension")
PETITION = Limit(rule="petition", from_receipt=True, extension="workdays:30", cap="petition-cap")
RULES = ("information", "petition", "archives", "objection", "no-fixed-limit", "days:1", "workdays:3")
days = st.dates(date(2025, 1, 1), date(2027, 6, 30))


def due(limit: Limit, start: date, *pauses: tuple[date, date], extended: bool = False) -> date:
    spans = [Span(*one) for one in pauses]
    return ends(limit, start, CALENDAR, received_on=start, pauses=spans, extended=extended).due


def test_government_information_is_fifteen_days_and_fifteen_more() -> None:
    assert due(INFORMATION, MONDAY) == date(2026, 8, 18)
    assert due(INFORMATION, MONDAY, extended=True) == date(2026, 9, 2)
    made = ends(INFORMATION, MONDAY, CALENDAR, received_on=MONDAY, extended=True)
    assert made.first == date(2026, 8, 18)
    assert "原期限於115年8月18日（星期二）屆滿，經核准展延" in made.deadline.explanation.zh


def test_a_petition_is_six_working_days_and_no_extension_passes_thirty_days() -> None:
    assert due(PETITION, MONDAY) == date(2026, 8, 11)
    made = ends(PETITION, MONDAY, CALENDAR, received_on=MONDAY, extended=True)
    assert made.due == date(2026, 9, 2)
    assert "最長不得逾115年9月2日" in made.deadline.explanation.zh
    assert "may not pass" in made.deadline.explanation.en


def test_the_days_a_supplement_was_awaited_are_deducted_and_told() -> None:
    pause = (date(2026, 8, 5), date(2026, 8, 11))
    assert due(INFORMATION, MONDAY, pause) == date(2026, 8, 24)
    made = ends(INFORMATION, MONDAY, CALENDAR, received_on=MONDAY, pauses=[Span(*pause)])
    assert made.awaited == 6
    assert (
        "其中6日為等候補正或回復的期間（115年8月5日至115年8月11日），不計入辦理期限。" in made.deadline.explanation.zh
    )


def test_of_a_limit_in_working_days_a_pause_takes_working_days() -> None:
    # Friday to Tuesday: two working days, four of the calendar.
    assert due(PETITION, MONDAY, (date(2026, 8, 7), date(2026, 8, 11))) == date(2026, 8, 13)


def test_two_months_move_by_the_days_awaited() -> None:
    limit = Limit(rule="no-fixed-limit", from_receipt=True)
    assert due(limit, MONDAY) == date(2026, 10, 5)  # 3 October is a Saturday
    assert due(limit, MONDAY, (date(2026, 8, 10), date(2026, 8, 20))) == date(2026, 10, 13)


def test_the_cap_waits_for_nobody_but_brings_no_day_nearer() -> None:
    long = (date(2026, 8, 5), date(2026, 10, 5))
    plain = due(PETITION, MONDAY, long)
    assert plain > date(2026, 9, 2)
    assert due(PETITION, MONDAY, long, extended=True) >= plain


def test_a_holiday_announced_later_moves_the_end() -> None:
    typhoon = WorkCalendar({date(2026, 8, 18): Day(is_working=False, name="颱風停止上班")})
    made = ends(INFORMATION, MONDAY, typhoon, received_on=MONDAY)
    assert made.due == date(2026, 8, 19)
    assert "颱風停止上班" in made.deadline.explanation.zh


def test_the_colour_word_of_a_day() -> None:
    assert pace_of("open", MONDAY, near_from(MONDAY, 2), MONDAY + timedelta(days=1)) is Pace.LATE
    assert pace_of("open", MONDAY, near_from(MONDAY, 2), MONDAY) is Pace.NEAR
    assert pace_of("open", MONDAY, near_from(MONDAY, 2), MONDAY - timedelta(days=3)) is Pace.IN_TIME
    assert pace_of("paused", MONDAY, MONDAY, MONDAY) is Pace.PAUSED
    assert pace_of("paused", MONDAY, MONDAY, MONDAY + timedelta(days=1)) is Pace.LATE
    assert pace_of("open", NEVER, NEVER, MONDAY) is Pace.NONE
    assert nearest(None, MONDAY, NEVER) == MONDAY


@pytest.mark.parametrize("rule", RULES)
@given(start=days, first=st.integers(0, 40), length=st.integers(0, 60), longer=st.integers(0, 30))
def test_no_end_falls_on_a_day_off_and_a_longer_pause_never_shortens(
    rule: str, start: date, first: int, length: int, longer: int
) -> None:
    limit = Limit(rule=rule, from_receipt=True, extension="days:15", cap="days:30")
    begins = start + timedelta(days=first)
    short = (begins, begins + timedelta(days=length))
    long = (begins, begins + timedelta(days=length + longer))
    plain, some, more = due(limit, start), due(limit, start, short), due(limit, start, long)
    assert plain <= some <= more
    assert due(limit, start, short, extended=True) >= some
    for day in (plain, some, more, due(limit, start, short, extended=True)):
        assert CALENDAR.is_working(day)
    assert due(limit, start, short) == some
