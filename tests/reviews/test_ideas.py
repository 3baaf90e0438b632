"""Proposals from handing in to their benefit, shared documents and their points, manuals with versions."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor, Role
from bianmin.reviews import actions, queries
from bianmin.reviews.errors import NotNow, SamePerson, UnknownRecord, WrongRecord
from tests.factories.cases import a_branch
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 12, 2, 10, tzinfo=TAIPEI)
DAY = date(2026, 12, 2)


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def an_idea(kind: str = "creative") -> int:
    return actions.submit_idea(kind, "候號提醒", "用手機提醒。", actor=person(Role.FRONT_DESK), unit="服務台", now=NOW)


def reviewed(idea: int) -> None:
    for role, value in ((Role.SECRETARIAT, 5), (Role.PERSONNEL, 4)):
        actions.review_idea(idea, actor=person(role), value=value, feasible=4, now=NOW)


def test_a_proposal_is_reviewed_by_two_decided_by_two_and_carried_out_with_its_benefit() -> None:
    idea = an_idea()
    secretariat, manager = person(Role.SECRETARIAT), person(Role.MANAGER)
    with pytest.raises(NotNow):
        actions.put_forward(idea, actor=secretariat, adopt=True, why="可行")
    reviewed(idea)
    assert (queries.idea(idea).value, queries.idea(idea).feasible) == (Decimal("4.5"), Decimal("4.0"))
    actions.put_forward(idea, actor=manager, adopt=True, why="可行")
    with pytest.raises(SamePerson):
        actions.confirm_idea(idea, actor=manager, agreed=True, now=NOW)
    actions.confirm_idea(idea, actor=person(Role.UNIT_HEAD), agreed=True, now=NOW)
    with pytest.raises(WrongRecord):
        actions.carry_out(idea, actor=secretariat, on=DAY - timedelta(days=1), benefit="太早")
    actions.carry_out(idea, actor=secretariat, on=DAY, benefit="等候時間縮短三分之一")
    done = queries.idea(idea)
    assert (done.state, done.decided_on, done.carried_out_on) == ("carried_out", DAY, DAY)
    with pytest.raises(NotNow):
        actions.carry_out(idea, actor=secretariat, on=DAY, benefit="又一次")


def test_a_decision_sent_back_is_reviewed_on_and_a_refused_proposal_is_not_carried_out() -> None:
    idea = an_idea("reform")
    reviewed(idea)
    for agreed, state in ((False, "submitted"), (True, "declined")):
        actions.put_forward(idea, actor=person(Role.SECRETARIAT), adopt=False, why="經費不足")
        actions.confirm_idea(idea, actor=person(Role.MANAGER), agreed=agreed, now=NOW)
        assert queries.idea(idea).state == state
    with pytest.raises(NotNow):
        actions.carry_out(idea, actor=person(Role.SECRETARIAT), on=DAY, benefit="沒有")


def test_nobody_reviews_a_proposal_of_his_own() -> None:
    head = person(Role.UNIT_HEAD)
    idea = actions.submit_idea("creative", "提案", "內容", actor=head, now=NOW)
    with pytest.raises(WrongRecord):
        actions.review_idea(idea, actor=head, value=5, feasible=5, now=NOW)
    with pytest.raises(WrongRecord):
        actions.review_idea(idea, actor=person(Role.SECRETARIAT), value=6, feasible=5, now=NOW)
    with pytest.raises(NotAllowed):
        actions.review_idea(idea, actor=person(Role.CASHIER), value=5, feasible=5, now=NOW)


def test_shared_documents_earn_points_that_are_awarded_from_december_on() -> None:
    keeper, author = person(Role.PERSONNEL), person(Role.OFFICER)
    for kind, publication, points in (("research", "季刊", 8), ("experience", "", 3)):
        one = actions.share_article(kind, "文件", "內容", actor=author, publication=publication, now=NOW)
        assert queries.article(one).suggested == points
        actions.settle_article(one, actor=keeper, points=points, public=not publication, now=NOW)
    assert queries.article_totals(2026) == [(author.name, author.staff_id, 2, 11)]
    assert [one.publication for one in queries.articles(public=True)] == [""]
    with pytest.raises(NotNow):
        actions.propose_knowledge_awards(2027, actor=keeper, now=NOW)
    assert actions.propose_knowledge_awards(2026, actor=keeper, now=NOW) == 1
    assert queries.awards_to_approve()[0].kind == "commendation"
    with pytest.raises(WrongRecord):
        actions.settle_article(one, actor=keeper, points=51, now=NOW)


def test_a_manual_holds_in_the_version_another_person_approved() -> None:
    writer, approver = person(Role.SECRETARIAT), person(Role.MANAGER)
    first = actions.write_version(actor=writer, kind="rules", title="獎懲規定", words="第一版", valid_from=DAY, now=NOW)
    (rule,) = queries.manuals(on=DAY)
    assert (rule.current, queries.rules_in_force(DAY)) == (None, [])
    with pytest.raises(NotNow):
        actions.write_version(actor=writer, manual_id=rule.id, words="搶先", valid_from=DAY, now=NOW)
    both = Actor(writer.name, staff_id=writer.staff_id, roles=frozenset({Role.SECRETARIAT, Role.UNIT_HEAD}))
    with pytest.raises(SamePerson):
        actions.decide_version(first, actor=both, approved=True, now=NOW)
    actions.decide_version(first, actor=approver, approved=True, now=NOW)
    later = DAY + timedelta(days=30)
    second = actions.write_version(
        actor=writer, manual_id=rule.id, words="第二版", valid_from=later, change="增列獎勵", now=NOW
    )
    actions.decide_version(second, actor=approver, approved=True, now=NOW)
    assert [queries.manual(rule.id, on=day).current.words for day in (DAY, later)] == ["第一版", "第二版"]  # type: ignore[union-attr]  # approved above
    assert queries.rules_in_force(later) == [(second, "獎懲規定 v2")]
    refused = actions.write_version(actor=writer, manual_id=rule.id, words="第三版", valid_from=later, now=NOW)
    actions.decide_version(refused, actor=approver, approved=False, now=NOW)
    assert queries.manual(rule.id, on=later).current.number == 2  # type: ignore[union-attr]  # approved above
    with pytest.raises(UnknownRecord):
        actions.decide_version(0, actor=approver, approved=True)
