"""The data file published with a report: every figure with its definition and value, as JSON."""

import json
from collections.abc import Sequence
from typing import Any

from bianmin.reports.rules.tree import Report

FORM = "bianmin-report-1"


def report_data(report: Report, figures: Sequence[dict[str, Any]]) -> bytes:
    """Return the file: the same bytes for the same report."""
    said = {
        "form": FORM,
        "title": report.title,
        "office": report.office,
        "period": report.period,
        "on": f"{report.on[0]:04d}-{report.on[1]:02d}-{report.on[2]:02d}",
        "figures": list(figures),
    }
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()
