"""What changes in reports. Only here is it written."""

from bianmin.reports.actions.branch_files import take_branch_file
from bianmin.reports.actions.closing import close_months
from bianmin.reports.actions.freezing import freeze
from bianmin.reports.actions.history import write_history
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
    "close_months",
    "comment_section",
    "describe_photo",
    "drop_photo",
    "freeze",
    "freeze_report",
    "publish_report",
    "return_report",
    "send_report",
    "sign_report",
    "take_branch_file",
    "write_history",
    "write_section",
]
