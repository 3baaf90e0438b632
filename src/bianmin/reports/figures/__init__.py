"""Every figure of the office, one file a noun. ``shape`` says how one is defined, with an example.

A new file adds its import and its line in ``LISTS``; nothing else has to be told.
"""

from functools import cache

from bianmin.reports.errors import NoSuchFigure
from bianmin.reports.figures import (
    activities,
    bookings,
    cases,
    controls,
    desk,
    inspections,
    papers,
    payments,
    petitions,
    plans,
    requests,
    reviews,
    surveys,
)
from bianmin.reports.figures.shape import Facts, Figure

LISTS: tuple[list[Figure], ...] = (
    cases.FIGURES,
    payments.FIGURES,
    requests.FIGURES,
    petitions.FIGURES,
    bookings.FIGURES,
    desk.FIGURES,
    papers.FIGURES,
    plans.FIGURES,
    activities.FIGURES,
    surveys.FIGURES,
    reviews.FIGURES,
    inspections.FIGURES,
    controls.FIGURES,
)
"""The lists of all nouns, in the order in which they are shown."""


@cache
def all_figures() -> dict[str, Figure]:
    """Return every figure by its code, in the order of ``LISTS``."""
    found: dict[str, Figure] = {}
    for figures in LISTS:
        for figure in figures:
            if figure.code in found:
                raise ValueError(f"two figures are called {figure.code}")
            found[figure.code] = figure
    return found


@cache
def all_facts() -> dict[str, Facts]:
    """Return every set of facts by its code."""
    return {figure.facts.code: figure.facts for figure in all_figures().values()}


def figure(code: str) -> Figure:
    """Return a figure by its code.

    Raises:
        NoSuchFigure: no figure has it.
    """
    found = all_figures().get(code)
    if found is None:
        raise NoSuchFigure(code=code)
    return found
