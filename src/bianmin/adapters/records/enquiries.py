"""Enquiries by telephone, at the counter, on the web, by mail."""

from collections.abc import Sequence
from dataclasses import astuple
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Kind, Narrowed, Row
from bianmin.desk import actions, queries
from bianmin.desk.types import ENQUIRY_CHANNELS, EnquiryRecord
from bianmin.kit.keyset import Page
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Permission


class Enquiries(Kind):
    """What people asked, counted by channel."""

    code = "enquiries"
    title = t("詢問", "Enquiries")
    about = t("一行是一次詢問。", "A line is one enquiry.")
    permission = Permission.KEEP_RECORDS
    key = ("enquiry_id",)

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of an enquiry."""
        return (
            Column("enquiry_id", t("詢問編號", "Enquiry"), readers.text()),
            Column("at", t("時間", "Time"), readers.moment, "moment"),
            Column("channel", t("管道", "Channel"), readers.words(ENQUIRY_CHANNELS), "words", words=ENQUIRY_CHANNELS),
            Column("topic", t("事項", "Topic"), readers.text(80), is_required=False),
            Column("minutes", t("分鐘", "Minutes"), readers.count, "number", is_required=False, empty=0),
        )

    def record(self, row: Row) -> EnquiryRecord:
        """Make an enquiry."""
        return EnquiryRecord(**row)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to the desk."""
        return actions.take_enquiries(records, actor=actor)

    def kept(self, narrowed: Narrowed, cursor: str | None, size: int) -> Page[tuple[object, ...]]:
        """Return a page of what the desk keeps."""
        found = queries.past_enquiries(
            first=narrowed.first, last=narrowed.last, words=narrowed.words, cursor=cursor, size=size
        )
        return Page([astuple(row) for row in found.rows], found.next, found.previous)
