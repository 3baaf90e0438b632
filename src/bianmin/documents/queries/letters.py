"""Official letters as they were issued, and the words they are made of."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from django.db.models import Count

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import Exit
from bianmin.documents.errors import NoSuchLetter
from bianmin.documents.models import Letter, LetterDelivery, LetterWording
from bianmin.documents.printing import letters as paper
from bianmin.documents.rules.letters import LETTERS
from bianmin.documents.rules.letters.wording import BASE, LetterText, parts, places
from bianmin.documents.types import DeliveryKind, DeliveryView, LetterView, WordsView
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import Text

PURPOSE = "letter"


def letter(letter_id: int) -> LetterView:
    """Return a letter with its deliveries."""
    return _view(_letter(letter_id))


def letters_of(request_number: str) -> list[LetterView]:
    """Return a request's letters, the newest first. Whether the asker may read the request, his page has checked."""
    rows = _rows().filter(request_number=request_number).order_by("-id")
    return [_view(row) for row in rows]


def letters_to_applicant(request_number: str) -> list[LetterView]:
    """Return the letters about a request that went to the applicant himself, the newest first."""
    return [one for one in letters_of(request_number) if one.to_applicant]


def letter_pdf(letter_id: int) -> bytes:
    """Return a letter as it was issued, as a tagged PDF (PDF/UA-1, PDF/A-2a)."""
    return paper.letter_pdf(_content(_letter(letter_id)))


def letter_odt(letter_id: int) -> bytes:
    """Return a letter as an editable ODT (CNS 15251)."""
    return paper.letter_odt(_content(_letter(letter_id)))


def words_on(code: str, on: date) -> tuple[LetterText, int]:
    """Return the words in force on a day and their version: the newest approved one, else the built-in 0."""
    built_in = LETTERS.get(code)
    if built_in is None:
        raise NoSuchLetter
    row = (
        LetterWording.objects.filter(code=code, approved_at__isnull=False, valid_from__lte=on)
        .order_by("-valid_from", "-version")
        .first()
    )
    if row is None:
        return built_in, 0
    return reworded(built_in, row.words), row.version


def words_of(code: str) -> list[WordsView]:
    """Return every version of a letter's words, the newest first, with how many letters each made."""
    built_in = LETTERS.get(code)
    if built_in is None:
        raise NoSuchLetter
    used = _used([code])
    rows = LetterWording.objects.filter(code=code).order_by("-version")
    return [*(_words(built_in, row, used) for row in rows), _built_in(built_in, used)]


def letter_texts(on: date) -> list[WordsView]:
    """Return every kind of letter with the words in force on a day."""
    used, found = _used(LETTERS), []
    for code, built_in in LETTERS.items():
        version = words_on(code, on)[1]
        row = LetterWording.objects.filter(code=code, version=version).first()
        found.append(_words(built_in, row, used) if row else _built_in(built_in, used))
    return found


def known_places(code: str) -> frozenset[str]:
    """Return what a kind of letter has values for: its request's, its exits' fields, and what effects add."""
    added = frozenset(name for text in parts(LETTERS[code]) for name in places(text))
    return BASE | added | frozenset(field.name for way in exits_with(code) for field in way.fields)


def letter_places(code: str) -> list[str]:
    """Return the names an editor may write between braces in a letter's words."""
    if code not in LETTERS:
        raise NoSuchLetter
    return sorted(known_places(code))


@cache
def exits_with(code: str) -> tuple[Exit, ...]:
    """Return every exit of every service that makes this letter."""
    return tuple(way for one in procedures() for step in one.service.steps for way in step.exits if way.letter == code)


def choices_of(code: str) -> dict[str, dict[str, Text]]:
    """Return what the chosen codes of a letter's fields are called."""
    found: dict[str, dict[str, Text]] = {}
    for way in exits_with(code):
        for field in way.fields:
            found.setdefault(field.name, {}).update({one.code: one.title for one in field.choices})
    return found


def reworded(built_in: LetterText, words: Mapping[str, Any]) -> LetterText:
    """Return a letter's words with subject, points and measures of another version."""
    return replace(
        built_in,
        subject=Text(*words["subject"]),
        points=tuple(Text(*one) for one in words["points"]),
        measures=tuple(Text(*one) for one in words["measures"]),
    )


def _rows() -> Any:  # noqa: ANN401  (a queryset with related rows)
    return Letter.objects.select_related("body").prefetch_related("deliveries")


def _letter(letter_id: int) -> Letter:
    row: Letter | None = _rows().filter(pk=letter_id).first()
    if row is None:
        raise NoSuchLetter
    return row


def _content(row: Letter) -> dict[str, Any]:
    return dict(json.loads(keyring(PURPOSE).decrypt(row.body.cipher))["content"])


def _view(row: Letter) -> LetterView:
    known = LETTERS.get(row.code)
    steps = sorted(row.deliveries.all(), key=lambda one: (one.on_date, one.pk))
    return LetterView(
        id=row.pk,
        number=row.number,
        code=row.code,
        title=known.title if known else Text(row.code, row.code),
        version=row.version,
        request_number=row.request_number,
        recipient=_content(row)["pages"][0]["to"][1],
        language=row.language,
        issued_on=row.issued_on,
        issued_by=row.issued_by,
        deliveries=tuple(letter_delivery_view(one) for one in steps),
        to_applicant=known is not None and known.to is None,
    )


def letter_delivery_view(row: LetterDelivery) -> DeliveryView:
    """Return a step of a letter's delivery as others see it."""
    return DeliveryView(
        kind=DeliveryKind(row.kind),
        on=row.on_date,
        effective_on=row.effective_on,
        explanation=Text(row.why_zh, row.why_en) if row.why_zh else None,
        note=row.note,
        who=row.who,
        at=row.at,
    )


def _used(codes: Iterable[str]) -> dict[tuple[str, int], int]:
    counted = Letter.objects.filter(code__in=list(codes)).values_list("code", "version").annotate(n=Count("id"))
    return {(code, version): count for code, version, count in counted}


def _words(built_in: LetterText, row: LetterWording, used: Mapping[tuple[str, int], int]) -> WordsView:
    now = reworded(built_in, row.words)
    return WordsView(
        code=row.code,
        title=built_in.title,
        version=row.version,
        valid_from=row.valid_from,
        subject=now.subject,
        points=now.points,
        measures=now.measures,
        note=row.note,
        made_by=row.made_by,
        approved_by=row.approved_by,
        used=used.get((row.code, row.version), 0),
    )


def _built_in(text: LetterText, used: Mapping[tuple[str, int], int]) -> WordsView:
    return WordsView(
        code=text.code,
        title=text.title,
        version=0,
        valid_from=date.min,
        subject=text.subject,
        points=text.points,
        measures=text.measures,
        note="",
        made_by="",
        approved_by="",
        used=used.get((text.code, 0), 0),
    )
