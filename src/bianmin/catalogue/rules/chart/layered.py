"""The wide chart: layers from top to bottom, laid out by graphlay (decision 0017)."""

import graphlay

from bianmin.catalogue.rules.chart import words
from bianmin.catalogue.rules.chart.drawing import Area, Arrow, Box, Drawing, Label, Point, overlaps
from bianmin.catalogue.rules.chart.type_size import width
from bianmin.catalogue.rules.walk import Station

BOX, LABEL = 168.0, 118.0
_PAD, _LABEL_PAD, _EDGE = 12.0, 4.0, 8.0
_TRIES = ((26.0, 18.0), (40.0, 30.0), (60.0, 50.0), (90.0, 80.0))


def layered(stations: tuple[Station, ...], language: str) -> Drawing:
    """Lay a chart out in layers; the roomier spacings are tried only where words would meet."""
    drawing = _laid(stations, language, *_TRIES[0])
    for layer_gap, node_gap in _TRIES[1:]:
        if not overlaps(drawing):
            break
        drawing = _laid(stations, language, layer_gap, node_gap)
    return drawing


def _laid(stations: tuple[Station, ...], language: str, layer_gap: float, node_gap: float) -> Drawing:
    """Lay out stations and labels alike as nodes: what stands at an arrow then always has a place of its own on it."""
    graph = graphlay.Graph()
    texts = {one.number: words.in_box(one, BOX - 2 * _PAD, language) for one in stations}
    for one in stations:
        graph.node(one.number, width=BOX, height=words.height(texts[one.number]) + 2 * _PAD)
    ways = [(one, way) for one in stations for way in one.ways]
    labels = [words.at_arrow(way, LABEL, language) for _station, way in ways]
    for place, ((one, way), lines) in enumerate(zip(ways, labels, strict=True)):
        wide = max(width(line.text, words.SMALL) for line in lines) + 2 * _LABEL_PAD
        graph.node(f"way {place}", width=wide, height=words.height(lines) + _LABEL_PAD)
        graph.edge(one.number, f"way {place}")
        graph.edge(f"way {place}", way.to)
    laid = graphlay.layout(
        graph,
        options={
            "direction": "topbottom",
            "spacing": {"layer_gap": layer_gap, "node_gap": node_gap, "dummy_gap": 20.0},
        },
    )
    areas = [_around(node["center"], node["size"]["width"], node["size"]["height"]) for node in laid.nodes]
    routes = [tuple((point["x"], point["y"]) for point in edge["points"]) for edge in laid.edges]
    left, top, right, bottom = _bounds(areas, routes)
    areas = [Area(area.left - left, area.top - top, area.width, area.height) for area in areas]
    routes = [tuple((x - left, y - top) for x, y in route) for route in routes]
    boxes = (
        Box(one.number, area, one.party, one.ends is not None, texts[one.number])
        for one, area in zip(stations, areas, strict=False)
    )
    chips = areas[len(stations) :]
    arrows = (
        Arrow(one.number, way.to, (*routes[2 * place], *routes[2 * place + 1]), Label(chip, lines))
        for place, ((one, way), chip, lines) in enumerate(zip(ways, chips, labels, strict=True))
    )
    return Drawing(right - left, bottom - top, tuple(boxes), tuple(arrows))


def _around(center: dict[str, float], wide: float, high: float) -> Area:
    return Area(center["x"] - wide / 2, center["y"] - high / 2, wide, high)


def _bounds(areas: list[Area], points: list[tuple[Point, ...]]) -> tuple[float, float, float, float]:
    xs = [x for route in points for x, _y in route]
    ys = [y for route in points for _x, y in route]
    return (
        min([area.left for area in areas] + xs) - _EDGE,
        min([area.top for area in areas] + ys) - _EDGE,
        max([area.right for area in areas] + xs) + _EDGE,
        max([area.bottom for area in areas] + ys) + _EDGE,
    )
