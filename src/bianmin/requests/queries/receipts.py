"""What the receipt of a request (收件證明) prints, for whoever holds number and code."""

from bianmin.catalogue.types import CHANNELS, Channel, Openness
from bianmin.documents.types import RequestReceipt
from bianmin.requests.queries.clocks import days_of
from bianmin.requests.queries.opening import person, service_at
from bianmin.requests.queries.tracking import own_request
from bianmin.requests.rules import numbers

BY_ONESELF = frozenset({Channel.ONLINE, Channel.KIOSK})


def receipt_of(number: str, code: str, *, follow: str) -> RequestReceipt:
    """Return what is printed; ``follow`` is the address its QR code leads to. Of a sealed matter no name is known.

    Raises:
        WrongCode: number and code don't belong together.
    """
    row = own_request(number, code)
    service, channel = service_at(row), Channel(row.channel)
    days = days_of(row, service).service
    sealed = row.openness == Openness.SEALED
    return RequestReceipt(
        number=row.number,
        service=service.title,
        applicant="" if sealed else person(row)["name"],
        received_at=row.received_at,
        due_on=row.due_on,
        explanation=days.deadline.explanation if days is not None else None,
        follow=follow,
        code=numbers.grouped(code),
        channel=CHANNELS[channel],
        taken_by="" if channel in BY_ONESELF or sealed else row.received_by,
        language=row.language,
    )
