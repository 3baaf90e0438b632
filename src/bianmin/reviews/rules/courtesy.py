"""Telephone courtesy: what a sheet must be, what a score is worth, and who is drawn for a month."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bianmin.kit.texts import Text, t
from bianmin.reviews.types import Grade, SheetItem

WHOLE = Decimal(100)
TENTH = Decimal("0.1")

ITEMS: tuple[SheetItem, ...] = (
    SheetItem("switchboard_speed", t("總機接聽速度（4響或10秒內）", "Switchboard: speed (4 rings, 10 s)"), Decimal(25)),
    SheetItem("switchboard_courtesy", t("總機禮貌", "Switchboard: courtesy"), Decimal(20)),
    SheetItem("unit_speed", t("業務單位接聽速度（4響或10秒內）", "Unit: speed (4 rings, 10 s)"), Decimal(15)),
    SheetItem("unit_courtesy", t("業務單位禮貌", "Unit: courtesy"), Decimal(25)),
    SheetItem("unit_answer", t("業務單位答復內容", "Unit: the answer given"), Decimal(15)),
)
"""The public scale, which holds until a branch sets a sheet of its own."""

GRADES: tuple[Grade, ...] = (
    Grade(Decimal(90), t("優等", "Excellent")),
    Grade(Decimal(80), t("甲等", "Grade A")),
    Grade(Decimal(70), t("乙等", "Grade B")),
    Grade(Decimal(0), t("丙等", "Grade C")),
)


def sheet_fault(items: Sequence[SheetItem], grades: Sequence[Grade]) -> Text | None:
    """Say what is wrong with a sheet: its points must make 100, its grades fall to 0."""
    if not items or len({one.code for one in items}) != len(items):
        return t("每個項目須有不同的代碼。", "Each item needs a code of its own.")
    if any(one.points <= 0 or one.points % TENTH for one in items):
        return t("配分須大於0，至多一位小數。", "Points are above 0, with at most one decimal.")
    if sum(one.points for one in items) != WHOLE:
        return t("各項配分合計須為100分。", "The points of the items must add up to 100.")
    bounds = [one.least for one in grades]
    if not bounds or bounds[-1] != 0 or bounds != sorted(set(bounds), reverse=True) or bounds[0] > WHOLE:
        return t("等第門檻須由高至低，最後一等自0分起。", "Grades go from high to low; the last begins at 0.")
    return None


def total(given: Mapping[str, Decimal], items: Sequence[SheetItem]) -> Decimal | Text:
    """Return the score of a filled sheet, or what is wrong with it."""
    if set(given) != {one.code for one in items}:
        return t("每個項目都要評分。", "Every item needs its points.")
    for one in items:
        if not 0 <= given[one.code] <= one.points or given[one.code] % TENTH:
            return t("「{name}」須為0至{most}分，至多一位小數。", "“{name}” has 0 to {most} points, one decimal.").fill(
                name=one.name, most=one.points.normalize().to_eng_string()
            )
    return sum(given.values(), Decimal(0))


def score_fault(score: Decimal) -> Text | None:
    """Say what is wrong with a score: 0 to 100, one decimal."""
    if score.is_nan() or not 0 <= score <= WHOLE or score % TENTH:
        return t("分數須為0至100，至多一位小數。", "A score is 0 to 100, with at most one decimal.")
    return None


def grade_of(score: Decimal, grades: Sequence[Grade]) -> Text:
    """Return the grade of a score or of a mean, as it is, not rounded: 89.95 is not 90."""
    return next((one.name for one in grades if score >= one.least), grades[-1].name)


@dataclass(frozen=True, slots=True)
class Drawable:
    """An extension that could be drawn, with whose it is and when it was tested last."""

    extension: str
    person: str
    staff_id: int | None
    tested_last: date | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An extension in the order of a draw. ``rests``: tested so lately that others go first."""

    who: Drawable
    place: int
    rests: bool
    is_drawn: bool


def draw(candidates: Sequence[Drawable], seed: str, count: int, month: date, rest_months: int) -> list[Placed]:
    """Draw ``count`` extensions for a month: by the hash of seed and extension, so that anyone can do it again.

    Extensions tested within ``rest_months`` before the month come after all others, those tested longest ago first.
    """
    bound = months_before(month, rest_months)

    def key(one: Drawable) -> tuple[bool, date, str]:
        rests = one.tested_last is not None and one.tested_last >= bound
        return rests, (one.tested_last or date.min) if rests else date.min, lot(seed, one.extension)

    ordered = sorted(candidates, key=key)
    return [Placed(one, at + 1, key(one)[0], at < count) for at, one in enumerate(ordered)]


def lot(seed: str, extension: str) -> str:
    """Return an extension's lot in a draw: the lowest is first (SHA-256 of seed, colon, extension)."""
    return hashlib.sha256(f"{seed}:{extension}".encode()).hexdigest()


def months_before(month: date, count: int) -> date:
    """Return the first day of the month so many months before."""
    whole = month.year * 12 + month.month - 1 - count
    return date(whole // 12, whole % 12 + 1, 1)
