"""Who may do each action: the permission it asks, and what it is called with to see whether it does."""

from datetime import date, datetime, time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from bianmin.bookings.types import BookingState, Party, PlaceKind
from bianmin.documents.types import DeliveryKind, RunScope
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office.types import Permission, Role
from tests.security import (
    activity_deeds,
    desk_deeds,
    figure_deeds,
    inspection_deeds,
    plan_deeds,
    record_deeds,
    report_deeds,
    review_deeds,
    survey_deeds,
)

P = Permission
NOUNS = (
    "office", "catalogue", "cases", "payments", "desk", "bookings", "documents", "jobs", "pages", "plans", "surveys",
    "reviews", "activities", "reports", "inspections", "controls",
)  # fmt: skip
NAMED = t("測試", "Test")
DAY = date(2026, 11, 2)
NO_PAGE = SimpleNamespace(pk=0, title="測試", locale=SimpleNamespace(language_code="zh-hant"))
AT = datetime(2026, 11, 2, 9, tzinfo=TAIPEI)

#: What is no deed of a person: it asks nobody's permission, and why.
NOBODYS = {
    **desk_deeds.NOBODYS,
    **survey_deeds.NOBODYS,
    **inspection_deeds.NOBODYS,
    "office.check_token": "tells whose token it is",
    "office.note_look": "writing down a look is a duty",
    "office.ensure_default_branch": "what an empty database begins with, by migrate",
    "cases.recompute_corrections": "follows from a changed calendar",
    "cases.rehash_obligors": "tested below: it takes no record",
    "cases.rehash_representatives": "tested below: it takes no record",
    "cases.retire_key": "tested below: it takes no record",
    "payments.look_as_agency": "asks the token itself, in the statement that reads; tested in tests/api",
    "payments.Receivables": "no verb: the book of receivables behind its port",
    "payments.Exported": "no verb: a shape",
    "bookings.Terms": "no verb: a shape",
    "bookings.ensure_default_places": "what an empty database begins with, by migrate",
    "bookings.offer_freed": "follows from a freed seat",
    "documents.print_run": "prints what start_run allowed",
    "jobs.run": "runs what start put on the queue; the handler's action asks",
    "jobs.forget_old": "the nightly clock",
    "pages.admit_editor": "mirrors the office's roles of the person himself; tested in tests/pages",
}

#: What everybody who is logged in does for himself alone; tested where it lives.
ONES_OWN = {"office.save_view", "office.forget_view", "office.set_language", "jobs.start", "jobs.cancel"}

