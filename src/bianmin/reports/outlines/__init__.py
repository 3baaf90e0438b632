"""The frameworks reports are written in: headings, what each must describe, texts to begin with."""

from bianmin.reports.outlines.leap import LEAP
from bianmin.reports.outlines.plan import PLAN
from bianmin.reports.outlines.quarter import QUARTER
from bianmin.reports.outlines.shape import Node, Outline, Placed
from bianmin.reports.outlines.three_facets import THREE_FACETS

OUTLINES: dict[str, Outline] = {one.code: one for one in (LEAP, THREE_FACETS, PLAN, QUARTER)}
"""Every outline by its code, as the command line names it."""

__all__ = ["LEAP", "OUTLINES", "PLAN", "QUARTER", "THREE_FACETS", "Node", "Outline", "Placed"]
