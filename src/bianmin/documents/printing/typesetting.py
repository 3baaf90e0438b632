"""Warm Typst compilers, and what papers are set with: the alphabet and the fields of a template."""

import json
import threading
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from bianmin.documents.printing import fonts
from bianmin.documents.printing.sheet import read_sheet
from bianmin.documents.rules.fitting import Alphabet, Field

TEMPLATES = Path(__file__).resolve().parents[1] / "templates" / "documents"
TAGGED: Any = ["ua-1", "a-2a"]
ASCII = "".join(chr(code) for code in range(0x20, 0x7F)) + "−–…"

_LOCK = threading.Lock()  # one compiler a template in a process; Typst itself uses the cores


@lru_cache(maxsize=16)
def _compiler(template: str | Path, faces: fonts.Faces, root: Path) -> typst.Compiler:
    return typst.Compiler(
        str(TEMPLATES / template), root=str(root), font_paths=[str(faces.directory)], ignore_system_fonts=True
    )


def compiled(template: str | Path, data: Mapping[str, Any], *, tagged: bool = True, root: Path = TEMPLATES) -> bytes:
    """Compile a template with its data to PDF; tagged ones claim PDF/UA-1 and PDF/A-2a.

    ``root`` is the folder a template may read from: one that shows pictures kept elsewhere names another.

    Raises:
        NoFont: no Chinese face is on this machine.
    """
    faces = fonts.faces()
    given = json.dumps({"families": list(faces.families), **data}, ensure_ascii=False)
    with _LOCK:
        pdf = _compiler(template, faces, root).compile(
            format="pdf", sys_inputs={"data": given}, pdf_standards=TAGGED if tagged else []
        )
    assert isinstance(pdf, bytes)  # noqa: S101  (a list comes only of page images)
    return pdf


def fields(template: str, data: Mapping[str, Any]) -> dict[str, Field]:
    """Return where a template puts its fields, asked of Typst itself."""
    faces = fonts.faces()
    given = json.dumps({"families": list(faces.families), **data}, ensure_ascii=False)
    compiler = typst.Compiler(
        str(TEMPLATES / template),
        root=str(TEMPLATES),
        font_paths=[str(faces.directory)],
        ignore_system_fonts=True,
        sys_inputs={"data": given},
    )
    found = json.loads(compiler.query("<field>", field="value"))
    return {row["id"]: Field(**row) for row in found}


@lru_cache(maxsize=4)
def _alphabet(faces: fonts.Faces) -> Alphabet:
    glyphs = read_sheet(compiled("sheet.typ", {"styles": {"text": list(ASCII)}}, tagged=False), {"text": ASCII})
    return Alphabet({c: glyph.advance for c, glyph in glyphs["text"].items()}, faces.covered)


def alphabet() -> Alphabet:
    """Return what the present faces can print, with the true widths of narrow characters."""
    return _alphabet(fonts.faces())


def printable(value: Any) -> Any:  # noqa: ANN401  (the shapes of JSON)
    """Return data with every text made printable (tagged papers may not show a character no face has)."""
    if isinstance(value, str):
        return alphabet().printable(value)
    if isinstance(value, dict):
        return {name: printable(one) for name, one in value.items()}
    if isinstance(value, list):
        return [printable(one) for one in value]
    return value
