"""Default pages are made once; tries are counted without knowing whose."""

from datetime import UTC, datetime, timedelta

import pytest
from wagtail.models import Page

from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor, Role
from bianmin.pages import actions, queries
from bianmin.pages.errors import TooManyTries
from bianmin.pages.models import Attempt, HomePage

pytestmark = pytest.mark.django_db
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
    actions.ensure_default_pages()
    chinese = Page.objects.filter(locale__language_code="zh-hant", depth__gt=1)
    assert all(page.get_translations().live().count() == 1 for page in chinese)


def test_who_may_not_edit_pages_makes_none() -> None:
    with pytest.raises(NotAllowed):
        actions.ensure_default_pages(actor=Actor(name="cashier", roles=frozenset({Role.CASHIER})))


def test_a_page_taken_down_is_no_longer_found() -> None:
    actions.ensure_default_pages()
    assert any(hit.url == "/objection/" for hit in queries.search("異議", "zh-hant"))
    Page.objects.get(slug="objection", locale__language_code="zh-hant").unpublish()
    assert not any(hit.url == "/objection/" for hit in queries.search("異議", "zh-hant"))


def test_tries_are_counted_by_window_and_say_when_it_opens_again() -> None:
    for _ in range(15):
        actions.allow("find-address", "192.0.2.1", now=NOW)
    with pytest.raises(TooManyTries) as refused:
        actions.allow("find-address", "192.0.2.1", now=NOW)
    assert "10:15" in refused.value.text.zh
    actions.allow("find-address", "192.0.2.2", now=NOW)
    actions.allow("find-address", "192.0.2.1", now=NOW + timedelta(minutes=15))


def test_what_is_kept_of_a_try_tells_nobody_and_is_gone_after_two_days() -> None:
    actions.allow("find-address", "192.0.2.1", now=NOW)
    actions.allow("find-address", "192.0.2.1", now=NOW + timedelta(days=1))
    keys = [bytes(attempt.key) for attempt in Attempt.objects.order_by("window")]
    assert keys[0] != keys[1]
    assert all(b"192" not in key for key in keys)
    actions.allow("find-address", "192.0.2.1", now=NOW + timedelta(days=4))
    assert Attempt.objects.count() == 1


def test_openings_are_counted() -> None:
    assert [actions.count_visit("/x/") for _ in range(3)] == [1, 2, 3]
    assert queries.visits("/x/") == 3
