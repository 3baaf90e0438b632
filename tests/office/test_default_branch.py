"""The branch an empty database begins with."""

import threading
from datetime import date

import pytest
from django.db import connection

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import actions, models, queries
from bianmin.office.errors import NoBranch
from bianmin.office.types import Actor

TODAY = date(2026, 8, 31)


@pytest.mark.usefixtures("branch")
def test_a_fresh_branch_can_number_and_assign_cases() -> None:
    assert queries.branch().name.zh.endswith("分署")
    assert not queries.branch().is_sample
    sections = queries.sections(takes_cases=True)
    assert [one.code for one in sections] == list("甲乙丙丁戊己庚辛壬癸")
    assert [one.position for one in sections] == list(range(1, 11))
    assert all(one.telephone and one.officer and one.extension for one in sections)
    assert {one.kind for one in queries.agencies()} == {"tax", "labour", "health", "road", "other"}
    assert len(queries.agencies()) == 12
    assert all(one.bank_code.isdecimal() and one.bank_account.isdecimal() for one in queries.agencies())


@pytest.mark.usefixtures("branch")
def test_the_type_words_are_there_and_taxes_have_their_own_limitation() -> None:
    words = {one.word: one.limitation for one in queries.case_types()}
    for word in ("健執", "勞費執", "罰執", "費執", "助執"):
        assert words[word] == "general"
    for word in ("綜所稅執", "牌稅執", "地稅執", "房稅執", "營稅執", "營所稅執"):
        assert words[word] == "tax"


@pytest.mark.usefixtures("branch")
def test_the_account_scheme_makes_accounts() -> None:
    found = queries.account_scheme(TODAY)
    account = found.scheme.account(1)
    assert len(account) <= 16
    assert found.scheme.is_valid(account)
    assert [one.code for one in queries.account_schemes()] == [found.code]
    with pytest.raises(NotFound):
        queries.account_scheme(date(1999, 12, 31))


@pytest.mark.usefixtures("branch")
def test_making_it_again_changes_nothing_not_even_what_was_changed_since(admin: Actor) -> None:
    actions.save_agency(
        "A01",
        actor=admin,
        name=Text("甲局", "Bureau A"),
        kind="tax",
        bank_code="004",
        bank_account="1",
        is_active=False,
    )
    counts = [model.objects.count() for model in (models.Section, models.Agency, models.CaseType, models.DatedSetting)]
    assert not actions.ensure_default_branch()
    assert queries.agency("A01").name.zh == "甲局"
    assert counts == [
        model.objects.count() for model in (models.Section, models.Agency, models.CaseType, models.DatedSetting)
    ]
    assert "A01" not in [one.code for one in queries.agencies(active=True)]


@pytest.mark.django_db
def test_without_a_branch_the_office_says_what_to_do() -> None:
    with pytest.raises(NoBranch) as refusal:
        queries.branch()
    assert "bianmin migrate" in refusal.value.text.en


@pytest.mark.usefixtures("branch")
def test_unknown_codes_are_not_found() -> None:
    for ask in (queries.agency, queries.section, queries.case_type):
        with pytest.raises(NotFound):
            ask("no such")
    assert queries.section("甲").name.zh == "甲股"
    assert queries.case_type("健執").name.en
    assert [one.code for one in queries.sites()] == ["main"]


@pytest.mark.django_db(transaction=True)
def test_two_first_starts_at_once_make_one_branch() -> None:
    made: list[bool] = []

    def start() -> None:
        try:
            made.append(actions.ensure_default_branch())
        finally:
            connection.close()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(made) == [False, False, False, True]
    assert models.Branch.objects.count() == 1
