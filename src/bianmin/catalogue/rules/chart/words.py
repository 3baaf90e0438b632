"""What stands in a box and at an arrow, in one language."""

from bianmin.catalogue.rules.chart.drawing import Line
from bianmin.catalogue.rules.chart.type_size import wrapped
from bianmin.catalogue.rules.walk import Station, Way
from bianmin.kit.texts import Text, t

TITLE, SMALL = 14.0, 12.0
TITLE_LEADING, SMALL_LEADING = 20.0, 17.0

_LIMIT = t("期限：{length}", "Limit: {length}")
_STILL = t("這段期間不計入辦理期限", "not counted in the office's limit")
_END = t("結束：{outcome}", "End: {outcome}")


def say(text: Text, language: str) -> str:
    """Return a text in a language: ``zh`` or ``en``."""
    return text.en if language == "en" else text.zh


def in_box(station: Station, room: float, language: str) -> tuple[Line, ...]:
    """Return the lines of a station's box: number and title, whose turn, by when."""
    title = f"{station.number} {say(station.title, language)}"
    lines = [Line(line, "strong") for line in wrapped(title, TITLE, room)]
    below = []
    if station.ends is not None:
        below.append(_END.fill(outcome=station.ends))
    else:
        below.append(station.who)
    if station.limit is not None:
        below.append(_LIMIT.fill(length=station.limit))
    if station.pauses:
        below.append(_STILL)
    for text in below:
        lines += [Line(line, "quiet") for line in wrapped(say(text, language), SMALL, room)]
    return tuple(lines)


def at_arrow(way: Way, room: float, language: str) -> tuple[Line, ...]:
    """Return the lines of an arrow's label."""
    return tuple(Line(line) for line in wrapped(say(way.label, language), SMALL, room))


def height(lines: tuple[Line, ...]) -> float:
    """Return how high some lines stand."""
    return sum(TITLE_LEADING if line.weight == "strong" else SMALL_LEADING for line in lines)
