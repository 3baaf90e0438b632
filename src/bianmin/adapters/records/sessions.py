"""Sessions held: tours, publicity, charity, training, seminars, meetings, visits, park cleaning."""

from collections.abc import Sequence
from typing import Any

from bianmin.activities import actions
from bianmin.activities.types import SessionRecord
from bianmin.activities.types.words import KINDS
from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Kind, Row
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Permission

MOST = 100_000
"""Persons or cases one session can have."""


class Sessions(Kind):
    """What was held, where, with whom, for how many."""

    code = "sessions"
    title = t("活動場次", "Sessions")
    about = t("一行是一場次；人數與件數分計。", "A line is one session; persons and cases are counted apart.")
    permission = Permission.KEEP_ACTIVITIES
    key = ("session_id",)
    address = "console:activities"

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a session."""
        return (
            Column("session_id", t("場次編號", "Session"), readers.text(40), most=40),
            Column("kind", t("種類", "Kind"), readers.words(KINDS), "words", words=KINDS),
            Column("held_on", t("辦理日期", "Held on"), readers.day, "day"),
            Column("place", t("地點", "Place"), readers.text(200), is_required=False, most=200),
            Column("partner", t("合作單位", "Partner"), readers.text(300), is_required=False, most=300),
            Column("persons", t("人數", "Persons"), readers.count_to(MOST), "number", is_required=False, empty=0),
            Column("cases", t("件數", "Cases"), readers.count_to(MOST), "number", is_required=False, empty=0),
        )

    def record(self, row: Row) -> SessionRecord:
        """Make a session."""
        return SessionRecord(**row)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to activities."""
        return actions.take_sessions(records, actor=actor)
