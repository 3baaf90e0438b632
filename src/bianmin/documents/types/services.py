"""Papers of services: letters and their words, printed forms, receipts of requests."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.catalogue.types import Unit
from bianmin.documents.types.papers import DeliveryView
from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class LetterView:
    """An official letter as it was issued, with its deliveries in order; ``version`` is of its words (例稿).

    ``to_applicant`` is False where it goes to another: an agency, a court, a third party.
    """

    id: int
    number: str
    code: str
    title: Text
    version: int
    request_number: str
    recipient: str
    language: str
    issued_on: date
    issued_by: str
    deliveries: tuple[DeliveryView, ...] = ()
    to_applicant: bool = True


@dataclass(frozen=True, slots=True)
class WordsView:
    """A version of a letter's words: subject, points and measures as pairs; how many letters were made of it."""

    code: str
    title: Text
    version: int
    valid_from: date
    subject: Text
    points: tuple[Text, ...]
    measures: tuple[Text, ...]
    note: str
    made_by: str
    approved_by: str
    used: int


@dataclass(frozen=True, slots=True)
class FormInfo:
    """A printed form as a list shows it; ``services`` are the codes of those that name it."""

    code: str
    title: Text
    unit: Unit
    edition: date
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestReceipt:
    """Everything the receipt of a request (收件證明) prints. Without ``code`` a line is left to write it on."""

    number: str
    service: Text
    applicant: str
    received_at: datetime
    due_on: date | None
    explanation: Text | None
    follow: str
    code: str = ""
    channel: Text | None = None
    taken_by: str = ""
    language: str = "zh-hant"
