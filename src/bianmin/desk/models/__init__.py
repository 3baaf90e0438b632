"""Tables of the service desk."""

from bianmin.desk.models.duties import Duty, Swap, Training, Volunteer
from bianmin.desk.models.lending import Bell, BellAnswer, Loan, Thing
from bianmin.desk.models.past import PastEnquiry
from bianmin.desk.models.registers import AmenityUse, Call, Courtesy, Visit
from bianmin.desk.models.rooms import Room, RoomUse, Watch
from bianmin.desk.models.tickets import (
    Counter,
    Device,
    DeviceDay,
    Item,
    KioskUse,
    Queue,
    Ticket,
    TicketDay,
    TicketEvent,
)

__all__ = [
    "AmenityUse",
    "Bell",
    "BellAnswer",
    "Call",
    "Counter",
    "Courtesy",
    "Device",
    "DeviceDay",
    "Duty",
    "Item",
    "KioskUse",
    "Loan",
    "PastEnquiry",
    "Queue",
    "Room",
    "RoomUse",
    "Swap",
    "Thing",
    "Ticket",
    "TicketDay",
    "TicketEvent",
    "Training",
    "Visit",
    "Volunteer",
    "Watch",
]
