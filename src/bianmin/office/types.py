"""Who acts, with which roles, and the frozen shapes in which the office's data cross its border."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from bianmin.kit.texts import Text
from bianmin.kit.virtual_accounts import Scheme


class Role(StrEnum):
    """What a person, an agency's token or the machine itself is here."""

    REGISTRY = "registry"
    SECTION_CLERK = "section_clerk"
    OFFICER = "officer"
    CASHIER = "cashier"
    CASHIER_SUPERVISOR = "cashier_supervisor"
    ACCOUNTS = "accounts"
    ACCOUNTS_APPROVER = "accounts_approver"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    AGENCY = "agency"
    CITIZEN = "citizen"
    SYSTEM = "system"


class Permission(StrEnum):
    """One thing that can be done; ``rules.permissions`` says in a sentence what, and who may."""

    TAKE_TRANSFER = "take_transfer"
    READ_REGISTERS = "read_registers"
    ASK_CORRECTION = "ask_correction"
    ANSWER_CORRECTION = "answer_correction"
    RETURN_CASE = "return_case"
    HAND_OVER = "hand_over"

    READ_CASE = "read_case"
    READ_IDENTIFIER = "read_identifier"
    SEARCH_CASES = "search_cases"
    EXPORT_CASES = "export_cases"
    WRITE_CASE = "write_case"
    CLOSE_CASE = "close_case"
    SUSPEND_CASE = "suspend_case"
    STOP_CASE = "stop_case"
    REOPEN_CASE = "reopen_case"
    MOVE_CASE = "move_case"
    READ_MAJOR_DEBTORS = "read_major_debtors"
    REFRESH_MAJOR_DEBTORS = "refresh_major_debtors"

    ISSUE_NOTICE = "issue_notice"
    RUN_NOTICES = "run_notices"
    RECORD_DELIVERY = "record_delivery"

    TAKE_PAYMENT = "take_payment"
    READ_RECEIPTS = "read_receipts"
    ASK_VOID = "ask_void"
    APPROVE_VOID = "approve_void"
    CLOSE_DAY = "close_day"

    READ_MONEY = "read_money"
    COLLECT = "collect"
    WORK_SUSPENSE = "work_suspense"
    REFUND = "refund"
    TAKE_AGENCY_NOTICE = "take_agency_notice"
    ADD_COSTS = "add_costs"
    REVERSE_PAYMENT = "reverse_payment"
    PROPOSE_ORDERS = "propose_orders"
    APPROVE_ORDERS = "approve_orders"
    EXPORT_ORDERS = "export_orders"
    RETURN_ORDER = "return_order"
    CHECK_LEDGER = "check_ledger"
    CHECK_RECEIPT_RETURN = "check_receipt_return"

    FIND_OWN_CASE = "find_own_case"
    SEND_RECEIPT_RETURN = "send_receipt_return"

    READ_OVERVIEW = "read_overview"
    READ_JOBS = "read_jobs"
    MANAGE_JOBS = "manage_jobs"
    READ_SETTINGS = "read_settings"
    MANAGE_SETTINGS = "manage_settings"
    MANAGE_SECTIONS = "manage_sections"
    MANAGE_AGENCIES = "manage_agencies"
    MANAGE_STAFF = "manage_staff"
    MANAGE_TOKENS = "manage_tokens"
    LOAD_CALENDAR = "load_calendar"
    READ_LOOKS = "read_looks"
    EDIT_PAGES = "edit_pages"
    ROTATE_KEYS = "rotate_keys"


class Reach(StrEnum):
    """How far a permission goes: everything, the own section's cases, or the own agency's."""

    ALL = "all"
    OWN_SECTION = "own_section"
    OWN_AGENCY = "own_agency"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something: a member of staff, an agency's token, a citizen on the site, or the machine."""

    name: str
    staff_id: int | None = None
    roles: frozenset[Role] = frozenset()
    section_id: int | None = None
    language: str = "zh-hant"
    agency_id: int | None = None

    @classmethod
    def system(cls, name: str) -> Self:
        """Return the machine acting by itself: a job, a reaction, a command of the operating system's user."""
        return cls(name=name, roles=frozenset({Role.SYSTEM}))

    @classmethod
    def citizen(cls, language: str = "zh-hant") -> Self:
        """Return a visitor of the public site; what he may see is decided by what he knows of a case."""
        return cls(name="citizen", roles=frozenset({Role.CITIZEN}), language=language)

    @classmethod
    def agency(cls, name: str, agency_id: int) -> Self:
        """Return an agency that came with its token."""
        return cls(name=name, roles=frozenset({Role.AGENCY}), agency_id=agency_id)


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
    """A place where people come."""

    id: int
    code: str
    name: Text
    address: Text
    telephone: str


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
class PermissionRow:
    """One row of the permission table: what it is, in a sentence, and who may how far."""

    permission: Permission
    area: Text
    sentence: Text
    grants: dict[Role, Reach] = field(hash=False)


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
        """Return the agency acting through this token."""
        return Actor.agency(f"{self.agency_code}/{self.name}", self.agency_id)


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
