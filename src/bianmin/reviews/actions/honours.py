"""Awards proposed by one and granted by another; the honour roll; stars of sections."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models, queries
from bianmin.reviews.actions.keeping import among, locked, require_other, required
from bianmin.reviews.errors import NotNow, WrongRecord
from bianmin.reviews.rules import conduct as rules
from bianmin.reviews.types import StarFigures
from bianmin.reviews.types.words import AWARDS, CONDUCT_ROLES, GROUNDS, HONOURS

LEAST_MONTHS = {0: 8, 1: 4, 2: 4}
"""Of how many months somebody needs a score to lead a year (0) or a half-year."""

TWICE = t("同一期間、同一事由已提出敘獎。", "An award on this ground was put forward for this period already.")


def propose_award(
    ground: str,
    kind: str,
    *,
    actor: Actor,
    person: str,
    first: date,
    last: date,
    reason: str,
    staff_id: int | None = None,
    count: int = 1,
    rule_id: int | None = None,
    idea_id: int | None = None,
    now: datetime | None = None,
) -> int:
    """Put an award forward, with its reason and the version of the rule it rests on; another person grants it."""
    office.require(actor, Permission.KEEP_REVIEWS)
    if last < first or not 1 <= count <= 9:  # noqa: PLR2004  (a person has a handful of commendations at once)
        raise WrongRecord(t("期間或次數不正確。", "The period or the count can't be so."))
    try:
        with transaction.atomic():
            row = models.Award.objects.create(
                ground=among(ground, GROUNDS),
                kind=among(kind, AWARDS),
                count=count,
                person=required(person, 60, t("受獎人", "person")),
                staff_id=staff_id,
                first=first,
                last=last,
                reason=required(reason, 300, t("事由", "reason")),
                rule_id=rule_id,
                idea_id=idea_id,
                proposed_by=actor.name[:80],
                proposed_staff_id=actor.staff_id,
                proposed_at=now or clock.now(),
            )
    except IntegrityError as problem:
        raise NotNow(TWICE) from problem
    return row.pk


@transaction.atomic
def propose_leaders(year: int, half: int, *, actor: Actor, now: datetime | None = None) -> int:
    """Put forward who leads each role over a half-year (嘉獎一次) or, with 0, the year (公開表揚).

    The roll gets an entry each. Who has too few months isn't counted; a period that isn't over is refused.
    Return how many.
    """
    office.require(actor, Permission.KEEP_REVIEWS)
    if half not in LEAST_MONTHS:
        raise WrongRecord(t("請選上半年、下半年或全年。", "Choose the first half, the second half or the year."))
    first, last = rules.half_year(year, half)
    moment = now or clock.now()
    if clock.taipei_date(moment) <= last:
        raise NotNow(t("期間還沒有結束。", "The period isn't over yet."))
    ground = "conduct_half" if half else "conduct_year"
    found = 0
    for role, name in CONDUCT_ROLES.items():
        for person, staff_id, score in queries.leaders(role, first, last, LEAST_MONTHS[half]):
            propose_award(
                ground,
                "commendation" if half else "praise",
                actor=actor,
                person=person,
                staff_id=staff_id,
                first=first,
                last=last,
                reason=f"{GROUNDS[ground].zh}（{name.zh}，平均{score}分）",
                now=moment,
            )
            put_honour(ground, first, last, actor=actor, person=person, staff_id=staff_id, words=name, now=moment)
            found += 1
    return found


@transaction.atomic
def choose_model(
    first: date, last: date, *, actor: Actor, person: str, staff_id: int | None = None, now: datetime | None = None
) -> int:
    """Choose a courtesy role model (電話禮貌楷模) of a period from those tested; return the award put forward."""
    office.require(actor, Permission.KEEP_REVIEWS)
    tested = {(name, who): mean for name, who, _, mean in queries.model_candidates(first, last)}
    mean = tested.get((person, staff_id))
    if mean is None:
        raise WrongRecord(t("這位同仁在期間內沒有受測。", "This person wasn't tested in the period."))
    award = propose_award(
        "courtesy",
        "praise",
        actor=actor,
        person=person,
        staff_id=staff_id,
        first=first,
        last=last,
        reason=f"{GROUNDS['courtesy'].zh}（平均{mean:.1f}分）",
        now=now,
    )
    put_honour("courtesy", first, last, actor=actor, person=person, staff_id=staff_id, now=now)
    return award


@transaction.atomic
def decide_award(award_id: int, *, actor: Actor, granted: bool, now: datetime | None = None) -> None:
    """Grant or decline an award another person put forward."""
    office.require(actor, Permission.APPROVE_REVIEWS)
    row = locked(models.Award, award_id)
    if row.state != "proposed":
        raise NotNow(t("這件敘獎已經核定。", "This award was decided already."))
    require_other(actor, row.proposed_staff_id, row.proposed_by)
    row.state = "granted" if granted else "declined"
    row.decided_by, row.decided_on = actor.name[:80], clock.taipei_date(now or clock.now())
    row.save(update_fields=["state", "decided_by", "decided_on"])


def add_honour(
    category: str,
    first: date,
    last: date,
    *,
    actor: Actor,
    person: str = "",
    staff_id: int | None = None,
    section_id: int | None = None,
    words: Text | None = None,
    now: datetime | None = None,
) -> int:
    """Add an entry to the honour roll, not public yet: a person or a section, for a period."""
    office.require(actor, Permission.KEEP_REVIEWS)
    among(category, HONOURS)
    if last < first:
        raise WrongRecord(t("期間不正確。", "The period can't be so."))
    if not person.strip() and section_id is None:
        raise WrongRecord(t("請填受表揚的人或股別。", "Name the person or the section."))
    return put_honour(
        category,
        first,
        last,
        actor=actor,
        person=person.strip()[:60],
        staff_id=staff_id,
        section_id=section_id,
        words=words,
        now=now,
    )


def put_honour(
    category: str,
    first: date,
    last: date,
    *,
    actor: Actor,
    person: str = "",
    staff_id: int | None = None,
    section_id: int | None = None,
    rank: int = 1,
    words: Text | None = None,
    now: datetime | None = None,
) -> int:
    """Put an entry on the roll for the actions of reviews, once a category, period and person or section."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row, _ = models.Honour.objects.get_or_create(
        category=category,
        first=first,
        last=last,
        person=person,
        section_id=section_id,  # type: ignore[misc]  # None is looked up as no section
        defaults={
            "staff_id": staff_id,
            "rank": rank,
            "words_zh": words.zh[:200] if words else "",
            "words_en": words.en[:200] if words else "",
            "made_by": actor.name[:80],
            "made_at": now or clock.now(),
        },
    )
    return row.pk


