"""What a laid-out chart consists of: boxes, arrows and their labels, in pixels from the top left."""

from dataclasses import dataclass
from itertools import combinations

from bianmin.catalogue.types import Party

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in a box or label. ``weight``: ``strong``, ``plain`` or ``quiet``."""

    text: str
    weight: str = "plain"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def meets(self, other: "Area") -> bool:
        """Tell whether two areas cover each other anywhere."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Box:
    """A station: its place, whose turn it is (the box's shape and tint), and what stands in it."""

    number: int
    area: Area
    party: Party
    is_end: bool
    lines: tuple[Line, ...]
    row_lines: tuple[float, ...] = ()
    """Heights at which a line parts rows inside the box."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words at an arrow; ``area`` has room for them in the widest type we expect."""

    area: Area
    lines: tuple[Line, ...]
    in_box: bool = False
    """Set where it is a row of its box, not a chip on the arrow."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way from one station to another. ``points`` run from border to border."""

    start: int
    end: int
    points: tuple[Point, ...]
    label: Label | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as it lies on its sheet."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    def labels(self) -> tuple[Label, ...]:
        """Return every label."""
        return tuple(arrow.label for arrow in self.arrows if arrow.label is not None)


def overlaps(drawing: Drawing) -> tuple[tuple[Area, Area], ...]:
    """Return what lies on something else: boxes and labels on each other, arrows through others' boxes and labels."""
    boxes = [box.area for box in drawing.boxes]
    chips = [label.area for label in drawing.labels() if not label.in_box]
    found = [(one, other) for one, other in combinations([*boxes, *chips], 2) if one.meets(other)]
    rows = [label.area for label in drawing.labels() if label.in_box]
    found += [(one, other) for one, other in combinations(rows, 2) if one.meets(other)]
    for arrow in drawing.arrows:
        own = [box.area for box in drawing.boxes if box.number in {arrow.start, arrow.end}]
        mine = [] if arrow.label is None else [arrow.label.area]
        for stretch in _stretches(arrow):
            found += [(stretch, area) for area in boxes if area not in own and stretch.meets(area)]
            found += [(stretch, area) for area in chips if area not in mine and stretch.meets(area)]
    return tuple(found)


def _stretches(arrow: Arrow) -> list[Area]:
    """Return the straight parts of an arrow as thin areas."""
    return [
        Area(min(x, u), min(y, v), abs(x - u) or 0.1, abs(y - v) or 0.1)
        for (x, y), (u, v) in zip(arrow.points, arrow.points[1:], strict=False)
    ]
