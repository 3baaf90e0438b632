"""The figures' values where reports need them: today's, packed to be frozen, and unpacked again."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from bianmin.reports.figures import all_figures
from bianmin.reports.queries.measuring import Measured, measure, trend
from bianmin.reports.queries.snapshots import frozen_figures
from bianmin.reports.rules.marks import Shown, keys
from bianmin.reports.rules.periods import Period

Key = tuple[str, int]


def values(wanted: Iterable[Key], period: Period) -> dict[Key, Shown]:
    """Return today's values of figures by (code, 0), and by (code, month) where a month is asked for.

    A code that is no figure is left out: the text keeps its place and the check names it.
    """
    known, asked = all_figures(), set(wanted)
    codes = sorted({code for code, _ in asked if code in known})
    found = {(one.figure.code, 0): _shown(one) for one in measure(codes, period)} if codes else {}
    monthly = sorted({code for code, month in asked if month and code in known})
    months = period.each_month if monthly else ()
    for code, row in (trend(monthly, months) if months else {}).items():
        found |= {(code, month.first.month): _shown(one) for month, one in zip(months, row, strict=True)}
    return found


def frozen(snapshot_id: int, found: Mapping[Key, Shown]) -> dict[Key, Shown]:
    """Return values with those a snapshot holds in their place, so that paper and snapshot can't differ."""
    kept = dict(found)
    for one in frozen_figures(snapshot_id):
        if (one.code, 0) in kept:
            before = kept[one.code, 0]
            display = before.display if one.value == before.value else one.display
            kept[one.code, 0] = Shown(one.code, one.title.zh, one.unit.zh, one.value, display, one.records)
    return kept


def _shown(one: Measured) -> Shown:
    figure = one.figure
    display = one.words.zh if one.words is not None else one.display
    return Shown(figure.code, figure.title.zh, figure.unit.zh, one.value, display, one.records)


def totals() -> dict[str, tuple[str, ...]]:
    """Return the figures that must be the sum of others."""
    return {one.code: one.total_of for one in all_figures().values() if one.total_of}


def packed(found: Mapping[Key, Shown]) -> dict[str, list[Any]]:
    """Return values as they are kept with a frozen report."""
    return {
        f"{code}@{month}" if month else code: [
            None if one.value is None else str(one.value), one.display, one.records, one.unit, one.title,
        ]
        for (code, month), one in sorted(found.items())
    }  # fmt: skip


def unpacked(kept: Mapping[str, list[Any]]) -> dict[Key, Shown]:
    """Return the values of a frozen report."""
    found = {}
    for name, (value, display, records, unit, title) in kept.items():
        code, _, month = name.partition("@")
        number = None if value is None else Decimal(value)
        found[code, int(month or 0)] = Shown(code, title, unit, number, display, int(records))
    return found


def seen_in(text: str, period: Period) -> dict[str, str]:
    """Return what the figures of a text are today, as its writer sees them."""
    wanted = {key for key in keys(text) if not key[1]}
    return {code: one.display for (code, _), one in sorted(values(wanted, period).items())}
