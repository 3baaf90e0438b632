"""A case's money as machines read it: the objects of `bianmin case`."""

from collections.abc import Iterator, Sequence
from datetime import date


def case_json(number: str, on: date | None = None) -> dict[str, object]:
    """Return the object of one case; an unknown number is refused."""
    raise NotImplementedError


def case_objects(
    *, numbers: Sequence[str] = (), batch_id: int | None = None, on: date | None = None
) -> Iterator[dict[str, object]]:
    """Yield the objects of cases by number, or of a batch's in the order of its lines."""
    raise NotImplementedError
