"""Dated settings: what held on which day, and who changed it."""

from datetime import date
from typing import Any

import pytest

from bianmin.office import actions, queries
from bianmin.office.errors import BadSetting, NotPossible, PermissionMissing, UnknownSetting
from bianmin.office.types import Actor

pytestmark = pytest.mark.usefixtures("branch")
TODAY = date(2026, 8, 31)


def test_the_store_cap_rose_for_taxes_and_later_for_labour_insurance() -> None:
    assert queries.store_cap(date(2020, 9, 15), "A01") == 20_000
    assert queries.store_cap(date(2020, 9, 16), "A01") == 30_000
    assert queries.store_cap(date(2021, 1, 31), "B01") == 20_000
    assert queries.store_cap(date(2021, 2, 1), "B01") == 30_000
    assert queries.store_cap(TODAY, "C01") == 30_000
    assert queries.store_cap(TODAY) == 30_000


def test_a_slip_stands_below_the_cap_unless_the_cap_itself_is_allowed(admin: Actor) -> None:
    assert queries.store_limit(TODAY, "A01") == 29_999
    actions.change_setting("store_cap_allows_equal", True, actor=admin, valid_from=TODAY, scope="A01")
    assert queries.store_limit(TODAY, "A01") == 30_000
    assert queries.store_limit(TODAY, "B01") == 29_999
    assert queries.store_limit(date(2026, 8, 30), "A01") == 29_999


def test_each_agency_kind_has_its_item_code() -> None:
    assert queries.item_code(TODAY, "A01") == "6A1"
    assert queries.item_code(TODAY, "B02") == "6B1"
    assert queries.item_code(TODAY) == "6E1"


def test_a_change_holds_from_its_day_and_the_newer_row_wins(admin: Actor) -> None:
    key = "major_debtor_threshold"
    actions.change_setting(key, 5_000_000, actor=admin, valid_from=date(2026, 9, 1), basis="分署函")
    assert queries.setting(key, TODAY) == 10_000_000
    assert queries.setting(key, date(2026, 9, 1)) == 5_000_000
    actions.change_setting(key, 6_000_000, actor=admin, valid_from=date(2026, 9, 1))
    assert queries.setting(key, date(2026, 9, 1)) == 6_000_000
    history = queries.setting_history(key)
    assert [row.value for row in history] == [6_000_000, 5_000_000, 10_000_000]
    assert history[1].basis == "分署函"


def test_a_setting_with_an_end_gives_way_to_what_held_before(admin: Actor) -> None:
    actions.change_setting(
        "notice_deadline_days", 45, actor=admin, valid_from=date(2026, 9, 1), valid_to=date(2026, 9, 30)
    )
    assert queries.setting("notice_deadline_days", date(2026, 9, 30)) == 45
    assert queries.setting("notice_deadline_days", date(2026, 10, 1)) == 30


def test_an_agencys_own_value_goes_before_the_branchs(admin: Actor) -> None:
    actions.change_setting("store_cap", 10_000, actor=admin, valid_from=TODAY)
    actions.change_setting("store_cap", 40_000, actor=admin, valid_from=TODAY, scope="C01")
    assert queries.store_cap(TODAY, "C01") == 40_000
    assert queries.store_cap(TODAY, "C02") == 10_000
    assert [row.scope for row in queries.setting_history("store_cap", "C01")] == ["C01"]


def test_only_an_administrator_changes_settings(clerk: Actor) -> None:
    with pytest.raises(PermissionMissing):
        actions.change_setting("notice_deadline_days", 10, actor=clerk, valid_from=TODAY)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("notice_deadline_days", 0),
        ("notice_deadline_days", 366),
        ("notice_deadline_days", "30"),
        ("notice_deadline_days", True),
        ("major_debtor_threshold", -1),
        ("limitation_warning_days", []),
        ("limitation_warning_days", [0]),
        ("limitation_warning_days", 30),
        ("allocation_order", ["costs", "interest", "surcharge"]),
        ("allocation_order", ["costs", "costs", "interest", "surcharge"]),
        ("store_item_code", "6a1"),
        ("store_item_code", "6A12"),
        ("store_date_digits", "ddmm"),
        ("store_cap_allows_equal", 1),
        ("late_mail_time", "24:00"),
        ("late_mail_time", "9:00"),
        ("early_window", ["08:00", "07:00"]),
        ("early_window", ["07:00"]),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_the_reason(key: str, value: Any, admin: Actor) -> None:
    before = queries.setting_history(key)
    with pytest.raises(BadSetting) as refusal:
        actions.change_setting(key, value, actor=admin, valid_from=TODAY)
    assert refusal.value.text.zh
    assert queries.setting_history(key) == before


def test_wrong_keys_scopes_and_days_are_refused(admin: Actor) -> None:
    with pytest.raises(UnknownSetting):
        queries.setting("no_such_thing", TODAY)
    with pytest.raises(UnknownSetting):
        queries.setting_history("no_such_thing")
    for scope, key in (("A01", "notice_deadline_days"), ("ZZZ", "store_cap")):
        with pytest.raises(NotPossible):
            actions.change_setting(key, 30, actor=admin, valid_from=TODAY, scope=scope)
    with pytest.raises(NotPossible):
        actions.change_setting("store_cap", 30, actor=admin, valid_from=TODAY, valid_to=date(2026, 8, 30))


def test_every_default_is_a_value_its_setting_takes(admin: Actor) -> None:
    for kind in queries.setting_kinds():
        if kind.default is not None:
            actions.change_setting(kind.key, kind.default, actor=admin, valid_from=TODAY)
            assert queries.setting(kind.key, TODAY) == kind.default
        assert kind.title.zh
        assert kind.title.en
        assert kind.help.zh
        assert kind.help.en


def test_a_deadline_uses_the_setting_in_force(admin: Actor) -> None:
    assert queries.deadline("notice-payment", TODAY).due == date(2026, 9, 30)
    actions.change_setting("notice_deadline_days", 15, actor=admin, valid_from=TODAY)
    assert queries.deadline("notice-payment", TODAY).due == date(2026, 9, 15)
    assert queries.deadline("public-notice", TODAY).due == date(2026, 9, 21)
