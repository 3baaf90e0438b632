"""The administrator keeps the branch, its sections, agencies, type words and account schemes."""

from collections.abc import Callable
from datetime import date

import pytest

from bianmin.kit.texts import Text
from bianmin.kit.virtual_accounts import KNOWN, BadScheme
from bianmin.office import actions, queries
from bianmin.office.errors import NotPossible, PermissionMissing
from bianmin.office.types import Actor

pytestmark = pytest.mark.usefixtures("branch")
NAME = Text("測試", "Test")


def test_a_new_section_comes_last_and_an_old_one_keeps_its_place(admin: Actor) -> None:
    given = {"actor": admin, "officer": "測試官", "telephone": "(09)555-0100", "extension": "300"}
    actions.save_section("子", name=Text("子股", "Section Zi"), **given)  # type: ignore[arg-type]  # words of several types
    actions.save_section("乙", name=Text("乙股", "Section Yi"), takes_cases=False, **given)  # type: ignore[arg-type]  # words of several types
    sections = queries.sections()
    assert [one.code for one in sections][-1] == "子"
    assert queries.section("乙").position == 2
    assert queries.section("乙").officer == "測試官"
    assert "乙" not in [one.code for one in queries.sections(takes_cases=True)]
    assert [one.code for one in queries.sections(takes_cases=False)] == ["乙"]


def test_a_section_needs_a_site_that_exists(admin: Actor) -> None:
    with pytest.raises(NotPossible):
        actions.save_section("丑", actor=admin, name=NAME, officer="", telephone="", extension="", site_code="none")
    actions.save_site("south", actor=admin, name=NAME, address=NAME, telephone="1", position=2)
    actions.save_section("丑", actor=admin, name=NAME, officer="", telephone="", extension="", site_code="south")
    assert queries.section("丑").site_id == queries.sites()[-1].id


def test_the_branch_is_changed_and_marked_as_sample(admin: Actor) -> None:
    actions.save_branch(
        actor=admin,
        code="BM",
        name=NAME,
        address=NAME,
        postal_code="100",
        telephone="1",
        complaint_telephone="2",
        mailbox="a@example.org",
        web_address="https://example.org",
    )
    actions.mark_sample(actor=admin)
    branch = queries.branch()
    assert (branch.name, branch.is_sample, branch.telephone) == (NAME, True, "1")


def test_an_agency_of_a_wrong_kind_or_account_is_refused(admin: Actor) -> None:
    for kind, bank, account in (("church", "004", "1"), ("tax", "x", "1"), ("tax", "004", "1-2")):
        with pytest.raises(NotPossible):
            actions.save_agency("Z01", actor=admin, name=NAME, kind=kind, bank_code=bank, bank_account=account)


def test_a_type_word_has_one_of_two_limitations(admin: Actor) -> None:
    actions.save_case_type("停管執", actor=admin, name=NAME)
    assert queries.case_type("停管執").limitation == "general"
    with pytest.raises(NotPossible):
        actions.save_case_type("停管執", actor=admin, name=NAME, limitation="never")


def test_a_newer_account_scheme_takes_over_from_its_day(admin: Actor) -> None:
    given = {"actor": admin, "bank_code": "812", "bank_name": NAME, "company_id": "40906"}
    actions.add_account_scheme("scsb", spec=KNOWN["scsb"], valid_from=date(2026, 9, 1), **given)  # type: ignore[arg-type]  # words of several types
    assert queries.account_scheme(date(2026, 8, 31)).code == "esun-single-99123"
    assert queries.account_scheme(date(2026, 9, 1)).code == "scsb"
    with pytest.raises(NotPossible):
        actions.add_account_scheme("scsb", spec=KNOWN["scsb"], valid_from=date(2026, 9, 1), **given)  # type: ignore[arg-type]  # words of several types
    with pytest.raises(BadScheme):
        actions.add_account_scheme("bad", spec={}, valid_from=date(2026, 9, 1), **given)  # type: ignore[arg-type]  # words of several types


@pytest.mark.parametrize(
    "act",
    [
        lambda who: actions.mark_sample(actor=who),
        lambda who: actions.save_case_type("費執", actor=who, name=NAME),
        lambda who: actions.save_site("x", actor=who, name=NAME, address=NAME, telephone=""),
        lambda who: actions.save_section("甲", actor=who, name=NAME, officer="", telephone="", extension=""),
        lambda who: actions.save_agency("A01", actor=who, name=NAME, kind="tax", bank_code="1", bank_account="1"),
    ],
)
def test_nobody_else_does(act: Callable[[Actor], object], clerk: Actor) -> None:
    with pytest.raises(PermissionMissing):
        act(clerk)