@transaction.atomic
def publish_honour(
    honour_id: int,
    *,
    actor: Actor,
    public_from: date,
    public_until: date | None = None,
    praised_on: date | None = None,
) -> None:
    """Have an entry stand on the website from a day until a day; ``praised_on``: the meeting that praised it."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.Honour, honour_id)
    if public_until is not None and public_until < public_from:
        raise WrongRecord(t("公布期間不正確。", "The days of publication can't be so."))
    row.public_from, row.public_until = public_from, public_until
    row.praised_on = praised_on or row.praised_on
    row.save(update_fields=["public_from", "public_until", "praised_on"])


@transaction.atomic
def withdraw_honour(honour_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Take an entry off the website from today on; it stays in the roll personnel keeps."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.Honour, honour_id)
    today = clock.taipei_date(now or clock.now())
    if row.public_from is not None and row.public_from < today:
        row.public_until = min(row.public_until or today, today - timedelta(days=1))
    else:
        row.public_from = row.public_until = None
    row.save(update_fields=["public_from", "public_until"])


@transaction.atomic
def name_stars(month: date, figures: Sequence[StarFigures], *, actor: Actor, now: datetime | None = None) -> int:
    """Rank the sections of a month by what they reached; one of every five is starred and goes to the honour roll.

    The figures are the ledger's and the register's, counted by the caller. Return how many are starred.
    """
    office.require(actor, Permission.KEEP_REVIEWS)
    first, moment = month.replace(day=1), now or clock.now()
    if not figures:
        raise WrongRecord(t("這個月沒有各股的數字。", "There are no figures of sections for this month."))
    if any(one.collected < 0 or one.closed < 0 for one in figures):
        raise WrongRecord(t("各股數字不能為負。", "A section's figures can't be below zero."))
    if clock.taipei_date(moment) <= rules.month_end(first):
        raise NotNow(t("期間還沒有結束。", "The period isn't over yet."))
    if models.Star.objects.filter(month=first).exists():
        raise NotNow(t("這個月已評定執行之星。", "The stars of this month were named already."))
    points = rules.star_points(figures)
    ranked, number = rules.ranks(points), rules.stars(len(figures))
    rows = [
        models.Star(
            month=first,
            section_id=one.section_id,
            collected=one.collected,
            closed=one.closed,
            points=points[one.section_id],
            rank=ranked[one.section_id],
            is_star=ranked[one.section_id] <= number,
            named_by=actor.name[:80],
            named_at=moment,
        )
        for one in figures
    ]
    models.Star.objects.bulk_create(rows)
    starred = [row for row in rows if row.is_star]
    for row in starred:
        put_honour(
            "star", first, rules.month_end(first), actor=actor, section_id=row.section_id, rank=row.rank, now=moment
        )
    return len(starred)