#: Permissions without regard to a record: (permission, what it is called with). The records don't exist:
#: who may not is refused before anything is looked up, who may gets another answer.
DETAIL = {"payee": "測試", "bank_code": "0040012", "account": "1", "reason": "測試"}
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    **desk_deeds.PLAIN,
    **review_deeds.PLAIN,
    **inspection_deeds.PLAIN,
    **activity_deeds.PLAIN,
    **survey_deeds.PLAIN,
    **record_deeds.PLAIN,
    **plan_deeds.PLAIN,
    **report_deeds.PLAIN,
    **figure_deeds.PLAIN,
    "office.activate_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.add_account_scheme": (
        P.MANAGE_AGENCIES,
        {"code": "x", "bank_code": "1", "bank_name": NAMED, "company_id": "1", "spec": {}, "valid_from": DAY},
    ),
    "office.add_staff": (P.MANAGE_STAFF, {"username": "", "full_name": ""}),
    "office.announce_day": (P.LOAD_CALENDAR, {"day": DAY, "name": "測試"}),
    "office.change_setting": (P.MANAGE_SETTINGS, {"key": "store_cap", "value": "x", "valid_from": DAY}),
    "office.change_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.close_site": (P.MANAGE_SECTIONS, {"code": "", "last_day": DAY}),
    "office.deactivate_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.end_role": (P.MANAGE_STAFF, {"staff_id": 0, "role": Role.MANAGER}),
    "office.forget_second_factor": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.give_role": (P.MANAGE_STAFF, {"staff_id": 0, "role": Role.MANAGER}),
    "office.issue_token": (P.MANAGE_TOKENS, {"agency_code": "none", "name": "x"}),
    "office.load_calendar": (P.LOAD_CALENDAR, {"content": b"", "file_name": "x"}),
    "office.move_clock": (P.MOVE_CLOCK, {"days": 0}),
    "office.mark_sample": (P.MANAGE_SECTIONS, {}),
    "office.require_totp": (P.MANAGE_SETTINGS, {"required": False}),
    "office.revoke_token": (P.MANAGE_TOKENS, {"token_id": 0}),
    "office.save_agency": (
        P.MANAGE_AGENCIES,
        {"code": "", "name": NAMED, "kind": "x", "bank_code": "", "bank_account": ""},
    ),
    "office.save_branch": (
        P.MANAGE_SECTIONS,
        {"code": "", "name": NAMED, "address": NAMED, "postal_code": "", "telephone": "", "complaint_telephone": "",
         "mailbox": "", "web_address": ""},
    ),
    "office.save_case_type": (P.MANAGE_AGENCIES, {"word": "", "name": NAMED}),
    "office.save_section": (
        P.MANAGE_SECTIONS,
        {"code": "", "name": NAMED, "officer": "", "telephone": "", "extension": ""},
    ),
    "office.save_site": (P.MANAGE_SECTIONS, {"code": "", "name": NAMED, "address": NAMED, "telephone": ""}),
    "office.withdraw_day": (P.LOAD_CALENDAR, {"day": DAY}),
    "cases.begin_execution": (P.ISSUE_NOTICE, {"case_ids": []}),
    "cases.close_paid": (P.CLOSE_CASE, {"case_ids": []}),
    "cases.reopen_unpaid": (P.REOPEN_CASE, {"case_ids": [], "reason": "測試"}),
    "cases.note_request": (
        P.WRITE_CASE, {"case_ids": [], "kind": "received", "request_id": 0, "number": "x", "title": NAMED},
    ),
    "payments.approve_orders": (P.APPROVE_ORDERS, {"order_ids": [0]}),
    "payments.decline_void": (P.APPROVE_VOID, {"receipt_id": 0}),
    "payments.approve_void": (P.APPROVE_VOID, {"receipt_id": 0}),
    "payments.ask_void": (P.ASK_VOID, {"receipt_id": 0, "reason": "測試"}),
    "payments.bounce_instrument": (P.REVERSE_PAYMENT, {"receipt_id": 0, "reason": "測試"}),
    "payments.cancel_order": (P.PROPOSE_ORDERS, {"order_id": 0}),
    "payments.charge_back": (P.REVERSE_PAYMENT, {"receipt_id": 0, "reason": "測試"}),
    "payments.clear_instrument": (P.REVERSE_PAYMENT, {"receipt_id": 0}),
    "payments.close_day": (P.CLOSE_DAY, {"counted": {}}),
    "payments.collect": (P.COLLECT, {"path": Path(__file__), "layout": "store", "file_name": "x"}),
    "payments.export_orders": (P.EXPORT_ORDERS, {}),
    "payments.finish_plans": (P.MAKE_PLAN, {"case_ids": [], "on": DAY}),
    "payments.note_missed": (P.MAKE_PLAN, {"on": DAY}),
    "payments.revoke_plan": (P.MAKE_PLAN, {"plan_id": 0, "reason": "測試"}),
    "payments.match_suspense": (P.WORK_SUSPENSE, {"item_id": 0, "shares": [(0, 1)], "reason": "測試"}),
    "payments.note_measures": (P.REFRESH_MAJOR_DEBTORS, {"debtor_id": 0, "measures": "x", "next_action_on": None}),
    "payments.propose_orders": (P.PROPOSE_ORDERS, {}),
    "payments.propose_refund": (P.REFUND, {"item_id": 0, "amount": 1, **DETAIL}),
    "payments.refresh_major_debtors": (P.REFRESH_MAJOR_DEBTORS, {}),
    "payments.refund_suspense": (P.REFUND, {"item_id": 0, "amount": 1, **DETAIL}),
    "payments.return_order": (P.RETURN_ORDER, {"order_id": 0, "reason": "測試"}),
    "payments.take_fee": (
        P.TAKE_PAYMENT,
        {"key": "k", "payer": "測試", "method": "cash", "fee_item": "none", "quantity": 1},
    ),
    "payments.take_payment": (P.TAKE_PAYMENT, {"key": "k", "payer": "測試", "method": "cash", "amount": 1}),
    "payments.undo_move": (P.WORK_SUSPENSE, {"move_id": 0, "reason": "測試"}),
    "payments.unmatch_payment": (P.REVERSE_PAYMENT, {"payment_id": 0, "reason": "測試"}),
    "catalogue.change_service": (
        P.MANAGE_SERVICES,
        {"code": "none", "changes": {}, "valid_from": DAY, "note": ""},
    ),
    "catalogue.withdraw_version": (P.MANAGE_SERVICES, {"code": "none", "number": 1}),
    "bookings.close_place": (
        P.MANAGE_PLACES,
        {"place_code": "none", "starts_at": AT, "ends_at": AT, "reason": NAMED},
    ),
    "bookings.lapse_holds": (P.MAKE_BOOKING, {}),
    "bookings.note_telephoned": (P.MAKE_BOOKING, {"booking_id": 0}),
    "bookings.offer_seats": (P.MAKE_BOOKING, {"place_id": 0, "day": DAY}),
    "bookings.open_day": (P.MANAGE_PLACES, {"place_code": "none", "day": DAY, "opens": time(9), "closes": time(9)}),
    "bookings.record_attendance": (P.MAKE_BOOKING, {"booking_id": 0, "state": BookingState.SERVED}),
    "bookings.reseal_contacts": (P.ROTATE_KEYS, {}),
    "bookings.save_place": (P.MANAGE_PLACES, {"code": "", "kind": PlaceKind.COUNTER, "name": NAMED}),
    "bookings.send_reminders": (P.MAKE_BOOKING, {"on": DAY}),
    "bookings.set_hours": (P.MANAGE_PLACES, {"place_code": "none", "hours": [], "valid_from": DAY}),
    "bookings.withdraw_closure": (P.MANAGE_PLACES, {"closure_id": 0}),
    "bookings.withdraw_opening": (P.MANAGE_PLACES, {"opening_id": 0}),
    "documents.cancel_run": (P.RUN_NOTICES, {"run_id": 0}),
    "documents.approve_letter_words": (P.APPROVE_WORDS, {"code": "refusal", "version": 0}),
    "documents.count_download": (P.VISIT_SITE, {"code": "bid", "kind": "odt", "on": DAY}),
    "documents.issue_letter": (
        P.WORK_REQUEST,
        {"code": "", "number_of": "", "recipient": "", "values": {}, "language": "", "on": DAY},
    ),
    "documents.record_letter_delivery": (P.WORK_REQUEST, {"letter_id": 0, "kind": DeliveryKind.SENT, "on": DAY}),
    "documents.rehash_letters": (P.ROTATE_KEYS, {}),
    "documents.reword_letter": (
        P.MANAGE_SERVICES,
        {"code": "", "subject": NAMED, "points": (), "valid_from": DAY},
    ),
    "jobs.retry_reaction": (P.MANAGE_JOBS, {"reaction_id": 0}),
    "pages.allow": (P.VISIT_SITE, {"scope": "find-case", "subject": "x"}),
    "pages.count_visit": (P.VISIT_SITE, {"path": "/x/"}),
    "pages.index_page": (P.EDIT_PAGES, {"page": NO_PAGE}),
    "pages.forget_page": (P.EDIT_PAGES, {"page": NO_PAGE}),
    "pages.ensure_default_pages": (P.EDIT_PAGES, {}),
}  # fmt: skip

