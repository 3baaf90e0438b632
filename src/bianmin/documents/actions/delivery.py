"""Record what became of a notice on its way."""

from datetime import date, datetime

from django.db import transaction

from bianmin.documents.errors import DeliveryOutOfOrder, NoSuchNotice
from bianmin.documents.events import NoticeDelivered
from bianmin.documents.models import Delivery, Notice
from bianmin.documents.queries import delivery_view
from bianmin.documents.types import DeliveryKind, DeliveryView
from bianmin.kit import clock, outbox
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

_PUBLIC = {
    DeliveryKind.PUBLIC_NOTICE: "public-notice",
    DeliveryKind.PUBLIC_NOTICE_ABROAD: "public-notice-abroad",
}
_AT_ONCE = {
    DeliveryKind.HANDED_OVER: t(
        "當日送達生效（行政程序法第72條、第73條）。",
        "Served on the day it was handed over (Administrative Procedure Act, articles 72 and 73).",
    ),
    DeliveryKind.LEFT: t(
        "寄存之日視為送達（行政程序法第74條）。",
        "Deemed served on the day it was left (Administrative Procedure Act, article 74).",
    ),
}


def record_delivery(
    notice_id: int,
    kind: DeliveryKind,
    *,
    actor: Actor,
    on: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> DeliveryView:
    """Record a step of a notice's delivery; recording the same step again changes nothing.

    Service by public notice takes effect after 20 days, abroad 60 （行政程序法 §81; dated settings).

    Raises:
        NoSuchNotice: there is no such notice.
        DeliveryOutOfOrder: the day lies before the day of issue.
    """
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    with transaction.atomic():
        # The notice's row is locked: two clerks who record the same step at once make one row of it.
        notice = Notice.objects.select_for_update(of=("self",)).select_related("case").filter(pk=notice_id).first()
        if notice is None:
            raise NoSuchNotice
        office.require(
            actor, Permission.RECORD_DELIVERY, section_id=notice.case.section_id, agency_id=notice.case.agency_id
        )
        if day < notice.issued_on:
            raise DeliveryOutOfOrder
        present = Delivery.objects.filter(notice=notice, kind=kind.value, on_date=day).first()
        if present is not None:
            return delivery_view(present)
        effective_on, why = effect_of(kind, day)
        made = Delivery.objects.create(
            notice=notice,
            kind=kind.value,
            on_date=day,
            effective_on=effective_on,
            why_zh=why.zh if why else "",
            why_en=why.en if why else "",
            note=note.strip(),
            who=actor.name,
            at=moment,
        )
        if effective_on is not None:
            outbox.record(NoticeDelivered(notice_id=notice.pk, case_id=notice.case_id, effective_on=effective_on))
    return delivery_view(made)


def effect_of(kind: DeliveryKind, on: date) -> tuple[date | None, Text | None]:
    """Return the day service takes effect, with the reason; none for posting and returning."""
    if kind in _PUBLIC:
        period = office.deadline(_PUBLIC[kind], on)
        return period.due, period.explanation
    if kind in _AT_ONCE:
        return on, _AT_ONCE[kind]
    return None, None
