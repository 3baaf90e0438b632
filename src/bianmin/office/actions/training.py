"""The training office's clock: whoever learns there may move it forward."""

from datetime import date

from bianmin.kit import clock, training
from bianmin.office.rules.permissions import require
from bianmin.office.types import Actor, Permission


def move_clock(*, actor: Actor, days: int | None = None, to: date | None = None) -> date:
    """Move the training office's clock forward, by days or to a day; return the day it is then.

    Raises:
        NoTraining: this is a real office.
        BadMove: backward, not at all, or too far.
    """
    require(actor, Permission.MOVE_CLOCK)
    ahead = (to - clock.today()).days if to is not None else (days or 0)
    training.forward(ahead)
    return clock.today()
