"""What an outline is made of: numbered headings, what each must describe, the text a writer begins with."""

from collections.abc import Iterator
from dataclasses import dataclass

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class Node:
    """A heading of an outline.

    ``code`` never changes (texts are kept under it); ``guidance`` says what is to be described here; ``text`` is the
    starting text in the marks of ``rules/marks.py``; an ``optional`` one may stay empty.
    """

    code: str
    title: str
    guidance: Text | None = None
    text: str = ""
    children: "tuple[Node, ...]" = ()
    optional: bool = False

    @property
    def is_written(self) -> bool:
        """Say whether a text belongs here (else only headings below it)."""
        return self.guidance is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """A node in its place: how deep, which level of 壹、一、(一)、1、(1), which number there."""

    node: Node
    depth: int
    level: int
    number: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A framework of reports.

    ``level`` is the level of its first headings: 1 begins with 壹、, 2 with 一、. ``title`` holds {year} and {part}
    (the half or quarter in words), ``front`` the lines under it with {office} and {data} (資料時間).
    """

    code: str
    name: Text
    title: str
    front: tuple[str, ...]
    level: int
    nodes: tuple[Node, ...]

    def placed(self) -> Iterator[Placed]:
        """Yield every node in order, with its place."""
        yield from _placed(self.nodes, 1, self.level)

    def node(self, code: str) -> Node | None:
        """Return a node by its code."""
        return next((one.node for one in self.placed() if one.node.code == code), None)


def _placed(nodes: tuple[Node, ...], depth: int, level: int) -> Iterator[Placed]:
    for number, node in enumerate(nodes, start=1):
        yield Placed(node, depth, level, number)
        yield from _placed(node.children, depth + 1, level + 1)
