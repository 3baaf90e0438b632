"""What a kind of record is: its columns, how a line becomes a record, and who takes it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from bianmin.kit.keyset import Page
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import Text
from bianmin.office.types import Actor, Permission

Row = Mapping[str, Any]
"""A line's values as read, by column."""


class Unreadable(Exception):  # noqa: N818  (it is told as a fault, never as an error)
    """A cell can't be read; ``text`` says what it should look like. ``column`` where a whole row was looked at."""

    def __init__(self, text: Text, code: str = "value", column: str = "") -> None:
        super().__init__(text.en)
        self.text, self.code, self.column = text, code, column


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a line (1 is the header; 0 the file as a whole) and, where it is one cell's, its column."""

    line: int
    column: str
    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a file: counts, or faults and nothing loaded."""

    loaded: int = 0
    repeated: int = 0
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in files, its title on screen, and how a cell is read.

    ``look`` says how it is entered on screen: text, long, day, moment, month, number, score, words.
    ``words`` are what may stand there, where that is a list; ``most`` the characters a text may have.
    """

    name: str
    title: Text
    read: Callable[[str], Any]
    look: str = "text"
    is_required: bool = True
    empty: Any = ""
    words: Mapping[str, Text] = field(default_factory=dict)
    most: int = 80
    hint: Text | None = None


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a list is narrowed to: days, and words that stand somewhere in the record."""

    first: date | None = None
    last: date | None = None
    words: str = ""


class Kind(ABC):
    """A kind of record that can be loaded from a file or entered on screen.

    One object serves one file: it may remember what it looked up.
    """

    code: ClassVar[str]
    title: ClassVar[Text]
    about: ClassVar[Text]
    """What one line of such a file is."""
    permission: ClassVar[Permission]
    """Whoever may take them in; the noun's action asks for it again."""
    key: ClassVar[tuple[str, ...]]
    """The columns that identify a record. The same key with the same content is a repeat."""
    address: ClassVar[str] = ""
    """The console's page where such records are read, where the noun has one of its own."""
    sees: ClassVar[Permission] = Permission.READ_RECORDS
    """Whoever may read those that are listed here."""

    @abstractmethod
    def columns(self) -> tuple[Column, ...]:
        """Return the columns in the order of the contract."""

    @abstractmethod
    def record(self, row: Row) -> Any:  # noqa: ANN401  (each noun's own dataclass)
        """Make the noun's record of a line that can be read; ``Unreadable`` where its cells don't fit together."""

    def check(self, lines: Sequence[tuple[int, Any]]) -> Iterable[Fault]:
        """Return what is wrong between lines, or with what they name; nothing by default."""
        del lines
        return ()

    @abstractmethod
    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand the records to the noun's action."""

    def kept(self, narrowed: Narrowed, cursor: str | None, size: int) -> Page[tuple[object, ...]] | None:
        """Return a page of what was kept, a row a record in the order of the columns; None where the noun lists it."""
        del narrowed, cursor, size
        return None

    def named(self, record: Any) -> str:  # noqa: ANN401  (each noun's own dataclass)
        """Return the id by which the noun names a record it refuses."""
        return str(getattr(record, self.key[0]))
