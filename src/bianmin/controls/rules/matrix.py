"""The risk matrix: likelihood times impact, each from 1 to 3."""

from collections.abc import Iterable

MEDIUM, HIGH, EXTREME = 3, 6, 9


def level(likelihood: int, impact: int) -> str:
    """Return a risk's level: 1–2 low, 3–4 medium, 6 high, 9 extreme."""
    product = likelihood * impact
    if product >= EXTREME:
        return "extreme"
    if product >= HIGH:
        return "high"
    return "medium" if product >= MEDIUM else "low"


def matrix(risks: Iterable[tuple[str, int, int]]) -> list[list[tuple[int, int, str, tuple[str, ...]]]]:
    """Return the nine fields, the gravest impact first: impact, likelihood, level, codes of the risks there."""
    held: dict[tuple[int, int], list[str]] = {}
    for code, likelihood, impact in risks:
        held.setdefault((impact, likelihood), []).append(code)
    return [
        [
            (impact, likelihood, level(likelihood, impact), tuple(held.get((impact, likelihood), ())))
            for likelihood in (1, 2, 3)
        ]
        for impact in (3, 2, 1)
    ]
