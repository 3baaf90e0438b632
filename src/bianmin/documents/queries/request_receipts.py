"""The receipt a person takes home when a request of his was taken in."""

from bianmin.documents.printing import request_receipts
from bianmin.documents.types import RequestReceipt
from bianmin.office import queries as office


def request_receipt_pdf(given: RequestReceipt) -> bytes:
    """Return the receipt of a request as a tagged PDF (PDF/UA-1, PDF/A-2a)."""
    return request_receipts.receipt_pdf(given, office.branch())
