"""Rosters: plan a duty, swap, come and go, count whom one guided; volunteers and training."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from django.db.models import Q

from bianmin.desk import models
from bianmin.desk.actions.registers import site_of
from bianmin.desk.errors import ReasonNeeded, UnknownEntry, WrongEntry
from bianmin.desk.rules import duties as rules
from bianmin.desk.types import words as named
from bianmin.kit import clock
from bianmin.kit.errors import NotAllowed
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_GUIDED = 100_000


def save_volunteer(
    name: str,
    *,
    actor: Actor,
    since: date,
    until: date | None = None,
    telephone: str = "",
    volunteer_id: int | None = None,
) -> int:
    """Write a volunteer; with ``volunteer_id`` an old one is changed."""
    office.require(actor, Permission.MANAGE_ROSTERS)
    if not name.strip() or (until is not None and until < since):
        raise WrongEntry(
            t("請填姓名，離隊日不能早於加入日。", "Write the name; the last day can't be before the first.")
        )
    row = models.Volunteer.objects.filter(pk=volunteer_id).first() if volunteer_id else models.Volunteer()
    if row is None:
        raise UnknownEntry
    row.name, row.since, row.until, row.telephone = name.strip()[:40], since, until, telephone[:30]
    row.save()
    return row.pk


@transaction.atomic
def plan_duty(
    kind: str,
    *,
    actor: Actor,
    day: date,
    staff_id: int | None = None,
    volunteer_id: int | None = None,
    begins: time | None = None,
    ends: time | None = None,
    site_id: int | None = None,
) -> int:
    """Put somebody on the roster; without hours those usual for the duty. Nobody has two duties at once."""
    office.require(actor, Permission.MANAGE_ROSTERS)
    if kind not in named.DUTIES or (staff_id is None) == (volunteer_id is None):
        raise WrongEntry(t("請選擇輪值種類與一位人員。", "Choose a duty and one person."))
    if (kind in named.OF_VOLUNTEERS) != (volunteer_id is not None):
        raise WrongEntry(
            t("志工輪值須排志工，其他輪值排同仁。", "Volunteers' duties are for volunteers, others for staff.")
        )
    usual = [time.fromisoformat(hour) for hour in named.DUTY_HOURS[kind]]
    slot = rules.Slot(day, begins or usual[0], ends or usual[1])
    unless_free(slot, staff_id, volunteer_id)
    row = models.Duty.objects.create(
        site_id=site_of(site_id),
        kind=kind,
        day=day,
        begins=slot.begins,
        ends=slot.ends,
        staff_id=staff_id,
        volunteer_id=volunteer_id,
        planned_by=actor.name[:80],
    )
    return row.pk


def unless_free(slot: rules.Slot, staff_id: int | None, volunteer_id: int | None, but: tuple[int, ...] = ()) -> None:
    """Refuse where the person has another duty at that time."""
    person = {"staff_id": staff_id} if staff_id is not None else {"volunteer_id": volunteer_id}
    rows: Any = models.Duty.objects.select_for_update(no_key=True).filter(Q(**person), day=slot.day)
    others = [rules.Slot(one.day, one.begins, one.ends) for one in rows.exclude(pk__in=but)]
    _unless(rules.why_not_on(slot, others))


def drop_duty(duty_id: int, *, actor: Actor) -> None:
    """Take a duty off the roster that nobody has come to yet."""
    office.require(actor, Permission.MANAGE_ROSTERS)
    models.Swap.objects.filter(duty_id=duty_id, answer="").delete()
    if models.Swap.objects.filter(duty_id=duty_id).exists() or models.Swap.objects.filter(other_id=duty_id).exists():
        raise WrongEntry(t("已有換班紀錄，不能刪除。", "It was swapped, so it can't be taken off."))
    if not models.Duty.objects.filter(pk=duty_id, came_at=None).delete()[0]:
        raise WrongEntry(t("已有人到班，不能刪除。", "Somebody came to it already."))


@transaction.atomic
def ask_swap(
    duty_id: int, other_id: int, *, actor: Actor, reason: str, on: date | None = None, now: datetime | None = None
) -> int:
    """Ask to swap one's own duty for another's. The roster's keeper may ask for a volunteer."""
    office.require(actor, Permission.KEEP_REGISTERS)
    if not reason.strip():
        raise ReasonNeeded
    duty, other = _duty(duty_id), _duty(other_id)
    _own_or_keeper(duty, actor)
    _unless(
        rules.why_no_swap(
            (duty.kind, other.kind),
            (duty.volunteer_id is not None, other.volunteer_id is not None),
            (duty.day, other.day),
            on or clock.today(),
        )
    )
    if models.Swap.objects.filter(duty=duty, answer="").exists():
        raise WrongEntry(t("這個輪值已在換班中。", "A swap of this duty is asked for already."))
    row = models.Swap.objects.create(
        duty=duty, other=other, reason=reason.strip()[:200], asked_by=actor.name[:80], asked_at=now or clock.now()
    )
    return row.pk


