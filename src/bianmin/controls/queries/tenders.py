"""Tenders with their bids, and who decides what on a day."""

from datetime import date
from typing import Any

from django.db.models import Count, F, Q

from bianmin.controls.errors import UnknownControl
from bianmin.controls.models import Authority, Bid, Tender
from bianmin.controls.types import AuthorityInfo, BidInfo, TenderInfo
from bianmin.kit import clock, keyset


def tenders(*, cursor: str | None = None, size: int = keyset.PAGE) -> keyset.Page[TenderInfo]:
    """Return tenders, those with the latest deadline first."""
    page = keyset.paginate(_tenders(), ("-deadline", "-id"), cursor, size)
    return keyset.Page([_tender(row) for row in page.rows], page.next, page.previous)


def tender(tender_id: int) -> TenderInfo:
    """Return a tender."""
    row = _tenders().filter(pk=tender_id).first()
    if row is None:
        raise UnknownControl
    return _tender(row)


def bids(tender_id: int) -> list[BidInfo]:
    """Return the bids received for a tender, in their order."""
    rows = Bid.objects.select_related("tender").filter(tender_id=tender_id).order_by("number")
    return [
        BidInfo(
            row.pk, row.number, row.received_at, row.channel, row.received_by, row.received_at > row.tender.deadline
        )
        for row in rows
    ]


def authorities(on: date | None = None) -> list[AuthorityInfo]:
    """Return who decides what on a day, by unit and matter."""
    held: dict[tuple[str, str], Authority] = {}
    for row in Authority.objects.filter(valid_from__lte=on or clock.today()).order_by("valid_from"):
        held[row.unit, row.matter] = row
    return [
        AuthorityInfo(row.pk, row.unit, row.matter, row.layer, row.decided_by, row.valid_from)
        for _, row in sorted(held.items())
    ]


def _tenders() -> Any:  # noqa: ANN401  (tenders with what was annotated)
    late = Q(bid__received_at__gt=F("deadline"))
    return Tender.objects.annotate(received=Count("bid"), late=Count("bid", filter=late))


def _tender(row: Any) -> TenderInfo:  # noqa: ANN401  (a tender with what was annotated)
    return TenderInfo(
        row.pk,
        row.number,
        row.title,
        row.link,
        row.deadline,
        row.opened_at,
        row.outcome,
        row.contract_link,
        row.received,
        row.late,
    )
