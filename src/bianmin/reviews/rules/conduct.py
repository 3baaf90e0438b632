"""Conduct reviews: means, ranks, who is first in a half-year or year; stars of sections; points of knowledge."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from bianmin.kit.texts import Text, t
from bianmin.reviews.types import StarFigures

WHOLE = Decimal(100)
CENT = Decimal("0.01")
POOR = Decimal(70)
"""A month's conduct below this needs a note of what was done about it."""

SECTIONS_A_STAR = 5
COLLECTED_WEIGHT, CLOSED_WEIGHT = Decimal(60), Decimal(40)

ARTICLE_POINTS: dict[str, int] = {"law": 2, "experience": 3, "procedure": 3, "research": 5}
PUBLISHED_POINTS = 3
"""What an article earns besides where it appeared in a periodical."""

COMMENDATION_POINTS, PRAISE_POINTS = 10, 5


def mean(scores: Sequence[Decimal]) -> Decimal:
    """Return the mean of marks with two decimals, half up."""
    return (sum(scores, Decimal(0)) / len(scores)).quantize(CENT, ROUND_HALF_UP)


def tenth(value: Decimal | float | None) -> Decimal | None:
    """Return a mean with one decimal, half up; None for none."""
    return Decimal(str(value)).quantize(Decimal("0.1"), ROUND_HALF_UP) if value is not None else None


def ranks(scores: Mapping[int, Decimal]) -> dict[int, int]:
    """Return each one's rank, the highest score first; equal scores share a rank and the next is left out."""
    return {key: 1 + sum(other > score for other in scores.values()) for key, score in scores.items()}


def leaders(months: Mapping[str, Sequence[Decimal]], least: int) -> list[tuple[str, Decimal]]:
    """Return who has the highest mean of monthly scores (several where equal), of those with ``least`` months."""
    means = {who: mean(scores) for who, scores in months.items() if scores and len(scores) >= least}
    best = max(means.values(), default=None)
    return sorted((who, score) for who, score in means.items() if score == best)


def half_year(year: int, half: int) -> tuple[date, date]:
    """Return the first and last day of a half-year; ``half`` 0 is the whole year."""
    if half == 0:
        return date(year, 1, 1), date(year, 12, 31)
    return (date(year, 1, 1), date(year, 6, 30)) if half == 1 else (date(year, 7, 1), date(year, 12, 31))


def star_points(sections: Sequence[StarFigures]) -> dict[int, Decimal]:
    """Return each section's points: 60 for the most collected, 40 for the most cases closed, others in proportion."""
    most = max((one.collected for one in sections), default=0) or 1
    many = max((one.closed for one in sections), default=0) or 1
    return {
        one.section_id: (COLLECTED_WEIGHT * one.collected / most + CLOSED_WEIGHT * one.closed / many).quantize(
            CENT, ROUND_HALF_UP
        )
        for one in sections
    }


def stars(sections: int) -> int:
    """Return how many sections are starred: one of every five, and one where there are fewer."""
    return max(1, sections // SECTIONS_A_STAR)


def article_points(kind: str, publication: str) -> int:
    """Return the points suggested for an article."""
    return ARTICLE_POINTS[kind] + (PUBLISHED_POINTS if publication else 0)


def knowledge_award(points: int) -> str:
    """Return the kind of award a year's points earn; empty for none."""
    if points >= COMMENDATION_POINTS:
        return "commendation"
    return "praise" if points >= PRAISE_POINTS else ""


def score_fault(score: Decimal) -> Text | None:
    """Say what is wrong with a score of conduct: 0 to 100, at most two decimals."""
    if score.is_nan() or not 0 <= score <= WHOLE or score % CENT:
        return t("分數須為0至100，至多二位小數。", "A score is 0 to 100, with at most two decimals.")
    return None


def month_end(first: date) -> date:
    """Return the last day of the month that begins on a day."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1) - timedelta(days=1)
