"""A service's flow chart: laid out wide for screens and walls, narrow for telephones, drawn as SVG."""

from bianmin.catalogue.rules.chart.column import column
from bianmin.catalogue.rules.chart.drawing import Arrow, Box, Drawing, Label, overlaps
from bianmin.catalogue.rules.chart.layered import layered
from bianmin.catalogue.rules.chart.svg import svg

__all__ = ["Arrow", "Box", "Drawing", "Label", "column", "layered", "overlaps", "svg"]
