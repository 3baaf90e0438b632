"""Printed forms as tagged PDF and as editable ODT, both from the same laid-out data."""

from collections.abc import Mapping
from typing import Any

from bianmin.documents.printing import odt, typesetting
from bianmin.documents.printing.odt import Cell, Line, Rows

_WIDTHS = (5.0, 12.0)
_MM_A_LINE = 8


def form_pdf(data: Mapping[str, Any]) -> bytes:
    """Return a form as PDF/UA-1 and PDF/A-2a."""
    return typesetting.compiled("form.typ", typesetting.printable(dict(data)))


def form_odt(data: Mapping[str, Any]) -> bytes:
    """Return a form as an editable file: real tables and named styles."""
    parts: list[Line | Rows] = [Line(data["office"], "Note"), Line(data["title"], "Title", level=1)]
    if data["also"]:
        parts.append(Line(data["also"], "Caption2"))
    for part in data["parts"]:
        parts.append(Line(_pair((part["title"], part["also"])), "Part", level=2))
        if part["lead"]:
            parts.append(Line(part["lead"], "Note"))
        parts.append(Rows(_WIDTHS, tuple(_row(row) for row in part["rows"])))
    if data["table"]:
        parts.append(_table(data["table"]))
    if data["attachments"]:
        head, rows = data["attachments"]
        parts.append(Line(_pair(head), "Part", level=2))
        for title, also, note in rows:
            parts.append(Line(_pair((title, also))))
            parts += [Line(note, "Note")] if note else []
    head, notes = data["notes"]
    if notes:
        parts.append(Line(_pair(head), "Part", level=2))
        for number, (words, also) in enumerate(notes, start=1):
            parts.append(Line(f"{number}. {words}", "Note"))
            parts += [Line(also, "Note")] if also else []
    parts += _end(data)
    language = "en-GB" if data["lang"] == "en" else "zh-TW"
    return odt.written(parts, title=data["title"], author=data["office"], on=tuple(data["date"]), language=language)


def _end(data: Mapping[str, Any]) -> list[Line | Rows]:
    parts: list[Line | Rows] = []
    if data["declaration"]:
        parts.append(Line(_pair(data["declaration"])))
    parts += [Line(one) for one in data["to"]]
    for name, also, sign in data["signers"]:
        parts.append(Line(f"{_pair((name, also))}：________________________{sign}", "Right"))
    if data["sign_on"]:
        parts.append(Line(data["sign_on"], "Caption2"))
    if data["box"]:
        head, rows = data["box"]
        parts.append(Line(_pair(head), "Part", level=2))
        parts.append(Rows(_WIDTHS, tuple(_row(row) for row in rows)))
    parts.append(Line(data["edition"], "Note"))
    return parts


def _row(row: Mapping[str, Any]) -> tuple[Cell, ...]:
    label = [Line(row["label"], "Cell")]
    label += [Line(row["also"], "CellNote")] if row["also"] else []
    value = [Line(one, "Cell") for one in row["choices"] or row["value"].split("\n")]
    value += [Line("", "Cell")] * (row["high"] // _MM_A_LINE - len(value))
    value += [Line(row["help"], "CellNote")] if row["help"] else []
    return Cell(tuple(label), is_label=True), Cell(tuple(value))


def _table(rows: list[list[str]]) -> Rows:
    width = 17.0 / len(rows[0])
    last = len(rows[0]) - 1
    return Rows(
        (width,) * len(rows[0]),
        tuple(
            tuple(Cell((Line(cell, "Figure" if at == last else "Cell"),)) for at, cell in enumerate(row))
            for row in rows[1:]
        ),
        head=tuple(Cell((Line(cell, "CellHead"),)) for cell in rows[0]),
    )


def _pair(words: tuple[str, str] | list[str]) -> str:
    return f"{words[0]} {words[1]}".rstrip()
