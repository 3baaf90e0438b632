"""Tours: when the office comes to the townships, where, what can be done there; dates to take along."""

from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from bianmin.activities import queries as activities
from bianmin.activities.errors import UnknownTour
from bianmin.activities.types import TourDay, TourRule
from bianmin.activities.types.words import NTHS, WEEKDAYS
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.site.frame import root_of

TITLE = t("巡迴服務", "Tours")
SUMMARY = t(
    "我們到鄉鎮服務的日子、地點與可辦事項。", "The days on which we come to the townships, where, and what you can do."
)


@dataclass(slots=True)
class Shown:
    """A tour as the page shows it: the rule, when it comes, its days."""

    rule: TourRule
    when: Text
    days: list[TourDay] = field(default_factory=list)


@require_safe
def tours(request: HttpRequest) -> HttpResponse:
    """Show each tour with its days of the next half-year; moved and cancelled ones say why."""
    found = {one.id: Shown(one, when(one)) for one in activities.tours(on=today(), public=True)}
    for day in activities.tour_calendar():
        if day.rule.id in found:
            found[day.rule.id].days.append(day)
    context = {"title": TITLE, "summary": SUMMARY, "tours": list(found.values()), "root": root_of()}
    return TemplateResponse(request, "site/tours.html", context)


@require_safe
def calendar_file(_request: HttpRequest, rule_id: int | None = None) -> HttpResponse:
    """Give the days to come as a calendar file: of one tour, or of all."""
    if rule_id is not None:
        try:
            shown = activities.tour(rule_id).is_public
        except UnknownTour as unknown:
            raise Http404 from unknown
        if not shown:
            raise Http404
    return HttpResponse(
        activities.tour_file(rule_id),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="tours.ics"'},
    )


def when(one: TourRule) -> Text:
    """Write when a tour comes."""
    return t("每月{nth}{day}，{a}至{b}", "the {nth} {day} of every month, {a} to {b}").fill(
        nth=NTHS[one.nth], day=WEEKDAYS[one.weekday], a=f"{one.begins:%H:%M}", b=f"{one.ends:%H:%M}"
    )
