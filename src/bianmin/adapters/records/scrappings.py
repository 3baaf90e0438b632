"""Affidavits for scrapping old vehicles."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters, in_order
from bianmin.adapters.records.shape import Column, Row
from bianmin.kit.texts import t
from bianmin.requests.types import PastMatterRecord


class Scrappings(Matters):
    """Help with scrapping a vehicle, with the day the motor agency accepted."""

    code = "scrappings"
    title = t("車輛切結報廢", "Vehicle scrappings")
    about = t("一行是一件協助報廢。", "A line is one vehicle.")
    key = ("request_id",)
    matter = "scrapping"
    fields = ("record_id", "received_on", "plate", "ended_on")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a scrapping."""
        return (
            Column("request_id", t("申請編號", "Request"), readers.text()),
            Column("requested_on", t("申請日期", "Requested on"), readers.day, "day"),
            Column("plate", t("車號", "Plate"), readers.text(12), is_required=False, most=12),
            Column(
                "accepted_on", t("監理機關受理日期", "Accepted on"), readers.day, "day", is_required=False, empty=None
            ),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a scrapping."""
        return PastMatterRecord(
            self.matter,
            row["request_id"],
            "vehicle-scrapping",
            row["requested_on"],
            in_order(row["requested_on"], row["accepted_on"], "accepted_on"),
            plate=row["plate"],
            cases=1,
        )
