"""The narrow chart: one box under the other, each way out a row of its box, arrows in lanes at the right.

Readable at 320 px, because its width is given and only its height grows. Nothing can overlap: rows stand
in boxes, and two arrows share a lane only where they lead to the same box or don't pass each other.
"""

from bianmin.catalogue.rules.chart import words
from bianmin.catalogue.rules.chart.drawing import Area, Arrow, Box, Drawing, Label, Line
from bianmin.catalogue.rules.chart.type_size import wrapped
from bianmin.catalogue.rules.walk import Station

WIDTH = 288.0
_PAD, _GAP, _ROW_PAD, _LANE, _EDGE = 10.0, 26.0, 5.0, 9.0, 4.0


def column(stations: tuple[Station, ...], language: str, wide: float = WIDTH) -> Drawing:
    """Lay a chart out in one column of the given width."""
    lanes = _lanes(stations)
    box_width = wide - 2 * _EDGE - _LANE * (1 + max(lanes.values(), default=-1) + 1)
    room = box_width - 2 * _PAD
    boxes: list[Box] = []
    rows: list[tuple[Station, int, Label]] = []
    top = _EDGE
    for one in stations:
        lines = words.in_box(one, room, language)
        down = top + _PAD + words.height(lines) + (_PAD if not one.ways else _ROW_PAD)
        parted = []
        for place, way in enumerate(one.ways):
            texts = _row(f"{words.say(way.label, language)} → {way.to}", room)
            parted.append(down)
            area = Area(_EDGE + _PAD, down + _ROW_PAD, room, words.height(texts))
            rows.append((one, place, Label(area, texts, in_box=True)))
            down = area.bottom + _ROW_PAD
        boxes.append(
            Box(
                one.number,
                Area(_EDGE, top, box_width, down - top),
                one.party,
                one.ends is not None,
                lines,
                tuple(parted),
            )
        )
        top = down + _GAP
    places = {box.number: box.area for box in boxes}
    arrows = []
    for one, place, label in rows:
        way = one.ways[place]
        begins, ends = label.area.top + label.area.height / 2, places[way.to].top + _PAD + words.TITLE_LEADING / 2
        x = _EDGE + box_width + _LANE * (lanes[way.to] + 1)
        edge = _EDGE + box_width
        arrows.append(Arrow(one.number, way.to, ((edge, begins), (x, begins), (x, ends), (edge, ends)), label))
    return Drawing(wide, top - _GAP + _EDGE, tuple(boxes), tuple(arrows))


def _row(text: str, room: float) -> tuple[Line, ...]:
    return tuple(Line(line) for line in wrapped(text, words.SMALL, room))


def _lanes(stations: tuple[Station, ...]) -> dict[int, int]:
    """Give each box that is led to a lane: the nearest in which nothing else runs past the same stations."""
    spans: dict[int, tuple[int, int]] = {}
    for one in stations:
        for way in one.ways:
            first, last = spans.get(way.to, (way.to, way.to))
            spans[way.to] = (min(first, one.number), max(last, one.number))
    taken: list[list[tuple[int, int]]] = []
    lanes: dict[int, int] = {}
    for number, (first, last) in sorted(spans.items(), key=lambda entry: entry[1][1] - entry[1][0]):
        free = (
            lane
            for lane, spoken_for in enumerate(taken)
            if all(last < begins or ends < first for begins, ends in spoken_for)
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((first, last))
        lanes[number] = lane
    return lanes
