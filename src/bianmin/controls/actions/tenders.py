"""Tenders and the bids received; who decides what."""

from datetime import date, datetime

from django.db import transaction

from bianmin.controls.actions.keeping import among, locked, wanted
from bianmin.controls.errors import StepNotOpen, WrongControl
from bianmin.controls.models import Authority, Bid, Tender
from bianmin.controls.types import words
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def save_tender(number: str, *, actor: Actor, title: str, deadline: datetime, link: str = "") -> int:
    """Enter a tender, or change it while it isn't opened; return its id."""
    office.require(actor, Permission.KEEP_TENDERS)
    said = wanted(number, t("標案案號", "tender number"), 40)
    row = Tender.objects.select_for_update(no_key=True).filter(number=said).first() or Tender(number=said)
    if row.opened_at is not None:
        raise StepNotOpen(t("已開標，不能再修改。", "It was opened; it can't be changed."))
    if row.pk and deadline < row.deadline and Bid.objects.filter(tender=row).exists():
        raise WrongControl(t("已有投標，截止時間不能提前。", "Bids are in: the deadline can't move forward."))
    row.title = wanted(title, t("標案名稱", "title"), 120)
    row.link = _link(link)
    row.deadline, row.kept_by = deadline, actor.name[:80]
    row.save()
    return row.pk


@transaction.atomic
def receive_bid(tender_id: int, *, actor: Actor, channel: str, now: datetime | None = None) -> int:
    """Enter a bid's envelope with the moment it came in; return its number within the tender.

    One that comes after the deadline is entered too, as late. Who bids isn't written down.
    """
    office.require(actor, Permission.KEEP_TENDERS)
    tender = locked(Tender, tender_id)
    if tender.opened_at is not None:
        raise StepNotOpen(t("已開標，不再收標。", "It was opened; no bids are taken."))
    number = Bid.objects.filter(tender=tender).count() + 1
    Bid.objects.create(
        tender=tender,
        number=number,
        received_at=now or clock.now(),
        channel=among(channel, words.CHANNELS),
        received_by=actor.name[:80],
    )
    return number


@transaction.atomic
def open_tender(
    tender_id: int, *, actor: Actor, outcome: str, contract_link: str = "", now: datetime | None = None
) -> None:
    """Write down that a tender was opened, after its deadline, and what came of it."""
    office.require(actor, Permission.KEEP_TENDERS)
    row = locked(Tender, tender_id)
    moment = now or clock.now()
    if row.opened_at is not None:
        raise StepNotOpen(t("已經開標。", "It was opened already."))
    if moment < row.deadline:
        raise StepNotOpen(t("截止投標後才能開標。", "It is opened after the deadline."))
    row.opened_at, row.outcome = moment, wanted(outcome, t("開標結果", "outcome"), 300)
    row.contract_link = _link(contract_link)
    row.save()


@transaction.atomic
def save_authority(*, actor: Actor, unit: str, matter: str, layer: int, decided_by: str, valid_from: date) -> int:
    """Say which layer decides a matter of a unit, from a day on; return the row's id."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row, _ = Authority.objects.update_or_create(
        unit=wanted(unit, t("單位", "unit"), 40),
        matter=wanted(matter, t("事項", "matter"), 120),
        valid_from=valid_from,
        defaults={
            "layer": among(layer, words.LAYERS),
            "decided_by": wanted(decided_by, t("決行者", "who decides"), 60),
            "made_by": actor.name[:80],
        },
    )
    return row.pk


def _link(link: str) -> str:
    said = link.strip()
    if said and not said.startswith("https://"):
        raise WrongControl(t("連結須以https://開頭。", "The link begins with https://."))
    return said[:300]
