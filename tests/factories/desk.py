"""A service desk for tests: queues, counters, items, people. Generated; nobody is real."""

from datetime import date, datetime, timedelta

from bianmin.desk import actions, queries
from bianmin.desk.types import CounterInfo, TicketView
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch

SYSTEM = Actor.system("test")
MONDAY = date(2026, 11, 2)
OPENS = datetime(2026, 11, 2, 8, 30, tzinfo=TAIPEI)


def at(minutes: float) -> datetime:
    """Return the moment so many minutes after the desk opened."""
    return OPENS + timedelta(minutes=minutes)


def clerk() -> Actor:
    """Return somebody of the front desk, without a row of staff."""
    return Actor("測試櫃檯", roles=frozenset({Role.FRONT_DESK}))


def keeper() -> Actor:
    """Return somebody of the secretariat."""
    return Actor("測試秘書", roles=frozenset({Role.SECRETARIAT}))


def officer() -> Actor:
    """Return an enforcement officer."""
    return Actor("測試執行官", roles=frozenset({Role.OFFICER}))


def a_desk() -> str:
    """Have a branch with the usual queues, counters and items; return the main site's code."""
    a_branch()
    actions.ensure_default_desk()
    return office.sites()[0].code


def counter(code: str = "one", on: date = MONDAY) -> CounterInfo:
    """Return a counter: ``one`` calls ask, apply and help; ``two`` pay; ``care`` all of them."""
    return next(one for one in queries.counters(on=on) if one.code == code)


def take(queue: str, minutes: float, care: str = "") -> TicketView:
    """Take a number so many minutes after opening."""
    return actions.take_ticket(queue, actor=SYSTEM, care=care, now=at(minutes))


def a_bell(code: str = "gate") -> int:
    """Return a care bell at the gate."""
    return actions.save_bell(code, actor=SYSTEM, site_code=a_desk(), place=t("大門", "Gate"))


def a_room(code: str, kind: str = "holding", sex: str = "") -> int:
    """Return a room."""
    return actions.save_room(
        code, actor=SYSTEM, site_code=a_desk(), name=t(f"處所{code}", f"Room {code}"), kind=kind, sex=sex
    )
