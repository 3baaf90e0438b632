"""Following a request by number and code: where it stands and why, what is wanted, withdrawing, rating.

Number and code lie in a signed cookie for a quarter of an hour, never in an address or a session: of a
sealed matter the code alone opens the answer, and the office keeps no copy of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from bianmin.bookings import queries as seats
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import OUTCOMES, Openness, Outcome
from bianmin.documents import queries as documents
from bianmin.kit import messages
from bianmin.kit.errors import Refusal
from bianmin.kit.files import SAFE_HEADERS
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.errors import TooManyTries
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import WrongCode
from bianmin.requests.types import EVENT_NAMES, STATE_NAMES, EventKind, EventView, RequestState, TrackView
from bianmin.site import apply_files
from bianmin.site.apply_common import count, posted, private
from bianmin.site.apply_draft import citizen
from bianmin.site.frame import in_english, root_of
from bianmin.site.progress_forms import AskForm, RateForm, SupplyForm

MINUTES = 15
_COOKIE, _SALT = "follow", "bianmin.site.follow"
TITLE = t("申辦進度查詢", "Follow a request")
EXPIRED = t(
    "為了保護您的資料，查詢結果只保留15分鐘。請重新查詢。",
    "To protect your data the result is kept for 15 minutes only. Please look it up again.",
)
_KINDS = {RequestState.OPEN: "note", RequestState.PAUSED: "caution", RequestState.ENDED: "good"}
_ENDS = {Outcome.REFUSED: "stop", Outcome.LAPSED: "caution", Outcome.WITHDRAWN: "quiet"}


@dataclass(frozen=True, slots=True)
class Followed:
    """A request this browser follows, with its code."""

    seen: TrackView
    code: str

    @property
    def is_sealed(self) -> bool:
        """Say whether its contents are sealed."""
        return self.seen.service.openness is Openness.SEALED


View = Callable[..., HttpResponse]


def followed(view: Callable[..., HttpResponse]) -> View:
    """Give a view the request this browser follows, or send it back to ask; nobody on the way keeps the page."""

    @wraps(view)
    @never_cache
    @sensitive_post_parameters()
    def wrapped(request: HttpRequest, **record: Any) -> HttpResponse:  # noqa: ANN401  (what the address holds, handed on to the page)
        try:
            number, code = signing.loads(request.COOKIES.get(_COOKIE, ""), salt=_SALT, max_age=MINUTES * 60)
            found = Followed(requests.track(str(number), str(code)), str(code))
        except (signing.BadSignature, WrongCode, ValueError):  # asked for number and code again
            return HttpResponseRedirect(f"{root_of()}progress/?expired")
        answer = view(request, found, **record)
        follow(answer, found.seen.number, found.code)
        return private(answer)

    return wrapped


def follow(answer: HttpResponse, number: str, code: str) -> None:
    """Let the browser carry number and code for a quarter of an hour from now."""
    if _COOKIE in answer.cookies:
        return
    answer.set_cookie(
        _COOKIE, signing.dumps([number, code], salt=_SALT), max_age=MINUTES * 60, httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for number and code; one answer for everything that is wrong, few tries."""
    form = AskForm(posted(request), initial={"number": request.GET.get("number", "").replace("\0", "")[:60]})
    status, again = 200, None
    if request.method == "POST":
        status = 422
        if form.is_valid():
            number, code = form.cleaned_data["number"], form.cleaned_data["code"]
            try:
                count(request, "progress-address")
                pages.allow("progress-number", "".join(filter(str.isdecimal, number)), actor=Actor.citizen())
                seen = requests.track(number, code)
                answer = HttpResponseRedirect(f"{root_of()}progress/request/")
                follow(answer, seen.number, code)
                return private(answer)
            except TooManyTries as refusal:
                again, status = refusal, refusal.status
            except WrongCode as refusal:
                form.add_error(None, str(refusal.text))
    context = {
        "title": TITLE,
        "summary": t("用案號與查詢碼看申請辦到哪裡。", "See where a request stands, by its number and code."),
        "form": form,
        "too_many": again,
        "expired": EXPIRED if "expired" in request.GET and status == 200 else None,  # noqa: PLR2004  (HTTP: answered in the ordinary way)
        "left": "left" in request.GET,
    }
    return private(TemplateResponse(request, "site/progress/ask.html", context, status=status))


@require_http_methods(["GET", "HEAD"])
@followed
def request_page(request: HttpRequest, found: Followed) -> HttpResponse:
    """Show where a request stands, on its service's own chart, until when and why, and what can be done."""
    return show(request, found)


def show(request: HttpRequest, found: Followed, *, rating: RateForm | None = None, status: int = 200) -> HttpResponse:
    """Answer with a request's page."""
    seen, language = found.seen, "en" if in_english() else "zh"
    kind = _ENDS.get(seen.outcome, "good") if seen.outcome else _KINDS[seen.state]
    wide = catalogue.chart(seen.service, language, at=seen.step)
    narrow = catalogue.chart(seen.service, language, narrow=True, at=seen.step)
    context = {
        "title": seen.service.title,
        "seen": seen,
        "kind": kind,
        "state": OUTCOMES[seen.outcome] if seen.outcome else STATE_NAMES[seen.state],
        "deadlines": seen.deadlines,
        "events": [(one, _said(one)) for one in reversed(seen.events)],
        "messages_sent": [] if found.is_sealed else messages.of("request", seen.id),
        "message_states": messages.STATE_NAMES,
        "booking": seats.current(seen.booking_id) if seen.booking_id else None,
        "chart_wide": mark_safe(wide),  # noqa: S308  (drawn by us; its words are escaped)
        "chart_narrow": mark_safe(narrow),  # noqa: S308  (our own SVG; its texts are escaped where it is drawn)
        "stations": catalogue.stations(seen.service),
        "sealed": found.is_sealed,
        "rating": (rating or RateForm()) if seen.may_rate else None,
        "survey": requests.survey_code(seen.id) if seen.outcome and not found.is_sealed else None,
        "letters": [] if found.is_sealed else documents.letters_to_applicant(seen.number),
        "done": request.GET.get("done", ""),
    }
    return TemplateResponse(request, "site/progress/request.html", context, status=status)


