"""Who looked at what; and the filters people keep."""

from datetime import UTC, datetime, timedelta

import pytest

from bianmin.kit.errors import NotFound
from bianmin.office import actions, queries
from bianmin.office.errors import NotPossible
from bianmin.office.types import Actor

pytestmark = pytest.mark.usefixtures("branch")
NOW = datetime(2026, 8, 31, 2, tzinfo=UTC)


def test_every_look_is_kept_with_who_when_and_why(clerk: Actor) -> None:
    actions.note_look(clerk, "case", 17, "read", "電話查詢", now=NOW)
    actions.note_look(clerk, "case", 18, "close", refused=True, now=NOW + timedelta(minutes=1))
    found = queries.looks().rows
    assert [(one.subject_id, one.refused) for one in found] == [("18", True), ("17", False)]
    assert (found[1].who, found[1].reason, found[1].at) == (clerk.name, "電話查詢", NOW)
    assert [one.subject_id for one in queries.looks(subject="case", subject_id="17").rows] == ["17"]
    assert [one.subject_id for one in queries.looks(refused=True).rows] == ["18"]


def test_looks_are_read_page_by_page(clerk: Actor) -> None:
    for number in range(7):
        actions.note_look(clerk, "case", number, "read", now=NOW)
    first = queries.looks(size=5)
    second = queries.looks(size=5, cursor=first.next)
    assert [one.subject_id for one in first.rows + second.rows] == ["6", "5", "4", "3", "2", "1", "0"]
    assert second.next is None


def test_words_too_long_are_cut_not_lost(clerk: Actor) -> None:
    actions.note_look(clerk, "s" * 99, "i" * 99, "a" * 99, "r" * 999)
    found = queries.looks().rows[0]
    assert [len(text) for text in (found.subject, found.subject_id, found.action, found.reason)] == [30, 60, 40, 200]


def test_a_person_keeps_filters_of_his_own(admin: Actor) -> None:
    lin = actions.add_staff("lin", "林承辦", actor=admin)
    wu = actions.add_staff("wu", "吳承辦", actor=admin)
    mine, other = Actor(name="林", staff_id=lin), Actor(name="吳", staff_id=wu)
    view = actions.save_view("cases", "將屆期", "limit=90", actor=mine)
    assert actions.save_view("cases", " 將屆期 ", "limit=30", actor=mine).id == view.id
    assert [(one.name, one.query) for one in queries.saved_views(lin, "cases")] == [("將屆期", "limit=30")]
    assert queries.saved_views(wu) == []
    with pytest.raises(NotFound):
        actions.forget_view(view.id, actor=other)
    with pytest.raises(NotFound):
        actions.forget_view(view.id, actor=Actor.system("job"))
    actions.forget_view(view.id, actor=mine)
    assert queries.saved_views(lin) == []


@pytest.mark.parametrize(("name", "query"), [("", "x"), ("n" * 61, "x"), ("n", "q" * 1001)])
def test_a_filter_needs_a_short_name(name: str, query: str) -> None:
    with pytest.raises(NotPossible):
        actions.save_view("cases", name, query, actor=Actor(name="林", staff_id=1))
