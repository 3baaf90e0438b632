"""Tours: their rules, the days to come as the public reads them, and as a calendar file."""

from datetime import date, datetime

from bianmin.activities import models
from bianmin.activities.errors import UnknownTour
from bianmin.activities.rules import AHEAD
from bianmin.activities.types import TourDay, TourRule
from bianmin.kit import calendar_file, clock
from bianmin.kit.texts import Text
from bianmin.office import queries as office

REMIND = 24 * 60
"""The calendar file reminds a day before."""


def tours(*, on: date | None = None, public: bool = False) -> list[TourRule]:
    """Return the tours there are (on a day: those that run then; public: those shown on the website)."""
    rows = models.TourRule.objects.order_by("name_zh", "id")
    if public:
        rows = rows.filter(is_public=True)
    found = [_rule(row) for row in rows]
    if on is None:
        return found
    return [one for one in found if one.valid_to is None or one.valid_to >= on]


def tour(rule_id: int) -> TourRule:
    """Return a tour's rule."""
    row = models.TourRule.objects.filter(pk=rule_id).first()
    if row is None:
        raise UnknownTour
    return _rule(row)


def tour_calendar(
    first: date | None = None, last: date | None = None, *, rule_id: int | None = None, public: bool = True
) -> list[TourDay]:
    """Return the days tours come in a period (default: from today, half a year), moved and cancelled ones too.

    ``off`` is why a day that nobody has moved or cancelled is no working day: it isn't certain then.
    """
    begins = first or clock.today()
    rows = (
        models.Session.objects.select_related("rule")
        .filter(rule__isnull=False, held_on__range=(begins, last or begins + AHEAD))
        .order_by("held_on", "begins", "id")
    )
    if public:
        rows = rows.filter(published=True)
    if rule_id is not None:
        rows = rows.filter(rule_id=rule_id)
    calendar = office.calendar()
    return [
        TourDay(
            row.pk,
            _rule(row.rule),
            row.held_on,
            row.begins or row.rule.begins,
            row.ends or row.rule.ends,
            row.state,
            row.regular_on or row.held_on,
            calendar.why_off(row.held_on) if row.state == "planned" and not row.why_changed else None,
            row.why_changed,
        )
        for row in rows
        if row.rule is not None
    ]


def tour_file(rule_id: int | None = None, *, now: datetime | None = None) -> bytes:
    """Return the days to come as a calendar file, in the reader's language; uncertain days are left out."""
    moment = now or clock.now()
    host = office.branch().web_address or "bianmin"
    return calendar_file.write(
        *(
            calendar_file.CalendarEntry(
                uid=f"tour-{one.session_id}@{host.removeprefix('https://').strip('/')}",
                sequence=int(one.day != one.regular_on) + 2 * (one.state == "cancelled"),
                stamp=moment,
                starts_at=datetime.combine(one.day, one.begins, clock.TAIPEI),
                ends_at=datetime.combine(one.day, one.ends, clock.TAIPEI),
                summary=str(one.rule.name),
                description=str(one.rule.offers),
                location=str(Text(f"{one.rule.township.zh} {one.rule.place.zh}",
                                  f"{one.rule.place.en}, {one.rule.township.en}")),
                cancelled=one.state == "cancelled",
                alarm_minutes=REMIND,
            )
            for one in tour_calendar(clock.taipei_date(moment), rule_id=rule_id)
            if one.off is None
        ),
        about="Tours",
    )  # fmt: skip


def _rule(row: models.TourRule) -> TourRule:
    return TourRule(
        id=row.pk,
        topic=row.topic,
        name=Text(row.name_zh, row.name_en),
        nth=row.nth,
        weekday=row.weekday,
        begins=row.begins,
        ends=row.ends,
        clerks=row.clerks,
        place=Text(row.place_zh, row.place_en),
        township=Text(row.township_zh, row.township_en),
        partner=Text(row.partner_zh, row.partner_en),
        offers=Text(row.offers_zh, row.offers_en),
        bring=Text(row.bring_zh, row.bring_en),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        is_public=row.is_public,
    )
