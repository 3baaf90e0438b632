"""Plain pages: search and site map."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.catalogue import queries as catalogue
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.pages import queries as pages
from bianmin.site.frame import in_english

MAX_QUERY = 80


@require_http_methods(["GET", "HEAD"])
def search(request: HttpRequest) -> HttpResponse:
    """Find pages by words; every word counts, one character long ones too."""
    query = request.GET.get("q", "").replace("\0", "").strip()[:MAX_QUERY]
    hits = pages.search(query, "en" if in_english() else "zh-hant") if query else []
    services = catalogue.search(catalogue.services(today(), public=True), query)
    context = {"title": t("搜尋", "Search"), "query": query, "hits": hits, "services": services}
    return TemplateResponse(request, "site/search.html", context)


@require_http_methods(["GET", "HEAD"])
def sitemap(request: HttpRequest) -> HttpResponse:
    """Show all pages and the keys that lead round a page."""
    tree = pages.tree("en" if in_english() else "zh-hant")
    return TemplateResponse(request, "site/sitemap.html", {"title": t("網站導覽", "Site map"), "tree": tree})
