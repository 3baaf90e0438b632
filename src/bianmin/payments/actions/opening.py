"""Opening what cases owe, in the intake's own transaction."""

from datetime import date

from django.db.backends.utils import CursorWrapper


class Receivables:
    """Payments' side of ``cases.ports.ReceivableBook``."""

    def open_batch(self, cursor: CursorWrapper, batch_id: int, on: date) -> None:
        """Open receivables, entries, write-off numbers and virtual accounts of a batch's cases."""
        raise NotImplementedError
