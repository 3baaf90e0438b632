"""What may be broken down without telling who answered."""

from collections.abc import Sequence

from bianmin.surveys.types import LEAST


def may_show(counts: Sequence[int]) -> list[bool]:
    """Say of each part of a whole whether it may be broken down.

    A part of one to four answers may not. Where exactly one part is held back while the whole is
    shown, the rest would give it away by subtraction: then the next smallest is held back too.
    """
    shown = [count == 0 or count >= LEAST for count in counts]
    if shown.count(False) == 1:
        others = [(count, place) for place, count in enumerate(counts) if shown[place] and count]
        if others:
            shown[min(others)[1]] = False
    return shown
