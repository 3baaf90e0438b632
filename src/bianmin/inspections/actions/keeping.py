"""What the verbs of inspections share: a row locked, a text tidied, a photograph kept."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from bianmin.inspections.errors import UnknownFacility, WrongInspection
from bianmin.inspections.models import Facility
from bianmin.inspections.types.words import MOST_PHOTO
from bianmin.kit import clock, files, given
from bianmin.kit.given import locked
from bianmin.kit.texts import t

wanted = partial(given.wanted, wrong=WrongInspection)
among = partial(given.among, wrong=WrongInspection)
__all__ = ["Photo", "among", "facility_of", "keep_photo", "locked", "not_ahead", "wanted"]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph as it comes from a telephone."""

    content: bytes
    name: str


def facility_of(facility_id: int) -> Facility:
    """Return a facility that is there still, or refuse."""
    row = Facility.objects.filter(pk=facility_id).exclude(state="withdrawn").first()
    if row is None:
        raise UnknownFacility
    return row


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
