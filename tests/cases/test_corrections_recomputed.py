"""When the office calendar changes, open requests for correction are counted anew and their cases say so."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bianmin.cases import actions, queries
from bianmin.cases.models import Case, CaseEvent
from bianmin.jobs import reactions
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.events import CalendarChanged
from tests.factories.cases import SYSTEM, a_branch, a_line, take

ON = date(2026, 3, 2)


@pytest.fixture
def case(db: None, tmp_path: Path) -> Case:
    a_branch()
    take(tmp_path, [a_line()])
    return Case.objects.get()


def due(case: Case) -> date:
    return queries.corrections(case.pk, on=ON)[0].due_on


def moves(case: Case) -> list[CaseEvent]:
    return list(CaseEvent.objects.filter(case=case, kind="correction_moved"))


def test_a_typhoon_on_the_last_day_moves_the_correction_and_the_case_says_so(case: Case) -> None:
    actions.ask_correction(case.pk, actor=SYSTEM, items="補送送達證書", on=ON)
    before = due(case)
    office_actions.announce_day(before, "颱風", actor=SYSTEM)
    assert reactions.run_all().failures == []
    after = due(case)
    assert after == office.calendar().next_working(before + timedelta(days=1))
    assert "颱風" in queries.corrections(case.pk, on=ON)[0].due_why.zh
    (told,) = moves(case)
    assert told.data == {"from": before.isoformat(), "due_on": after.isoformat()}
    assert "補正期限重算" in queries.timeline(case.pk)[0].title.zh


def test_the_same_event_again_changes_nothing_and_taking_the_day_back_moves_it_back(case: Case) -> None:
    actions.ask_correction(case.pk, actor=SYSTEM, items="補送送達證書", on=ON)
    before = due(case)
    office_actions.announce_day(before, "颱風", actor=SYSTEM)
    reactions.run_all()
    actions.recompute_corrections(CalendarChanged([before], "again"))
    assert len(moves(case)) == 1
    office_actions.withdraw_day(before, actor=SYSTEM)
    reactions.run_all()
    assert due(case) == before
    assert len(moves(case)) == 2


def test_a_day_set_by_hand_and_an_answered_request_stay(case: Case) -> None:
    asked = actions.ask_correction(case.pk, actor=SYSTEM, items="補正", due_on=date(2026, 3, 20), on=ON)
    office_actions.announce_day(date(2026, 3, 20), "颱風", actor=SYSTEM)
    reactions.run_all()
    assert due(case) == date(2026, 3, 20)
    actions.settle_correction(asked, actor=SYSTEM, outcome="corrected", on=ON)
    actions.ask_correction(case.pk, actor=SYSTEM, items="再補正", on=ON)
    counted = due(case)
    actions.settle_correction(queries.corrections(case.pk)[0].id, actor=SYSTEM, outcome="corrected", on=ON)
    office_actions.announce_day(counted, "颱風", actor=SYSTEM)
    reactions.run_all()
    assert due(case) == counted
    assert moves(case) == []