@transaction.atomic
def answer_swap(swap_id: int, *, actor: Actor, agreed: bool, now: datetime | None = None) -> None:
    """Agree to a swap, or not: whose duty was asked for, or the roster's keeper. Agreed, the persons change."""
    office.require(actor, Permission.KEEP_REGISTERS)
    swap = models.Swap.objects.select_for_update(no_key=True).filter(pk=swap_id, answer="").first()
    if swap is None:
        raise UnknownEntry
    duty, other = _duty(swap.duty_id), _duty(swap.other_id)
    _own_or_keeper(other, actor)
    swap.answer = "agreed" if agreed else "refused"
    swap.answered_by, swap.answered_at = actor.name[:80], now or clock.now()
    swap.save(update_fields=["answer", "answered_by", "answered_at"])
    if not agreed:
        return
    both = (duty.pk, other.pk)
    unless_free(rules.Slot(duty.day, duty.begins, duty.ends), other.staff_id, other.volunteer_id, both)
    unless_free(rules.Slot(other.day, other.begins, other.ends), duty.staff_id, duty.volunteer_id, both)
    with connection.cursor() as cursor:
        cursor.execute(
            "update desk_duty d set staff_id = o.staff_id, volunteer_id = o.volunteer_id from desk_duty o"
            " where (d.id, o.id) in ((%s, %s), (%s, %s))",
            [*both, *reversed(both)],
        )


@transaction.atomic
def come(duty_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Write down that somebody came to his duty. Said twice, the first stands."""
    office.require(actor, Permission.KEEP_REGISTERS)
    row = _duty(duty_id)
    if row.came_at is None:
        row.came_at = now or clock.now()
        row.save(update_fields=["came_at"])


@transaction.atomic
def go(duty_id: int, *, actor: Actor, guided: int | None = None, now: datetime | None = None) -> None:
    """Write down that somebody left his duty, and how many people he guided where that is told."""
    office.require(actor, Permission.KEEP_REGISTERS)
    row = _duty(duty_id)
    if row.came_at is None:
        raise WrongEntry(t("請先登錄到班。", "Write down first that he came."))
    row.went_at = now or clock.now()
    if guided is not None:
        if not 0 <= guided <= MOST_GUIDED:
            raise WrongEntry(t("引導人次不正確。", "The count of people guided can't be so."))
        row.guided = guided
    row.save(update_fields=["went_at", "guided"])


@transaction.atomic
def count_guided(duty_id: int, *, actor: Actor, more: int = 1) -> int:
    """Add to the people guided in a duty (``-1`` takes a slip back); return the new count."""
    office.require(actor, Permission.KEEP_REGISTERS)
    row = _duty(duty_id)
    if not 0 <= row.guided + more <= MOST_GUIDED:
        raise WrongEntry(t("引導人次不正確。", "The count of people guided can't be so."))
    row.guided += more
    row.save(update_fields=["guided"])
    return int(row.guided)


def record_training(
    topic: str,
    *,
    actor: Actor,
    on: date,
    hours: Decimal,
    kind: str = "training",
    volunteer_id: int | None = None,
    staff_id: int | None = None,
) -> int:
    """Write down hours of training, or a briefing, of a volunteer or a guard."""
    office.require(actor, Permission.MANAGE_ROSTERS)
    if kind not in named.TRAININGS or (staff_id is None) == (volunteer_id is None) or not topic.strip() or hours <= 0:
        raise WrongEntry(t("請填人員、主題與時數。", "Write the person, the topic and the hours."))
    row = models.Training.objects.create(
        on_date=on,
        volunteer_id=volunteer_id,
        staff_id=staff_id,
        kind=kind,
        topic=topic.strip()[:80],
        hours=hours,
        who=actor.name[:80],
    )
    return row.pk


def _duty(duty_id: int) -> Any:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    row = models.Duty.objects.select_for_update(no_key=True).filter(pk=duty_id).first()
    if row is None:
        raise UnknownEntry
    return row


def _own_or_keeper(duty: models.Duty, actor: Actor) -> None:
    own = duty.staff_id is not None and duty.staff_id == actor.staff_id
    if not own and not office.may(actor, Permission.MANAGE_ROSTERS):
        raise NotAllowed(
            t("只有本人或排班人員可以辦理。", "Only the person himself or the roster's keeper may do this.")
        )


def _unless(why: Text | None) -> None:
    if why is not None:
        raise WrongEntry(why)
