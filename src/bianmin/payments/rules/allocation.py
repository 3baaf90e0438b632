"""How money is divided over the parts of one debt (民法 §323): costs, then interest, then the rest.

Where a surcharge (滯納金) stands is not in the law, so that a dated setting gives the whole order;
the office pays it before the principal unless told otherwise.
"""

from collections.abc import Mapping, Sequence

from bianmin.payments.types import Part, Parts

USUAL_ORDER: tuple[Part, ...] = (Part.COSTS, Part.INTEREST, Part.SURCHARGE, Part.PRINCIPAL)


def divide(amount: int, outstanding: Parts, order: Sequence[Part] = USUAL_ORDER) -> tuple[Parts, int]:
    """Divide ``amount`` over what is outstanding; return the parts and the rest that nothing is owed for.

    Raises:
        ValueError: the amount is negative.
    """
    if amount < 0:
        raise ValueError(amount)
    owed: Mapping[Part, int] = dict(outstanding.items())
    given: dict[str, int] = {}
    for part in order:
        given[part.value] = min(amount, owed[part])
        amount -= given[part.value]
    return Parts(**given), amount


def share_sql(part: Part, order: Sequence[Part], *, start: str, end: str) -> str:
    """Return the SQL expression of a part's share of the money from ``start`` to ``end``.

    The parts lie one after the other on a line from 0 to the balance, in the order in which they
    are paid (as ``divide`` does for one paying); the money a line brings lies on it from where the
    earlier lines ended. ``start`` and ``end`` are expressions; the owed parts are columns of their names.
    """
    before = order[: order.index(part)]
    low = " + ".join(before) or "0"
    high = " + ".join([*before, part])
    return f"greatest(0, least({end}, {high}) - greatest({start}, {low}))"
