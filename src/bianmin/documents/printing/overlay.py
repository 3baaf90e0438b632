"""Writes what differs between notices straight as page content, at the places Typst's template gives.

Runs in several processes: it is set up once with plain values and knows neither database nor Typst.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from bianmin.documents.printing.notices import qr_bits
from bianmin.documents.rules import wording
from bianmin.documents.rules.fitting import Alphabet, Field, fit
from bianmin.documents.types import NoticeFacts, OfficeFacts

HEIGHT = 841.8898  # A4, points
BASELINE = 0.86  # as in paper.typ
CODE_BASELINE = 1.9
INK = b"0.11373 0.14510 0.16078 rg\n"
KEPT = frozenset(  # the same on many notices, so set once
    {
        "issued_on", "section", "officer", "telephone", "deadline", "agency", "bank", "site", "deadline_en",
        "agency_en", "contact_en", "interest", "costs", "adjusted", "paid", "postal_code", "cause",
    }
)  # fmt: skip
MOST_KEPT = 20_000
LEVEL = 4  # of deflate: a tenth larger than the best, twice as fast

Shown = tuple[bool, bytes, bytes]
Glyph = tuple[bytes, bytes, float]  # font name, code in hexadecimal, advance in em
_FONT, _CODE, _ADVANCE = itemgetter(0), itemgetter(1), itemgetter(2)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a process needs: where fields stand (without and with slips), glyphs by style, the office."""

    office: OfficeFacts
    places: tuple[dict[str, Field], dict[str, Field]]
    glyphs: Mapping[str, Mapping[str, Glyph]]  # by style and character
    alphabet: Alphabet


@dataclass(slots=True)
class Writer:
    """Turns facts into the content of the two pages."""

    plan: Plan
    kept: dict[tuple[bool, str, str], bytes] = field(default_factory=dict)

    def show(self, facts: NoticeFacts) -> Shown:
        """Return whether slips stand on it, and the deflated contents of front and back."""
        slips = facts.segments is not None
        places = self.plan.places[slips]
        pages: tuple[list[bytes], list[bytes]] = ([INK, b"BT\n"], [INK, b"BT\n"])
        for name, text in wording.notice_fields(facts, self.plan.office).items():
            place = places[name]
            pages[place.page - 1].append(self._set(slips, place, text))
        pages[0].append(b"ET\n")
        pages[1].append(b"ET\n")
        pages[0].append(_qr(places["qr"], wording.pay_address(self.plan.office.pay_base, facts.pay_code)))
        front, back = (zlib.compress(b"".join(page), LEVEL) for page in pages)
        return slips, front, back

    def _set(self, slips: bool, place: Field, text: str) -> bytes:  # noqa: FBT001  (with or without slips: one switch, called in one place)
        if place.id not in KEPT:
            return self._content(place, text)
        key = (slips, place.id, text)
        if key not in self.kept:
            if len(self.kept) > MOST_KEPT:
                self.kept.clear()
            self.kept[key] = self._content(place, text)
        return self.kept[key]

    def _content(self, place: Field, text: str) -> bytes:
        setting = fit(text, place, self.plan.alphabet)
        glyphs = self.plan.glyphs[place.face]
        baseline = CODE_BASELINE if place.face == "code" else BASELINE
        top = HEIGHT - place.y - setting.size * baseline
        parts: list[bytes] = []
        for row, line in enumerate(setting.lines):
            runs, width = _runs(line, glyphs)
            room = place.w - width * setting.size
            x = place.x + (room if place.across == "right" else room / 2 if place.across == "center" else 0.0)
            y = top - row * setting.pitch
            for font, codes, advance in runs:
                parts.append(b"%b %g Tf 1 0 0 1 %.3f %.3f Tm <%b> Tj\n" % (font, setting.size, x, y, codes))
                x += advance * setting.size
        return b"".join(parts)


def _runs(line: str, glyphs: Mapping[str, Glyph]) -> tuple[list[Glyph], float]:
    """Return a line's runs of one font (name, codes, width in em), and the whole width."""
    shown = [glyphs[character] for character in line]
    runs: list[Glyph] = []
    for font, group in groupby(shown, key=_FONT):
        members = list(group)
        runs.append((font, b"".join(map(_CODE, members)), sum(map(_ADVANCE, members))))
    return runs, sum(map(_ADVANCE, runs))


def _qr(place: Field, address: str) -> bytes:
    """Return a QR code as an inline stencil of one bit a module."""
    side, modules = qr_bits(address)
    wide = -(-side // 8) * 8
    bits = modules.translate(_AS_DIGITS)
    rows = (bits[start : start + side].ljust(wide, b"1") for start in range(0, side * side, side))
    packed = b"".join(int(row, 2).to_bytes(wide // 8) for row in rows)
    return b"q %.3f 0 0 %.3f %.3f %.3f cm 0 g BI /W %d /H %d /IM true /F /AHx ID %b> EI Q\n" % (
        place.w, place.h, place.x, HEIGHT - place.y - place.h, side, side, packed.hex().encode(),
    )  # fmt: skip


_AS_DIGITS = bytes(0x30 if value == 0 else 0x31 for value in range(256))
