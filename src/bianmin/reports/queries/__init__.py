"""What is read of reports."""

from bianmin.reports.queries.live import seen_in
from bianmin.reports.queries.making import (
    check,
    data_figures,
    differences,
    figures_in,
    live_values,
    section_blocks,
    starting_tree,
    tree,
    unknown_in,
    unknown_of,
)
from bianmin.reports.queries.writing import newest, published, report, reports, sections, signatures, versions
from bianmin.reports.rules.periods import Period

__all__ = [
    "Period",
    "check",
    "data_figures",
    "differences",
    "figures_in",
    "live_values",
    "newest",
    "published",
    "report",
    "reports",
    "section_blocks",
    "sections",
    "seen_in",
    "signatures",
    "starting_tree",
    "tree",
    "unknown_in",
    "unknown_of",
    "versions",
]
