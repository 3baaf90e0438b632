"""What the verbs of inspections share: a row locked, a text tidied, a photograph kept."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from typing import Any

from bianmin.inspections.errors import UnknownFacility, WrongInspection
from bianmin.inspections.models import Facility
from bianmin.inspections.types.words import MOST_PHOTO
from bianmin.kit import clock, files
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph as it comes from a telephone."""

    content: bytes
    name: str


def locked(model: Any, record_id: int, missing: type[Refusal]) -> Any:  # noqa: ANN401  (a table of inspections and its row)
    """Return a row, locked until the transaction ends, or refuse."""
    row = model.objects.select_for_update(no_key=True).filter(pk=record_id).first()
    if row is None:
        raise missing
    return row


def facility_of(facility_id: int) -> Facility:
    """Return a facility that is there still, or refuse."""
    row = Facility.objects.filter(pk=facility_id).exclude(state="withdrawn").first()
    if row is None:
        raise UnknownFacility
    return row


def wanted(text: str, what: Text, most: int) -> str:
    """Return a text that may not be empty or longer than ``most``."""
    said = text.strip()
    if not said:
        raise WrongInspection(t("請填寫{what}。", "Write the {what}."), what=what)
    if len(said) > most:
        raise WrongInspection(t("{what}最多{n}個字。", "The {what} has {n} characters at most."), what=what, n=most)
    return said


def among(value: str, words: Container[str]) -> str:
    """Return a word that is one of those there are, or refuse."""
    if value not in words:
        raise WrongInspection(t("請從列出的選項中選一項。", "Choose one of those listed."))
    return value


def not_ahead(day: date | None) -> date:
    """Return the day given, or today; refuse one that hasn't come."""
    now = clock.today()
    if day is not None and day > now:
        raise WrongInspection(t("日期不能晚於今天。", "The day can't be later than today."))
    return day or now


def keep_photo(photo: Photo | None) -> int | None:
    """Keep a photograph and return its id; refuse what isn't a picture."""
    if photo is None:
        return None
    kind = files.check_upload(photo.content, allowed=files.PICTURES, most=MOST_PHOTO)
    return int(files.store(photo.content, photo.name, kind).pk)
