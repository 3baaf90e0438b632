"""Surveys for tests: the usual ones, answers by count, people who may. Generated; nobody is real."""

from collections.abc import Mapping
from datetime import date

from bianmin.office.types import Actor, Role
from bianmin.surveys import actions
from bianmin.surveys.types import SurveyResponseRecord
from tests.factories.cases import a_branch

SYSTEM = Actor.system("test")
CITIZEN = Actor.citizen()
DAY = date(2026, 11, 2)
LEVELS = ("very_satisfied", "satisfied", "fair", "dissatisfied")


def keeper() -> Actor:
    """Return somebody of the secretariat."""
    return Actor("測試秘書", roles=frozenset({Role.SECRETARIAT}))


def clerk() -> Actor:
    """Return somebody of the front desk."""
    return Actor("測試櫃檯", roles=frozenset({Role.FRONT_DESK}))


def some_surveys() -> None:
    """Have a branch with the usual surveys."""
    a_branch()
    actions.ensure_default_surveys()


def records(
    survey: str, counts: Mapping[str, Mapping[str, int]], on: date, *, mark: str = "r", channel: str = "paper"
) -> list[SurveyResponseRecord]:
    """Return lines of answers with so many of each level by question; the questions are answered by the same people."""
    lines = []
    for question, levels in counts.items():
        answers = [level for level, count in levels.items() for _ in range(count)]
        lines += [
            SurveyResponseRecord(f"{mark}{number}", survey, on, channel, question, level)
            for number, level in enumerate(answers)
        ]
    return lines


#: The 135 answers of a branch's report for the year 109, by level.
OF_109 = {
    "time": {"15": 108, "30": 26, "45": 1, "more": 0},
    **{
        question: dict(zip(LEVELS, counts, strict=True))
        for question, counts in {
            "process": (73, 55, 7, 0),
            "staff": (73, 59, 3, 0),
            "environment": (84, 48, 2, 1),
            "reception": (87, 45, 3, 0),
            "answers": (77, 51, 7, 0),
            "overall": (71, 59, 5, 0),
        }.items()
    },
}
