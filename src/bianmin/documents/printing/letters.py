"""Official letters as tagged PDF and as editable ODT, from what is kept of them."""

from collections.abc import Mapping
from typing import Any

from bianmin.documents.printing import odt, typesetting
from bianmin.documents.printing.odt import Cell, Line, Rows


def letter_pdf(content: Mapping[str, Any]) -> bytes:
    """Return a letter as PDF/UA-1 and PDF/A-2a; what is kept gives the same page again."""
    return typesetting.compiled("letter.typ", typesetting.printable(dict(content)))


def letter_odt(content: Mapping[str, Any]) -> bytes:
    """Return a letter as an editable file of real styles; it is a copy to work on, the PDF is the letter."""
    parts: list[Line | Rows] = []
    for position, page in enumerate(content["pages"]):
        parts += _page(page, is_first=position == 0)
    return odt.written(parts, title=content["title"], author=content["author"], on=tuple(content["date"]))


def _page(page: Mapping[str, Any], *, is_first: bool) -> list[Line | Rows]:
    parts: list[Line | Rows] = [
        Line(f"{page['office']}　{page['kind']}", "Title" if is_first else "TitleOnNewPage", level=1)
    ]
    if page["note"]:
        parts.append(Line(page["note"], "Note"))
    parts += [Line(one, "Contact") for one in page["contact"]]
    parts.append(Line("".join(page["to"]), "Addressee"))
    parts += [Line(one, "Heads") for one in page["heads"]]
    for section in page["sections"]:
        if len(section["items"]) == 1:
            parts.append(Line(section["label"] + section["items"][0][1], "Section"))
            continue
        parts.append(Line(section["label"], "Section"))
        parts += [Line(mark + words, "Item") for mark, words in section["items"]]
    table = page["table"]
    if table:
        width = 16.0 / len(table["heads"])
        figures = table["figures"]
        parts.append(
            Rows(
                (width,) * len(table["heads"]),
                tuple(
                    tuple(Cell((Line(cell, "Figure" if figures[at] else "Cell"),)) for at, cell in enumerate(row))
                    for row in table["rows"]
                ),
                head=tuple(Cell((Line(cell, "CellHead"),)) for cell in table["heads"]),
            )
        )
    parts += [Line(one, "Copies") for one in page["copies"]]
    parts.append(Line(page["head"], "Signature"))
    return parts
