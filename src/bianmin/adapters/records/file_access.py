"""Inspection and copies of files, and of archives."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters, in_order
from bianmin.adapters.records.shape import Column, Row
from bianmin.kit.texts import t
from bianmin.requests.types import FILE_ACCESS, PastMatterRecord


class FileAccess(Matters):
    """Requests to inspect or copy a file, or to use archives."""

    code = "file-access"
    title = t("閱卷與檔案應用", "File inspection and archives")
    about = t("一行是一件閱卷、影印或檔案應用申請。", "A line is one request to inspect, copy, or use archives.")
    key = ("request_id",)
    matter = "file-access"
    fields = ("record_id", "received_on", "subject", "ended_on", "pages")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a request."""
        return (
            Column("request_id", t("申請編號", "Request"), readers.text()),
            Column("requested_on", t("申請日期", "Requested on"), readers.day, "day"),
            Column("kind", t("種類", "Kind"), readers.words(FILE_ACCESS), "words", words=FILE_ACCESS),
            Column("decided_on", t("准駁日期", "Decided on"), readers.day, "day", is_required=False, empty=None),
            Column("pages", t("頁數", "Pages"), readers.count, "number", is_required=False, empty=0),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a request."""
        return PastMatterRecord(
            self.matter,
            row["request_id"],
            "archives" if row["kind"] == "archive" else "file-inspection",
            row["requested_on"],
            in_order(row["requested_on"], row["decided_on"], "decided_on"),
            subject=row["kind"],
            pages=row["pages"],
        )
