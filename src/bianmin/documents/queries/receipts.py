"""The counter's papers as PDF, from what payments tells."""


def receipt_pdf(receipt_id: int) -> bytes:
    """Return a counter receipt (收據) as a tagged PDF; a void one carries the void mark."""
    raise NotImplementedError


def closing_pdf(closing_id: int) -> bytes:
    """Return a day closing sheet (日結表) as a tagged PDF."""
    raise NotImplementedError
