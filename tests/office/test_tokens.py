"""Agencies' tokens: shown once, kept as a hash."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import actions, models, queries
from bianmin.office.errors import NotPossible, PermissionMissing
from bianmin.office.types import Actor, Permission

pytestmark = pytest.mark.usefixtures("branch")
NOW = datetime(2026, 8, 31, 2, tzinfo=UTC)


def test_a_token_is_shown_once_and_kept_as_a_hash(admin: Actor) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin, now=NOW)
    row = models.ApiToken.objects.get()
    assert issued.token not in (row.token_hash, row.prefix, row.name)
    assert issued.token.startswith(f"bm_{issued.info.prefix}_")
    assert len(row.token_hash) == 64
    assert [one.prefix for one in queries.api_tokens("A01")] == [issued.info.prefix]
    assert queries.api_tokens("A02") == []


def test_a_token_is_its_agency_and_reaches_its_agencys_cases_only(admin: Actor) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin)
    found = actions.check_token(issued.token)
    assert found is not None
    who = found.actor()
    agency = queries.agency("A01")
    assert who.agency_id == agency.id
    assert queries.may(who, Permission.READ_CASE, agency_id=agency.id)
    assert not queries.may(who, Permission.READ_CASE, agency_id=queries.agency("A02").id)


@pytest.mark.parametrize("raw", ["", "bm_", "bm_x_y", "Bearer", "bm_\u4e2d"])
def test_an_unknown_token_is_nobody(raw: str) -> None:
    assert actions.check_token(raw) is None


def test_a_revoked_token_is_worthless_at_once_and_for_ever(admin: Actor) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin)
    actions.revoke_token(issued.info.id, actor=admin, now=NOW)
    assert actions.check_token(issued.token) is None
    actions.revoke_token(issued.info.id, actor=admin)
    assert models.ApiToken.objects.get().revoked_at == NOW
    with pytest.raises(NotFound):
        actions.revoke_token(0, actor=admin)


def test_a_token_is_good_through_its_last_day_in_taipei(admin: Actor) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin, expires_on=date(2026, 8, 31), now=NOW)
    assert actions.check_token(issued.token, now=datetime(2026, 8, 31, 15, 59, tzinfo=UTC)) is not None
    assert actions.check_token(issued.token, now=datetime(2026, 8, 31, 16, 0, tzinfo=UTC)) is None


def test_an_inactive_agencys_token_is_worthless(admin: Actor) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin)
    actions.save_agency(
        "A01", actor=admin, name=Text("局", "B"), kind="tax", bank_code="4", bank_account="1", is_active=False
    )
    assert actions.check_token(issued.token) is None
    with pytest.raises(NotFound):
        actions.issue_token("A01", "再一", actor=admin)


def test_when_it_was_used_is_noted_at_most_once_a_minute(admin: Actor, django_assert_num_queries: object) -> None:
    issued = actions.issue_token("A01", "主機", actor=admin, now=NOW)
    actions.check_token(issued.token, now=NOW)
    assert models.ApiToken.objects.get().last_used_at == NOW
    with django_assert_num_queries(1):  # type: ignore[operator]  # a fixture without a public type
        actions.check_token(issued.token, now=NOW + timedelta(seconds=59))
    assert models.ApiToken.objects.get().last_used_at == NOW
    actions.check_token(issued.token, now=NOW + timedelta(seconds=61))
    assert models.ApiToken.objects.get().last_used_at == NOW + timedelta(seconds=61)


def test_wrong_wishes_are_refused(admin: Actor, clerk: Actor) -> None:
    with pytest.raises(PermissionMissing):
        actions.issue_token("A01", "主機", actor=clerk)
    with pytest.raises(PermissionMissing):
        actions.revoke_token(1, actor=clerk)
    with pytest.raises(NotFound):
        actions.issue_token("ZZZ", "主機", actor=admin)
    for name, scopes, expires in (
        (" ", ("cases",), None),
        ("a", (), None),
        ("a", ("all",), None),
        ("a", ("cases",), date(2026, 8, 30)),
    ):
        with pytest.raises(NotPossible):
            actions.issue_token("A01", name, actor=admin, scopes=scopes, expires_on=expires, now=NOW)


def test_only_a_collectors_token_may_send_payment_lines(admin: Actor) -> None:
    usual = actions.issue_token("A01", "主機", actor=admin)
    bank = actions.issue_token("A01", "代收銀行", actor=admin, scopes=("collections",))
    assert not queries.may(usual.info.actor(), Permission.COLLECT)
    assert queries.may(bank.info.actor(), Permission.COLLECT)
    assert not queries.may(bank.info.actor(), Permission.PROPOSE_ORDERS)
