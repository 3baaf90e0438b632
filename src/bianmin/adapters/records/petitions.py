"""Petitions."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters, in_order
from bianmin.adapters.records.shape import Column, Row
from bianmin.kit.texts import t
from bianmin.requests.types import PastMatterRecord


class Petitions(Matters):
    """Petitions with the day each was answered."""

    code = "petitions"
    title = t("人民陳情", "Petitions")
    about = t("一行是一件陳情。", "A line is one petition.")
    key = ("petition_id",)
    matter = "petition"
    fields = ("record_id", "received_on", "channel", "subject", "ended_on")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a petition."""
        return (
            Column("petition_id", t("陳情編號", "Petition"), readers.text()),
            Column("received_on", t("收受日期", "Received on"), readers.day, "day"),
            Column("channel", t("管道", "Channel"), readers.text(40), is_required=False, most=40),
            Column("subject", t("事由", "Subject"), readers.text(300), is_required=False, most=300),
            Column("answered_on", t("答覆日期", "Answered on"), readers.day, "day", is_required=False, empty=None),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a petition."""
        return PastMatterRecord(
            self.matter,
            row["petition_id"],
            "petition",
            row["received_on"],
            in_order(row["received_on"], row["answered_on"], "answered_on"),
            channel=row["channel"],
            subject=row["subject"],
        )
