"""Instalment plans: how many periods a sum may have, the amounts and days, and how a plan stands.

The tiers are a dated setting (行政執行法施行細則 §27 and the Agency's directions): by the obligor's
cumulated arrears. Special hardship extends the lower tiers to the longest, and from
``NO_LIMIT_FROM`` on beyond it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bianmin.kit.periods import add_months
from bianmin.kit.workdays import WorkCalendar

LONGEST = 60
NO_LIMIT_FROM = 60_000_000
MOST_EVER = 120


@dataclass(frozen=True, slots=True)
class Tier:
    """Sums below ``below`` (None: any) may be paid in ``least`` to ``most`` periods."""

    below: int | None
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of a plan: its place, day and amount in NT$."""

    position: int
    due_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class InstalmentStanding:
    """An instalment with what came in for it: payments fill a plan from its first instalment on."""

    position: int
    due_on: date
    amount: int
    paid: int
    is_late: bool

    @property
    def is_paid(self) -> bool:
        """Tell whether it is paid in full."""
        return self.paid >= self.amount


def tiers_of(rows: Sequence[Sequence[int | None]]) -> tuple[Tier, ...]:
    """Read the setting's rows ``[below, least, most]``; the last has no bound."""
    return tuple(Tier(below, int(least or 0), int(most or 0)) for below, least, most in rows)


def periods_allowed(total: int, tiers: Sequence[Tier], *, hardship: bool = False) -> tuple[int, int]:
    """Return the least and the most periods a cumulated sum may be paid in."""
    tier = next(tier for tier in tiers if tier.below is None or total < tier.below)
    if not hardship:
        return tier.least, tier.most
    return tier.least, MOST_EVER if total >= NO_LIMIT_FROM else max(tier.most, LONGEST)


def schedule(total: int, periods: int, first_due: date, calendar: WorkCalendar) -> tuple[Instalment, ...]:
    """Share a sum over monthly instalments: equal whole amounts, what is left over in the first.

    A day off moves to the next working day; the following months count from the first day agreed,
    so that a moved day doesn't move all later ones.
    """
    each, over = divmod(total, periods)
    return tuple(
        Instalment(
            position=place + 1,
            due_on=calendar.next_working(add_months(first_due, place)),
            amount=each + (over if place == 0 else 0),
        )
        for place in range(periods)
    )


def standing(instalments: Sequence[Instalment], paid: int, on: date) -> tuple[InstalmentStanding, ...]:
    """Fill the instalments in their order with what was paid since the plan was made."""
    filled: list[InstalmentStanding] = []
    left = paid
    for one in instalments:
        share = min(max(left, 0), one.amount)
        left -= share
        filled.append(
            InstalmentStanding(one.position, one.due_on, one.amount, share, share < one.amount and one.due_on < on)
        )
    return tuple(filled)
