"""How money is divided over the parts of one debt (民法 §323): costs, then interest, then the rest."""

from collections.abc import Mapping, Sequence

from bianmin.payments.types import Part, Parts

SURCHARGE_FIRST: tuple[Part, ...] = (Part.COSTS, Part.INTEREST, Part.SURCHARGE, Part.PRINCIPAL)
PRINCIPAL_FIRST: tuple[Part, ...] = (Part.COSTS, Part.INTEREST, Part.PRINCIPAL, Part.SURCHARGE)


def order_of_parts(*, surcharge_first: bool) -> tuple[Part, ...]:
    """Return the order in which parts are paid.

    民法 §323 orders costs, interest, principal. Where a surcharge (滯納金) stands is not in it, so
    that a dated setting decides; the office pays it before the principal unless told otherwise.
    """
    return SURCHARGE_FIRST if surcharge_first else PRINCIPAL_FIRST


def divide(amount: int, outstanding: Parts, order: Sequence[Part] = SURCHARGE_FIRST) -> tuple[Parts, int]:
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
