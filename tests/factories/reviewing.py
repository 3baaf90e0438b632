"""An office with a little of every kind of review. Generated; nobody is real."""

from datetime import date, datetime
from decimal import Decimal

from bianmin.kit.clock import TAIPEI
from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ConductReviewRecord, StarFigures
from tests.factories.cases import a_branch
from tests.factories.console import staff
from tests.factories.reviews import person

NOW = datetime(2026, 11, 2, 10, tzinfo=TAIPEI)
DAY, OCTOBER, SEPTEMBER = date(2026, 11, 2), date(2026, 10, 1), date(2026, 9, 1)


def a_year_of_reviews() -> dict[str, int]:
    """Make a draw, tests, reviews, stars, an idea, an article, a manual, a skill test; return their numbers."""
    a_branch()
    clerk_row = staff(Role.SECTION_CLERK)
    keeper, clerk, head = person(Role.PERSONNEL), office.actor_for(clerk_row), person(Role.UNIT_HEAD)
    draw = actions.draw_extensions(DAY, actor=keeper, seed="test", now=NOW)
    items = {one.code: one.points for one in queries.sheet_on(DAY).items}
    test = actions.enter_test(
        actor=keeper, tested_on=DAY, tester="branch", extension="201", person=clerk.name, staff_id=clerk.staff_id,
        items=items, now=NOW,
    )  # fmt: skip
    actions.correct_test(test, actor=keeper, score=Decimal("92.5"), reason="加總有誤", now=NOW)
    actions.take_conduct_reviews([ConductReviewRecord(OCTOBER, "同仁乙", "officer", Decimal("68.5"))], actor=keeper)
    for month, mark in ((OCTOBER, "95"), (SEPTEMBER, "90")):
        actions.score_conduct(month, clerk.staff_id or 0, actor=head, role="clerk", score=Decimal(mark), now=NOW)
    actions.close_conduct(OCTOBER, actor=keeper, now=NOW)
    review = next(one for one in queries.conduct_reviews(keeper, OCTOBER) if one.is_poor)
    actions.correct_conduct(review.id, actor=keeper, score=Decimal("69.5"), reason="誤植", now=NOW)
    figures = [StarFigures(one.id, 1000 * at, at) for at, one in enumerate(office.sections(), 1)]
    actions.name_stars(OCTOBER, figures, actor=keeper, now=NOW)
    for one in queries.honours()[:2]:
        actions.publish_honour(one.id, actor=keeper, public_from=date(2026, 10, 1))
    actions.choose_model(DAY, DAY, actor=keeper, person=clerk.name, staff_id=clerk.staff_id, now=NOW)
    idea = actions.submit_idea("creative", "候號提醒", "用手機提醒。", actor=clerk, now=NOW)
    actions.review_idea(idea, actor=head, value=5, feasible=4, now=NOW)
    article = actions.share_article("experience", "傳繳溝通三步驟", "先聽完。\n再說明。", actor=clerk, now=NOW)
    actions.settle_article(article, actor=keeper, points=3, public=True, now=NOW)
    actions.write_version(actor=keeper, kind="handbook", title="可以刷卡嗎？", words="可以。", valid_from=DAY, now=NOW)
    results = [(clerk.name, clerk.staff_id, Decimal(80))]
    actions.record_skill_test("typing", "打字測驗", OCTOBER, results, actor=keeper, now=NOW)
    actions.record_staff_event("eap", "壓力調適講座", OCTOBER, 20, actor=keeper, now=NOW)
    manual = queries.manuals()[0].id
    return {"draw": draw, "test": test, "review": review.id, "idea": idea, "article": article, "manual": manual}
