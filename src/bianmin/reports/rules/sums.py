"""Sums of facts with the same parts: they are added over months and sites, and figures are read off them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

Key = tuple[str, tuple[str, ...]]
"""Site, and the values of the parts in the order of the definition."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Number of facts; of those with an amount; the amounts' sum and ends."""

    n: int = 0
    with_amount: int = 0
    total: Decimal = Decimal(0)
    lowest: Decimal | None = None
    highest: Decimal | None = None

    def __add__(self, other: "Sums") -> "Sums":
        lows = [one for one in (self.lowest, other.lowest) if one is not None]
        highs = [one for one in (self.highest, other.highest) if one is not None]
        return Sums(
            self.n + other.n,
            self.with_amount + other.with_amount,
            self.total + other.total,
            min(lows) if lows else None,
            max(highs) if highs else None,
        )


Cube = dict[Key, Sums]


def merged(cubes: Iterable[Cube]) -> Cube:
    """Add cubes: the months of a period."""
    found: Cube = {}
    for cube in cubes:
        for key, sums in cube.items():
            held = found.get(key)
            found[key] = sums if held is None else held + sums
    return found


def chosen(
    cube: Cube,
    parts: tuple[str, ...],
    where: Mapping[str, str | tuple[str, ...]],
    site: str | None = None,
) -> Sums:
    """Add what a choice of parts, and a site, picks out of a cube."""
    tests = [
        (parts.index(part), {wanted} if isinstance(wanted, str) else set(wanted)) for part, wanted in where.items()
    ]
    found = Sums()
    for (at, values), sums in cube.items():
        if (site is None or at == site) and all(values[index] in wanted for index, wanted in tests):
            found += sums
    return found
