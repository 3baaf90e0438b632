"""Applying online: beginning, saving for later, taking up again, giving up, and the receipt."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from bianmin.bookings import queries as seats
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Service
from bianmin.kit.qr import qr
from bianmin.kit.texts import Text, t
from bianmin.pages.errors import TooManyTries
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import DraftGone, WrongCode
from bianmin.site import apply_common as common
from bianmin.site import apply_draft, apply_slots
from bianmin.site.apply_steps import Kind, named, steps
from bianmin.site.frame import root_of

TITLE = t("申請：{service}", "Apply: {service}")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, code: str) -> HttpResponse:
    """Say what is needed and how it goes; begin, or go on with what this browser has begun."""
    service = common.service_of(code)
    if not common.is_online(service):
        return HttpResponseRedirect(f"{root_of()}services/{code}/")
    closed, problem, status = common.why_closed(service), None, 200
    if request.method == "POST" and closed is None:
        try:
            if common.is_trapped(request):
                problem, status = common.TRAPPED, 422
            else:
                common.count(request, "apply-start")
                draft = apply_draft.begin(service)
                answer = HttpResponseRedirect(common.address(code, steps(service, {})[0].slug))
                apply_draft.hold(answer, code, draft.code)
                return common.private(answer)
        except TooManyTries as refusal:
            problem, status = refusal.text, refusal.status
    elif request.method == "POST":
        status = 409
    found = apply_draft.held(request, code)
    if found is None and "gone" in request.GET and problem is None:
        problem = common.GONE
    return _start(request, service, problem or closed, status=status, found=found, closed=closed is not None)


def _start(
    request: HttpRequest,
    service: Service,
    problem: Text | None,
    *,
    status: int = 200,
    found: apply_draft.Held | None = None,
    closed: bool = False,
) -> HttpResponse:
    at = found.view.page if found and named(steps(found.service, found.answers), found.view.page) else ""
    papers = [one for one in service.evidence if one.waived is None]
    context = {
        "title": TITLE.fill(service=service.title),
        "summary": service.summary,
        "service": service,
        "problem": problem,
        "closed": closed,
        "found": found,
        "go_on": common.address(service.code, at or steps(service, found.answers)[0].slug) if found else "",
        "places": [one.title for one in steps(service, {}) if one.kind is not Kind.REVIEW],
        "bring": [one for one in papers if one.required],
        "bring_if": [one for one in papers if not one.required],
        "waived": [one for one in service.evidence if one.waived is not None],
        "limit": service.limit and catalogue.length_of(service.limit.rule),
        "limit_in_full": service.limit and catalogue.limit_in_full(service.limit),
        "sealed": common.is_sealed(service),
        "trap": common.TRAP,
    }
    return common.private(TemplateResponse(request, "site/apply/start.html", context, status=status))


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def take_up(request: HttpRequest, code: str, draft: str = "") -> HttpResponse:
    """Go on with a saved application by its code: typed, or in the link one kept."""
    service = common.service_of(code)
    given = request.POST.get("draft", "") if request.method == "POST" else draft
    if not given.strip():
        return HttpResponseRedirect(common.address(code))
    try:
        common.count(request, "draft-address")
        found = requests.draft(given[:60].replace("\0", ""))
    except (TooManyTries, DraftGone) as refusal:
        return _start(request, service, refusal.text, status=refusal.status)
    made = catalogue.service_at(found.service, found.version)
    slug = found.page if named(steps(made, found.answers), found.page) else steps(made, found.answers)[0].slug
    answer = HttpResponseRedirect(common.address(found.service, slug))
    apply_draft.hold(answer, found.service, found.code, begun=0.0)
    return common.private(answer)


@never_cache
@require_http_methods(["GET", "HEAD"])
def saved(request: HttpRequest, code: str) -> HttpResponse:
    """Show by which code and link a saved application is taken up again, and until when."""
    service = common.service_of(code)
    found = apply_draft.held(request, code)
    if found is None:
        return HttpResponseRedirect(f"{common.address(code)}?gone")
    listed = steps(found.service, found.answers)
    slug = found.view.page if named(listed, found.view.page) else listed[0].slug
    sealed = common.is_sealed(service)
    link = f"{_base()}{common.address(code, 'continue')}{found.code}/"
    context = {
        "title": t("已暫存", "Saved"),
        "service": service,
        "code": found.code,
        "link": "" if sealed else link,
        "expires": found.view.expires_on,
        "go_on": common.address(code, slug),
        "sealed": sealed,
    }
    return common.private(TemplateResponse(request, "site/apply/saved.html", context))


@never_cache
@require_POST
def drop(request: HttpRequest, code: str) -> HttpResponse:
    """Throw an application away that was not sent, and let its seat go."""
    found = apply_draft.held(request, code)
    answer = HttpResponseRedirect(f"{root_of()}services/{code}/")
    if found is not None:
        seat = apply_slots.held_seat(found.answers.get(apply_slots.NOTED))
        if seat is not None:
            apply_slots.drop(seat)
        actions.drop_draft(found.code, actor=apply_draft.citizen())
    apply_draft.let_go(answer, code)
    return common.private(answer)


@never_cache
@require_http_methods(["GET", "HEAD"])
def sent(request: HttpRequest, code: str) -> HttpResponse:
    """Show the receipt: number, code, by when and why, what comes next."""
    service = common.service_of(code)
    given = apply_draft.receipt(request, code)
    if given is None:
        return HttpResponseRedirect(f"{root_of()}progress/")
    number, tracking = given
    try:
        seen = requests.track(number, tracking)
    except WrongCode:  # asked for number and code again
        return HttpResponseRedirect(f"{root_of()}progress/")
    follow = f"{_base()}{root_of()}progress/?number={digits(number)}"
    context = {
        "title": t("收件證明", "Receipt"),
        "service": service,
        "seen": seen,
        "code": tracking,
        "whole": next((one for one in seen.deadlines if one.of == "service"), None),
        "first": next((one for one in seen.deadlines if one.of != "service"), None),
        "booking": seats.current(seen.booking_id) if seen.booking_id else None,
        "qr": qr(follow, str(t("查詢進度的QR碼", "QR code to follow it"))),
        "follow": follow,
        "mailed": bool(seen.id) and not common.is_sealed(service),
        "sealed": common.is_sealed(service),
    }
    return common.private(TemplateResponse(request, "site/apply/sent.html", context))


def digits(number: str) -> str:
    """Return a request's number in digits alone, as an address bears it."""
    return "".join(sign for sign in number if sign.isdecimal())


def _base() -> str:
    parts = urlsplit(settings.BASE_URL)
    return f"{parts.scheme}://{parts.netloc}"
