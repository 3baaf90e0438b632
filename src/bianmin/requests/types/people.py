"""Who applies, what he hands in, and what he gets back at once."""

from dataclasses import dataclass
from datetime import date

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Who applies. All of it may be empty where the service lets a person stay anonymous.

    ``language``: ``zh-hant`` or ``en``, in which he is told things.
    """

    name: str = ""
    identifier: str = ""
    telephone: str = ""
    mail: str = ""
    address: str = ""
    language: str = "zh-hant"

    @property
    def is_anonymous(self) -> bool:
        """Tell whether he shows nothing of himself."""
        return not (self.name or self.identifier or self.telephone or self.mail or self.address)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was handed in; ``field`` names the form's field it belongs to, where there is one."""

    name: str
    content: bytes
    field: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """What an applicant gets at once: number, tracking code (shown this once), and by when."""

    id: int
    number: str
    code: str
    due_on: date | None
    explanation: Text | None


@dataclass(frozen=True, slots=True)
class DraftView:
    """An application not sent yet; ``answers`` as they were typed, by field name."""

    code: str
    service: str
    version: int
    page: str
    answers: dict[str, object]
    files: tuple["FileView", ...]
    language: str
    saved_on: date
    expires_on: date


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of a request or draft, as a list names it."""

    id: int
    name: str
    content_type: str
    size: int
    field: str
    added_on: date
    added_by: str
    is_sealed: bool = False
