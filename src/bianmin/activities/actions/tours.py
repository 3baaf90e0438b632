"""Tours that come again: the rule, the days made from it, moving, cancelling and publishing a day."""

from dataclasses import asdict
from datetime import date, datetime

from django.db import transaction

from bianmin.activities import models
from bianmin.activities.actions.sessions import locked
from bianmin.activities.errors import NotPlanned, ReasonNeeded, UnknownTour, WrongSession
from bianmin.activities.rules import AHEAD, tour_days
from bianmin.activities.types import TourRule
from bianmin.activities.types.words import NTHS, TOPICS, WEEKDAYS
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

PAIRS = ("name", "place", "township", "partner", "offers", "bring")


@transaction.atomic
def save_tour(rule: TourRule, *, actor: Actor, on: date | None = None) -> int:
    """Write a tour's rule and make its days of the next half-year; with an id an old one is changed.

    Days that were made before and still are to come and untouched go with the old rule; others stay.
    """
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    if rule.nth not in NTHS or rule.weekday not in WEEKDAYS or rule.ends <= rule.begins or rule.clerks < 1:
        raise WrongSession(t("請填正確的週期、時間與人數。", "Write a right rule, hours and number of clerks."))
    if TOPICS.get(rule.topic, ("",))[0] != "outreach" or not rule.name.zh.strip() or not rule.place.zh.strip():
        raise WrongSession(t("請填名稱、地點與巡迴服務類別。", "Write the name, the place and which kind of tour."))
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        raise WrongSession(t("結束日不能早於開始日。", "It can't end before it begins."))
    row = models.TourRule.objects.filter(pk=rule.id).first() if rule.id else models.TourRule()
    if row is None:
        raise UnknownTour
    for name, value in asdict(rule).items():
        if name == "id":
            continue
        pair = getattr(rule, name)
        if isinstance(pair, Text):
            setattr(row, f"{name}_zh", pair.zh.strip())
            setattr(row, f"{name}_en", pair.en.strip() or pair.zh.strip())
        else:
            setattr(row, name, value)
    row.save()
    day = on or clock.today()
    models.Session.objects.filter(rule=row, state="planned", regular_on__gt=day, why_changed="").delete()
    plan_tours(actor=actor, until=day + AHEAD, on=day, rule_id=row.pk)
    return row.pk


@transaction.atomic
def plan_tours(*, actor: Actor, until: date | None = None, on: date | None = None, rule_id: int | None = None) -> int:
    """Make the days of each rule until a day, once each; return how many are new.

    A day that falls on a holiday is made too and shown: a person moves or cancels it.
    """
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    first = on or clock.today()
    last, moment = until or first + AHEAD, clock.now()
    rules = models.TourRule.objects.all() if rule_id is None else models.TourRule.objects.filter(pk=rule_id)
    fresh = []
    for rule in rules:
        ends = min(last, rule.valid_to or last)
        made = set(models.Session.objects.filter(rule=rule, regular_on__gte=first).values_list("regular_on", flat=True))
        fresh += [
            models.Session(
                session_id=f"T{rule.pk}-{day:%Y%m%d}",
                kind="outreach",
                topic=rule.topic,
                title=rule.name_zh,
                state="planned",
                held_on=day,
                regular_on=day,
                begins=rule.begins,
                ends=rule.ends,
                township=rule.township_zh,
                place=rule.place_zh,
                partner=rule.partner_zh,
                rule=rule,
                published=rule.is_public,
                entered_by=actor.name[:80],
                entered_at=moment,
            )
            for day in tour_days(rule.weekday, rule.nth, max(first, rule.valid_from), ends)
            if day not in made
        ]
    models.Session.objects.bulk_create(fresh, ignore_conflicts=True)
    return len(fresh)


@transaction.atomic
def move_session(session_id: int, to: date, *, actor: Actor, reason: str, now: datetime | None = None) -> None:
    """Move a planned session to another day, with the reason the public reads."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    row = _planned(session_id, reason)
    if to < clock.taipei_date(now or clock.now()):
        raise WrongSession(t("新的日期不能是過去的日子。", "The new day can't lie in the past."))
    row.held_on, row.why_changed = to, reason.strip()[:200]
    row.save(update_fields=["held_on", "why_changed"])


@transaction.atomic
def cancel_session(session_id: int, *, actor: Actor, reason: str) -> None:
    """Cancel a planned session, with the reason the public reads."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    row = _planned(session_id, reason)
    row.state, row.why_changed = "cancelled", reason.strip()[:200]
    row.save(update_fields=["state", "why_changed"])


@transaction.atomic
def publish_session(session_id: int, *, actor: Actor, published: bool) -> None:
    """Show a session on the website, or take it off."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    row = locked(session_id)
    row.published = published
    row.save(update_fields=["published"])


def _planned(session_id: int, reason: str) -> models.Session:
    row = locked(session_id)
    if row.state != "planned":
        raise NotPlanned
    if not reason.strip():
        raise ReasonNeeded
    return row
