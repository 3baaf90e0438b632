"""The values of figures for a period, a trend, a site. Everything that shows a figure asks here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bianmin.kit.texts import Text
from bianmin.reports.figures import all_figures, figure
from bianmin.reports.figures.shape import GROUP_AT_LEAST, Facts, Figure, Where
from bianmin.reports.queries.sums import cube_of, cubes_of
from bianmin.reports.queries.uniques import Uniques, uniques_of
from bianmin.reports.rules.displaying import NOTHING, percentage, percentages, printed
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube, Sums, chosen


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure's value for a period.

    Attributes:
        figure: What was counted.
        period: When.
        value: Exact; None where there is nothing to divide, or where it is withheld.
        display: As a report prints it, without its unit.
        records: How many facts are behind it (behind a share: those of which it is one).
        withheld: It would break down fewer than five anonymous answers.
        words: The grade, for a figure that is one.
    """

    figure: Figure
    period: Period
    value: Decimal | None
    display: str
    records: int
    withheld: bool = False
    words: Text | None = None

    @property
    def shown(self) -> Decimal:
        """The value as displayed, as a number; zero where there is none."""
        if self.value is None or self.words is not None:
            return Decimal(0)
        return Decimal(self.display.replace(",", ""))


@dataclass(frozen=True, slots=True)
class Counted:
    """What the figures of one set of facts are read from: its sums and its distinct values."""

    cube: Cube
    uniques: Uniques


Counts = dict[str, Counted]
"""By the code of the facts."""


def measure(codes: Iterable[str] | None, period: Period, site: str | None = None) -> list[Measured]:
    """Return figures (None: all) for a period, at a site or in the whole office, in the order asked.

    Raises:
        NoSuchFigure: a code that isn't defined.
    """
    wanted = _wanted(codes)
    needed = with_needed(wanted)
    counts = {}
    for facts, figures in by_facts(needed):
        counts[facts.code] = Counted(cube_of(facts, period), uniques_of(facts, figures, period, site))
    return evaluate(wanted, counts, period, site)


def trend(codes: Iterable[str], periods: Sequence[Period], site: str | None = None) -> dict[str, list[Measured]]:
    """Return figures over several periods, each set of facts summed in one pass."""
    wanted = _wanted(codes)
    needed = with_needed(wanted)
    counts: list[Counts] = [{} for _ in periods]
    for facts, figures in by_facts(needed):
        for place, cube in enumerate(cubes_of(facts, list(periods))):
            counts[place][facts.code] = Counted(cube, uniques_of(facts, figures, periods[place], site))
    found: dict[str, list[Measured]] = {one.code: [] for one in wanted}
    for place, period in enumerate(periods):
        for measured in evaluate(wanted, counts[place], period, site):
            found[measured.figure.code].append(measured)
    return found


def with_needed(figures: Iterable[Figure]) -> list[Figure]:
    """Add the figures others are made of, and the rest of their rows of percentages."""
    found: dict[str, Figure] = {}
    waiting = list(figures)
    while waiting:
        one = waiting.pop()
        if one.code in found:
            continue
        found[one.code] = one
        waiting += [figure(code) for code in one.value.codes]
        waiting += _row_of(one, all_figures())
    return list(found.values())


def evaluate(
    figures: Sequence[Figure],
    counts: Counts,
    period: Period,
    site: str | None = None,
    known: Mapping[str, Figure] | None = None,
) -> list[Measured]:
    """Read figures off what was counted, living or frozen; ``known`` are the definitions of then."""
    reading = _Reading(counts, period, site, all_figures() if known is None else known)
    return [reading.of(one) for one in figures]


