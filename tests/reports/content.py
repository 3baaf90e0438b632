"""What tests of reports are made of: values for every figure a text names, and a report of each kind of block."""

from decimal import Decimal

from bianmin.reports.outlines import OUTLINES, Outline
from bianmin.reports.rules.composing import Part, compose
from bianmin.reports.rules.drawing import bars
from bianmin.reports.rules.marks import Shown, keys
from bianmin.reports.rules.naming import data_time, words
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.tree import Report
from bianmin.reports.rules.writing import Filling

OFFICE = "法務部行政執行署便民分署"


def shown(code: str, value: object = 12, *, unit: str = "件", records: int = 3, display: str = "") -> Shown:
    """Return a figure's value."""
    number = None if value is None else Decimal(str(value))
    return Shown(code, f"統計數{code}", unit, number, display or ("－" if number is None else f"{number:,}"), records)


def filling(*values: Shown, months: dict[str, list[int]] | None = None, period: str = "109") -> Filling:
    """Return what texts are filled with: these values, and numbers by month."""
    found = {(one.code, 0): one for one in values}
    for code, row in (months or {}).items():
        found |= {(code, month): shown(code, value) for month, value in enumerate(row, start=1)}
    return Filling(
        found, words(Period.parse(period), OFFICE), lambda code: f"https://office.example/{code}/", draw=bars
    )


def report_of(outline: Outline | str, period: str = "109", *, more: str = "", records: int = 3) -> Report:
    """Return an outline's report with every figure it names; ``more`` is added to each of its texts."""
    chosen = OUTLINES[outline] if isinstance(outline, str) else outline
    when = Period.parse(period)
    parts = [
        Part(one.node.code, one.node.title, one.depth, one.level, f"{one.node.text}\n{more}" if one.node.text else "")
        for one in chosen.placed()
    ]
    named = set().union(*(keys(part.text) for part in parts))
    values = {(code, month): shown(code, month or 54, records=records) for code, month in named}
    filled = Filling(values, words(when, OFFICE), lambda code: f"https://office.example/{code}/", draw=bars)
    front = tuple(one.format(office=OFFICE, data=data_time(when)) for one in chosen.front)
    return Report(f"{period}年度報告", OFFICE, period, compose(parts, filled), (2021, 1, 5), front)
