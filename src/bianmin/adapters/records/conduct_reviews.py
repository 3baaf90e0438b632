"""Conduct reviews by month."""

from collections.abc import Sequence
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Kind, Row
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Permission
from bianmin.reviews import actions
from bianmin.reviews.types import ConductReviewRecord

ROLES: dict[str, Text] = {"clerk": t("書記官", "Clerk"), "officer": t("執行員", "Enforcement agent")}


class ConductReviews(Kind):
    """A person's score of a month."""

    code = "conduct-reviews"
    title = t("執行態度考核", "Conduct reviews")
    about = t("一行是一人一個月的考核。", "A line is one person's month.")
    permission = Permission.KEEP_REVIEWS
    key = ("month", "person", "role")
    address = "console:conduct"

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a review."""
        return (
            Column("month", t("月份", "Month"), readers.month, "month", hint=t("例：109-05", "For instance 109-05")),
            Column("person", t("受考核人", "Person"), readers.text(60), most=60),
            Column("role", t("職務", "Role"), readers.words(ROLES), "words", words=ROLES),
            Column("score", t("分數", "Score"), readers.score(2), "score"),
        )

    def record(self, row: Row) -> ConductReviewRecord:
        """Make a review."""
        return ConductReviewRecord(**row)

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to reviews."""
        return actions.take_conduct_reviews(records, actor=actor)

    def named(self, record: Any) -> str:  # noqa: ANN401  (each noun's own dataclass)
        """Return how reviews names one: its month, person and role."""
        return f"{record.month:%Y-%m} {record.person} {record.role}"
