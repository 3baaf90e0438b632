"""Counter payments from outside this system, as they are listed."""

from datetime import date

from bianmin.kit.keyset import PAGE, Page, paginate
from bianmin.payments.models import PastPayment
from bianmin.payments.types import CounterPaymentRecord

ORDER = ("-paid_on", "-id")


def past_payments(
    *,
    first: date | None = None,
    last: date | None = None,
    words: str = "",
    cursor: str | None = None,
    size: int = PAGE,
) -> Page[CounterPaymentRecord]:
    """Return a page of them, the newest day first; ``words`` stand in the receipt's id or the case's number."""
    found = PastPayment.objects.all()
    if first is not None:
        found = found.filter(paid_on__gte=first)
    if last is not None:
        found = found.filter(paid_on__lte=last)
    if words:
        found = found.filter(receipt_id__icontains=words) | found.filter(case_number__icontains=words)
    page = paginate(found, ORDER, cursor, size)
    rows = [
        CounterPaymentRecord(row.receipt_id, row.paid_at, row.method, row.amount, row.case_number) for row in page.rows
    ]
    return Page(rows, page.next, page.previous)
