"""Surveys and polls on the website: anonymous, without a session, without JavaScript."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from bianmin.kit.errors import Refusal
from bianmin.kit.questions import Asked, QuestionsForm
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.pages.errors import TooManyTries
from bianmin.site.apply_common import TRAP, TRAPPED, count, is_trapped, posted, private
from bianmin.site.apply_draft import citizen
from bianmin.site.frame import root_of
from bianmin.site.survey_forms import CodeForm, VoteForm
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.errors import UnknownCode, UnknownPoll, UnknownSurvey
from bianmin.surveys.types import Audience, Channel, InvitationView, SurveyView

TITLE = t("滿意度問卷與網路民調", "Surveys and polls")
SUMMARY = t("告訴我們這次辦得好不好。不記名，只留日期。", "Tell us how it was. Nobody is named; only the day is kept.")
LATE = t("這一頁放太久了，請再送一次。", "This page was open for very long. Please send it once more.")
_BROWSER, _SALT = "poll_browser", "bianmin.site.poll"
_YEAR = 365 * 86_400


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def browse(request: HttpRequest) -> HttpResponse:
    """Show the surveys open to everybody and the polls; take the code of a survey that was sent to somebody."""
    form, status, again = CodeForm(posted(request)), 200, None
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                count(request, "survey-address")
                surveys.invitation(form.cleaned_data["code"])
                code = form.cleaned_data["code"].strip().lower().replace("-", "").replace(" ", "")
                return private(HttpResponseRedirect(f"{root_of()}survey/{code}/"))
            except TooManyTries as refusal:
                again, status = refusal, refusal.status
            except UnknownCode as refusal:
                form.add_error("code", str(refusal.text))
    context = {
        "title": TITLE,
        "summary": SUMMARY,
        "surveys": surveys.surveys(public=True),
        "polls": [one for one in surveys.polls() if one.is_open or one.has_ended][:12],
        "form": form,
        "too_many": again,
    }
    return private(TemplateResponse(request, "site/survey/browse.html", context, status=status))


def _found(name: str) -> tuple[SurveyView, InvitationView | None]:
    """Return the survey an address means: by its code, or by the code somebody was given."""
    try:
        held = surveys.survey(name)
        if held.audience == Audience.PUBLIC and held.is_active:
            return held, None
    except UnknownSurvey:  # one that isn't asked today is left out
        pass
    try:
        invitation = surveys.invitation(name)
        return surveys.survey(invitation.survey), invitation
    except (UnknownCode, UnknownSurvey) as unknown:
        raise Http404 from unknown


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def survey(request: HttpRequest, name: str) -> HttpResponse:
    """Ask a survey's questions on one page, and take the answers."""
    held, invitation = _found(name)
    form = QuestionsForm(asked_of(held), posted(request))
    status, again = 200, None
    if request.method == "POST":
        status = 422
        if is_trapped(request):
            form.add_error(None, str(TRAPPED))
        elif form.is_valid():
            try:
                _take(request, held, form, name if invitation else "")
                return private(HttpResponseRedirect(f"{root_of()}survey/thanks/"))
            except TooManyTries as refusal:
                again, status = refusal, refusal.status
            except Refusal as refusal:
                form.add_error(None, str(refusal.text))
                status = refusal.status
    context = {
        "title": held.title,
        "summary": SUMMARY,
        "survey": held,
        "form": form,
        "spent": invitation is not None and invitation.is_spent and request.method != "POST",
        "trap": TRAP,
        "too_many": again,
        "channel": _channel(request),
        "place": _site(request),
    }
    return private(TemplateResponse(request, "site/survey/survey.html", context, status=status))


def asked_of(held: SurveyView) -> list[Asked]:
    """Return a survey's questions as a form asks them."""
    return [
        Asked(one.code, one.text, [(level.key, level.text) for level in one.levels.levels]) for one in held.questions
    ]


def _take(request: HttpRequest, held: SurveyView, form: QuestionsForm, token: str) -> None:
    sheet = form.mark
    if sheet is None:
        raise Refusal(LATE)
    count(request, "survey-address")
    actions.answer(
        held.code,
        form.answers,
        form.cleaned_data["comment"],
        actor=citizen(),
        channel=_channel(request),
        site=_site(request),
        token=token,
        sheet=sheet,
    )


def _channel(request: HttpRequest) -> str:
    """Return how somebody came: by a code he scanned, or by himself."""
    given = request.POST.get("by") or request.GET.get("by")
    return Channel.PHONE if given == Channel.PHONE else Channel.WEB


def _site(request: HttpRequest) -> str:
    """Return the site whose code was scanned; empty where there is none."""
    given = request.POST.get("place") or request.GET.get("place") or ""
    return given if given in {one.code for one in office.sites()} else ""


@require_http_methods(["GET", "HEAD"])
def thanks(request: HttpRequest) -> HttpResponse:
    """Say thanks, and what is done with it."""
    context = {"title": t("謝謝您", "Thank you"), "summary": SUMMARY}
    return TemplateResponse(request, "site/survey/thanks.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def poll(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a poll: its options while it is open, its result after its end. One vote from a browser."""
    try:
        held = surveys.poll(slug)
    except UnknownPoll as unknown:
        raise Http404 from unknown
    browser = _browser(request)
    form = VoteForm(held.options, posted(request))
    status, again = 200, None
    if request.method == "POST":
        status = 422
        if is_trapped(request):
            form.add_error(None, str(TRAPPED))
        elif browser is None:
            form.add_error(None, str(LATE))
        elif form.is_valid():
            try:
                count(request, "vote-address")
                actions.vote(slug, form.cleaned_data["option"], actor=citizen(), browser=browser)
                return private(HttpResponseRedirect(f"{root_of()}poll/{slug}/?done"))
            except TooManyTries as refusal:
                again, status = refusal, refusal.status
            except Refusal as refusal:
                form.add_error(None, str(refusal.text))
                status = refusal.status
    context: dict[str, Any] = {
        "title": held.title,
        "summary": t("網路民調", "Poll"),
        "poll": held,
        "rows": _rows(held.options, held.votes, held.shares),
        "form": form,
        "trap": TRAP,
        "too_many": again,
        "done": "done" in request.GET,
    }
    answer = private(TemplateResponse(request, "site/survey/poll.html", context, status=status))
    if browser is None and held.is_open:
        answer.set_cookie(
            _BROWSER, signing.dumps(uuid4().hex, salt=_SALT), max_age=_YEAR, httponly=True, samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )  # fmt: skip
    return answer


def _rows(options: Any, votes: Any, shares: Any) -> list[tuple[Text, int, Any]]:  # noqa: ANN401  (what a poll shows of its result)
    if votes is None or shares is None:
        return []
    return [(one.text, votes[one.key], shares[one.key]) for one in options]


def _browser(request: HttpRequest) -> str | None:
    """Return the random mark this browser was given for polls; None where it has none."""
    try:
        return str(signing.loads(request.COOKIES.get(_BROWSER, ""), salt=_SALT, max_age=_YEAR))
    except signing.BadSignature:  # not ours: as if there were none
        return None
