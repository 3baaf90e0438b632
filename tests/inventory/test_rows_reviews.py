"""Inventory rows of reviews (I, and of J and N what is reviewed), each used the way people use it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from pytest_django.plugin import DjangoDbBlocker

from bianmin.kit.clock import today
from bianmin.kit.roc import slash, year
from bianmin.office.types import Actor, Role
from bianmin.reviews import queries
from tests.console.valid_html import faults
from tests.factories.console import Office, staff
from tests.inventory.using import fill, page, read

R = Role
SYSTEM = Actor.system("test")
LAST_MONTH = (today().replace(day=1) - timedelta(days=1)).replace(day=1)

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture(scope="module", autouse=True)
def people(branch: Office, django_db_blocker: DjangoDbBlocker) -> None:
    """Who takes part, made once: a password takes its time."""
    assert branch
    with django_db_blocker.unblock():
        for role in (R.PERSONNEL, R.MANAGER, R.SECRETARIAT, R.UNIT_HEAD, R.GUARD, R.FRONT_DESK):
            staff(role)


def site(name: str, *args: object) -> str:
    """Open a page of the website, which is valid HTML in both languages; return its Chinese words."""
    with translation.override("zh-hant"):  # an English page before leaves its language with the thread
        address = reverse(name, args=args)
    shown = read(Client().get(address))
    assert faults(shown) == faults(read(Client().get(f"/en{address}"))) == []
    return shown


def test_two_extensions_are_drawn_tested_by_sheet_graded_and_told() -> None:
    fill(R.PERSONNEL, "console:courtesy-draws", deed="draw", month=slash(today()), count=2, rest_months=2)
    first, second = queries.open_candidates()
    page(R.PERSONNEL, "console:courtesy-draw", queries.draws()[0].id)
    sheet = {f"item_{item.code}": str(item.points) for item in queries.sheet_on(today()).items}
    for one, answer in ((first, "15"), (second, "0")):
        given = {**sheet, "item_unit_answer": answer, "extension": one.extension, "person": one.person}
        fill(
            R.PERSONNEL, "console:courtesy-new", query=f"?candidate={one.id}", deed="enter", tester="branch",
            tested_on=slash(today()), **given,
        )  # fmt: skip
    number, mean, grade = queries.courtesy_sums(today(), today())["own"]
    assert (number, str(mean and round(mean, 1)), str(grade)) == (2, "92.5", "優等")
    assert "92.5" in page(R.PERSONNEL, "console:courtesy-tests")
    test = queries.courtesy_tests(SYSTEM, today(), today())[0].id
    fill(R.PERSONNEL, "console:courtesy-test", test, deed="tell")
    assert queries.courtesy_test(test, SYSTEM).told_at


def test_the_agency_and_the_ministry_test_too_and_are_counted_apart() -> None:
    for tester, score in (("agency", "92"), ("ministry", "92.5")):
        fill(
            R.PERSONNEL, "console:courtesy-new", deed="enter", tester=tester, tested_on=slash(today()),
            extension="201", person="同仁甲", score=score,
        )  # fmt: skip
    sums = queries.courtesy_sums(today(), today())
    assert (sums["upper"][0], str(sums["upper"][1])[:5], sums["own"][0]) == (2, "92.25", 0)
    assert "92.25" in page(R.PERSONNEL, "console:courtesy-tests", tester="upper")


def test_a_role_model_is_chosen_granted_and_praised_on_the_website() -> None:
    fill(
        R.PERSONNEL, "console:courtesy-new", deed="enter", tester="branch", tested_on=slash(today()), extension="201",
        person="同仁甲", score="98.5",
    )  # fmt: skip
    fill(R.PERSONNEL, "console:courtesy-tests", deed="model", person="同仁甲")
    (award,) = queries.awards_to_approve()
    fill(R.MANAGER, "console:awards", deed="grant", which=award.id)
    (honour,) = queries.honours(category="courtesy")
    fill(R.PERSONNEL, "console:honours", deed="publish", public_from=slash(today()), entries=[honour.id])
    assert "同仁甲" in site("site:honours")
    assert queries.awards(SYSTEM)[0].state == "granted"


def test_conduct_is_scored_by_a_group_ranked_and_the_first_of_the_month_published() -> None:
    clerk, month = staff(R.SECTION_CLERK), f"?month={LAST_MONTH:%Y-%m}"
    for member, mark in ((R.UNIT_HEAD, "95"), (R.SECRETARIAT, "94")):
        fill(member, "console:conduct-score", query=month, deed="score", **{f"clerk_{clerk.pk}": mark})
    fill(R.PERSONNEL, "console:conduct", query=month, deed="close")
    (review,) = queries.conduct_reviews(SYSTEM, LAST_MONTH)
    assert (str(review.score), review.rank) == ("94.50", 1)
    assert "94.5" in page(R.SECTION_CLERK, "console:conduct-review", review.id)
    assert "94.5" in page(R.PERSONNEL, "console:conduct", month=f"{LAST_MONTH:%Y-%m}")
    (honour,) = queries.honours(category="conduct_clerk")
    fill(R.PERSONNEL, "console:honours", deed="publish", public_from=slash(today()), entries=[honour.id])
    assert clerk.full_name in site("site:honours")
    assert queries.leaders("clerk", LAST_MONTH, LAST_MONTH, 1)[0][0] == clerk.full_name


def test_the_sections_of_a_month_are_ranked_by_what_they_reached() -> None:
    fill(R.PERSONNEL, "console:stars", query=f"?month={LAST_MONTH:%Y-%m}", deed="name")
    found = queries.stars(LAST_MONTH)
    assert found[0].section.zh in page(R.GUARD, "console:stars", month=f"{LAST_MONTH:%Y-%m}")
    assert any(one.is_star for one in found)


def test_rules_of_rewards_have_versions_and_awards_name_theirs() -> None:
    fill(
        R.PERSONNEL, "console:manuals", deed="write", kind="rules", title="服務禮儀獎懲規定", words="一、…",
        valid_from=slash(today()),
    )  # fmt: skip
    rule = queries.manuals(kind="rules")[0]
    fill(R.MANAGER, "console:manual", rule.id, deed="decide", approved="yes")
    ((version, name),) = queries.rules_in_force()
    fill(
        R.PERSONNEL, "console:awards", deed="propose", person="同仁甲", ground="other", kind="praise", count=1,
        first=slash(today()), last=slash(today()), reason="拾金不昧", rule=version,
    )  # fmt: skip
    assert queries.awards(SYSTEM)[0].rule == name == "服務禮儀獎懲規定 v1"


def test_the_honour_roll_is_published_for_some_days_and_taken_off() -> None:
    fill(
        R.PERSONNEL, "console:honours", deed="add", category="other", person="同仁乙", first=slash(today()),
        last=slash(today()), words_zh="協助走失長者",
    )  # fmt: skip
    (honour,) = queries.honours()
    assert "同仁乙" not in site("site:honours")
    fill(R.PERSONNEL, "console:honours", deed="publish", public_from=slash(today()), entries=[honour.id])
    assert "協助走失長者" in site("site:honours")
    fill(R.PERSONNEL, "console:honours", deed="withdraw", which=honour.id)
    assert "同仁乙" not in site("site:honours")
    assert queries.honour_roll() == []


def decided(title: str, kind: str) -> int:
    """Hand in a proposal as a guard, have two review it and two adopt it; return its id."""
    fill(R.GUARD, "console:ideas", deed="submit", kind=kind, title=title, words="併成一張。")
    idea = queries.ideas(kind=kind)[0].id
    for role in (R.SECRETARIAT, R.PERSONNEL):
        fill(role, "console:idea", idea, deed="judge", value=5, feasible=4)
    fill(R.SECRETARIAT, "console:idea", idea, deed="put", adopt="yes", why="可行")
    fill(R.MANAGER, "console:idea", idea, deed="confirm", agreed="yes")
    fill(R.SECRETARIAT, "console:idea", idea, deed="done", on=slash(today()), benefit="每件省三分鐘")
    return idea


def test_a_reform_that_was_carried_out_earns_its_author_an_award() -> None:
    idea = decided("併表", "reform")
    fill(
        R.PERSONNEL, "console:awards", deed="propose", staff=staff(R.GUARD).pk, ground="reform", kind="commendation",
        count=1, first=slash(today()), last=slash(today()), reason="執行著有績效", idea=idea,
    )  # fmt: skip
    fill(R.MANAGER, "console:awards", deed="grant", which=queries.awards_to_approve()[0].id)
    assert "執行著有績效" in page(R.GUARD, "console:reviews")
    assert "每件省三分鐘" in page(R.GUARD, "console:idea", idea)
    assert "併表" in page(R.GUARD, "console:ideas")


def test_three_creative_proposals_a_year_are_handed_in_and_one_is_carried_out() -> None:
    first = decided("候號提醒", "creative")
    for title in ("圖解通知書", "多語導覽"):
        fill(R.FRONT_DESK, "console:ideas", deed="submit", kind="creative", title=title, words="說明。")
    found = queries.ideas(kind="creative", first=today(), last=today())
    assert [one.state for one in found] == ["submitted", "submitted", "carried_out"]
    assert "多語導覽" in page(R.SECRETARIAT, "console:ideas")
    assert "每件省三分鐘" in page(R.SECRETARIAT, "console:idea", first)


def test_typing_is_tested_half_yearly_and_everybody_sees_his_own_result() -> None:
    clerk = staff(R.SECTION_CLERK)
    fill(
        R.PERSONNEL, "console:skills", deed="test", kind="typing", title="上半年打字測驗", held_on=slash(today()),
        results=f"{clerk.username} 81\n同仁乙 64",
    )  # fmt: skip
    assert [str(one.mean) for one in queries.skill_tests()] == ["72.5"]
    own = page(R.SECTION_CLERK, "console:skills")
    assert "81.0" in own
    assert "64.0" not in own


def test_knowledge_is_shared_counted_yearly_and_read_by_citizens() -> None:
    for title in ("甲", "乙"):
        fill(
            R.OFFICER, "console:knowledge", deed="share", kind="research", title=f"研究{title}", words="內容",
            publication="季刊",
        )  # fmt: skip
    for one in queries.articles():
        fill(R.PERSONNEL, "console:article", one.id, deed="settle", points=8, public="on")
    assert queries.article_totals(today().year)[0][2:] == (2, 16)
    assert "研究甲" in site("site:knowledge")
    assert "季刊" in site("site:knowledge-article", queries.articles()[0].id)
    past = year(today()) - 1
    fill(R.PERSONNEL, "console:awards", deed="knowledge", year=past)
    assert queries.awards_to_approve() == []  # nothing was shared last year


def test_questions_of_the_front_line_are_answered_in_versions() -> None:
    fill(
        R.SECRETARIAT, "console:manuals", deed="write", kind="handbook", title="可以刷卡嗎？", words="可以。",
        valid_from=slash(today()),
    )  # fmt: skip
    question = queries.manuals(kind="handbook")[0].id
    fill(R.MANAGER, "console:manual", question, deed="decide", approved="yes")
    fill(
        R.SECRETARIAT, "console:manual", question, deed="write", words="逾期須至櫃檯。", change="增列逾期",
        valid_from=slash(today()),
    )  # fmt: skip
    assert "逾期須至櫃檯。" in page(R.FRONT_DESK, "console:manual", question)
    assert [one.number for one in queries.manual(question).versions] == [2, 1]


def test_the_staff_manual_is_revised_and_says_from_when_it_holds() -> None:
    fill(
        R.SECRETARIAT, "console:manuals", deed="write", kind="manual", title="收案手冊", words="先核對。",
        valid_from=slash(today() + timedelta(days=30)),
    )  # fmt: skip
    (manual,) = queries.manuals(kind="manual")
    fill(R.UNIT_HEAD, "console:manual", manual.id, deed="decide", approved="yes")
    assert queries.manual(manual.id).current is None
    assert queries.manual(manual.id, on=today() + timedelta(days=30)).current
    assert "收案手冊" in page(R.REGISTRY, "console:manuals")
    page(R.SECRETARIAT, "console:desk-rosters")


def test_rotations_and_eap_events_are_recorded_without_names() -> None:
    for kind, persons in (("rotation", 4), ("eap", 32)):
        fill(
            R.PERSONNEL, "console:skills", deed="event", kind=kind, title="紀錄", held_on=slash(today()),
            persons=persons,
        )  # fmt: skip
    assert {one.kind: one.persons for one in queries.staff_events()} == {"rotation": 4, "eap": 32}
    assert "職務輪調" in page(R.GUARD, "console:skills")
