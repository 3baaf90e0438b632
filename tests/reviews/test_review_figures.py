"""The figures of reviews, each counted a second way by hand."""

from datetime import date
from decimal import Decimal

import pytest

from bianmin.office.types import Role
from bianmin.reports.figures import all_figures
from bianmin.reports.queries.measuring import measure
from bianmin.reports.rules.periods import Period
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ConductReviewRecord, CourtesyTestRecord
from tests.factories.cases import a_branch
from tests.factories.reviewing import DAY, NOW, OCTOBER, a_year_of_reviews
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db


def shown(period: str) -> dict[str, str]:
    codes = [code for code in all_figures() if code.startswith("reviews.")]
    return {one.figure.code: one.display for one in measure(codes, Period.parse(period))}


def take(year: int, tester: str, scores: list[str]) -> None:
    records = [
        CourtesyTestRecord(f"{year}-{tester}-{at}", date(year, 1 + at % 6, 7), tester, "201", "同仁", Decimal(score))
        for at, score in enumerate(scores)
    ]
    actions.take_courtesy_tests(records, actor=person(Role.PERSONNEL))


def test_courtesy_prints_what_the_reports_of_109_and_110_print() -> None:
    a_branch()
    take(2020, "花蓮分署", ["92", "93"] * 12)
    take(2020, "agency", ["92", "92.5"] * 6)
    take(2021, "branch", ["94", "94.8"] * 12)
    take(2021, "agency", ["96", "97"] * 2)
    take(2021, "ministry", ["96.5"] * 2)
    year, half = shown("109"), shown("110H1")
    code = "reviews.courtesy.{}.{}"
    for period, part, wanted in (
        (year, "own", ("24", "92.5", "優等")),
        (year, "upper", ("12", "92.25", "優等")),
        (half, "own", ("24", "94.4", "優等")),
        (half, "upper", ("6", "96.5", "優等")),
    ):
        assert tuple(period[code.format(part, name)] for name in ("tests", "mean", "grade")) == wanted
    assert (year["reviews.courtesy.tests"], half["reviews.courtesy.tests"]) == ("36", "30")
    assert shown("108")[code.format("own", "mean")] == shown("108")[code.format("own", "grade")] == "－"


def test_a_test_corrected_and_told_changes_the_live_figure() -> None:
    a_branch()
    take(2020, "branch", ["80", "90"])
    keeper = person(Role.PERSONNEL)
    first, *_ = queries.courtesy_tests(keeper, date(2020, 1, 1), date(2020, 1, 31))
    assert (shown("109")["reviews.courtesy.own.mean"], shown("109")["reviews.courtesy.own.grade"]) == ("85.0", "甲等")
    actions.correct_test(first.id, actor=keeper, score=Decimal(90), reason="誤植", now=NOW)
    actions.tell_person(first.id, actor=keeper, now=NOW)
    after = shown("109")
    assert (after["reviews.courtesy.own.mean"], after["reviews.courtesy.own.grade"]) == ("90.0", "優等")
    assert after["reviews.courtesy.told"] == "50.0"


def test_conduct_counts_persons_and_months_by_role() -> None:
    a_branch()
    records = [
        ConductReviewRecord(date(2020, month, 1), name, role, Decimal(score))
        for month in (4, 5, 6)
        for name, role, score in (("甲", "clerk", "90"), ("乙", "clerk", "69.99"), ("丙", "officer", "95.5"))
    ]
    actions.take_conduct_reviews(records, actor=person(Role.PERSONNEL))
    found, may = shown("109H1"), shown("109-05..109-05")
    assert (found["reviews.conduct.scored"], may["reviews.conduct.scored"]) == ("9", "3")
    assert (found["reviews.conduct.scored.clerk"], found["reviews.conduct.scored.officer"]) == ("6", "3")
    # (90 + 69.99 + 95.5) ÷ 3 = 85.1633…
    assert (found["reviews.conduct.mean"], found["reviews.conduct.highest"], found["reviews.conduct.poor"]) == (
        "85.16", "95.5", "3",
    )  # fmt: skip
    assert shown("109H2")["reviews.conduct.scored"] == "0"


def test_the_rest_of_a_year_is_counted_as_by_hand() -> None:
    a_year_of_reviews()
    keeper, manager, secretariat = person(Role.PERSONNEL), person(Role.MANAGER), person(Role.SECRETARIAT)
    reform = actions.submit_idea("reform", "併表", "併成一張。", actor=manager, now=NOW)
    for one in queries.ideas():
        for member in (keeper, secretariat):
            actions.review_idea(one.id, actor=member, value=4, feasible=4, now=NOW)
        actions.put_forward(one.id, actor=secretariat, adopt=True, why="可行")
        actions.confirm_idea(one.id, actor=manager, agreed=True, now=NOW)
    actions.carry_out(reform, actor=secretariat, on=DAY, benefit="省一張表")
    for count in (1, 2):
        award = actions.propose_award(
            "reform", "commendation", actor=keeper, person=f"同仁{count}", first=DAY, last=DAY, reason="有績效",
            count=count, now=NOW,
        )  # fmt: skip
        actions.decide_award(award, actor=manager, granted=True, now=NOW)
    for version in (one.draft for one in queries.manuals()):
        actions.decide_version(version.id if version else 0, actor=manager, approved=True, now=NOW)
    found = shown("115")
    by_hand = {
        "proposals": "2", "proposals.made": "1", "proposals.adopted": "1", "reforms.made": "1",
        "reforms.carried_out": "1", "articles.made": "1", "articles.points": "3", "skills.tests": "1",
        "skills.persons": "1", "skills.typing.mean": "80.0", "skills.written.mean": "－", "awards.granted": "2",
        "awards.commendations": "3", "honours.published": "2", "models.chosen": "0",
        "stars.named": str(max(1, len(queries.stars(OCTOBER)) // 5)), "rotations.persons": "0", "eap.events": "1",
        "eap.persons": "20", "manuals.handbook": "1", "manuals.staff": "0", "manuals.rules": "0",
        # The personnel, the head and the others aren't at the front; the section's clerk is.
        "front-line": "1",
    }  # fmt: skip
    assert {code: found[f"reviews.{code}"] for code in by_hand} == by_hand
    counted = {code.removeprefix("reviews.") for code in found}
    assert counted - set(by_hand) == {code for code in counted if code.startswith(("courtesy.", "conduct."))}
