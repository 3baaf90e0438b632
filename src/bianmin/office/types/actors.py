"""Who acts, with which roles, and what can be done."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from bianmin.kit.texts import Text


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
    FRONT_DESK = "front_desk"
    UNIT_HEAD = "unit_head"
    SECRETARIAT = "secretariat"
    ETHICS = "ethics"
    PERSONNEL = "personnel"
    GUARD = "guard"
    WEB_EDITOR = "web_editor"
    AGENCY = "agency"
    COLLECTOR = "collector"
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
    MAKE_PLAN = "make_plan"
    PROPOSE_ORDERS = "propose_orders"
    APPROVE_ORDERS = "approve_orders"
    EXPORT_ORDERS = "export_orders"
    RETURN_ORDER = "return_order"
    CHECK_LEDGER = "check_ledger"
    CHECK_RECEIPT_RETURN = "check_receipt_return"

    READ_REQUESTS = "read_requests"
    TAKE_REQUEST = "take_request"
    WORK_REQUEST = "work_request"
    ASSIGN_REQUEST = "assign_request"
    EXTEND_REQUEST = "extend_request"
    READ_SERVICES = "read_services"
    MANAGE_SERVICES = "manage_services"
    APPROVE_WORDS = "approve_words"
    READ_ETHICS = "read_ethics"
    READ_PERSONNEL = "read_personnel"
    NIGHT_REGISTER = "night_register"
    TAKE_NIGHT_MAIL = "take_night_mail"

    READ_BOOKINGS = "read_bookings"
    MAKE_BOOKING = "make_booking"
    MANAGE_PLACES = "manage_places"

    TAKE_TICKET = "take_ticket"
    WORK_COUNTER = "work_counter"
    READ_DESK = "read_desk"
    KEEP_REGISTERS = "keep_registers"
    CORRECT_REGISTERS = "correct_registers"
    MANAGE_DESK = "manage_desk"
    MANAGE_ROSTERS = "manage_rosters"
    KEEP_ROOMS = "keep_rooms"
    HOLD_PERSONS = "hold_persons"

    KEEP_RECORDS = "keep_records"
    KEEP_PAST_PAYMENTS = "keep_past_payments"
    READ_RECORDS = "read_records"

    READ_PLANS = "read_plans"
    WRITE_PLANS = "write_plans"
    APPROVE_PLANS = "approve_plans"
    ASSESS_SERVICE = "assess_service"
    IMPROVE_SERVICE = "improve_service"

    ANSWER_SURVEYS = "answer_surveys"
    ENTER_SURVEYS = "enter_surveys"
    READ_SURVEYS = "read_surveys"
    MANAGE_SURVEYS = "manage_surveys"
    TRACK_IMPROVEMENTS = "track_improvements"

    FIND_OWN_CASE = "find_own_case"
    APPLY = "apply"
    BOOK_ONLINE = "book_online"
    FOLLOW_OWN_REQUEST = "follow_own_request"
    ANSWER_AS_AGENCY = "answer_as_agency"
    SEND_RECEIPT_RETURN = "send_receipt_return"

    READ_REVIEWS = "read_reviews"
    KEEP_REVIEWS = "keep_reviews"
    SCORE_CONDUCT = "score_conduct"
    SHARE_IDEAS = "share_ideas"
    REVIEW_IDEAS = "review_ideas"
    WRITE_MANUALS = "write_manuals"
    APPROVE_REVIEWS = "approve_reviews"

    READ_ACTIVITIES = "read_activities"
    KEEP_ACTIVITIES = "keep_activities"
    MANAGE_ACTIVITIES = "manage_activities"
    HOLD_MEETINGS = "hold_meetings"
    READ_TRAINING = "read_training"

    READ_INSPECTIONS = "read_inspections"
    DO_ROUNDS = "do_rounds"
    MANAGE_FACILITIES = "manage_facilities"
    APPROVE_MESSAGES = "approve_messages"
    REGISTER_VISITORS = "register_visitors"
    READ_CONTROLS = "read_controls"
    KEEP_CONTROLS = "keep_controls"
    IMPROVE_CONTROLS = "improve_controls"
    SIGN_AS_HEAD = "sign_as_head"
    SIGN_AS_CONVENER = "sign_as_convener"
    KEEP_TENDERS = "keep_tenders"

    READ_REPORTS = "read_reports"
    WRITE_SECTIONS = "write_sections"
    WRITE_REPORTS = "write_reports"
    SIGN_REPORTS = "sign_reports"
    APPROVE_REPORTS = "approve_reports"

    READ_FIGURES = "read_figures"
    FREEZE_FIGURES = "freeze_figures"
    TAKE_BRANCH_FILES = "take_branch_files"
    CLOSE_FIGURES = "close_figures"

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
    MOVE_CLOCK = "move_clock"
    READ_LOOKS = "read_looks"
    EDIT_PAGES = "edit_pages"
    VISIT_SITE = "visit_site"
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
class PermissionRow:
    """One row of the permission table: what it is, in a sentence, and who may how far."""

    permission: Permission
    area: Text
    sentence: Text
    grants: dict[Role, Reach] = field(hash=False)
