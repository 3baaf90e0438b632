"""How a target stands: pure, from the counts of its sub-periods and the day it is looked at."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from bianmin.kit import roc
from bianmin.kit.texts import Text, t
from bianmin.plans.rules.periods import sub_periods
from bianmin.plans.types import Goal, Kind, Per, Standing, SubPeriod, SubState, TargetState

ZERO = Decimal(0)
SHOWN = 3
"""So many missed sub-periods are named; the others are counted."""
_ONCE = {
    Per.YEAR: t("全年", "in the year"),
    Per.HALF: t("每半年", "in each half-year"),
    Per.QUARTER: t("每季", "in each quarter"),
    Per.MONTH: t("每月", "in each month"),
}
_LEAST = t("{per}至少{n}{unit}", "at least {n} {unit} {per}")
_MOST = t("{per}至多{n}{unit}", "at most {n} {unit} {per}")
_BY = t("{d}前達{n}{unit}", "{n} {unit} by {d_en}")


def plain(number: Decimal) -> str:
    """Write a number without needless zeros: ``4``, ``92.5``, ``26,933,141``."""
    shown = f"{number:,f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def sentence_of(goal: Goal, unit: Text | str = "") -> Text:
    """Say what a target asks: 「每月至少2場次」. ``unit`` goes before the goal's own word."""
    word = unit or goal.unit
    if goal.kind == Kind.BY_DAY and goal.due is not None:
        text = _BY.fill(d=roc.plain(goal.due), d_en=goal.due.isoformat(), n=plain(goal.number), unit=word)
    else:
        text = (_MOST if goal.kind == Kind.AT_MOST else _LEAST).fill(
            per=_ONCE[Per(goal.per)], n=plain(goal.number), unit=word
        )
    return Text(text.zh, " ".join(text.en.split()))


def why_no_goal(goal: Goal, year: int) -> Text | None:
    """Say why a goal can't stand: a number below one, a day outside the plan's year, words nobody knows."""
    if goal.kind not in set(Kind) or goal.per not in set(Per):
        return t("目標種類或期間不正確。", "The kind of target or its period isn't known.")
    if goal.number < 0 or (goal.number == 0 and goal.kind != Kind.AT_MOST):
        return t("目標數須大於零。", "The number must be more than nothing.")
    if (goal.kind == Kind.BY_DAY) != (goal.due is not None):
        return t("「於某日前達成」須填日期，其他種類不填。", "A target by a day needs the day, others have none.")
    if goal.due is not None and roc.year(goal.due) != year:
        return t("日期須在計畫年度內。", "The day must lie in the plan's year.")
    return None


def standing(
    goal: Goal, year: int, values: Sequence[Decimal | None], on: date, *, remind: int = 21, unit: Text | str = ""
) -> Standing:
    """Return how a target stands on a day, from one value for each of its sub-periods (None: nothing recorded).

    ``remind`` is how many days before a sub-period's end what is missing begins to press.
    """
    periods = sub_periods(goal, year)
    subs = tuple(sub_state(goal, period, value, on) for period, value in zip(periods, values, strict=True))
    runs = next((one for one in subs if one.period.first <= on <= one.period.last), None)
    missing = runs.missing if runs is not None else ZERO
    state = whole(subs)
    return Standing(
        state,
        subs,
        explain(goal, subs, runs, state, unit or goal.unit),
        missing,
        runs.period.last if runs is not None and missing else None,
        bool(runs is not None and missing and runs.period.last - on <= timedelta(days=remind)),
        _of_running(goal, runs, unit or goal.unit) if runs is not None else Text("", ""),
    )


def sub_state(goal: Goal, period: SubPeriod, value: Decimal | None, on: date) -> SubState:
    """Return how one sub-period stands."""
    counted = value or ZERO
    if on < period.first:
        return SubState(period, None, TargetState.NOT_BEGUN, ZERO)
    if goal.kind == Kind.AT_MOST:
        state = (
            TargetState.MISSED
            if counted > goal.number
            else TargetState.REACHED
            if on > period.last
            else TargetState.ON_THE_WAY
        )
        return SubState(period, value, state, ZERO)
    if value is not None and value >= goal.number:
        return SubState(period, value, TargetState.REACHED, ZERO)
    if on > period.last:
        return SubState(period, value, TargetState.MISSED, goal.number - counted)
    begun = TargetState.ON_THE_WAY if counted else TargetState.NOT_BEGUN
    return SubState(period, value, begun, goal.number - counted)