#: Permissions for a record: (permission, the argument that names it, the rest).
WHY = {"reason": "測試"}
CALL = {"on_date": DAY, "at": "09:00", "place": "測試", "purpose": "測試"}
MOVE = {"from_date": DAY, "to_date": DAY, **WHY}
OF_A_CASE: dict[str, tuple[Permission, str, dict[str, Any]]] = {
    "cases.ask_correction": (P.ASK_CORRECTION, "case_id", {"items": "測試"}),
    "cases.answer_correction": (P.ANSWER_CORRECTION, "correction_id", {"answer": "測試"}),
    "cases.settle_correction": (P.ANSWER_CORRECTION, "correction_id", {"outcome": "corrected"}),
    "cases.note_request": (
        P.WRITE_CASE,
        "case_ids",
        {"kind": "received", "request_id": 0, "number": "x", "title": NAMED},
    ),
    "cases.close": (P.CLOSE_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.hand_over": (P.HAND_OVER, "case_id", {"office": "測試", **WHY}),
    "cases.move_section": (P.MOVE_CASE, "case_id", {"section_id": 0, **WHY}),
    "cases.reopen": (P.REOPEN_CASE, "case_id", WHY),
    "cases.resume": (P.SUSPEND_CASE, "case_id", WHY),
    "cases.return_case": (P.RETURN_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.stop": (P.STOP_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.suspend": (P.SUSPEND_CASE, "case_id", WHY),
    "cases.begin_execution": (P.ISSUE_NOTICE, "case_ids", {}),
    "cases.close_paid": (P.CLOSE_CASE, "case_ids", {}),
    "cases.reopen_unpaid": (P.REOPEN_CASE, "case_ids", WHY),
    "cases.call_to_appear": (P.WRITE_CASE, "case_id", CALL),
    "cases.move_appearance": (P.WRITE_CASE, "case_id", MOVE),
    "cases.record_appearance": (P.WRITE_CASE, "case_id", {"on_date": DAY, "came": True}),
    "payments.make_plan": (P.MAKE_PLAN, "case_ids", {"periods": 0, "first_due": DAY}),
    "payments.add_costs": (P.ADD_COSTS, "case_id", {"amount": 1, "key": "k", **WHY}),
    "payments.take_agency_notice": (P.TAKE_AGENCY_NOTICE, "case_id", {"kind": "none", "key": "k", **WHY}),
    "payments.send_receipt_return": (
        P.SEND_RECEIPT_RETURN,
        "case_id",
        {"payer": "測試", "amount": 1, "paid_on": DAY, "channel": "none", "content": b"", "file_name": "x"},
    ),
    "payments.settle_receipt_return": (P.CHECK_RECEIPT_RETURN, "return_id", {"note": "測試"}),
    "documents.issue_notice": (P.ISSUE_NOTICE, "case_id", {"deadline": date(2000, 1, 1)}),
    "documents.record_delivery": (P.RECORD_DELIVERY, "notice_id", {"kind": DeliveryKind.SENT, "on": date(2000, 1, 1)}),
    "documents.start_run": (P.RUN_NOTICES, "scope_id", {"scope": RunScope.CASE, "deadline": date(2000, 1, 1)}),
}

#: For others with the permission to book, for himself by a citizen online; tested below.
PARTY = Party("測試")
BOOKED: dict[str, dict[str, Any]] = {
    "bookings.hold": {"place_code": "none", "starts_at": AT, "party": PARTY},
    "bookings.confirm": {"booking_id": 0},
    "bookings.book": {"place_code": "none", "starts_at": AT, "party": PARTY},
    "bookings.cancel": {"booking_id": 0, "reason": "測試"},
    "bookings.move": {"booking_id": 0, "starts_at": AT},
    "bookings.join_waiting_list": {"place_code": "none", "day": DAY, "party": PARTY},
    "bookings.leave_waiting_list": {"waiting_id": 0},
}

#: With regard to something else than a case; each has a test of its own below.
APART = {*BOOKED, "cases.take_transfer"}
