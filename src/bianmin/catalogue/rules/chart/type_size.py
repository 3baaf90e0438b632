"""How wide a text will be, before anything is drawn: by the width of its signs, on the generous side.

A browser sets the chart in whichever face the reader has, so room is left for the widest of those
usual: Chinese signs are as wide as the type is high, Latin letters are taken at the width of Noto Sans.
"""

import unicodedata

_WIDE = 1.0
_CAPITAL = 0.72
_SMALL = 0.6
_THIN = 0.34
_THIN_SIGNS = frozenset("iljtfr.,:;'!|()[] ")


def width(text: str, size: float) -> float:
    """Return how wide a text may be in type of ``size``."""
    return sum(_width_of(sign) for sign in text) * size


def _width_of(sign: str) -> float:
    if unicodedata.east_asian_width(sign) in "WFA":
        return _WIDE
    if sign in _THIN_SIGNS:
        return _THIN
    return _CAPITAL if sign.isupper() or sign in "mwMW@%" else _SMALL


def wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    """Break a text into as few lines as fit the room, of about the same length.

    A mark never begins a line; a word is kept whole where it fits.
    """
    lines = _filled(text, size, room)
    if len(lines) == 2:  # noqa: PLR2004  (two lines are best parted at a mark)
        parted = _at_a_mark(text, size, room)
        if parted:
            return parted
    while room > size and len(lines) > 1:
        narrower = _filled(text, size, room - size / 2)
        if len(narrower) > len(lines) or max(width(line, size) for line in narrower) > room:
            break
        lines, room = narrower, room - size / 2
    return lines


def _at_a_mark(text: str, size: float, room: float) -> tuple[str, ...]:
    """Return the two lines that a Chinese mark parts most evenly, or nothing where no mark does."""
    places = [
        place
        for place in range(2, len(text) - 1)
        if text[place - 1] in "，、：；」）" or (text[place] in "（「" and text[place - 1] not in "（「")
    ]
    halves = [(text[:place], text[place:]) for place in places]
    fitting = [half for half in halves if max(width(line, size) for line in half) <= room]
    return min(fitting, key=lambda half: abs(width(half[0], size) - width(half[1], size)), default=())


def _filled(text: str, size: float, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and width(line + piece.rstrip(), size) > room:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
        while width(line.rstrip(), size) > room and len(line.rstrip()) > 1:
            at = _longest(line, size, room)
            lines.append(line[:at])
            line = line[at:]
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _longest(line: str, size: float, room: float) -> int:
    at = 1
    while at < len(line) and width(line[: at + 1], size) <= room:
        at += 1
    return at


def _pieces(text: str) -> list[str]:
    """Part a text where a line may break: after each Chinese sign (with its marks) and after spaces."""
    pieces: list[str] = []
    for sign in text:
        opens = bool(pieces) and pieces[-1] != "" and pieces[-1][-1] in "「『（("
        clings = sign in "，。：；、！？」』）)]…"
        wide = unicodedata.east_asian_width(sign) in "WF"
        latin = bool(pieces) and not wide and unicodedata.east_asian_width(pieces[-1][-1]) not in "WF"
        if pieces and (opens or clings or sign == " " or (latin and not pieces[-1].endswith(" "))):
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces
