"""Uses of any service of the catalogue."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters
from bianmin.adapters.records.shape import Column, Row
from bianmin.catalogue import queries as catalogue
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.requests.types import PastMatterRecord


class ServiceUses(Matters):
    """Online applications, bookings, evening payments: what was used, by how many, in how many cases."""

    code = "service-uses"
    title = t("服務使用", "Uses of services")
    about = t(
        "一行是一次使用；服務以服務目錄的代碼表示。", "A line is one use; the service by its code in the catalogue."
    )
    key = ("use_id",)
    matter = "service-use"
    fields = ("record_id", "service", "received_on", "channel", "persons", "cases")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a use."""
        services = {one.code: one.title for one in catalogue.services(clock.today())}
        return (
            Column("use_id", t("使用編號", "Use"), readers.text()),
            Column("service", t("服務", "Service"), readers.words(services), "words", words=services),
            Column("used_on", t("使用日期", "Used on"), readers.day, "day"),
            Column("channel", t("管道", "Channel"), readers.text(40), is_required=False, most=40),
            Column("persons", t("人數", "Persons"), readers.count, "number", is_required=False, empty=0),
            Column("cases", t("件數", "Cases"), readers.count, "number", is_required=False, empty=0),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a use."""
        return PastMatterRecord(
            self.matter,
            row["use_id"],
            row["service"],
            row["used_on"],
            row["used_on"],
            channel=row["channel"],
            persons=row["persons"],
            cases=row["cases"],
        )
