"""What is read of reports."""

from bianmin.reports.queries.live import seen_in
from bianmin.reports.queries.making import (
    check_report,
    figures_in,
    figures_to_choose,
    live_values,
    report_differences,
    report_tree,
    section_blocks,
    starting_tree,
    unknown_in,
    unknown_of,
)
from bianmin.reports.queries.writing import (
    figures,
    newest,
    outlines,
    published,
    published_values,
    report,
    reports,
    section_versions,
    sections,
    signatures,
)
from bianmin.reports.rules.checking import KIND_NAMES as FAULT_NAMES
from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.tree import numbers

__all__ = [
    "FAULT_NAMES",
    "Period",
    "check_report",
    "figures",
    "figures_in",
    "figures_to_choose",
    "live_values",
    "newest",
    "numbers",
    "numeral",
    "outlines",
    "published",
    "published_values",
    "report",
    "report_differences",
    "report_tree",
    "reports",
    "section_blocks",
    "section_versions",
    "sections",
    "seen_in",
    "signatures",
    "starting_tree",
    "unknown_in",
    "unknown_of",
]
