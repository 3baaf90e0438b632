"""Who may do each deed of the figures, and which addresses of their pages open for whom."""

from datetime import date
from typing import Any

from bianmin.office.types import Permission
from bianmin.reports.queries import Period

P = Permission
DAY = date(2026, 11, 2)
NONE = 999_999_999

PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "reports.freeze": (P.FREEZE_FIGURES, {"period": Period(DAY, DAY), "codes": ["none"]}),
    "reports.close_months": (P.CLOSE_FIGURES, {}),
    "reports.write_history": (P.CLOSE_FIGURES, {"codes": []}),
    "reports.take_branch_file": (P.TAKE_BRANCH_FILES, {"content": b"", "dated": DAY}),
}
CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "figures": (P.READ_FIGURES, {}),
    "figures-csv": (P.READ_FIGURES, {}),
    "figures-ods": (P.READ_FIGURES, {}),
    "figures-pivot": (P.READ_FIGURES, {}),
    "figures-pivot-csv": (P.READ_FIGURES, {}),
    "figures-branches": (P.READ_FIGURES, {}),
    "figures-checks": (P.READ_FIGURES, {}),
    "figures-frozen": (P.READ_FIGURES, {}),
    "figures-snapshot": (P.READ_FIGURES, {"snapshot_id": NONE}),
    "figures-snapshot-data": (P.READ_FIGURES, {"snapshot_id": NONE}),
    "figures-frozen-figure": (P.READ_FIGURES, {"snapshot_id": NONE, "code": "none"}),
    "figure": (P.READ_FIGURES, {"code": "none"}),
    "figure-chart": (P.READ_FIGURES, {"code": "none"}),
    "figure-records": (P.READ_FIGURES, {"code": "none"}),
}
