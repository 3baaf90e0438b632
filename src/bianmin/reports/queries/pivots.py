"""Facts broken down by any two of their attributes."""

from collections.abc import Mapping
from dataclasses import dataclass

from bianmin.kit.texts import Text, t
from bianmin.reports.figures import all_facts
from bianmin.reports.figures.shape import GROUP_AT_LEAST, Facts
from bianmin.reports.queries.sums import cube_of, cubes_of
from bianmin.reports.rules.displaying import printed
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube, Sums

MONTH, SITE, NONE = "month", "site", ""
FEW = f"＜{GROUP_AT_LEAST}"
"""What stands for a group too small to be shown."""


@dataclass(frozen=True, slots=True)
class Pivot:
    """A table: heads of columns, rows with their head; sums at the end of each where they may be told."""

    rows: tuple[Text, ...]
    columns: tuple[Text, ...]
    cells: tuple[tuple[str, ...], ...]


def attributes(facts: Facts) -> Mapping[str, Text]:
    """Return what a set can be broken down by."""
    found: dict[str, Text] = dict(facts.parts)
    if not facts.standing:
        found[MONTH] = t("月份", "Month")
    return found | {SITE: t("據點", "Site")}


def sets() -> dict[str, Text]:
    """Return the sets of facts that can be broken down."""
    return {code: facts.title for code, facts in all_facts().items() if facts.parts}


def pivot(facts: Facts, period: Period, down: str, across: str = NONE, *, amounts: bool = False) -> Pivot:
    """Break facts down by an attribute, and across by another; numbers, or sums of their amounts.

    Of anonymous facts a group of fewer than five is not shown, nor a sum from which it could be computed.
    """
    sums: dict[tuple[str, str], Sums] = {}
    for month, cube in _cubes(facts, period, MONTH in {down, across}):
        for (site, parts), one in cube.items():
            named = {**dict(zip(facts.parts, parts, strict=True)), SITE: site, MONTH: month, NONE: ""}
            key = named[down], named[across]
            sums[key] = sums.get(key, Sums()) + one
    rows = sorted({row for row, _ in sums}, key=lambda one: _order(facts, down, one))
    columns = sorted({column for _, column in sums}, key=lambda one: _order(facts, across, one))
    hides = facts.anonymous and any(0 < one.n < GROUP_AT_LEAST for one in sums.values())
    cells = []
    for row in rows:
        held = [sums.get((row, column), Sums()) for column in columns]
        ends = [sum(held, Sums())] if across else []
        cells.append([*(_cell(facts, one, amounts=amounts) for one in held), *_ends(ends, amounts, hides=hides)])
    if len(rows) > 1:
        down_sums = [sum((sums.get((row, column), Sums()) for row in rows), Sums()) for column in columns]
        everything = [sum(down_sums, Sums())] if across else []
        cells.append(_ends([*down_sums, *everything], amounts, hides=hides))
    total = t("合計", "Total")
    row_names = [_name(facts, down, one) for one in rows]
    column_names = [_name(facts, across, one) for one in columns] if across else [_measure(facts, amounts=amounts)]
    return Pivot(
        (*row_names, *([total] if len(rows) > 1 else [])),
        (*column_names, *([total] if across else [])),
        tuple(tuple(row) for row in cells),
    )


def _cubes(facts: Facts, period: Period, by_month: bool) -> list[tuple[str, Cube]]:  # noqa: FBT001  (this file alone calls it)
    if not by_month:
        return [("", cube_of(facts, period))]
    months = list(period.each_month)
    return [(month.code, cube) for month, cube in zip(months, cubes_of(facts, months), strict=True)] if months else []


def _cell(facts: Facts, sums: Sums, *, amounts: bool) -> str:
    if facts.anonymous and 0 < sums.n < GROUP_AT_LEAST:
        return FEW
    return _printed(sums, amounts=amounts)


def _ends(sums: list[Sums], amounts: bool, *, hides: bool) -> list[str]:  # noqa: FBT001  (as above)
    return ["—" if hides else _printed(one, amounts=amounts) for one in sums]


def _printed(sums: Sums, *, amounts: bool) -> str:
    if not amounts:
        return printed(sums.n)
    return printed(sums.total, 0 if sums.total == sums.total.to_integral_value() else 2)


def _measure(facts: Facts, *, amounts: bool) -> Text:
    return facts.amount if amounts and facts.amount else t("筆數", "Number")


def _name(facts: Facts, attribute: str, value: str) -> Text:
    if not value:
        return t("（未填）", "(none)")
    return facts.values.get(attribute, {}).get(value, t(value, value))


def _order(facts: Facts, attribute: str, value: str) -> tuple[int, str]:
    known = list(facts.values.get(attribute, {}))
    return (known.index(value) if value in known else len(known), value)
