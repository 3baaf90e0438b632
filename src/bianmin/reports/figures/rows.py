"""Figures written as rows of a table: code, title, unit, words, facts, and what differs from a plain count."""

from collections.abc import Callable

from bianmin.kit.texts import Text, t
from bianmin.reports.figures.shape import Display, Facts, Figure, Value, Where, count


def rows_of(noun: str) -> Callable[..., Figure]:
    """Return what makes a figure of ``noun`` from a row; its code begins with the noun."""

    def row(  # noqa: PLR0917  (read in the order of the table)
        code: str,
        title: tuple[str, str],
        unit: Text,
        words: tuple[str, str],
        facts: Facts,
        where: Where | None = None,
        value: Value | None = None,
        display: Display | None = None,
    ) -> Figure:
        return Figure(
            f"{noun}.{code}",
            t(*title),
            unit,
            t(*words),
            facts,
            where=where or {},
            value=value or count(),
            display=display or Display(),
        )

    return row
