"""Places and bookings for tests. Parties are generated; nobody is real."""

from datetime import date, datetime, time, timedelta
from itertools import count

from bianmin.bookings import actions
from bianmin.bookings.actions import ensure_default_places
from bianmin.bookings.types import BookingView, Party, PlaceKind, WeekHours
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch

SYSTEM = Actor.system("test")
CITIZEN = Actor.citizen()
DESK = Actor("測試櫃檯", 0, frozenset({Role.FRONT_DESK}))
SECRETARIAT = Actor("測試秘書", 0, frozenset({Role.SECRETARIAT}))
MONDAY = date(2026, 11, 23)
"""A working Monday; tests stand on the Friday before."""
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=TAIPEI)
_serial = count(1)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a moment in Taipei."""
    return datetime.combine(day, time(hour, minute), TAIPEI)


def a_party(**facts: str) -> Party:
    """Return a generated party with a mobile number and an e-mail address."""
    n = next(_serial)
    given = {"name": f"測試民眾{n}", "telephone": f"09{n:08d}", "email": f"party{n}@bianmin.example"}
    return Party(**{**given, **facts})


def the_places() -> None:
    """Make the branch with its usual places."""
    a_branch()
    ensure_default_places()


def a_place(code: str = "room", *, seats: int = 1, minutes: int = 60, **terms: object) -> str:
    """Make a place that is open on Mondays from 09:00 to 12:00."""
    actions.save_place(
        code,
        actor=SYSTEM,
        kind=PlaceKind.COUNTER,
        name=t("測試窗口", "Test window"),
        terms=actions.Terms(**terms),  # type: ignore[arg-type]  # words of several types
    )
    hours = [WeekHours(0, time(9), time(12), seats, minutes)]
    actions.set_hours(code, hours, actor=SYSTEM, valid_from=date(2026, 1, 1))
    return code


def a_booking(
    code: str = "room", starts_at: datetime | None = None, *, actor: Actor = DESK, now: datetime = FRIDAY, **facts: str
) -> BookingView:
    """Book a seat, by default the Monday's first."""
    return actions.book(code, starts_at or at(MONDAY, 9), a_party(**facts), actor=actor, now=now)


def a_full_monday(code: str = "room") -> list[BookingView]:
    """Book every seat of the Monday at a place of one seat an hour."""
    return [a_booking(code, at(MONDAY, 9) + timedelta(hours=n)) for n in range(3)]
