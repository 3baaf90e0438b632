"""What changes in reports. Only here is it written."""

from bianmin.reports.actions.signing import (
    approve_report,
    freeze_report,
    publish_report,
    return_report,
    send_report,
    sign_report,
)
from bianmin.reports.actions.writing import (
    add_photo,
    assign_section,
    begin_report,
    close_comment,
    comment_section,
    describe_photo,
    drop_photo,
    write_section,
)

__all__ = [
    "add_photo",
    "approve_report",
    "assign_section",
    "begin_report",
    "close_comment",
    "comment_section",
    "describe_photo",
    "drop_photo",
    "freeze_report",
    "publish_report",
    "return_report",
    "send_report",
    "sign_report",
    "write_section",
]
