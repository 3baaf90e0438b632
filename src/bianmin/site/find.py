"""Finding one's case: one answer for everything that is wrong, few tries, nothing in the address."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from bianmin.cases import queries as cases
from bianmin.documents import queries as documents
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.errors import TooManyTries
from bianmin.pages.queries import network_of
from bianmin.site import access, debts, forms
from bianmin.site.frame import root_of

UNIFORM = t(
    "查無符合的案件。請對照通知書再輸入一次；仍然查不到，請打電話給通知書上的承辦股。",
    "No case matches. Please compare with your notice and try again; if it still isn't found, telephone the "
    "section named there.",
)
EXPIRED = t(
    "為了保護您的資料，查詢結果只保留 15 分鐘。請重新查詢。",
    "To protect your data the result is kept for 15 minutes only. Please look it up again.",
)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Ask for number and identifier; open the case where they belong together."""
    form = forms.FindForm(request.POST or None)
    status, again = 200, None
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                count_try(request, form.cleaned_data["number"][0])
                case_id = identify(form)
            except TooManyTries as too_many:
                case_id, status, again = None, too_many.status, too_many
            if case_id is not None:
                access.grant(request, case_id, access.Level.FULL)
                return HttpResponseRedirect(f"{root_of()}case/")
            if again is None:
                form.add_error(None, str(UNIFORM))
    expired = EXPIRED if "expired" in request.GET and status == 200 else None  # noqa: PLR2004  (HTTP's own number)
    context = {
        "title": t("查我的案件", "Find my case"),
        "summary": t(
            "用案號與證號查詢今天的欠款與繳款方式。",
            "What is owed today and how to pay, by case number and identifier.",
        ),
        "form": form,
        "too_many": again,
        "expired": expired,
        "left": "left" in request.GET,
    }
    return TemplateResponse(request, "site/find.html", context, status=status)


def count_try(request: HttpRequest, number: str) -> None:
    """Count a try of this address and on this number, whether or not there is such a case."""
    pages.allow("find-address", network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())
    pages.allow("find-case", number, actor=Actor.citizen())


def identify(form: forms.FindForm) -> int | None:
    """Return the case that number, identifier and, where needed, printed code belong to.

    The same look-ups are made whatever is wrong, so that the time taken tells nothing either.
    """
    identifier, code = form.cleaned_data["identifier"], form.cleaned_data["code"]
    found = [cases.find_for_citizen(number, identifier) for number in form.cleaned_data["number"]]
    hits = [case_id for case_id in found if case_id is not None]
    case_id = hits[0] if len(hits) == 1 else None
    matches = documents.access_code_matches(case_id or 0, code or "-")
    if case_id is None:
        return None
    if form.needs_code:  # nothing more is looked up: a business number that fits must not answer more slowly
        return case_id if matches else None
    return case_id if matches or cases.case_view(case_id).obligor_kind == "P" else None


@never_cache
@require_http_methods(["GET", "HEAD"])
def case(request: HttpRequest) -> HttpResponse:
    """Show the case that was found: what is owed, why, and how to pay."""
    granted = access.newest(request, access.Level.FULL)
    if granted is None:
        return HttpResponseRedirect(f"{root_of()}find/?expired")
    debt = debts.debt(granted.case_id, full=True)
    context = {"title": t("您的案件", "Your case"), "debt": debt, "full": True}
    return TemplateResponse(request, "site/case.html", context)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Close what was opened in this session and go home."""
    access.leave(request)
    return HttpResponseRedirect(f"{root_of()}find/?left")
