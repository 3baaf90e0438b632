"""Telephone courtesy: draws, tests, corrections, files, and whose scores are whose."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import NotAllowed
from bianmin.kit.loading import Differs, Loaded
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.actions import change_staff
from bianmin.office.types import Actor, Role
from bianmin.reviews import actions, queries
from bianmin.reviews.errors import NotYours, ReasonMissing, WrongRecord
from bianmin.reviews.types import CourtesyTestRecord, Grade, SheetItem
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 2, 10, tzinfo=TAIPEI)
DAY = date(2026, 11, 2)
YEAR = (date(2020, 1, 1), date(2020, 12, 31))


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def enter(who: Actor, score: str, *, day: date = DAY, tester: str = "branch") -> int:
    return actions.enter_test(
        actor=person(Role.PERSONNEL), tested_on=day, tester=tester, extension="201", person=who.name,
        staff_id=who.staff_id, score=Decimal(score), now=NOW,
    )  # fmt: skip


def test_a_months_draw_is_kept_with_everybody_who_could_have_been_drawn() -> None:
    keeper = person(Role.PERSONNEL)
    change_staff(keeper.staff_id or 0, actor=SYSTEM, extension="115")
    number = actions.draw_extensions(DAY, actor=keeper, count=2, seed="kept", now=NOW)
    draw = queries.draw_of(number)
    assert (draw.month, draw.seed, len(draw.candidates)) == (date(2026, 11, 1), "kept", 1 + len(office.sections()))
    assert [one.is_drawn for one in draw.candidates[:3]] == [True, True, False]
    assert [one.extension for one in queries.open_candidates()] == [one.extension for one in draw.candidates[:2]]
    first = draw.candidates[0]
    actions.enter_test(
        actor=keeper, tested_on=DAY, tester="花蓮分署", extension=first.extension, person=first.person,
        staff_id=first.staff_id, score=Decimal("95.5"), candidate_id=first.id, now=NOW,
    )  # fmt: skip
    assert len(queries.open_candidates()) == 1
    with pytest.raises(WrongRecord):
        actions.enter_test(
            actor=keeper, tested_on=DAY, tester="branch", extension=first.extension, person=first.person,
            score=Decimal(90), candidate_id=first.id, now=NOW,
        )  # fmt: skip
    # Next month who was tested comes after all others.
    later = queries.draw_of(actions.draw_extensions(date(2026, 12, 1), actor=keeper, seed="next", now=NOW))
    assert (later.candidates[-1].extension, later.candidates[-1].rests) == (first.extension, True)


def test_a_sheet_is_filled_by_item_and_each_day_has_its_own_sheet_and_grades() -> None:
    keeper, items = person(Role.PERSONNEL), {one.code: one.points for one in queries.sheet_on(DAY).items}
    given = {
        "tested_on": DAY,
        "tester": "agency",
        "extension": "201",
        "person": "測試同仁",
        "actor": keeper,
        "now": NOW,
    }
    first = actions.enter_test(items={**items, "unit_answer": Decimal("7.5")}, **given)  # type: ignore[arg-type]  # the same for each
    assert queries.courtesy_test(first, keeper).score == Decimal("92.5")
    assert queries.courtesy_test(first, keeper).grade.zh == "優等"
    actions.set_sheet(
        [SheetItem("all", Text("全部", "All"), Decimal(100))],
        [Grade(Decimal(95), Text("特優", "Best")), Grade(Decimal(0), Text("普通", "Fair"))],
        actor=keeper,
        valid_from=date(2026, 11, 3),
    )
    later = given | {"tested_on": date(2026, 11, 3), "now": datetime(2026, 11, 4, tzinfo=TAIPEI)}
    with pytest.raises(WrongRecord):
        actions.enter_test(items=items, **later)  # type: ignore[arg-type]  # the old sheet's items
    second = actions.enter_test(items={"all": Decimal("92.5")}, **later)  # type: ignore[arg-type]  # the same for each
    assert queries.courtesy_test(second, keeper).grade.zh == "普通"
    # What was tested before keeps its sheet and its grade.
    assert queries.courtesy_test(first, keeper).grade.zh == "優等"
    assert len(queries.courtesy_test(first, keeper).items) == 5
    for wrong in ({"items": None, "score": None}, {"score": Decimal("92.25")}, {"score": Decimal(101)}):
        with pytest.raises(WrongRecord):
            actions.enter_test(**(given | wrong))  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(WrongRecord):
        actions.enter_test(score=Decimal(90), **(given | {"tested_on": date(2026, 11, 9)}))  # type: ignore[arg-type]  # a day to come


def test_a_persons_score_is_seen_by_himself_his_head_and_personnel_alone() -> None:
    clerk, colleague = person(Role.SECTION_CLERK), person(Role.SECTION_CLERK, section=1)
    own, other = enter(clerk, "91"), enter(colleague, "88")
    assert queries.courtesy_test(own, clerk).score == 91
    head = person(Role.OFFICER)
    assert queries.courtesy_test(own, head).score == 91
    for who in (clerk, head, person(Role.UNIT_HEAD), person(Role.AUDITOR), person(Role.ADMINISTRATOR)):
        with pytest.raises(NotYours):
            queries.courtesy_test(other, who)
    for who in (person(Role.PERSONNEL), person(Role.MANAGER)):
        assert queries.courtesy_test(other, who).score == 88
    period = (DAY, DAY)
    assert [one.id for one in queries.courtesy_tests(clerk, *period)] == [own]
    assert [one.id for one in queries.courtesy_tests(head, *period)] == [own]
    assert queries.courtesy_tests(person(Role.UNIT_HEAD), *period) == []
    assert len(queries.courtesy_tests(person(Role.PERSONNEL), *period)) == 2


def test_a_correction_needs_a_reason_and_keeps_what_was() -> None:
    keeper, test = person(Role.PERSONNEL), enter(person(Role.SECTION_CLERK), "91")
    with pytest.raises(ReasonMissing):
        actions.correct_test(test, actor=keeper, score=Decimal(93), reason=" ", now=NOW)
    assert queries.courtesy_test(test, keeper).score == 91
    actions.correct_test(test, actor=keeper, score=Decimal(93), reason="加總有誤", now=NOW)
    (change,) = queries.changes("courtesy", test)
    assert (change.before["score"], change.reason, change.changed_by) == ("91.0", "加總有誤", keeper.name)
    actions.tell_person(test, actor=keeper, now=NOW)
    actions.tell_person(test, actor=keeper)
    told = queries.courtesy_test(test, keeper)
    assert (told.score, told.told_at) == (Decimal(93), NOW)
    with pytest.raises(NotAllowed):
        actions.tell_person(test, actor=person(Role.SECTION_CLERK))


def records(scores: list[str], tester: str = "花蓮分署") -> list[CourtesyTestRecord]:
    return [
        CourtesyTestRecord(f"{tester}-{at}", date(2020, 1 + at % 12, 5), tester, "201", f"同仁{at}", Decimal(score))
        for at, score in enumerate(scores)
    ]


def test_a_file_is_taken_once_and_a_changed_record_refuses_all_of_it() -> None:
    keeper = person(Role.PERSONNEL)
    given = records(["92.5"] * 24)
    assert actions.take_courtesy_tests(given, actor=keeper) == Loaded(24, 0)
    assert actions.take_courtesy_tests(given, actor=keeper) == Loaded(0, 24)
    changed = [*records(["90"], "agency"), *records(["1"])]
    with pytest.raises(Differs) as refused:
        actions.take_courtesy_tests(changed, actor=keeper)
    assert refused.value.ids == ("花蓮分署-0",)
    assert len(queries.courtesy_tests(keeper, *YEAR)) == 24
    with pytest.raises(WrongRecord):
        actions.take_courtesy_tests(records(["92.55"], "ministry"), actor=keeper)


def test_own_and_upper_tests_of_109_give_the_numbers_and_grades_the_report_prints() -> None:
    keeper = person(Role.PERSONNEL)
    actions.take_courtesy_tests(records(["92", "93"] * 12), actor=keeper)
    actions.take_courtesy_tests(records(["92", "92.5"] * 6, "agency"), actor=keeper)
    sums = queries.courtesy_sums(*YEAR)
    assert (sums["own"][0], sums["own"][1], str(sums["own"][2])) == (24, Decimal("92.5"), "優等")
    assert (sums["upper"][0], sums["upper"][1], str(sums["upper"][2])) == (12, Decimal("92.25"), "優等")
    assert queries.courtesy_sums(date(2019, 1, 1), date(2019, 12, 31))["own"] == (0, None, None)
    (model, *_) = queries.model_candidates(*YEAR)
    actions.choose_model(*YEAR, actor=keeper, person=model[0], now=NOW)
    (award,) = queries.awards_to_approve()
    assert (award.ground, award.person, award.state) == ("courtesy", model[0], "proposed")
    with pytest.raises(WrongRecord):
        actions.choose_model(*YEAR, actor=keeper, person="沒受測的人", now=NOW)


def test_a_loaded_name_that_one_of_the_staff_bears_is_his_to_see() -> None:
    clerk = person(Role.SECTION_CLERK)
    one = CourtesyTestRecord("X-1", date(2020, 3, 3), "ministry", "201", clerk.name, Decimal(97))
    actions.take_courtesy_tests([one], actor=person(Role.PERSONNEL))
    assert [row.score for row in queries.courtesy_tests(clerk, *YEAR)] == [97]
