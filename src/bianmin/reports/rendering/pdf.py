"""A report as tagged PDF (PDF/UA-1 and PDF/A-2a), set by Typst from the same content tree as the ODT."""

from pathlib import Path
from typing import Any

from bianmin.documents.printing import typesetting
from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.tree import Block, Chart, Heading, Line, Number, Paragraph, Picture, Report, Table, spans

TEMPLATE = Path(__file__).resolve().parents[1] / "templates" / "reports" / "report.typ"
_WIDE, _TALL = 150.0, 100.0
_FORMATS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


def report_pdf(report: Report) -> bytes:
    """Return the report as PDF. Pictures are read from where they are kept."""
    data = typesetting.printable(
        {
            "title": report.title,
            "office": report.office,
            "front": list(report.front),
            "date": list(report.on),
            "blocks": _blocks(report.blocks),
        }
    )
    return typesetting.compiled(TEMPLATE, data, root=Path("/"))


def _blocks(blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
    """Return the blocks as the template takes them: points that follow each other nested, the rest as they are."""
    found: list[dict[str, Any]] = []
    waiting: list[Paragraph] = []
    level = 1
    for block in blocks:
        if isinstance(block, Paragraph) and block.level:
            waiting.append(block)
            continue
        if waiting:
            found += _points(waiting)
            waiting = []
        if isinstance(block, Heading):
            level = block.level
        if isinstance(block, Chart):
            found += [{**_chart(block)}] if block.svg else []
            found.append(_table(block.table))
        else:
            found.append(_block(block, level))
    return found + _points(waiting)


def _points(points: list[Paragraph]) -> list[dict[str, Any]]:
    """Nest points by their levels; a deeper one that comes first stands by itself."""
    groups: list[dict[str, Any]] = []
    at = 0
    while at < len(points):
        level = points[at].level
        entries: list[dict[str, Any]] = []
        while at < len(points) and points[at].level >= level:
            if points[at].level == level:
                entries.append({"label": numeral(level, points[at].number), "line": _line(points[at].line), "more": []})
                at += 1
                continue
            end = at
            while end < len(points) and points[end].level > level:
                end += 1
            entries[-1]["more"] = _points(points[at:end])
            at = end
        groups.append({"kind": "points", "level": level, "entries": entries})
    return groups


def _block(block: Heading | Paragraph | Table | Picture, level: int) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {
            "kind": "heading",
            "depth": block.depth,
            "level": block.level,
            "label": numeral(block.level, block.number),
            "text": block.text,
            "anchor": block.anchor,
        }
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "level": level, "line": _line(block.line)}
    if isinstance(block, Picture):
        share = min(_WIDE / max(block.width, 1), _TALL / max(block.height, 1))
        return {
            "kind": "picture",
            "path": block.path,
            "format": _FORMATS.get(block.kind, "jpg"),
            "alt": block.alt or block.caption,
            "caption": block.caption,
            "width": round(block.width * share, 2),
        }
    return _table(block)


def _table(table: Table) -> dict[str, Any]:
    cells = [
        {"x": x, "y": y, "rows": size, "line": _line(cell or ())}
        for y, row in enumerate(table.rows)
        for x, cell in enumerate(row)
        if (size := spans(table.rows, y, x))
    ]
    return {
        "kind": "table",
        "caption": table.caption,
        "heads": list(table.heads),
        "widths": list(table.widths) or [1.0] * len(table.heads),
        "figures": sorted(table.figures),
        "cells": cells,
    }


def _chart(chart: Chart) -> dict[str, Any]:
    return {"kind": "chart", "title": chart.title, "says": chart.says, "svg": chart.svg}


def _line(line: Line) -> list[list[str]]:
    return [[one.text, one.address] if isinstance(one, Number) and one.address else [one.text] for one in line]
