"""Who may do each deed of surveys, and which addresses of their pages open for whom."""

from datetime import date
from typing import Any
from uuid import UUID

from bianmin.kit.texts import t
from bianmin.office.types import Permission

P = Permission
NAMED = t("測試", "Test")
DAY = date(2026, 11, 2)
NONE = 999_999_999
NOBODY = UUID(int=4)
FINDING: dict[str, Any] = {"source": "none", "unit": "x", "kind": "none", "measure": "x", "due_on": DAY}

NOBODYS = {
    "surveys.ensure_default_surveys": "what an empty database begins with, by migrate",
    "surveys.mix": "the nightly clock",
}
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "surveys.answer": (P.ANSWER_SURVEYS, {"code": "none", "answers": {}}),
    "surveys.rate": (P.ANSWER_SURVEYS, {"score": 0, "site": "none"}),
    "surveys.vote": (P.ANSWER_SURVEYS, {"slug": "none", "option": "a", "browser": "x"}),
    "surveys.enter_paper": (P.ENTER_SURVEYS, {"code": "none", "answers": {}}),
    "surveys.undo_paper": (P.ENTER_SURVEYS, {"sheet": NOBODY}),
    "surveys.take_survey_responses": (P.ENTER_SURVEYS, {"records": []}),
    "surveys.save_survey": (P.MANAGE_SURVEYS, {"code": "NONE"}),
    "surveys.make_version": (P.MANAGE_SURVEYS, {"code": "none", "title": NAMED, "intro": NAMED, "questions": []}),
    "surveys.invite": (P.MANAGE_SURVEYS, {"code": "none", "marks": []}),
    "surveys.issue_codes": (P.MANAGE_SURVEYS, {"code": "none", "count": 1}),
    "surveys.note_sending": (P.MANAGE_SURVEYS, {"code": "none", "count": 1}),
    "surveys.review_comment": (P.MANAGE_SURVEYS, {"comment_id": NOBODY, "shown": True}),
    "surveys.save_poll": (
        P.MANAGE_SURVEYS,
        {"slug": "x", "title": NAMED, "intro": NAMED, "options": [], "opens_on": DAY, "closes_on": DAY},
    ),
    "surveys.record_finding": (P.TRACK_IMPROVEMENTS, {"finding": "x", **FINDING}),
    "surveys.change_improvement": (
        P.TRACK_IMPROVEMENTS,
        {"improvement_id": 0, "measure": "x", "due_on": DAY, "reason": "x"},
    ),
    "surveys.finish_improvement": (P.TRACK_IMPROVEMENTS, {"improvement_id": 0, "evidence": "x"}),
    "surveys.reopen_improvement": (P.TRACK_IMPROVEMENTS, {"improvement_id": 0, "reason": "x"}),
}

#: Pages of the console: what opens them and what stands in their address.
CONSOLE: dict[str, tuple[Permission | None, dict[str, Any]]] = {
    "surveys": (P.READ_SURVEYS, {}),
    "survey-new": (P.MANAGE_SURVEYS, {}),
    "survey-comments": (P.READ_SURVEYS, {}),
    "survey-ratings": (P.READ_SURVEYS, {}),
    "survey-ratings-file": (P.READ_SURVEYS, {}),
    "survey-polls": (P.READ_SURVEYS, {}),
    "survey": (P.READ_SURVEYS, {"code": "none"}),
    "survey-file": (P.READ_SURVEYS, {"code": "none"}),
    "survey-paper": (P.ENTER_SURVEYS, {"code": "none"}),
    "survey-edit": (P.MANAGE_SURVEYS, {"code": "none"}),
    "improvements": (P.READ_SURVEYS, {}),
    "improvement": (P.READ_SURVEYS, {"improvement_id": NONE}),
}

#: Open to everybody, or to whoever holds a code or a ticket (tests/surveys).
PUBLIC = {
    "site:surveys", "site:survey", "site:survey-thanks", "site:poll", "hall:survey-ask", "hall:rate-choose",
    "hall:rate", "hall:thanks", "hall:rate-ticket",
}  # fmt: skip

_ENTERS = "front_desk unit_head secretariat registry section_clerk officer cashier cashier_supervisor personnel"
#: Who may do each, written out a second time (tests/office/test_permissions.py).
EXPECTED: dict[Permission, tuple[str, str]] = {
    P.ANSWER_SURVEYS: ("citizen", ""),
    P.ENTER_SURVEYS: (_ENTERS, ""),
    P.READ_SURVEYS: (f"{_ENTERS} manager auditor accounts accounts_approver ethics", ""),
    P.MANAGE_SURVEYS: ("secretariat personnel", ""),
    P.TRACK_IMPROVEMENTS: ("secretariat unit_head manager", ""),
}
