"""What is read of reports."""

from bianmin.reports.queries.live import seen_in
from bianmin.reports.queries.making import (
    check_report,
    figures_in,
    live_values,
    report_differences,
    report_tree,
    section_blocks,
    starting_tree,
    unknown_in,
    unknown_of,
)
from bianmin.reports.queries.writing import newest, published, report, reports, section_versions, sections, signatures
from bianmin.reports.rules.periods import Period

__all__ = [
    "Period",
    "check_report",
    "figures_in",
    "live_values",
    "newest",
    "published",
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
