"""What is asked: fields, the pages of an online form, evidence wanted and evidence the office finds by itself."""

from dataclasses import dataclass

from bianmin.catalogue.types.words import FieldKind
from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen; ``code`` is what is kept."""

    code: str
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing asked. ``name`` is what is kept and what the printed sheets fill in; it never changes."""

    name: str
    kind: FieldKind
    label: Text
    help: Text | None = None
    why: Text | None = None
    """Why it is asked, shown where a person may wonder."""
    required: bool = True
    choices: tuple[Choice, ...] = ()
    least: int | None = None
    """Lowest number or amount; for a date, the earliest in days from today."""
    most: int | None = None
    """Highest number or amount; most characters; most files; for a date, the latest in days from today."""
    shown_if: tuple[str, str] | None = None
    """Asked only where another field has this answer."""
    is_secret: bool = False
    """Encrypted at rest and masked on screen. Identifiers always are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPage:
    """One page of the online form: a few fields that belong together."""

    code: str
    title: Text
    fields: tuple[Field, ...]
    lead: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A paper that proves something. Where ``waived`` is set nobody brings it: the office looks it up itself."""

    code: str
    title: Text
    note: Text | None = None
    required: bool = True
    waived: Text | None = None
    """Where the office looks instead, and since when nobody needs to bring it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask about a service, with its answer."""

    question: Text
    answer: Text
