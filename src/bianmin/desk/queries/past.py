"""Enquiries from outside this system, as they are listed."""

from datetime import date

from bianmin.desk.models import PastEnquiry
from bianmin.desk.types import EnquiryRecord
from bianmin.kit.keyset import PAGE, Page, paginate

ORDER = ("-on_date", "-id")


def past_enquiries(
    *,
    first: date | None = None,
    last: date | None = None,
    words: str = "",
    cursor: str | None = None,
    size: int = PAGE,
) -> Page[EnquiryRecord]:
    """Return a page of them, the newest day first; ``words`` stand in the id or the topic."""
    found = PastEnquiry.objects.all()
    if first is not None:
        found = found.filter(on_date__gte=first)
    if last is not None:
        found = found.filter(on_date__lte=last)
    if words:
        found = found.filter(enquiry_id__icontains=words) | found.filter(topic__icontains=words)
    page = paginate(found, ORDER, cursor, size)
    rows = [EnquiryRecord(row.enquiry_id, row.at, row.channel, row.topic, row.minutes) for row in page.rows]
    return Page(rows, page.next, page.previous)
