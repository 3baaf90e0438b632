"""Anything counted or checked on a day."""

from collections.abc import Sequence
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Kind, Row, Unreadable
from bianmin.inspections import actions, queries
from bianmin.inspections.types import ObservationRecord
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Permission


class Observations(Kind):
    """Website checks, followers, water tests, training hours, facilities, signs."""

    code = "observations"
    title = t("觀測與檢查", "Observations")
    about = t("一行是某一天數到或檢查到的一件事。", "A line is one thing counted or checked on a day.")
    permission = Permission.DO_ROUNDS
    key = ("observation_id",)
    address = "console:inspections-observations"

    def __init__(self) -> None:
        self._subjects = {one.code: one for one in queries.subjects()}

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of an observation."""
        titles = {code: one.title for code, one in self._subjects.items()}
        return (
            Column("observation_id", t("觀測編號", "Observation"), readers.text()),
            Column("subject", t("項目", "Subject"), readers.words(titles), "words", words=titles),
            Column("observed_on", t("日期", "Observed on"), readers.day, "day"),
            Column("place", t("地點", "Place"), readers.text(120), is_required=False, most=120),
            Column("value", t("數值", "Value"), readers.text(120), most=120),
            Column("note", t("說明", "Note"), readers.text(300, lines=True), "long", is_required=False, most=300),
        )

    def record(self, row: Row) -> ObservationRecord:
        """Make an observation whose value is what its subject asks for."""
        fault = queries.value_fault(self._subjects[row["subject"]].kind, row["value"])
        if fault is not None:
            raise Unreadable(Text(f"{fault.zh}。", f"{fault.en.capitalize()}."), "value", "value")
        return ObservationRecord(**row)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to inspections."""
        return actions.take_observations(records, actor=actor)
