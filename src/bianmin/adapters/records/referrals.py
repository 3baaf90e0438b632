"""Referrals of people in hardship."""

from bianmin.adapters.records import readers
from bianmin.adapters.records.matters import Matters
from bianmin.adapters.records.shape import Column, Row
from bianmin.kit.texts import t
from bianmin.requests.types import PastMatterRecord


class Referrals(Matters):
    """Referrals to welfare offices, job centres and foundations; cases and persons are counted apart."""

    code = "referrals"
    title = t("關懷轉介", "Referrals")
    about = t("一行是一件轉介，人數另計。", "A line is one referral; its persons are counted apart.")
    key = ("referral_id",)
    matter = "referral"
    fields = ("record_id", "received_on", "place", "persons")

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a referral."""
        return (
            Column("referral_id", t("轉介編號", "Referral"), readers.text()),
            Column("referred_on", t("轉介日期", "Referred on"), readers.day, "day"),
            Column("destination", t("受理單位", "Destination"), readers.text(120), most=120),
            Column("persons", t("人數", "Persons"), readers.count, "number"),
        )

    def record(self, row: Row) -> PastMatterRecord:
        """Make a referral."""
        return PastMatterRecord(
            self.matter,
            row["referral_id"],
            "hardship-referral",
            row["referred_on"],
            row["referred_on"],
            place=row["destination"],
            persons=row["persons"],
            cases=1,
        )