class _Reading:
    """One reading of counts: each figure once, those it is made of first."""

    def __init__(self, counts: Counts, period: Period, site: str | None, known: Mapping[str, Figure]) -> None:
        self.counts, self.period, self.site, self.known = counts, period, site, known
        self.found: dict[str, Measured] = {}

    def of(self, one: Figure) -> Measured:
        if one.code not in self.found:
            self.found[one.code] = self._withheld(one) or self._read(one)
        return self.found[one.code]

    def _read(self, one: Figure) -> Measured:
        match one.value.kind:
            case "share":
                return self._share(one)
            case "combined":
                return self._combined(one)
            case "ratio":
                return self._ratio(one)
            case "grade":
                return self._grade(one)
        return self._plain(one)

    def _withheld(self, one: Figure) -> Measured | None:
        if not one.facts.anonymous or not breaks_down(one):
            return None
        size = self._sums(one, {part: wanted for part, wanted in one.where.items() if part in one.facts.base}).n
        if not 0 < size < GROUP_AT_LEAST:
            return None
        return Measured(one, self.period, None, NOTHING, size, withheld=True)

    def _sums(self, one: Figure, where: Where) -> Sums:
        return chosen(self.counts[one.facts.code].cube, tuple(one.facts.parts), where, self.site)

    def _plain(self, one: Figure) -> Measured:
        sums = self._sums(one, one.where)
        value: Decimal | None
        match one.value.kind:
            case "count":
                value = Decimal(sums.n)
            case "total":
                value = sums.total
            case "mean":
                value = sums.total / sums.with_amount if sums.with_amount else None
            case "monthly":
                months = len(self.period.months) if self.period.is_whole_months else 0
                value = Decimal(sums.n) / months if months else None
            case "highest":
                value = sums.highest
            case "lowest":
                value = sums.lowest
            case _:
                value = self.counts[one.facts.code].uniques.get(one.code)
        return self._said(one, value, sums.n)

    def _share(self, one: Figure) -> Measured:
        part, whole = self._sums(one, one.where).n, self._sums(one, one.value.of).n
        display = ""
        row = _row_of(one, self.known)
        if row and whole:
            counts = [self._sums(other, other.where).n for other in row]
            adjusted = percentages(counts, whole, one.display.decimals)[row.index(one)]
            display = printed(adjusted, one.display.decimals)
        return self._said(one, percentage(part, whole), whole, display)

    def _combined(self, one: Figure) -> Measured:
        parts = [self.of(self.known[code]) for code in one.value.codes]
        records = max((part.records for part in parts), default=0)
        if any(part.withheld for part in parts):
            return Measured(one, self.period, None, NOTHING, records, withheld=True)
        if all(part.value is None for part in parts):
            return self._said(one, None, records)
        return self._said(one, sum((part.shown for part in parts), Decimal(0)), records)

    def _ratio(self, one: Figure) -> Measured:
        top, bottom = (self.of(self.known[code]) for code in one.value.codes)
        if top.withheld or bottom.withheld:
            return Measured(one, self.period, None, NOTHING, bottom.records, withheld=True)
        value = percentage(top.value or 0, bottom.value or 0)
        if value is not None and not one.value.percent:
            value /= 100
        return self._said(one, value, bottom.records)

    def _grade(self, one: Figure) -> Measured:
        of = self.of(self.known[one.value.codes[0]])
        words = None
        if of.value is not None and one.value.graded is not None:
            words = one.value.graded(of.value, self.period.last)
        display = words.zh if words else NOTHING
        return Measured(one, self.period, of.value, display, of.records, of.withheld, words)

    def _said(self, one: Figure, value: Decimal | None, records: int, display: str = "") -> Measured:
        shown = printed(value, one.display.decimals, separators=one.display.separators, trim=one.display.trim)
        return Measured(one, self.period, value, display or shown, records)


def breaks_down(one: Figure) -> bool:
    """Tell whether a figure says more of a group than how many are in it."""
    return one.value.kind != "count" or any(part not in one.facts.base for part in one.where)


def _row_of(one: Figure, known: Mapping[str, Figure]) -> list[Figure]:
    """Return the figures of the row of percentages a figure belongs to, in their order."""
    if not one.display.row:
        return []
    return [other for other in known.values() if other.display.row == one.display.row]


def _wanted(codes: Iterable[str] | None) -> list[Figure]:
    return list(all_figures().values()) if codes is None else [figure(code) for code in codes]


def by_facts(figures: Iterable[Figure]) -> list[tuple[Facts, list[Figure]]]:
    """Group figures by the facts they are counted over."""
    found: dict[str, tuple[Facts, list[Figure]]] = {}
    for one in figures:
        found.setdefault(one.facts.code, (one.facts, []))[1].append(one)
    return list(found.values())
