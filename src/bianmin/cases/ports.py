"""What cases need from outside, and who gives it."""

from datetime import date
from typing import Any, Protocol


class ReceivableBook(Protocol):
    """Opens what is owed for the cases of a batch, in the transaction that takes the batch in.

    Payments implements this: receivables by part, write-off numbers and virtual accounts are then
    committed together with the cases, or not at all.
    """

    def open_batch(self, cursor: Any, batch_id: int, on: date) -> None:  # noqa: ANN401  (a database cursor)
        """Open the receivables of every case of the batch; ``on`` is the day of intake."""


_book: list[ReceivableBook] = []


def register(book: ReceivableBook) -> None:
    """Name the book that opens receivables (once, at start)."""
    _book[:] = [book]


def get() -> ReceivableBook | None:
    """Return the registered book; None where no noun above keeps receivables (tests of cases alone)."""
    return _book[0] if _book else None
