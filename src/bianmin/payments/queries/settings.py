"""Dated settings that decide about money."""

from datetime import date

from bianmin.office import queries as office
from bianmin.payments.types import Part

_KEY = "allocation_order"


def parts_order(on: date, agency_code: str = "") -> tuple[Part, ...]:
    """Return the order in which the parts of an agency's debts are paid on a day (民法 §323)."""
    return tuple(Part(name) for name in office.setting(_KEY, on, agency_code))


def parts_orders(on: date) -> dict[str, tuple[Part, ...]]:
    """Return the branch's order under ``""`` and that of each agency that has another one."""
    common = parts_order(on)
    scopes = {row.scope for row in office.setting_history(_KEY)} - {""}
    own = {scope: parts_order(on, scope) for scope in sorted(scopes)}
    return {"": common} | {scope: order for scope, order in own.items() if order != common}
