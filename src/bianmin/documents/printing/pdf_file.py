"""Appends pages to a small PDF as its incremental update (PDF 1.7, 7.5.6), streaming to the file.

A library's page objects for a hundred thousand pages take gigabytes; these take none.
"""

import zlib
from collections.abc import Sequence
from typing import BinaryIO

LEAVES = 256  # pages under one node of the page tree
PACKED = 256  # objects in one object stream


class PdfFile:
    """A PDF being written: a base document, then content streams and pages, then its end."""

    def __init__(self, out: BinaryIO, base: bytes, *, size: int, root: int, pages: int) -> None:
        self._out = out
        self._root, self._pages = root, pages
        self._next = size
        self._places: dict[int, tuple[int, int, int]] = {}
        self._packed: list[tuple[int, bytes]] = []
        self._node: int | None = None
        self._leaves: list[int] = []
        self._nodes: list[tuple[int, int]] = []
        self._base_xref = int(base.rsplit(b"startxref", 1)[1].split()[0])
        self.count = 0
        out.write(base)
        self._at = len(base)

    def add_page(self, template: int, resources: int, shown: bytes, media: bytes) -> None:
        """Add a page: a shared template's content, and its own content over it (deflated)."""
        content = self._number()
        self._direct(content, b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(shown), shown))
        if self._node is None:
            self._node = self._number()
        page = self._number()
        self._leaves.append(page)
        body = b"<</Type/Page/Parent %d 0 R/MediaBox[%b]/Resources %d 0 R/Contents[%d 0 R %d 0 R]>>"
        self._pack(page, body % (self._node, media, resources, template, content))
        self.count += 1
        if len(self._leaves) == LEAVES:
            self._end_node()

    def close(self) -> None:
        """Write the page tree, the catalogue and the cross-reference stream."""
        self._end_node()
        kids = b" ".join(b"%d 0 R" % node for node, _ in self._nodes)
        self._pack(self._pages, b"<</Type/Pages/Count %d/Kids[%b]>>" % (self.count, kids))
        catalogue = b"<</Type/Catalog/Pages %d 0 R/Lang(zh-TW)/ViewerPreferences<</Duplex/DuplexFlipLongEdge>>>>"
        self._pack(self._root, catalogue % self._pages)
        self._flush()
        self._cross_reference()

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._at += len(data)

    def _direct(self, number: int, body: bytes) -> None:
        self._places[number] = (1, self._at, 0)
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _pack(self, number: int, body: bytes) -> None:
        self._packed.append((number, body))
        if len(self._packed) == PACKED:
            self._flush()

    def _flush(self) -> None:
        if not self._packed:
            return
        stream = self._number()
        head, at = [], 0
        for index, (number, body) in enumerate(self._packed):
            self._places[number] = (2, stream, index)
            head.append(b"%d %d" % (number, at))
            at += len(body) + 1
        first = b" ".join(head) + b" "
        data = zlib.compress(first + b"\n".join(body for _, body in self._packed), 6)
        words = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>stream\n%b\nendstream"
        self._direct(stream, words % (len(self._packed), len(first), len(data), data))
        self._packed = []

    def _end_node(self) -> None:
        if self._node is None:
            return
        kids = b" ".join(b"%d 0 R" % leaf for leaf in self._leaves)
        body = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._pages, len(self._leaves), kids)
        self._pack(self._node, body)
        self._nodes.append((self._node, len(self._leaves)))
        self._node, self._leaves = None, []

    def _cross_reference(self) -> None:
        own = self._number()
        self._places[own] = (1, self._at, 0)
        numbers = sorted(self._places)
        rows = b"".join(
            kind.to_bytes(1) + place.to_bytes(6) + index.to_bytes(2)
            for kind, place, index in (self._places[number] for number in numbers)
        )
        data = zlib.compress(rows, 6)
        index = b" ".join(b"%d %d" % section for section in _sections(numbers))
        words = (
            b"%d 0 obj\n<</Type/XRef/Size %d/Root %d 0 R/Prev %d/W[1 6 2]/Index[%b]"
            b"/Filter/FlateDecode/Length %d>>stream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
        )
        at = self._at
        self._write(words % (own, self._next, self._root, self._base_xref, index, len(data), data, at))


def _sections(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return runs of consecutive numbers as (first, count)."""
    sections: list[tuple[int, int]] = []
    for number in numbers:
        if sections and sum(sections[-1]) == number:
            sections[-1] = (sections[-1][0], sections[-1][1] + 1)
        else:
            sections.append((number, 1))
    return sections
