"""What a printed form is: its title, whose form it is, its own lines, declaration, signature and notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bianmin.catalogue.types import Choice, Field, FieldKind, FormPage, Unit
from bianmin.kit.texts import Text, t

EDITION = date(2026, 8, 1)
APPLICANT = t("申請人", "Applicant")


class Face(StrEnum):
    """Which kind of paper a form is; it decides how it begins and ends."""

    APPLICATION = "application"
    """申請書: handed in to the office, with a box for the office at its foot."""
    PLEADING = "pleading"
    """書狀: filed in a case, ends with 此致."""
    DEED = "deed"
    """書據: signed by a person; nothing is asked of the office by it alone."""
    RECORD = "record"
    """Filled in by the office."""
    TABLE = "table"
    """A table to read: nothing is filled in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A printed form. With ``service`` its fields are those of that service's form: paper and screen ask the same."""

    code: str
    title: Text
    unit: Unit
    face: Face = Face.APPLICATION
    service: str = ""
    pages: tuple[FormPage, ...] = ()
    """Lines of its own, after those of the service."""
    who: Text = APPLICANT
    has_person: bool = True
    has_agent: bool = True
    has_files: bool = False
    """Attachments beyond what the service names may be listed."""
    declaration: Text | None = None
    notes: tuple[Text, ...] = ()
    attachments: tuple[Text, ...] = ()
    signers: tuple[Text, ...] = ()
    """Who signs; the ``who`` where none is named."""
    table: str = ""
    """Name of a table whose rows are looked up (``fees``)."""
    edition: date = EDITION


def page(code: str, title: Text, *fields: Field, lead: Text | None = None) -> FormPage:
    """Write a part of a form."""
    return FormPage(code=code, title=title, fields=fields, lead=lead)


def line(name: str, zh: str, en: str) -> Field:
    """Write a line to fill in."""
    return Field(name=name, kind=FieldKind.LINE, label=t(zh, en))


def words(name: str, zh: str, en: str) -> Field:
    """Write a space for several sentences."""
    return Field(name=name, kind=FieldKind.LONG, label=t(zh, en))


def money(name: str, zh: str, en: str) -> Field:
    """Write a line for an amount."""
    return Field(name=name, kind=FieldKind.MONEY, label=t(zh, en))


def day(name: str, zh: str, en: str) -> Field:
    """Write a line for a date."""
    return Field(name=name, kind=FieldKind.DATE, label=t(zh, en))


def number(name: str, zh: str, en: str) -> Field:
    """Write a line for a number."""
    return Field(name=name, kind=FieldKind.NUMBER, label=t(zh, en))


def cases() -> Field:
    """Write the line for case numbers."""
    return Field(name="cases", kind=FieldKind.CASES, label=t("案號", "Case numbers"))


def boxes(name: str, zh: str, en: str, choices: Sequence[tuple[str, str, str]], *, many: bool = False) -> Field:
    """Write boxes to tick: (code, 中文, English)."""
    kind = FieldKind.CHOICES if many else FieldKind.CHOICE
    return Field(name=name, kind=kind, label=t(zh, en), choices=tuple(Choice(c, t(a, b)) for c, a, b in choices))
