"""The official order of numbers: 壹、一、(一)、1、(1), and A、 below it."""

from dataclasses import dataclass

DEEPEST = 6
"""Five levels of the official order, and one below it, which offices may number as they like (A、)."""

_FORMAL = "零壹貳參肆伍陸柒捌玖"
_COMMON = "零一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Form:
    """How a level's numbers are written, as OpenDocument names it: its format, and what stands before and after."""

    odf: str
    before: str
    after: str


FORMS: tuple[Form, ...] = (
    Form("壹, 貳, 參, ...", "", "、"),
    Form("一, 二, 三, ...", "", "、"),
    Form("一, 二, 三, ...", "(", ")"),
    Form("1", "", "、"),
    Form("1", "(", ")"),
    Form("A", "", "、"),
)
"""The levels, from the outside in."""


def numeral(level: int, number: int) -> str:
    """Write a number of a level (1 to 6): ``numeral(1, 3)`` is 參、, ``numeral(3, 12)`` is (十二)."""
    form = FORMS[level - 1]
    digits = _FORMAL if "壹" in form.odf else _COMMON if "一" in form.odf else ""
    written = _chinese(number, digits) if digits else _letters(number) if form.odf == "A" else str(number)
    return f"{form.before}{written}{form.after}"


def _letters(number: int) -> str:
    """Return A to Z, then AA, BB as OpenDocument counts on."""
    turn, place = divmod(number - 1, 26)
    return chr(ord("A") + place) * (turn + 1)


def _chinese(number: int, digits: str) -> str:
    ten = "拾" if digits is _FORMAL else "十"
    hundred = "佰" if digits is _FORMAL else "百"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    said = f"{digits[hundreds]}{hundred}" if hundreds else ""
    if hundreds and rest and not tens:
        said += digits[0]
    if tens:
        said += ten if tens == 1 and not hundreds else f"{digits[tens]}{ten}"
    if ones or not number:
        said += digits[ones]
    return said
