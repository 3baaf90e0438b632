"""What the kinds share that are kept as matters beside the requests of their service."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from bianmin.adapters.records.shape import Kind, Narrowed, Row, Unreadable
from bianmin.kit.keyset import Page
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Permission
from bianmin.requests import actions, queries
from bianmin.requests.types import PastMatterRecord

BEFORE = t("早於收受的日期。", "It is before the day it was received.")


class Matters(Kind):
    """A kind whose lines become matters of a service."""

    permission = Permission.KEEP_RECORDS
    matter: ClassVar[str]
    """The kind of matter, of ``requests.types.PAST_KINDS``."""
    fields: ClassVar[tuple[str, ...]]
    """The matter's field of each column."""

    @abstractmethod
    def record(self, row: Row) -> PastMatterRecord:
        """Make the matter of a line."""

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to requests."""
        return actions.take_past_matters(records, actor=actor)

    def kept(self, narrowed: Narrowed, cursor: str | None, size: int) -> Page[tuple[object, ...]]:
        """Return a page of what requests keep of this kind."""
        found = queries.past_matters(
            self.matter, first=narrowed.first, last=narrowed.last, words=narrowed.words, cursor=cursor, size=size
        )
        rows: list[tuple[object, ...]] = [tuple(getattr(row, name) for name in self.fields) for row in found.rows]
        return Page(rows, found.next, found.previous)

    def named(self, record: Any) -> str:  # noqa: ANN401  (each noun's own dataclass)
        """Return the file's own id."""
        return str(record.record_id)


def in_order(received_on: date, ended_on: date | None, column: str) -> date | None:
    """Return the day it ended; ``Unreadable`` where that is before it was received."""
    if ended_on is not None and ended_on < received_on:
        raise Unreadable(BEFORE, "order", column)
    return ended_on
