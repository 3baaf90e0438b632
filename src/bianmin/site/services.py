"""The services as citizens read them: browsing, one service's page, the table of time limits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_http_methods

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.errors import UnknownService
from bianmin.catalogue.types import UNITS, Channel, Service, ServiceGroup
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.site.frame import in_english, root_of

MAX_QUERY = 80
_WAYS: dict[str, tuple[Text, Callable[[tuple[Service, ...], str], tuple[ServiceGroup, ...]]]] = {
    "situation": (t("我遇到的事", "What happened to me"), lambda found, _language: catalogue.by_situation(found)),
    "audience": (t("服務對象", "Whom it is for"), lambda found, _language: catalogue.by_audience(found)),
    "unit": (t("承辦單位", "Unit"), lambda found, _language: catalogue.by_unit(found)),
    "name": (t("筆畫索引", "A–Z"), catalogue.by_name),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A blank form one can fill in by hand, with its two addresses."""

    code: str
    title: Text
    odt: str
    pdf: str


@require_http_methods(["GET", "HEAD"])
def browse(request: HttpRequest) -> HttpResponse:
    """Show all public services, grouped one way, or those a search finds."""
    language = "en" if in_english() else "zh"
    found = catalogue.services(today(), public=True)
    query = request.GET.get("q", "").replace("\0", "").strip()[:MAX_QUERY]
    way = request.GET.get("by", "")
    way = way if way in _WAYS else "situation"
    context = {
        "title": t("申辦服務", "Services"),
        "summary": t("可以向本分署申請與反映的每一項服務。", "Everything you can ask this branch for."),
        "query": query,
        "hits": catalogue.search(found, query) if query else (),
        "groups": () if query else _WAYS[way][1](found, language),
        "tabs": [
            (title, f"{root_of()}services/?by={code}", code == way and not query, None)
            for code, (title, _group) in _WAYS.items()
        ],
        "root": root_of(),
    }
    return TemplateResponse(request, "site/services.html", context)


@require_http_methods(["GET", "HEAD"])
def service(request: HttpRequest, code: str) -> HttpResponse:
    """Show one service: what it is, what to bring, how long, its chart, how to apply."""
    found = _public(code, today())
    return TemplateResponse(request, "site/service.html", page_of(found, today(), whole="print" in request.GET))


def page_of(found: Service, on: date, *, whole: bool) -> dict[str, object]:
    """Return what a service's page shows; ``whole`` leaves nothing folded, for paper."""
    return {
        "title": found.title,
        "summary": found.summary,
        "whole": whole,
        "root": root_of(),
        "sheets": sheets_of(found),
        "apply_at": apply_address(found),
        **catalogue.page(found, on),
    }


@require_http_methods(["GET", "HEAD"])
def limits(request: HttpRequest) -> HttpResponse:
    """Show the table of time limits (處理時限表)."""
    context = {
        "title": t("處理時限表", "Time limits"),
        "summary": t("每一項服務多久辦好、依據是什麼。", "How long each service takes, and by which law."),
        "rows": catalogue.limit_table(today()),
        "units": UNITS,
    }
    return TemplateResponse(request, "site/service_limits.html", context)


@require_http_methods(["GET", "HEAD"])
def linked_data(_request: HttpRequest) -> HttpResponse:
    """Give the catalogue as linked data (CPSV-AP, JSON-LD) to whoever wants to use it."""
    found = catalogue.linked_data(today(), f"{settings.BASE_URL.rstrip('/')}/")
    return JsonResponse(found, content_type="application/ld+json", json_dumps_params={"ensure_ascii": False})


def _public(code: str, on: date) -> Service:
    try:
        found = catalogue.service(code, on)
    except UnknownService as unknown:
        raise Http404 from unknown
    if not found.is_public:
        raise Http404
    return found


def apply_address(found: Service) -> str:
    """Return where one applies online; empty where that isn't offered."""
    address = f"{root_of()}services/{found.code}/apply/"
    return address if Channel.ONLINE in found.channels and _answers(address) else ""


def sheets_of(found: Service) -> list[Sheet]:
    """Return the blank forms that can be had, with their titles."""
    named = getattr(documents, "form", None)  # papers without blank forms show none
    if named is None:
        return []
    sheets = (
        Sheet(code, named(code).title, f"{root_of()}forms/{code}.odt", f"{root_of()}forms/{code}.pdf")
        for code in found.sheets
    )
    return [sheet for sheet in sheets if _answers(sheet.odt)]


def _answers(address: str) -> bool:
    """Tell whether an address is a page of ours; what isn't falls to the editable pages."""
    try:
        return resolve(address).url_name != "wagtail_serve"
    except Resolver404:  # no address of ours
        return False
