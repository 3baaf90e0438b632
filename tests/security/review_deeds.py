"""Who may do each deed of reviews, and which addresses of their pages open for whom."""

from datetime import date
from decimal import Decimal
from typing import Any

from bianmin.office.types import Permission

P = Permission
DAY = date(2026, 10, 1)
NONE = 999_999_999
SPAN = {"first": DAY, "last": DAY}

PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "reviews.set_sheet": (P.KEEP_REVIEWS, {"items": [], "grades": [], "valid_from": DAY}),
    "reviews.draw_extensions": (P.KEEP_REVIEWS, {"month": DAY, "count": 0}),
    "reviews.enter_test": (
        P.KEEP_REVIEWS, {"tested_on": DAY, "tester": "branch", "extension": "1", "person": "測試"},
    ),
    "reviews.correct_test": (P.KEEP_REVIEWS, {"test_id": 0, "reason": "測試"}),
    "reviews.tell_person": (P.KEEP_REVIEWS, {"test_id": 0}),
    "reviews.take_courtesy_tests": (P.KEEP_REVIEWS, {"records": []}),
    "reviews.take_conduct_reviews": (P.KEEP_REVIEWS, {"records": []}),
    "reviews.score_conduct": (
        P.SCORE_CONDUCT, {"month": DAY, "staff_id": 0, "role": "clerk", "score": Decimal(90)},
    ),
    "reviews.close_conduct": (P.KEEP_REVIEWS, {"month": DAY}),
    "reviews.correct_conduct": (P.KEEP_REVIEWS, {"review_id": 0, "score": Decimal(90), "reason": "測試"}),
    "reviews.note_measure": (P.KEEP_REVIEWS, {"review_id": 0, "measure": "測試"}),
    "reviews.propose_award": (
        P.KEEP_REVIEWS, {"ground": "none", "kind": "none", "person": "測試", "reason": "測試", **SPAN},
    ),
    "reviews.propose_leaders": (P.KEEP_REVIEWS, {"year": 2020, "half": 9}),
    "reviews.propose_knowledge_awards": (P.KEEP_REVIEWS, {"year": 9000}),
    "reviews.choose_model": (P.KEEP_REVIEWS, {"person": "測試", **SPAN}),
    "reviews.decide_award": (P.APPROVE_REVIEWS, {"award_id": 0, "granted": True}),
    "reviews.add_honour": (P.KEEP_REVIEWS, {"category": "none", **SPAN}),
    "reviews.publish_honour": (P.KEEP_REVIEWS, {"honour_id": 0, "public_from": DAY}),
    "reviews.withdraw_honour": (P.KEEP_REVIEWS, {"honour_id": 0}),
    "reviews.name_stars": (P.KEEP_REVIEWS, {"month": DAY, "figures": []}),
    "reviews.submit_idea": (P.SHARE_IDEAS, {"kind": "none", "title": "測試", "words": "測試"}),
    "reviews.review_idea": (P.REVIEW_IDEAS, {"idea_id": 0, "value": 1, "feasible": 1}),
    "reviews.put_forward": (P.REVIEW_IDEAS, {"idea_id": 0, "adopt": True, "why": "測試"}),
    "reviews.confirm_idea": (P.APPROVE_REVIEWS, {"idea_id": 0, "agreed": True}),
    "reviews.carry_out": (P.REVIEW_IDEAS, {"idea_id": 0, "on": DAY, "benefit": "測試"}),
    "reviews.share_article": (P.SHARE_IDEAS, {"kind": "none", "title": "測試", "words": "測試"}),
    "reviews.settle_article": (P.KEEP_REVIEWS, {"article_id": 0, "points": 1}),
    "reviews.write_version": (P.WRITE_MANUALS, {"words": "", "valid_from": DAY}),
    "reviews.decide_version": (P.APPROVE_REVIEWS, {"version_id": 0, "approved": True}),
    "reviews.record_skill_test": (
        P.KEEP_REVIEWS, {"kind": "none", "title": "測試", "held_on": DAY, "results": []},
    ),
    "reviews.record_staff_event": (
        P.KEEP_REVIEWS, {"kind": "none", "title": "測試", "held_on": DAY, "persons": 1},
    ),
}  # fmt: skip

CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "reviews": (P.SHARE_IDEAS, {}),
    "courtesy-tests": (P.READ_REVIEWS, {}),
    "courtesy-draws": (P.KEEP_REVIEWS, {}),
    "courtesy-draw": (P.KEEP_REVIEWS, {"draw_id": NONE}),
    "courtesy-new": (P.KEEP_REVIEWS, {}),
    "courtesy-scales": (P.KEEP_REVIEWS, {}),
    "courtesy-test": (P.SHARE_IDEAS, {"test_id": NONE}),
    "conduct": (P.READ_REVIEWS, {}),
    "conduct-score": (P.SCORE_CONDUCT, {}),
    "conduct-review": (P.SHARE_IDEAS, {"review_id": NONE}),
    "awards": (P.SHARE_IDEAS, {}),
    "honours": (P.KEEP_REVIEWS, {}),
    "stars": (P.SHARE_IDEAS, {}),
    "skills": (P.SHARE_IDEAS, {}),
    "ideas": (P.SHARE_IDEAS, {}),
    "idea": (P.SHARE_IDEAS, {"idea_id": NONE}),
    "knowledge": (P.SHARE_IDEAS, {}),
    "article": (P.SHARE_IDEAS, {"article_id": NONE}),
    "manuals": (P.SHARE_IDEAS, {}),
    "manual": (P.SHARE_IDEAS, {"manual_id": NONE}),
}
PUBLIC = {"site:honours", "site:knowledge", "site:knowledge-article"}
