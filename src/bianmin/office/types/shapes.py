"""The frozen shapes in which the office's data cross its border."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bianmin.kit.texts import Text
from bianmin.kit.virtual_accounts import Scheme
from bianmin.office.types.actors import Actor, Role

UNSAID = Text("", "")


@dataclass(frozen=True, slots=True)
class BranchInfo:
    """The branch as printed on papers and shown on the site."""

    code: str
    name: Text
    address: Text
    postal_code: str
    telephone: str
    complaint_telephone: str
    mailbox: str
    web_address: str
    is_sample: bool


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """A place where people come, as it is in a stretch of days; ``hours`` says what differs from the branch's."""

    id: int
    code: str
    name: Text
    address: Text
    telephone: str
    floor: Text = UNSAID
    hours: Text = UNSAID
    map_url: str = ""
    valid_from: date = date.min
    valid_to: date | None = None
    is_open: bool = True
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class SectionInfo:
    """A section (股) with whom to call. ``position`` decides ties in assignment."""

    id: int
    code: str
    name: Text
    position: int
    officer: str
    telephone: str
    extension: str
    site_id: int
    takes_cases: bool


@dataclass(frozen=True, slots=True)
class AgencyInfo:
    """A transferring agency (移送機關) and where its money goes."""

    id: int
    code: str
    name: Text
    kind: str
    bank_code: str
    bank_account: str
    telephone: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class CaseTypeInfo:
    """A type word (字別); ``limitation`` is ``general`` or ``tax``."""

    id: int
    word: str
    name: Text
    limitation: str


@dataclass(frozen=True, slots=True)
class AccountSchemeInfo:
    """The virtual-account scheme in force: ``scheme.account(serial)`` and ``scheme.sql(column)``."""

    id: int
    code: str
    bank_code: str
    bank_name: Text
    company_id: str
    scheme: Scheme
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One row of a dated setting's history."""

    id: int
    key: str
    scope: str
    value: Any
    valid_from: date
    valid_to: date | None
    basis: str
    made_by: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class SettingKind:
    """A known dated setting: what it means, which values it takes and what holds where nobody set it."""

    key: str
    title: Text
    kind: str
    default: Any
    help: Text
    scoped: bool = False
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApiTokenInfo:
    """An agency's token as lists show it; the token itself is shown once, when it is issued."""

    id: int
    agency_id: int
    agency_code: str
    name: str
    prefix: str
    scopes: tuple[str, ...]
    created_at: datetime
    expires_on: date | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    def actor(self) -> Actor:
        """Return the agency acting through this token; also as a collector where it may send payment lines."""
        roles = {Role.AGENCY, Role.COLLECTOR} if "collections" in self.scopes else {Role.AGENCY}
        return Actor(f"{self.agency_code}/{self.name}", roles=frozenset(roles), agency_id=self.agency_id)


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A new token in clear, this once."""

    token: str
    info: ApiTokenInfo


@dataclass(frozen=True, slots=True)
class StaffInfo:
    """A member of staff with the roles held on a day."""

    id: int
    username: str
    full_name: str
    title: str
    email: str
    extension: str
    section_id: int | None
    is_active: bool
    language: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class AssignmentInfo:
    """A role a person holds, held, or will hold: from a day, until a day where one is set, and who gave it."""

    role: Role
    valid_from: date
    valid_to: date | None
    given_by: str


@dataclass(frozen=True, slots=True)
class LookInfo:
    """Who looked at what, when and why."""

    id: int
    at: datetime
    who: str
    staff_id: int | None
    subject: str
    subject_id: str
    action: str
    reason: str
    refused: bool


@dataclass(frozen=True, slots=True)
class SavedViewInfo:
    """A filter a person saved for a list."""

    id: int
    page: str
    name: str
    query: str
