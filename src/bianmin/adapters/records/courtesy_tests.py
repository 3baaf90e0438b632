"""Telephone-courtesy tests."""

from collections.abc import Sequence
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Kind, Row
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Permission
from bianmin.reviews import actions
from bianmin.reviews.types import CourtesyTestRecord


class CourtesyTests(Kind):
    """Tests by the branch itself, another branch, the Agency or the Ministry."""

    code = "courtesy-tests"
    title = t("電話禮貌測試", "Telephone-courtesy tests")
    about = t("一行是一次測試。", "A line is one test.")
    permission = Permission.KEEP_REVIEWS
    key = ("test_id",)
    address = "console:courtesy-tests"

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a test."""
        return (
            Column("test_id", t("測試編號", "Test"), readers.text(40), most=40),
            Column("tested_on", t("測試日期", "Tested on"), readers.day, "day"),
            Column(
                "tester",
                t("測試機關", "Tester"),
                readers.text(60),
                most=60,
                hint=t(
                    "branch（本分署）、agency（行政執行署）、ministry（法務部），或其他分署的名稱。",
                    "branch (this one), agency, ministry, or another branch's name.",
                ),
            ),
            Column("extension", t("分機", "Extension"), readers.text(10), is_required=False, most=10),
            Column("person", t("受測人", "Person"), readers.text(60), is_required=False, most=60),
            Column("score", t("分數", "Score"), readers.score(1), "score"),
        )

    def record(self, row: Row) -> CourtesyTestRecord:
        """Make a test."""
        return CourtesyTestRecord(**row)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to reviews."""
        return actions.take_courtesy_tests(records, actor=actor)
