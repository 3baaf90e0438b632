"""Mails to the office's boxes."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters, in_order
from bianmin.adapters.records.shape import Column, Row
from bianmin.kit.texts import t
from bianmin.requests.types import MAILBOXES, PastMatterRecord

SERVICES = {"public": "public-opinion", "integrity": "integrity", "statement": "statement"}


class Mailbox(Matters):
    """Mails to the public-opinion, integrity and statement boxes; never what was written."""

    code = "mailbox"
    title = t("信箱來信", "Mailbox")
    about = t("一行是一件來信，不含內容。", "A line is one mail, without what it says.")
    key = ("item_id",)
    matter = "mailbox"
    fields = ("record_id", "received_on", "subject", "ended_on")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a mail."""
        return (
            Column("item_id", t("來信編號", "Mail"), readers.text()),
            Column("received_on", t("收受日期", "Received on"), readers.day, "day"),
            Column("box", t("信箱", "Box"), readers.words(MAILBOXES), "words", words=MAILBOXES),
            Column("replied_on", t("回覆日期", "Replied on"), readers.day, "day", is_required=False, empty=None),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a mail."""
        return PastMatterRecord(
            self.matter,
            row["item_id"],
            SERVICES[row["box"]],
            row["received_on"],
            in_order(row["received_on"], row["replied_on"], "replied_on"),
            subject=row["box"],
        )
