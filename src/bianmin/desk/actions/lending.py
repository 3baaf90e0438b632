"""Things lent and brought back; care bells pressed, answered and tested."""

from datetime import date, datetime

from django.db import IntegrityError, transaction

from bianmin.desk import models
from bianmin.desk.actions.registers import check
from bianmin.desk.errors import Taken, UnknownEntry, WrongEntry
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


def lend(
    thing_id: int,
    *,
    actor: Actor,
    borrower: str,
    contact: str = "",
    due_on: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Lend a thing, until the end of the day where nothing else is said; return the loan's id."""
    office.require(actor, Permission.KEEP_REGISTERS)
    moment = now or clock.now()
    day = clock.taipei_date(moment)
    thing = models.Thing.objects.filter(pk=thing_id, is_active=True).first()
    said = borrower.strip()
    if thing is None:
        raise WrongEntry(t("沒有這項物品。", "There is no such thing to lend."))
    if not said:
        raise WrongEntry(t("請填借用人（或號碼牌）。", "Write who borrows it, or the ticket's number."))
    if due_on is not None and due_on < day:
        raise WrongEntry(t("歸還日不能早於今天。", "It can't be due before today."))
    try:
        with transaction.atomic():
            row = models.Loan.objects.create(
                site_id=thing.site_id,
                thing=thing,
                on_date=day,
                at=moment,
                borrower=said[:40],
                contact=contact.strip()[:40],
                due_on=due_on or day,
                note=note,
                staff_id=actor.staff_id,
                who=actor.name[:80],
            )
    except IntegrityError as problem:
        raise Taken(t("這項物品已借出。", "It is out already.")) from problem
    return row.pk


@transaction.atomic
def bring_back(loan_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Write down that a thing came back. Said twice, the first stands."""
    office.require(actor, Permission.KEEP_REGISTERS)
    row = models.Loan.objects.select_for_update(no_key=True).filter(pk=loan_id, is_current=True).first()
    if row is None:
        raise UnknownEntry
    if row.back_at is None:
        row.back_at, row.back_to = now or clock.now(), actor.name[:80]
        row.save(update_fields=["back_at", "back_to"])


def ring_bell(
    bell_id: int,
    *,
    actor: Actor,
    need: str = "entrance",
    pressed_at: datetime | None = None,
    answered_at: datetime | None = None,
    outcome: str = "",
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Write down a press of a bell, with its answer where that is known already; a test is ``need='test'``."""
    office.require(actor, Permission.KEEP_REGISTERS)
    check({"need": need})
    bell = models.Bell.objects.filter(pk=bell_id, is_active=True).first()
    if bell is None:
        raise WrongEntry(t("沒有這個服務鈴。", "There is no such bell."))
    at = pressed_at or now or clock.now()
    if answered_at is not None and answered_at < at:
        raise WrongEntry(t("回應時間不能早於按鈴時間。", "The answer can't be before the press."))
    row = models.BellAnswer.objects.create(
        site_id=bell.site_id,
        bell=bell,
        on_date=clock.taipei_date(at),
        at=at,
        answered_at=answered_at,
        answered_by=actor.name[:80] if answered_at else "",
        need=need,
        outcome=outcome[:100],
        note=note,
        staff_id=actor.staff_id,
        who=actor.name[:80],
    )
    return row.pk


@transaction.atomic
def answer_bell(
    entry_id: int, *, actor: Actor, need: str = "entrance", outcome: str = "", now: datetime | None = None
) -> None:
    """Write down that somebody is with the person who rang, and for what; the seconds come out of it."""
    office.require(actor, Permission.KEEP_REGISTERS)
    check({"need": need})
    row = models.BellAnswer.objects.select_for_update(no_key=True).filter(pk=entry_id, is_current=True).first()
    if row is None:
        raise UnknownEntry
    if row.answered_at is None:
        row.answered_at, row.answered_by = now or clock.now(), actor.name[:80]
        row.need, row.outcome = need, outcome[:100]
        row.save(update_fields=["answered_at", "answered_by", "need", "outcome"])
