"""The frozen shapes in which reviews cross their border."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class SheetItem:
    """An item of a score sheet and its points (one decimal)."""

    code: str
    name: Text
    points: Decimal


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade (優等, 甲等 …) and the score it begins at."""

    least: Decimal
    name: Text


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """The score sheet of a day; ``id`` is None for the one that holds until a branch sets its own."""

    id: int | None
    valid_from: date
    items: tuple[SheetItem, ...]
    grades: tuple[Grade, ...]
    basis: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class CandidateInfo:
    """An extension in the order of a draw."""

    id: int
    extension: str
    person: str
    staff_id: int | None
    place: int
    tested_last: date | None
    rests: bool
    is_drawn: bool
    test_id: int | None


@dataclass(frozen=True, slots=True)
class DrawInfo:
    """A month's draw of extensions with everyone who could have been drawn."""

    id: int
    month: date
    seed: str
    count: int
    rest_months: int
    drawn_by: str
    drawn_at: datetime
    candidates: tuple[CandidateInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class CourtesyInfo:
    """A courtesy test. ``is_upper``: by the Agency or the Ministry. ``section_id`` is the person's own, today."""

    id: int
    number: str
    tested_on: date
    tester: str
    is_upper: bool
    tested_by: str
    extension: str
    person: str
    staff_id: int | None
    section_id: int | None
    items: tuple[tuple[Text, Decimal, Decimal], ...]
    score: Decimal
    grade: Text
    remarks: str
    told_at: datetime | None
    told_by: str


@dataclass(frozen=True, slots=True)
class ConductInfo:
    """A person's conduct in a month. ``score`` and ``rank`` are None until the month is closed; ``marks`` count."""

    id: int
    month: date
    person: str
    staff_id: int | None
    section_id: int | None
    role: str
    score: Decimal | None
    rank: int | None
    marks: int
    is_poor: bool
    measure: str
    own_mark: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ChangeInfo:
    """What a record was before a correction."""

    before: dict[str, str]
    reason: str
    changed_by: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class AwardInfo:
    """An award: proposed, granted or declined."""

    id: int
    ground: str
    kind: str
    count: int
    person: str
    staff_id: int | None
    first: date
    last: date
    reason: str
    rule: str
    state: str
    proposed_by: str
    proposed_staff_id: int | None
    decided_by: str
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class HonourInfo:
    """An entry of the honour roll; ``who`` is a person or a section."""

    id: int
    category: str
    title: Text
    first: date
    last: date
    who: Text
    rank: int
    words: Text
    praised_on: date | None
    public_from: date | None
    public_until: date | None


@dataclass(frozen=True, slots=True)
class StarFigures:
    """What a section reached in a month: money collected (NT$) and cases closed."""

    section_id: int
    collected: int
    closed: int


@dataclass(frozen=True, slots=True)
class StarInfo:
    """A section's month with points and rank."""

    section_id: int
    section: Text
    month: date
    collected: int
    closed: int
    points: Decimal
    rank: int
    is_star: bool


@dataclass(frozen=True, slots=True)
class IdeaInfo:
    """A proposal with what the reviewers said: means of value and feasibility, and their number."""

    id: int
    kind: str
    title: str
    words: str
    unit: str
    author: str
    staff_id: int | None
    submitted_on: date
    state: str
    verdict: bool | None
    why: str
    put_by: str
    put_staff_id: int | None
    decided_by: str
    decided_on: date | None
    carried_out_on: date | None
    benefit: str
    reviews: int = 0
    value: Decimal | None = None
    feasible: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IdeaReviewInfo:
    """One reviewer's view."""

    who: str
    value: int
    feasible: int
    remarks: str


@dataclass(frozen=True, slots=True)
class ArticleInfo:
    """A shared document; ``points`` is None until personnel settled them."""

    id: int
    kind: str
    title: str
    words: str
    author: str
    staff_id: int | None
    publication: str
    shared_on: date
    points: int | None
    suggested: int
    is_public: bool


@dataclass(frozen=True, slots=True)
class ManualVersionInfo:
    """A version of a manual, a handbook question or a rule."""

    id: int
    number: int
    words: str
    change: str
    valid_from: date
    state: str
    written_by: str
    written_staff_id: int | None
    written_at: datetime
    decided_by: str


@dataclass(frozen=True, slots=True)
class ManualInfo:
    """A document with the version in force on the day asked, its draft, and how many versions there were."""

    id: int
    kind: str
    title: str
    topic: str
    current: ManualVersionInfo | None
    draft: ManualVersionInfo | None
    versions: tuple[ManualVersionInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillResultInfo:
    """What somebody reached in a skill test."""

    id: int
    kind: str
    title: str
    held_on: date
    person: str
    staff_id: int | None
    section_id: int | None
    value: Decimal


@dataclass(frozen=True, slots=True)
class SkillTestInfo:
    """A skill test with how many took it and their mean."""

    id: int
    kind: str
    title: str
    held_on: date
    persons: int
    mean: Decimal | None


@dataclass(frozen=True, slots=True)
class StaffEventInfo:
    """A rotation of duties or an EAP event."""

    id: int
    kind: str
    title: str
    held_on: date
    persons: int
    note: str
