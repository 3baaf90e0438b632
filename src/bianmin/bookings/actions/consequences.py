"""What follows from events: a freed seat is offered to whoever waits first."""

from bianmin.bookings.actions.waiting import offer_seats
from bianmin.bookings.events import SeatFreed
from bianmin.office.types import Actor


def offer_freed(event: SeatFreed) -> None:
    """Offer the free seats of a place's day to those who wait."""
    offer_seats(event.place_id, event.day, actor=Actor.system("bookings"))
