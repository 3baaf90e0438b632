"""Default pages are made once; tries are counted without knowing whose."""

from datetime import UTC, datetime, timedelta

import pytest
from wagtail.models import Page

from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.office.actions import change_setting
from bianmin.office.queries import actor_for
from bianmin.office.types import Actor, Role
from bianmin.pages import actions, queries
from bianmin.pages.errors import TooManyTries
from bianmin.pages.models import Attempt, HomePage
from tests.factories.cases import a_branch
from tests.factories.console import client_of, staff
from tests.factories.default_pages import default_pages

pytestmark = pytest.mark.django_db
VISITOR = Actor.citizen()
NOW = datetime(2026, 11, 21, 2, 1, tzinfo=UTC)


def test_default_pages_are_made_once_and_editors_changes_stay() -> None:
    made = actions.ensure_default_pages()
    assert made == Page.objects.filter(depth__gt=1).count()
    page = Page.objects.get(slug="privacy", locale__language_code="zh-hant")
    page.delete()
    assert actions.ensure_default_pages() == 0
    assert not Page.objects.filter(slug="privacy", locale__language_code="zh-hant").exists()
    assert HomePage.objects.count() == 2


def test_every_page_has_its_translation() -> None:
    default_pages()
    chinese = Page.objects.filter(locale__language_code="zh-hant", depth__gt=1)
    assert all(page.get_translations().live().count() == 1 for page in chinese)


def test_who_may_not_edit_pages_makes_none() -> None:
    with pytest.raises(NotAllowed):
        actions.ensure_default_pages(actor=Actor(name="cashier", roles=frozenset({Role.CASHIER})))


def test_a_page_taken_down_is_no_longer_found() -> None:
    default_pages()
    assert any(hit.url == "/objection/" for hit in queries.search("異議", "zh-hant"))
    Page.objects.get(slug="objection", locale__language_code="zh-hant").unpublish()
    assert not any(hit.url == "/objection/" for hit in queries.search("異議", "zh-hant"))


def test_tries_are_counted_by_window_and_say_when_it_opens_again() -> None:
    for _ in range(15):
        actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW)
    with pytest.raises(TooManyTries) as refused:
        actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW)
    assert "10:15" in refused.value.text.zh
    actions.allow("find-address", "192.0.2.2", actor=VISITOR, now=NOW)
    actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW + timedelta(minutes=15))


def test_the_office_may_make_a_limit_tighter_from_a_day() -> None:
    day = NOW.date()
    change_setting("limit_find_address", [2, 15], actor=Actor.system("test"), valid_from=day, basis="測試")
    for _ in range(2):
        actions.allow("find-address", "192.0.2.9", actor=VISITOR, now=NOW)
    with pytest.raises(TooManyTries):
        actions.allow("find-address", "192.0.2.9", actor=VISITOR, now=NOW)
    for wrong in ([0, 15], [2], "2/15", [2, 0], [True, 5]):
        with pytest.raises(Refusal):
            change_setting("limit_find_address", wrong, actor=Actor.system("test"), valid_from=day, basis="測試")


def test_a_web_editor_comes_into_the_editors_group_and_leaves_it_with_the_role() -> None:
    default_pages()
    a_branch()
    person = staff(Role.WEB_EDITOR)
    assert actions.admit_editor(person, actor=actor_for(person))
    assert person.groups.count() == 1
    assert not actions.admit_editor(staff(Role.CASHIER), actor=actor_for(person)), "nobody lets another one in"
    assert not actions.admit_editor(person, actor=Actor(name="x", staff_id=person.pk))
    assert person.groups.count() == 0


def test_who_may_not_edit_is_told_so_with_a_way_back() -> None:
    default_pages()
    a_branch()
    answer = client_of(Role.CASHIER).get("/cms/")
    assert answer.status_code == 403
    assert 'href="/console/"' in answer.content.decode()
    assert client_of(Role.WEB_EDITOR).get("/cms/").status_code == 200
    assert client_of(Role.ADMINISTRATOR).get("/cms/").status_code == 200


def test_what_is_kept_of_a_try_tells_nobody_and_is_gone_after_two_days() -> None:
    actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW)
    actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW + timedelta(days=1))
    keys = [bytes(attempt.key) for attempt in Attempt.objects.order_by("window")]
    assert keys[0] != keys[1]
    assert all(b"192" not in key for key in keys)
    actions.allow("find-address", "192.0.2.1", actor=VISITOR, now=NOW + timedelta(days=4))
    assert Attempt.objects.count() == 1


def test_openings_are_counted() -> None:
    assert [actions.count_visit("/x/", actor=VISITOR) for _ in range(3)] == [1, 2, 3]
    assert queries.visits("/x/") == 3
