"""A table as an OpenDocument spreadsheet: plain, with numbers as numbers; the same rows give the same bytes."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import BytesIO
from xml.sax.saxutils import escape

TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_THEN = (1980, 1, 1, 0, 0, 0)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)

Value = str | int | Decimal | None


def spreadsheet(name: str, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Return a spreadsheet of one table."""
    lines = "".join(_row(row) for row in ([*heads], *rows))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.3">'
        f'<office:body><office:spreadsheet><table:table table:name="{_text(name[:31])}">'
        f'<table:table-column table:number-columns-repeated="{len(heads)}"/>{lines}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype", _THEN), TYPE)
        for path, text in (("META-INF/manifest.xml", _MANIFEST), ("content.xml", content)):
            entry = zipfile.ZipInfo(path, _THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, text.encode())
    return kept.getvalue()


def _row(values: Sequence[Value]) -> str:
    return f"<table:table-row>{''.join(_cell(value) for value in values)}</table:table-row>"


def _cell(value: Value) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, str):
        return f'<table:table-cell office:value-type="string"><text:p>{_text(value)}</text:p></table:table-cell>'
    kept = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kept}><text:p>{value}</text:p></table:table-cell>"


def _text(value: str) -> str:
    return escape(_CONTROLS.sub(" ", value), {'"': "&quot;"})
