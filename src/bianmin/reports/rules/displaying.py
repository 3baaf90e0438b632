"""How a number is printed: rounded half up, and a row of percentages that adds up to the whole."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

HUNDRED = Decimal(100)
NOTHING = "－"
"""What stands for a number that isn't there: the mean of nothing, or what is withheld."""


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Round half up, as officials count: 92.25 to one place is 92.3."""
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def printed(value: Decimal | int | None, decimals: int = 0, *, separators: bool = True, trim: bool = False) -> str:
    """Print a value with its places, and thousands apart: 6,488,817. ``trim`` leaves 92.50 as 92.5."""
    if value is None:
        return NOTHING
    shown = rounded(Decimal(value), decimals)
    said = f"{shown:,f}" if separators else f"{shown:f}"
    while trim and said.endswith("0") and said[-2:-1].isdigit() and "." in said[:-2]:
        said = said[:-1]
    return said


def percentage(part: int | Decimal, whole: int | Decimal) -> Decimal | None:
    """Return a share in hundredths, exact; None of nothing."""
    return Decimal(part) * HUNDRED / Decimal(whole) if whole else None


def percentages(counts: Sequence[int], whole: int, decimals: int) -> list[Decimal]:
    """Round the shares of a row half up, and put what lacks on the largest class (the first of equals).

    A row whose classes are everything adds up to 100 exactly; one that lacks a class, to its share rounded.
    """
    if not whole:
        return [rounded(Decimal(0), decimals) for _ in counts]
    shares = [rounded(Decimal(count) * HUNDRED / Decimal(whole), decimals) for count in counts]
    lacking = rounded(Decimal(sum(counts)) * HUNDRED / Decimal(whole), decimals) - sum(shares)
    if lacking and shares:
        largest = max(range(len(counts)), key=lambda index: (counts[index], -index))
        shares[largest] += lacking
    return shares
