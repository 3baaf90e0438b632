"""What the office tells of its house: facilities with their last checks and water tests, and internal control."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.controls import queries as controls
from bianmin.controls.types.words import RESULTS
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import FacilityInfo
from bianmin.inspections.types.words import CLASSES, KINDS
from bianmin.inspections.types.words import RESULTS as WATER
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.site.frame import root_of

HIDDEN = frozenset({"website", "qr", "extinguisher"})
"""Kinds of facility a visitor doesn't come for."""


def _groups(on: date) -> list[tuple[Text, list[FacilityInfo]]]:
    shown = [one for one in inspections.facilities() if one.kind not in HIDDEN and one.since <= on]
    groups = [(name, [one for one in shown if one.grade == grade]) for grade, name in CLASSES.items()]
    return [(name, found) for name, found in groups if found]


@require_http_methods(["GET", "HEAD"])
def facilities(request: HttpRequest) -> HttpResponse:
    """Show the facilities with the day they were last looked at, and the water tests that were published."""
    tests = inspections.published_tests()
    context = {
        "title": t("設施與飲用水檢驗", "Facilities and drinking water"),
        "summary": t("有哪些設施、最近何時檢查、飲用水檢驗結果。", "What there is, last checks, water tests."),
        "groups": _groups(today()),
        "kinds": KINDS,
        "tests": tests,
        "latest": tests[0] if tests else None,
        "results": WATER,
        "sites": {one.id: one.name for one in office.site_states()},
    }
    return TemplateResponse(request, "site/facilities.html", context)


@require_http_methods(["GET", "HEAD"])
def internal_control(request: HttpRequest) -> HttpResponse:
    """Show the yearly statements of internal control, the newest first."""
    context = {
        "title": t("內部控制聲明書", "Statements of internal control"),
        "summary": t("每年由召集人與首長簽署並公布。", "Signed each year by the convener and the head of the office."),
        "statements": controls.statements(published=True),
        "results": RESULTS,
        "root": root_of(),
    }
    return TemplateResponse(request, "site/internal_control.html", context)


@require_http_methods(["GET", "HEAD"])
def statement(request: HttpRequest, year: int) -> HttpResponse:
    """Show one year's statement, to read or print."""
    found = next((one for one in controls.statements(published=True) if one.year == year), None)
    if found is None:
        raise Http404
    context = {
        "title": t("{y}年度內部控制聲明書", "Statement of internal control, ROC {y}").fill(y=year),
        "summary": RESULTS[found.result],
        "statement": found,
        "result": RESULTS[found.result],
    }
    return TemplateResponse(request, "site/statement.html", context)
