"""Values that cross the border of surveys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bianmin.kit.texts import Text
from bianmin.surveys.types.words import SCALES, Scale


@dataclass(frozen=True, slots=True)
class Question:
    """A question in both languages, with the scale it is answered on."""

    code: str
    text: Text
    scale: str

    @property
    def levels(self) -> Scale:
        """Return its scale."""
        return SCALES[self.scale]


@dataclass(frozen=True, slots=True)
class SurveyView:
    """A survey as it stands on a day."""

    code: str
    audience: str
    at_kiosk: bool
    is_active: bool
    position: int
    version: int
    valid_from: date
    title: Text
    intro: Text
    questions: tuple[Question, ...]
    note: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class InvitationView:
    """A code the office gave out: for which survey, when, and whether it was used. Never what was answered."""

    survey: str
    sent_on: date
    is_spent: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The answers to one question: counts and shares by level, and the combined rate.

    ``shares`` and ``combined`` are percentages as printed (each row sums to 100); None, and ``counts``
    empty, where fewer than five answered: then only how many they were is told.
    """

    question: Question
    answered: int
    counts: Mapping[str, int] = field(default_factory=dict)
    shares: Mapping[str, Decimal] | None = None
    combined: Decimal | None = None

    @property
    def is_withheld(self) -> bool:
        """Say whether too few answered for it to be broken down."""
        return self.shares is None


@dataclass(frozen=True, slots=True)
class Results:
    """A survey's results of a period."""

    survey: SurveyView
    first: date
    last: date
    returned: int
    rows: Sequence[Row]
    channels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Sent:
    """How many were sent and came back in a period; ``rate`` in per cent, None where none was sent."""

    sent: int
    returned: int
    rate: Decimal | None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A question's combined rate in a period; None where it is withheld or nobody answered."""

    label: str
    first: date
    returned: int
    rates: Mapping[str, Decimal | None]


@dataclass(frozen=True, slots=True)
class CommentView:
    """A comment with its month; which answers came with it isn't told."""

    id: str
    survey: str
    title: Text
    month: date
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class RatingRow:
    """A counter's ratings of a period in bands; withheld (``bands`` empty, ``mean`` None) under five."""

    site: str
    counter: str
    count: int
    bands: Mapping[str, int]
    mean: Decimal | None


@dataclass(frozen=True, slots=True)
class Option:
    """What a poll can be answered with."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class PollView:
    """A poll; ``votes`` is None until it has ended, and where fewer than five voted."""

    slug: str
    title: Text
    intro: Text
    options: tuple[Option, ...]
    opens_on: date
    closes_on: date
    is_open: bool
    has_ended: bool
    voted: int
    votes: Mapping[str, int] | None
    shares: Mapping[str, Decimal] | None


@dataclass(frozen=True, slots=True)
class ImprovementStep:
    """What was written about an improvement, and when."""

    on: date
    who: str
    what: Text
    note: str


@dataclass(frozen=True, slots=True)
class ImprovementView:
    """A finding, what is done about it by whom until when, and the proof that it was done."""

    id: int
    source: str
    source_ref: str
    finding: str
    unit: str
    kind: str
    measure: str
    due_on: date
    done_on: date | None
    evidence: str
    is_overdue: bool
    found_on: date
    steps: Sequence[ImprovementStep] = ()
