"""Messages to the party of a booking: by e-mail, else by SMS, else somebody has to telephone."""

from datetime import datetime

from bianmin.bookings import queries
from bianmin.bookings.models import Booking
from bianmin.bookings.queries.reading import party_of
from bianmin.bookings.queries.shapes import booking_view, place_view
from bianmin.bookings.rules import wording
from bianmin.kit import messages
from bianmin.kit.texts import Text, t


def tell(row: Booking, what: str, *, reason: str = "", until: datetime | None = None, must: bool = False) -> str:
    """Send what the wording of ``what`` says; return by which way, empty where none is known.

    Where ``must`` is given and no message can reach the party, the booking is put on the list of those to
    telephone.
    """
    place, party = place_view(row.place), party_of(row)
    why: Text | str = reason or wording.NO_REASON
    if what == "moved":
        why = t("原因：{reason}。", "Why: {reason}.").fill(reason=reason) if reason else t("", "")
    body = wording.body(
        what,
        place,
        name=row.party_name,
        when=wording.moment(row.starts_at),
        where=queries.whereabouts(booking_view(row, place)),
        reference=row.reference,
        reason=why,
        until=wording.moment(until) if until else "",
    )
    ways = (("mail", party.email, row.has_email), ("sms", party.telephone, row.has_mobile))
    for channel, address, known in ways:
        if not known:
            continue
        try:
            messages.send(
                channel, address, wording.subject(what, place), body,
                language=row.language, about="booking", about_id=row.pk,
            )  # fmt: skip
        except messages.BadAddress:  # the next way to reach him is tried; none: he is on the list to telephone
            continue
        return channel
    if not must:
        return ""
    row.tell_by_phone = True
    row.save(update_fields=["tell_by_phone"])
    return "telephone"
