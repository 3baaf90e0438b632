"""How many strokes a Chinese sign has, from its place in Big5, whose common signs stand in that order.

Up to 26 strokes; enough for headings of a list from few strokes to many; no table of our own to keep.
"""

from bisect import bisect_right

_BEGINS = (
    *(0xA440, 0xA442, 0xA454, 0xA4A1, 0xA4FE, 0xA5E0, 0xA6EA, 0xA8C3, 0xAB45, 0xADBC, 0xB0AE, 0xB3C3, 0xB6C4),
    *(0xB9AC, 0xBBF5, 0xBEA7, 0xC075, 0xC24F, 0xC35F, 0xC455, 0xC4D7, 0xC56B, 0xC5C8, 0xC5F1, 0xC655, 0xC666),
)
"""Where signs of one stroke begin, of two, and so on."""
_LAST = 0xC66B


def place(sign: str) -> int:
    """Return a sign's place in the order of strokes; what isn't a common sign stands behind all."""
    try:
        code = int.from_bytes(sign[:1].encode("big5"), "big")
    except UnicodeEncodeError:  # no stroke count: sorts last
        return 0x10000
    return code if _BEGINS[0] <= code <= _LAST else 0x10000


def strokes(sign: str) -> int | None:
    """Return the number of strokes of a common sign, or None."""
    code = place(sign)
    return None if code > _LAST else bisect_right(_BEGINS, code)


def order(text: str) -> tuple[int, ...]:
    """Return the key by which Chinese texts are sorted: by strokes, sign by sign."""
    return tuple(place(sign) for sign in text)
