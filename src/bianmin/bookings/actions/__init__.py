"""What changes places and bookings: each verb one transaction, one place at a time."""

from bianmin.bookings.actions.changing import cancel, move, note_telephoned, record_attendance
from bianmin.bookings.actions.consequences import offer_freed
from bianmin.bookings.actions.defaults import ensure_default_places
from bianmin.bookings.actions.holding import book, confirm, hold
from bianmin.bookings.actions.places import (
    Terms,
    close_place,
    open_day,
    save_place,
    set_hours,
    withdraw_closure,
    withdraw_opening,
)
from bianmin.bookings.actions.reminding import reseal_contacts, send_reminders
from bianmin.bookings.actions.waiting import join_waiting_list, lapse_holds, leave_waiting_list, offer_seats

__all__ = [
    "Terms",
    "book",
    "cancel",
    "close_place",
    "confirm",
    "ensure_default_places",
    "hold",
    "join_waiting_list",
    "lapse_holds",
    "leave_waiting_list",
    "move",
    "note_telephoned",
    "offer_freed",
    "offer_seats",
    "open_day",
    "record_attendance",
    "reseal_contacts",
    "save_place",
    "send_reminders",
    "set_hours",
    "withdraw_closure",
    "withdraw_opening",
]
