"""Percentages of a row as they are printed: rounded half up, then made to sum to 100 on the largest class."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

HUNDRED = Decimal(100)


def shares(counts: Mapping[str, int], decimals: int) -> dict[str, Decimal]:
    """Return each class's percentage; the rounding's rest goes to the largest class (the first of equals).

    An empty row gives zeros, which sum to 0.
    """
    step = Decimal(1).scaleb(-decimals)
    whole = sum(counts.values())
    if not whole:
        return {key: Decimal(0).quantize(step) for key in counts}
    found = {key: (HUNDRED * count / whole).quantize(step, ROUND_HALF_UP) for key, count in counts.items()}
    largest = max(counts, key=lambda key: counts[key])
    found[largest] += HUNDRED - sum(found.values())
    return found


def combined(displayed: Mapping[str, Decimal], good: Iterable[str]) -> Decimal:
    """Return the rate of the good classes: the sum of what is displayed, so that a reader can add it up."""
    return sum((displayed[key] for key in good), Decimal(0))
