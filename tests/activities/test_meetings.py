"""Meetings: agenda, minutes, resolutions followed to the end, and on whose list they press."""

from datetime import date

import pytest

from bianmin.activities import actions, queries
from bianmin.activities.errors import IsSettled, WrongSession
from bianmin.activities.types import SessionInput
from bianmin.kit.errors import NotAllowed
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.activities import a_meeting, clerk, keeper
from tests.factories.cases import a_branch
from tests.factories.console import staff

pytestmark = pytest.mark.django_db
HELD, DUE, DAY = date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 9)


@pytest.fixture(autouse=True)
def _office() -> None:
    a_branch()


def test_a_resolution_presses_on_its_persons_list_until_it_is_settled() -> None:
    person = staff(Role.REGISTRY)
    actor = office.actor_by_id(person.pk)
    made = actions.resolve(
        a_meeting(HELD), "補上英文範例", actor=keeper(), unit="秘書室", due_on=DUE, staff_id=person.pk
    )
    assert [one.id for one in queries.reminders(actor, on=date(2026, 11, 3))] == []
    assert [(one.id, one.state) for one in queries.reminders(actor, on=DAY)] == [(made, "soon")]
    actions.report_progress(made, "已送印", actor=actor, on=DAY)
    assert [one.state for one in queries.reminders(actor, on=date(2026, 11, 12))] == ["overdue"]
    assert [one.id for one in queries.resolutions(state="overdue", on=date(2026, 11, 12))] == [made]
    with pytest.raises(NotAllowed):
        actions.settle_resolution(made, "完成", actor=clerk(), on=DAY)
    actions.settle_resolution(made, "完成", actor=keeper(), on=date(2026, 11, 13))
    assert queries.reminders(actor, on=date(2026, 11, 20)) == []
    one = queries.resolution(made, on=date(2026, 11, 20))
    assert (one.state, [(note.text, note.settles) for note in one.notes]) == (
        "done", [("已送印", False), ("完成", True)],
    )  # fmt: skip
    with pytest.raises(IsSettled):
        actions.report_progress(made, "x", actor=actor)


def test_agenda_and_resolutions_are_numbered_and_minutes_name_their_writer() -> None:
    pk = a_meeting(HELD, "liaison")
    items = [actions.add_item(pk, title, actor=keeper()) for title in ("提案一", "提案二")]
    actions.note_outcome(items[1], "照案通過", actor=keeper())
    for text in ("甲", "乙"):
        actions.resolve(pk, text, actor=keeper(), unit="秘書室", due_on=DUE)
    actions.write_minutes(pk, actor=keeper(), chair="主席", minutes="紀錄", pages_saved=40, on=HELD)
    view = queries.meeting(pk)
    assert [(one.number, one.outcome) for one in view.agenda] == [(1, ""), (2, "照案通過")]
    assert [one.number for one in view.resolutions] == [1, 2]
    assert (view.minutes_by, view.minutes_on, view.paperless, view.pages_saved) == ("測試秘書", HELD, True, 40)
    actions.write_minutes(pk, actor=keeper(), chair="主席", minutes="紀錄", paperless=False, pages_saved=40)
    assert queries.meeting(pk).pages_saved == 0


def test_what_is_no_meeting_has_no_resolutions_and_none_is_due_before_it() -> None:
    visit = actions.record_session(SessionInput(kind="visit", held_on=HELD), actor=keeper())
    with pytest.raises(WrongSession):
        actions.resolve(visit, "甲", actor=keeper(), unit="秘書室", due_on=DUE)
    with pytest.raises(WrongSession):
        actions.resolve(a_meeting(HELD), "甲", actor=keeper(), unit="秘書室", due_on=date(2026, 10, 1))
