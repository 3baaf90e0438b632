"""Dated settings that decide about money."""

from datetime import date

from bianmin.office import queries as office
from bianmin.payments.rules.allocation import order_of_parts
from bianmin.payments.types import Part


def parts_order(on: date) -> tuple[Part, ...]:
    """Return the order in which the parts of a debt are paid on a day (民法 §323)."""
    return order_of_parts(surcharge_first=bool(office.setting("surcharge_before_principal", on)))
