"""Awards, the honour roll as the public sees it and as personnel keeps it, stars of sections."""

from datetime import date
from typing import Any

from django.db.models import Q

from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office.types import Actor
from bianmin.reviews import models
from bianmin.reviews.queries.reach import sees_all
from bianmin.reviews.types import AwardInfo, HonourInfo, StarInfo
from bianmin.reviews.types.words import HONOURS

MOST = 300


def awards(actor: Actor, *, state: str = "", first: date | None = None, last: date | None = None) -> list[AwardInfo]:
    """Return awards, the newest first: all of them for personnel and the heads, else those of the actor."""
    rows = models.Award.objects.select_related("rule__manual")
    if not sees_all(actor):
        rows = rows.filter(staff_id=actor.staff_id or 0)
    if state:
        rows = rows.filter(state=state)
    if first is not None and last is not None:
        rows = rows.filter(last__range=(first, last))
    return [_award(row) for row in rows.order_by("-id")[:MOST]]


def awards_to_approve() -> list[AwardInfo]:
    """Return the awards that wait for a second person."""
    rows = models.Award.objects.filter(state="proposed").select_related("rule__manual").order_by("id")
    return [_award(row) for row in rows[:MOST]]


def honours(*, category: str = "") -> list[HonourInfo]:
    """Return the entries of the honour roll as personnel keeps them, public or not, the newest first."""
    rows = models.Honour.objects.all()
    if category:
        rows = rows.filter(category=category)
    return [_honour(row) for row in rows.select_related("section").order_by("-last", "category", "rank", "id")[:MOST]]


def honour_roll(on: date | None = None) -> list[tuple[Text, list[HonourInfo]]]:
    """Return what is public on a day, by category in the roll's order, the newest period first."""
    day = on or clock.today()
    rows = models.Honour.objects.filter(
        Q(public_until=None) | Q(public_until__gte=day), public_from__lte=day
    ).select_related("section")
    found = [_honour(row) for row in rows.order_by("-last", "rank", "person", "id")[:MOST]]
    return [
        (title, entries)
        for category, title in HONOURS.items()
        if (entries := [one for one in found if one.category == category])
    ]


def stars(month: date) -> list[StarInfo]:
    """Return the sections of a month by rank."""
    return [_star(row) for row in models.Star.objects.filter(month=month).select_related("section").order_by("rank")]


def star_months(limit: int = 24) -> list[StarInfo]:
    """Return the starred sections of the latest months."""
    rows = models.Star.objects.filter(is_star=True).select_related("section").order_by("-month", "rank")
    return [_star(row) for row in rows[:limit]]


def _award(row: Any) -> AwardInfo:  # noqa: ANN401  (a row with its rule joined)
    return AwardInfo(
        row.pk,
        row.ground,
        row.kind,
        row.count,
        row.person,
        row.staff_id,
        row.first,
        row.last,
        row.reason,
        f"{row.rule.manual.title} v{row.rule.number}" if row.rule is not None else "",
        row.state,
        row.proposed_by,
        row.proposed_staff_id,
        row.decided_by,
        row.decided_on,
    )


def _honour(row: Any) -> HonourInfo:  # noqa: ANN401  (a row with its section joined)
    who = Text(row.section.name_zh, row.section.name_en) if row.section is not None else Text(row.person, row.person)
    return HonourInfo(
        row.pk,
        row.category,
        HONOURS[row.category],
        row.first,
        row.last,
        who,
        row.rank,
        Text(row.words_zh, row.words_en),
        row.praised_on,
        row.public_from,
        row.public_until,
    )


def _star(row: Any) -> StarInfo:  # noqa: ANN401  (a row with its section joined)
    return StarInfo(
        row.section_id,
        Text(row.section.name_zh, row.section.name_en),
        row.month,
        row.collected,
        row.closed,
        row.points,
        row.rank,
        row.is_star,
    )
