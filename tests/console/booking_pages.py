"""Every page of bookings that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def booking_pages(booking: int, day: str) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page; the booking is of that day, at the test window ``room``."""
    desk, secretariat = R.FRONT_DESK, R.SECRETARIAT
    return [
        ("bookings of a day", desk, f"/console/bookings/?day={day}"),
        ("bookings of a day off", R.AUDITOR, "/console/bookings/?day=2026-11-22"),
        ("a month of bookings", desk, f"/console/bookings/month/?place=room&month={day[:7]}"),
        ("a new booking", desk, "/console/bookings/new/"),
        ("a new booking with its times", desk, "/console/bookings/new/?place=evening"),
        ("bookings to be settled", desk, "/console/bookings/misfits/"),
        ("waiting lists", desk, "/console/bookings/waiting/?place=room"),
        ("places", secretariat, "/console/bookings/places/"),
        ("places to read", desk, "/console/bookings/places/"),
        ("a new place", secretariat, "/console/bookings/places/?edit=new"),
        ("closing every place", secretariat, "/console/bookings/places/?edit=close"),
        ("a place", desk, "/console/bookings/places/room/"),
        *((f"a place: {form}", secretariat, f"/console/bookings/places/room/?edit={form}")
          for form in ("hours", "opening", "close", "place")),
        ("a booking", desk, f"/console/bookings/{booking}/"),
        ("moving a booking", desk, f"/console/bookings/{booking}/move/"),
        ("cancelling a booking", desk, f"/console/bookings/{booking}/cancel/"),
    ]  # fmt: skip
