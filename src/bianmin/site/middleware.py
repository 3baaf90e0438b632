"""What every public answer has: a strict policy, the visit counted, a refusal said plainly."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from bianmin.kit.errors import Refusal
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.site import errors
from bianmin.site.frame import frame

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
)
# Wagtail's fields for days and times, its lists of rows and the parts of a page it adds in the browser bring small
# scripts of their own, whose words differ from row to row: neither a nonce nor hashes let them in. What is compiled
# from text (eval) isn't needed, and nothing comes from elsewhere.
EDITORS_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; frame-ancestors 'self'; base-uri 'self'; object-src 'none'"
)
OWN_REFUSALS = ("/api/", "/console/")  # these faces say it in their own way


class PublicSite:
    """Sets the policy, counts openings of public pages, and turns a refusal into a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        response = self.get_response(request)
        policy = EDITORS_POLICY if request.path.startswith("/cms/") else POLICY
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return response

    def process_template_response(self, request: HttpRequest, response: TemplateResponse) -> TemplateResponse:
        """Put the frame round a page of the site and count its opening; a route with a code counts as one page."""
        match = request.resolver_match
        if match is None or not str(response.template_name).startswith("site/"):
            return response
        context = response.context_data if response.context_data is not None else {}
        page = context.get("page")
        context.setdefault("title", getattr(page, "title", ""))
        context.setdefault("summary", getattr(page, "summary", ""))
        context["site"] = frame(request, str(context["title"]), str(context["summary"]), page)
        if request.method == "GET" and response.status_code == HTTPStatus.OK:
            counted = request.path if match.url_name == "wagtail_serve" else f"/{match.route}"
            context["visits"] = pages.count_visit(counted, actor=Actor.citizen())
        response.context_data = context
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Say a refusal as a page."""
        if isinstance(exception, Refusal) and not request.path.startswith(OWN_REFUSALS):
            return errors.page(request, exception.status, exception.text)
        return None
