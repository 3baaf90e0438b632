"""Convenience-store slips of a case."""

from datetime import date

from bianmin.payments.types import SlipView


def slips(case_id: int, on: date, deadline: date) -> SlipView:
    """Return the slip of a case's balance on a day, or the reason why there is none."""
    raise NotImplementedError