def _said(event: EventView) -> Text:
    """Return what happened, in the words the applicant was told."""
    if event.kind in {EventKind.TAKEN, EventKind.AGENCY_ANSWERED, EventKind.WITHDRAWN}:
        return event.title
    return EVENT_NAMES.get(event.kind, event.title)


@require_http_methods(["GET", "HEAD", "POST"])
@followed
def supply(request: HttpRequest, found: Followed) -> HttpResponse:
    """Take what the office asked for: words and papers."""
    wanted = found.seen.wanted
    if wanted is None or not wanted.may:
        return HttpResponseRedirect(f"{root_of()}progress/request/")
    form = SupplyForm(wanted.fields, posted(request), with_words=not found.is_sealed and not wanted.fields)
    status = 200
    if request.method == "POST":
        status = 422
        chosen = request.FILES.getlist("file")
        field = next((one.name for one in wanted.fields if one.kind.value == "files"), "")
        good, problems = apply_files.all_harmless(chosen[: apply_files.MOST_AT_ONCE], field)
        if len(chosen) > apply_files.MOST_AT_ONCE:
            problems.append(apply_files.TOO_MANY.fill(most=apply_files.MOST_AT_ONCE))
        if not problems and form.is_nothing and not good:
            problems.append(t("請寫說明或附上檔案。", "Write something or attach a file."))
        form.refuse(problems)
        if not problems:
            try:
                for _ in good:
                    count(request, "apply-file")
                actions.answer_supplement(
                    found.seen.number, found.code, form.typed(), actor=citizen(), verb=wanted.verb, files=good,
                    reason=form.words,
                )  # fmt: skip
                return HttpResponseRedirect(f"{root_of()}progress/request/?done=supplied")
            except Refusal as refusal:
                form.refuse_with(refusal)
                status = refusal.status
    context = {
        "title": wanted.title if wanted.fields else t("補送資料", "Send what is missing"),
        "seen": found.seen,
        "asked": [value for event in found.seen.events for _label, value in event.values][-1:],
        "form": form,
        "kinds": apply_files.KINDS,
        "accept": apply_files.ACCEPT,
        "most": apply_files.MOST_AT_ONCE,
        "sealed": found.is_sealed,
        "due": next((one for one in found.seen.deadlines if one.of != "service"), None),
    }
    return TemplateResponse(request, "site/progress/supply.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@followed
def withdraw(request: HttpRequest, found: Followed) -> HttpResponse:
    """Withdraw a request, after a second look."""
    back = f"{root_of()}progress/request/"
    problem = None
    if not found.seen.may_withdraw:
        return HttpResponseRedirect(back)
    if request.method == "POST":
        try:
            actions.withdraw(found.seen.number, found.code, actor=citizen())
            return HttpResponseRedirect(f"{back}?done=withdrawn")
        except Refusal as refusal:
            problem = refusal
    consequences = [
        t("承辦單位不再辦理這件申請，時程停止。", "The unit stops working on it and its time limits end."),
        t("撤回不能復原；需要時可以重新申請。", "It can't be undone; you may apply again at any time."),
    ]
    if found.seen.booking_id:
        consequences.append(t("預約的時段也會一併取消。", "The time booked with it is given up too."))
    context = {
        "title": t("撤回申請？", "Withdraw the request?"),
        "facts": [(t("案號", "Number"), found.seen.number), (t("服務", "Service"), found.seen.service.title)],
        "consequences": consequences,
        "label": t("確定撤回", "Withdraw it"),
        "back": back,
        "problem": problem.text if problem else None,
    }
    status = problem.status if problem else 200
    return TemplateResponse(request, "site/progress/second_look.html", context, status=status)


@require_POST
@followed
def rate(request: HttpRequest, found: Followed) -> HttpResponse:
    """Take what somebody thought of the service, once."""
    form = RateForm(request.POST)
    if not form.is_valid():
        return show(request, found, rating=form, status=422)
    try:
        actions.rate(
            found.seen.number, found.code, int(form.cleaned_data["stars"]), form.cleaned_data["comment"],
            actor=citizen(),
        )  # fmt: skip
    except Refusal as refusal:
        form.add_error(None, str(refusal.text))
        return show(request, found, rating=form, status=refusal.status)
    return HttpResponseRedirect(f"{root_of()}progress/request/?done=rated")


@require_http_methods(["GET", "HEAD"])
@followed
def own_file(request: HttpRequest, found: Followed, file_id: int) -> HttpResponse:  # noqa: ARG001  (every page of a followed request is called alike)
    """Give an applicant back what he sent in himself."""
    view, content = requests.open_own_file(found.seen.number, found.code, file_id)
    answer = FileResponse(content, as_attachment=True, filename=view.name, content_type=view.content_type)
    for name, value in SAFE_HEADERS.items():
        answer.headers[name] = value
    return answer  # type: ignore[return-value]  # a file is an answer too


@require_POST
def leave(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  (every page of a followed request is called alike)
    """Close what was opened in this browser."""
    answer = HttpResponseRedirect(f"{root_of()}progress/?left")
    answer.delete_cookie(_COOKIE, samesite="Lax")
    return private(answer)
