"""Records of reviews as files bring them: the shapes ``take_courtesy_tests`` and ``take_conduct_reviews`` take."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CourtesyTestRecord:
    """A telephone-courtesy test (電話禮貌測試): ``score`` 0 to 100, one decimal.

    ``tester`` is ``branch``, ``agency``, ``ministry`` or another branch's name: own tests are those of ``branch``
    and of another branch, upper ones those of ``agency`` and ``ministry``.
    """

    test_id: str
    tested_on: date
    tester: str
    extension: str
    person: str
    score: Decimal


@dataclass(frozen=True, slots=True)
class ConductReviewRecord:
    """A month's conduct review (執行態度考核) of a person. ``month`` is its first day; ``role`` clerk or officer.

    A person has one review a month and role; these three are the record's own identity. ``score`` has at most
    two decimals.
    """

    month: date
    person: str
    role: str
    score: Decimal