def whole(subs: Sequence[SubState]) -> TargetState:
    """Return how a target stands as a whole: one missed sub-period misses it, all reached ones reach it."""
    states = {one.state for one in subs}
    if TargetState.MISSED in states:
        return TargetState.MISSED
    if states == {TargetState.REACHED}:
        return TargetState.REACHED
    return TargetState.NOT_BEGUN if states == {TargetState.NOT_BEGUN} else TargetState.ON_THE_WAY


def explain(goal: Goal, subs: Sequence[SubState], runs: SubState | None, state: TargetState, unit: Text | str) -> Text:
    """Say in both languages why a target stands so: what was missed, what is there, what is missing and by when."""
    said = []
    missed = [one for one in subs if one.state is TargetState.MISSED]
    if missed:
        said.append(_of_missed(goal, missed, unit))
    if runs is not None and runs.state is not TargetState.MISSED:
        said.append(_of_running(goal, runs, unit))
    elif state is TargetState.REACHED:
        said.append(_reached(subs, unit))
    elif state is TargetState.NOT_BEGUN:
        said.append(t("計畫年度尚未開始。", "The plan's year hasn't begun."))
    if not said:
        said.append(t("各期均依目標進行。", "Each period goes as planned."))
    return Text("".join(one.zh for one in said), " ".join(one.en for one in said))


def _of_missed(goal: Goal, missed: Sequence[SubState], unit: Text | str) -> Text:
    over = goal.kind == Kind.AT_MOST
    parts = [
        (t("{p}為{v}", "{p}: {v}") if one.value is not None else t("{p}沒有紀錄", "{p}: nothing recorded")).fill(
            p=one.period.name, v=plain(one.value or ZERO)
        )
        for one in missed[:SHOWN]
    ]
    if len(missed) > SHOWN:
        parts.append(t("另{n}期", "and {n} more").fill(n=len(missed) - SHOWN))
    text = (
        t("超過上限{n}{unit}：{parts}。", "More than {n} {unit}: {parts}.")
        if over
        else t("未達{n}{unit}：{parts}。", "Less than {n} {unit}: {parts}.")
    )
    listed = Text("、".join(one.zh for one in parts), "; ".join(one.en for one in parts))
    return _tidy(text.fill(n=plain(goal.number), unit=unit, parts=listed))


def _of_running(goal: Goal, runs: SubState, unit: Text | str) -> Text:
    value, last = plain(runs.value or ZERO), runs.period.last
    if goal.kind == Kind.AT_MOST:
        text = t("{p}目前{v}{unit}，未超過{n}。", "{p}: {v} {unit} so far, not more than {n}.")
    elif runs.state is TargetState.REACHED:
        text = t("{p}已有{v}{unit}，達成目標{n}。", "{p}: {v} {unit}; the target of {n} is reached.")
    elif runs.value is None or not runs.value:
        text = t("{p}尚無紀錄，{d}前還需{m}{unit}。", "{p}: nothing yet; {m} {unit} needed by {d_en}.")
    else:
        text = t("{p}目前{v}{unit}，{d}前還需{m}{unit}。", "{p}: {v} {unit} so far; {m} more needed by {d_en}.")
    return _tidy(
        text.fill(
            p=runs.period.name, v=value, n=plain(goal.number), unit=unit,
            m=plain(runs.missing), d=roc.plain(last), d_en=last.isoformat(),
        )
    )  # fmt: skip


def _reached(subs: Sequence[SubState], unit: Text | str) -> Text:
    if len(subs) == 1:
        text = t("全期{v}{unit}，達成目標。", "{v} {unit} in all; the target is reached.")
        return _tidy(text.fill(v=plain(subs[0].value or ZERO), unit=unit))
    return t("各期均達成目標。", "The target was reached in each period.")


def _tidy(text: Text) -> Text:
    """Take double spaces out of the English where there is no word for the unit."""
    return Text(text.zh, " ".join(text.en.split()).replace(" ;", ";").replace(" ,", ",").replace(" :", ":"))
