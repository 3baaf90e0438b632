"""What the targets of a year's plan have come to: each counted by its figure over its own sub-periods."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.plans import queries as plans
from bianmin.plans.types import Goal, Per, PlanInfo, Standing, SubPeriod, TargetInfo, TargetState
from bianmin.reports.figures import all_figures
from bianmin.reports.queries.measuring import trend
from bianmin.reports.rules.periods import Period

Span = tuple[date, date]
Values = dict[tuple[str, Span], Decimal | None]
"""By a figure's code and the days: what was counted; None where there is nothing to divide, or it is withheld."""


def known(code: str) -> bool:
    """Tell whether a figure is defined."""
    return code in all_figures()


def sentence(target: TargetInfo) -> Text:
    """Say what a target asks, with its own word for what is counted, or the figure's."""
    return plans.sentence_of(target.goal, unit_of(target))


def unit_of(target: TargetInfo) -> Text:
    """Return what is counted: the plan's own word in Chinese, the figure's unit in English."""
    figure = all_figures().get(target.figure)
    return t(target.goal.unit or (figure.unit.zh if figure else ""), figure.unit.en if figure else target.goal.unit)


def standings(plan: PlanInfo, on: date | None = None) -> dict[TargetInfo, tuple[Standing, Decimal | None]]:
    """Return how each target stands on a day (today), and its year's value; those whose figure is unknown are left out.

    Figures are counted together for targets that fall into the same sub-periods.
    """
    day, near = on or today(), plans.remind_days()
    counted = [one for one in plan.targets if known(one.figure)]
    values = count(counted, day)
    return {
        one: (
            plans.standing(
                one.goal,
                one.year,
                [values.get((one.figure, (part.first, part.last))) for part in parts_of(one)],
                day,
                remind=near,
                unit=unit_of(one),
            ),
            values.get((one.figure, (whole.first, whole.last))),
        )
        for one in counted
        for whole in (whole_of(one),)
    }


def parts_of(target: TargetInfo) -> tuple[SubPeriod, ...]:
    """Return the stretches of the year in which a target is counted."""
    return plans.sub_periods(target.goal, target.year)


def whole_of(target: TargetInfo) -> SubPeriod:
    """Return the year, or the stretch until the target's day."""
    return plans.sub_periods(Goal(target.goal.kind, target.goal.number, due=target.goal.due), target.year)[0]


def count(targets: list[TargetInfo], on: date) -> Values:
    """Count the figures of targets over all sub-periods that have begun."""
    codes: dict[tuple[Span, ...], set[str]] = defaultdict(set)
    for one in targets:
        for parts in (parts_of(one), (whole_of(one),)):
            begun = tuple((part.first, part.last) for part in parts if part.first <= on)
            if begun:
                codes[begun].add(one.figure)
    return {
        (code, span): value.value
        for spans, wanted in codes.items()
        for code, values in trend(sorted(wanted), [Period(*span) for span in spans]).items()
        for span, value in zip(spans, values, strict=True)
    }


def value_words(code: str, value: Decimal | None) -> str:
    """Write a value with its figure's decimals; a dash where there is none."""
    if value is None:
        return "—"
    return plans.plain(round(value, all_figures()[code].display.decimals))


def outcomes(plan: PlanInfo, on: date) -> tuple[dict[int, tuple[TargetState, Decimal | None]], date]:
    """Return each target's state and value as seen on a day, and the day it is noted for: in the plan's year."""
    year = plans.parts_of(Per.YEAR, plan.year)[0]
    found = {one.id: (standing.state, value) for one, (standing, value) in standings(plan, on).items()}
    return found, min(on, year.last)
