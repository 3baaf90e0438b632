"""Conduct by a group, first places, awards by two persons, the honour roll, stars, skills."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import NotAllowed
from bianmin.kit.loading import Differs, Loaded
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.reviews import actions, queries
from bianmin.reviews.errors import MonthClosed, NotNow, NotYours, ReasonMissing, SamePerson, WrongRecord
from bianmin.reviews.types import ConductReviewRecord, StarFigures
from tests.factories.cases import a_branch
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db
OCTOBER = date(2026, 10, 1)
NOW = datetime(2026, 11, 2, 10, tzinfo=TAIPEI)


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def score(member: Actor, who: Actor, mark: str, month: date = OCTOBER) -> int:
    return actions.score_conduct(month, who.staff_id or 0, actor=member, role="clerk", score=Decimal(mark), now=NOW)


def test_the_group_scores_a_month_and_closing_it_ranks_and_puts_the_first_on_the_roll() -> None:
    keeper, one, two = person(Role.PERSONNEL), person(Role.SECTION_CLERK), person(Role.SECTION_CLERK, section=1)
    members = (person(Role.UNIT_HEAD), person(Role.SECRETARIAT), person(Role.ETHICS))
    for member, first, second in zip(members, ("95", "94", "94"), ("60", "61", "62.5"), strict=True):
        score(member, one, first)
        score(member, two, second)
    score(members[0], one, "96")  # a second word replaces the first
    assert [row[3] for row in queries.group_sheet(members[0], OCTOBER)].count(Decimal(96)) == 1
    assert actions.close_conduct(OCTOBER, actor=keeper, now=NOW) == 2
    found = queries.conduct_reviews(keeper, OCTOBER)
    # Both bear one name here, so the log-in stands beside it.
    assert [(row.person, row.score, row.rank, row.marks) for row in found] == [
        (f"{one.name}（section_clerk）", Decimal("94.67"), 1, 3),
        (f"{two.name}（section_clerk1）", Decimal("61.17"), 2, 3),
    ]
    with pytest.raises(MonthClosed):
        score(members[0], one, "99")
    with pytest.raises(NotNow):
        actions.close_conduct(OCTOBER, actor=keeper, now=NOW)
    (honour,) = queries.honours()
    assert (honour.category, honour.last, honour.public_from) == ("conduct_clerk", date(2026, 10, 31), None)
    poor = next(row for row in found if row.is_poor)
    actions.note_measure(poor.id, actor=keeper, measure="約談", now=NOW)
    best = next(row for row in found if not row.is_poor)
    with pytest.raises(NotNow):
        actions.note_measure(best.id, actor=keeper, measure="約談", now=NOW)
    with pytest.raises(ReasonMissing):
        actions.correct_conduct(best.id, actor=keeper, score=Decimal(90), reason="", now=NOW)
    actions.correct_conduct(best.id, actor=keeper, score=Decimal(90), reason="誤植", now=NOW)
    assert queries.changes("conduct", best.id)[0].before == {"score": "94.67"}
    # The marks of the group are for personnel; the person sees the score alone.
    assert len(queries.conduct_marks(best.id, keeper)) == 3
    assert queries.conduct_marks(best.id, one) == []
    with pytest.raises(NotYours):
        queries.conduct_review(best.id, person(Role.UNIT_HEAD))


def test_nobody_scores_himself_a_month_to_come_or_who_is_not_reviewed() -> None:
    head, clerk = person(Role.UNIT_HEAD), person(Role.SECTION_CLERK)
    with pytest.raises(WrongRecord):
        score(head, person(Role.CASHIER), "90")
    with pytest.raises(WrongRecord):
        score(head, clerk, "90", date(2026, 12, 1))
    with pytest.raises(WrongRecord):
        score(head, clerk, "100.5")
    with pytest.raises(NotAllowed):
        score(clerk, person(Role.SECTION_CLERK, section=1), "90")


def records(year: int, scores: dict[str, list[str]]) -> list[ConductReviewRecord]:
    return [
        ConductReviewRecord(date(year, month, 1), name, "officer", Decimal(score))
        for name, values in scores.items()
        for month, score in enumerate(values, 1)
    ]


def test_a_file_of_reviews_is_taken_once_and_who_leads_a_half_year_is_put_forward_once() -> None:
    keeper, manager = person(Role.PERSONNEL), person(Role.MANAGER)
    second = ["89", "92.25", "91", "91", "90", "90"]
    given = records(2020, {"同仁甲": ["90"] * 6, "同仁乙": second, "同仁丙": ["99"] * 3})
    assert actions.take_conduct_reviews(given, actor=keeper) == Loaded(15, 0)
    assert actions.take_conduct_reviews(given, actor=keeper) == Loaded(0, 15)
    with pytest.raises(Differs) as refused:
        actions.take_conduct_reviews(records(2020, {"同仁甲": ["91"]}), actor=keeper)
    assert refused.value.ids == ("2020-01 同仁甲 officer",)
    with pytest.raises(WrongRecord):
        actions.take_conduct_reviews(records(2020, {"同仁丁": ["90.123"]}), actor=keeper)
    assert actions.propose_leaders(2020, 1, actor=keeper, now=NOW) == 1
    with pytest.raises(NotNow):
        actions.propose_leaders(2020, 1, actor=keeper, now=NOW)
    (award,) = queries.awards_to_approve()
    assert (award.person, award.kind, award.count) == ("同仁乙", "commendation", 1)
    actions.decide_award(award.id, actor=manager, granted=True, now=NOW)
    assert queries.awards(keeper)[0].state == "granted"
    with pytest.raises(NotNow):
        actions.decide_award(award.id, actor=manager, granted=False, now=NOW)
    with pytest.raises(NotNow):
        actions.propose_leaders(2026, 2, actor=keeper, now=NOW)  # the half-year still runs


def test_who_puts_an_award_forward_does_not_grant_it() -> None:
    both = Actor("人事主任", staff_id=person(Role.PERSONNEL).staff_id, roles=frozenset({Role.PERSONNEL, Role.MANAGER}))
    award = actions.propose_award(
        "other", "praise", actor=both, person="同仁甲", first=OCTOBER, last=OCTOBER, reason="拾金不昧", now=NOW
    )
    with pytest.raises(SamePerson):
        actions.decide_award(award, actor=both, granted=True, now=NOW)
    with pytest.raises(NotAllowed):
        actions.decide_award(award, actor=Actor.system("machine"), granted=True, now=NOW)
    assert queries.awards(person(Role.SECTION_CLERK)) == []


def test_the_roll_is_public_from_a_day_until_a_day() -> None:
    keeper = person(Role.PERSONNEL)
    one = actions.add_honour("other", OCTOBER, OCTOBER, actor=keeper, person="同仁甲", now=NOW)
    today = date(2026, 11, 2)
    assert queries.honour_roll(today) == []
    until = today + timedelta(days=9)
    actions.publish_honour(one, actor=keeper, public_from=today, public_until=until, praised_on=today)
    ((title, (entry,)),) = queries.honour_roll(today)
    assert (title.zh, entry.who.zh) == ("其他表揚", "同仁甲")
    assert queries.honour_roll(today + timedelta(days=9))
    assert queries.honour_roll(today + timedelta(days=10)) == []
    assert queries.honour_roll(today - timedelta(days=1)) == []
    actions.withdraw_honour(one, actor=keeper, now=NOW + timedelta(days=3))
    assert queries.honour_roll(today + timedelta(days=3)) == []
    assert queries.honours()[0].public_until == today + timedelta(days=2)
    with pytest.raises(WrongRecord):
        actions.publish_honour(one, actor=keeper, public_from=today, public_until=today - timedelta(days=1))
    with pytest.raises(WrongRecord):
        actions.add_honour("other", OCTOBER, OCTOBER, actor=keeper, now=NOW)


def test_the_stars_of_a_month_are_named_once_when_it_is_over() -> None:
    keeper, sections = person(Role.PERSONNEL), office.sections()[:6]
    figures = [StarFigures(one.id, 1000 * at, at) for at, one in enumerate(sections, 1)]
    with pytest.raises(NotNow):
        actions.name_stars(date(2026, 11, 1), figures, actor=keeper, now=NOW)
    assert actions.name_stars(OCTOBER, figures, actor=keeper, now=NOW) == 1
    best = queries.stars(OCTOBER)[0]
    assert (best.section, best.points, best.rank, best.is_star) == (sections[-1].name, Decimal(100), 1, True)
    assert queries.honours(category="star")[0].who == sections[-1].name
    with pytest.raises(NotNow):
        actions.name_stars(OCTOBER, figures, actor=keeper, now=NOW)


def test_skill_tests_keep_each_result_and_show_the_mean() -> None:
    keeper, clerk = person(Role.PERSONNEL), person(Role.SECTION_CLERK)
    results = [(clerk.name, clerk.staff_id, Decimal(80)), ("同仁乙", None, Decimal("65.5"))]
    actions.record_skill_test("typing", "上半年打字測驗", OCTOBER, results, actor=keeper, now=NOW)
    (test,) = queries.skill_tests()
    assert (test.persons, test.mean) == (2, Decimal("72.8"))
    assert [row.value for row in queries.skill_results(clerk)] == [80]
    assert len(queries.skill_results(keeper)) == 2
    for kind, given in (("typing", results), ("written", [("同仁乙", None, Decimal(101))]), ("typing", [])):
        with pytest.raises(WrongRecord):
            actions.record_skill_test(kind, "上半年打字測驗", OCTOBER, given, actor=keeper, now=NOW)
    actions.record_staff_event("rotation", "職務輪調", OCTOBER, 3, actor=keeper, now=NOW)
    assert queries.staff_events()[0].persons == 3
    with pytest.raises(WrongRecord):
        actions.record_staff_event("eap", "講座", OCTOBER, 0, actor=keeper, now=NOW)
