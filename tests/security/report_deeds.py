"""Who may do each deed of the reports, and which addresses of their pages open for whom."""

from typing import Any

from bianmin.office.types import Permission
from bianmin.reports.rules.periods import Period

P = Permission
NONE = 999_999_999

PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "reports.begin_report": (P.WRITE_REPORTS, {"outline": "none", "period": Period.year(114)}),
    "reports.write_section": (P.WRITE_SECTIONS, {"report_id": 0, "section": "1", "text": ""}),
    "reports.assign_section": (P.WRITE_REPORTS, {"report_id": 0, "section": "1", "staff_id": None}),
    "reports.comment_section": (P.READ_REPORTS, {"report_id": 0, "section": "1", "text": "測試"}),
    "reports.close_comment": (P.WRITE_SECTIONS, {"comment_id": 0}),
    "reports.add_photo": (P.WRITE_SECTIONS, {"report_id": 0, "section": "1", "content": b"", "alt": "測試"}),
    "reports.describe_photo": (P.WRITE_SECTIONS, {"photo_id": 0, "alt": "測試", "caption": ""}),
    "reports.drop_photo": (P.WRITE_SECTIONS, {"photo_id": 0}),
    "reports.send_report": (P.WRITE_REPORTS, {"report_id": 0}),
    "reports.sign_report": (P.SIGN_REPORTS, {"report_id": 0}),
    "reports.approve_report": (P.APPROVE_REPORTS, {"report_id": 0}),
    "reports.return_report": (P.SIGN_REPORTS, {"report_id": 0, "note": "測試"}),
    "reports.freeze_report": (P.WRITE_REPORTS, {"report_id": 0}),
    "reports.publish_report": (P.WRITE_REPORTS, {"report_id": 0}),
}
CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "reports": (P.READ_REPORTS, {}),
    "report": (P.READ_REPORTS, {"report_id": NONE}),
    "report-check": (P.READ_REPORTS, {"report_id": NONE}),
    "report-changes": (P.READ_REPORTS, {"report_id": NONE}),
    "report-file": (P.READ_REPORTS, {"report_id": NONE, "kind": "odt"}),
    "report-photo": (P.READ_REPORTS, {"report_id": NONE, "photo_id": NONE}),
    "report-section": (P.READ_REPORTS, {"report_id": NONE, "section": "1.1.1"}),
}
