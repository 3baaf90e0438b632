"""The pages of an application, from the service's definition: who, what, papers, a time, a last look.

A field that is asked only after a certain answer stands on a page of its own behind that answer's page, so
that nothing needs a script and nobody reads what doesn't concern him.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bianmin.catalogue.types import Field, FieldKind, Service, Standing
from bianmin.kit.texts import Text, t
from bianmin.requests import queries as requests

CASE, CONTACT, REVIEW = "your-case", "contact", "review"
_APART = (FieldKind.FILES, FieldKind.SLOT)


class Kind(StrEnum):
    """What a page of an application does."""

    CASE = "case"
    CONTACT = "contact"
    FIELDS = "fields"
    FILES = "files"
    SLOT = "slot"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of an application; ``slug`` stands in its address."""

    slug: str
    title: Text
    kind: Kind
    fields: tuple[Field, ...] = ()
    lead: Text | None = None


_CASE = Step(CASE, t("是哪一件案件", "Which case"), Kind.CASE)
_CONTACT = Step(CONTACT, t("怎麼聯絡您", "How to reach you"), Kind.CONTACT)
_REVIEW = Step(REVIEW, t("看一遍再送出", "Look once more, then send"), Kind.REVIEW)


def steps(service: Service, answers: Mapping[str, Any]) -> list[Step]:
    """Return the pages in their order, as the answers so far make them."""
    found = []
    if service.standing in {Standing.CASE, Standing.CASE_OR_NAMED}:
        found.append(_CASE)
    if service.standing is not Standing.NOBODY:
        found.append(_CONTACT)
    for page in service.form:
        apart = [one for one in page.fields if one.kind in _APART]
        rest = [one for one in page.fields if one.kind not in _APART]
        names = {one.name for one in page.fields}
        later = [one for one in rest if one.shown_if is not None and one.shown_if[0] in names]
        first = tuple(requests.asked((one for one in rest if one not in later), answers))
        behind = tuple(requests.asked(later, answers))
        if first:
            found.append(Step(page.code, page.title, Kind.FIELDS, first, page.lead))
        if behind:
            found.append(
                Step(f"{page.code}-more", behind[0].label if len(behind) == 1 else page.title, Kind.FIELDS, behind)
            )
        found += [
            Step(f"{page.code}-{one.name}", one.label, Kind(one.kind.value), (one,), one.help)
            for one in requests.asked(apart, answers)
        ]
    if service.standing is Standing.NOBODY:
        found.append(_CONTACT)
    return [*found, _REVIEW]


def named(found: list[Step], slug: str) -> Step | None:
    """Return a page by its slug; None where the answers leave it out."""
    return next((one for one in found if one.slug == slug), None)


def after(found: list[Step], slug: str) -> Step:
    """Return the page that follows one; the first where there is no such page (any more)."""
    place = next((place for place, one in enumerate(found) if one.slug == slug), -1)
    return found[min(place + 1, len(found) - 1)]


def before(found: list[Step], slug: str) -> Step | None:
    """Return the page before one; None before the first."""
    place = next((place for place, one in enumerate(found) if one.slug == slug), 0)
    return found[place - 1] if place else None


def of_field(found: list[Step], name: str) -> Step | None:
    """Return the page on which a field is asked; an applicant's own particulars begin with ``applicant``."""
    if name.startswith("applicant"):
        return named(found, CONTACT)
    return next((one for one in found if any(field.name == name for field in one.fields)), None)


def asked_fields(found: list[Step]) -> Iterator[Field]:
    """Give every field of the form that is asked."""
    for one in found:
        yield from one.fields
