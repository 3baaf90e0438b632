"""Sending in a receipt (線上回傳繳款收據) and seeing what became of it."""

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from bianmin.cases import queries as cases
from bianmin.kit import files
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.errors import TooManyTries
from bianmin.pages.queries import network_of
from bianmin.payments import actions as money
from bianmin.payments import queries as payments
from bianmin.site import access, debts, forms, uploads
from bianmin.site.frame import root_of

TITLE = t("回傳繳款收據", "Send us a receipt")
UNKNOWN = t(
    "查無這個收件編號，請對照送出時的畫面再輸入一次。",
    "There is no such code. Please compare with the page you saw after sending.",
)
FUTURE = t("繳款日期不會在今天以後，請再看一次。", "The day of payment can't lie in the future; please look again.")
_SALT = "bianmin.site.upload"


def _address(request: HttpRequest) -> str:
    return network_of(request.META.get("REMOTE_ADDR", ""))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Say how a receipt is sent in, and answer what became of one by its code."""
    form = forms.StatusForm(request.POST or None)
    found, too_many, status = None, None, 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                pages.allow("status-address", _address(request))
                found = payments.return_status(form.cleaned_data["code"])
                status = 200
            except TooManyTries as refusal:
                too_many, status = refusal, refusal.status
            except Refusal:
                form.add_error("code", str(UNKNOWN))
    granted = access.newest(request)
    context = {"title": TITLE, "form": form, "found": found, "too_many": too_many, "has_case": granted is not None}
    return TemplateResponse(request, "site/receipt_start.html", context, status=status)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Take a receipt for the case that is open in this session."""
    granted = access.newest(request)
    case_id = granted.case_id if granted else None
    if request.method == "POST":
        marked = access.unsign(request.POST.get("case", ""))
        case_id = marked if marked is not None and access.is_open(request, marked) else None
    if case_id is None:
        return HttpResponseRedirect(f"{root_of()}find/?expired")
    form = forms.ReceiptForm(request.POST or None, request.FILES or None, initial={"case": access.sign(case_id)})
    too_many, status, kept = None, 200, None
    if request.method == "POST":
        status = 422
        kept = _kept_before(request)
        form.fields["file"].required = kept is None
        form.is_valid()
        try:
            if request.FILES or not form.errors:
                pages.allow("receipt-address", _address(request))
            kept = _keep(form) or kept
        except TooManyTries as refusal:
            too_many, status = refusal, refusal.status
        if form.is_bound and form.cleaned_data.get("paid_on") and form.cleaned_data["paid_on"] > today():
            form.add_error("paid_on", str(FUTURE))
        if not form.errors and kept is not None:
            return _take(request, form, case_id, kept)
    case = cases.case_view(case_id)
    context = {
        "title": TITLE,
        "form": form,
        "case": case,
        "mark": access.sign(case_id),
        "name": debts.mask_name(case.obligor_name),
        "kept": kept,
        "kept_mark": signing.dumps([kept[0], kept[1]], salt=_SALT) if kept else "",
        "too_many": too_many,
        "megabytes": _most_megabytes(),
    }
    return TemplateResponse(request, "site/receipt_send.html", context, status=status)


def _take(request: HttpRequest, form: forms.ReceiptForm, case_id: int, kept: tuple[int, str]) -> HttpResponse:
    data = form.cleaned_data
    language = "en" if (get_language() or "").startswith("en") else "zh-hant"
    with files.open_stored(kept[0]) as file:
        content = file.read()
    code = money.send_receipt_return(
        case_id,
        actor=Actor.citizen(language),
        payer=data["payer"],
        amount=data["amount"],
        paid_on=data["paid_on"],
        channel=data["channel"],
        contact=data["contact"],
        content=content,
        file_name=kept[1],
        language=language,
    )
    request.session["receipt_code"] = code
    return HttpResponseRedirect(f"{root_of()}receipt/sent/")


@never_cache
@require_http_methods(["GET", "HEAD"])
def sent(request: HttpRequest) -> HttpResponse:
    """Show the code of what was just sent in."""
    code = request.session.get("receipt_code")
    if code is None:
        return HttpResponseRedirect(f"{root_of()}receipt/")
    return TemplateResponse(request, "site/receipt_sent.html", {"title": TITLE, "found": payments.return_status(code)})


def _most_megabytes() -> int:
    return int(office.setting("receipt_upload_megabytes", today()))


def _kept_before(request: HttpRequest) -> tuple[int, str] | None:
    """Return id and name of a file that came with an earlier try of this form."""
    try:
        file_id, name = signing.loads(request.POST.get("kept", ""), salt=_SALT, max_age=3600)
    except signing.BadSignature:
        return None
    return int(file_id), str(name)


def _keep(form: forms.ReceiptForm) -> tuple[int, str] | None:
    """Keep the file that was sent now and return its id and name; where it can't be taken the form says why."""
    upload = form.cleaned_data.get("file")
    if upload is None:
        return None
    try:
        content, kind = uploads.clean(upload, most=_most_megabytes() * 1_000_000)
    except Refusal as refusal:
        form.add_error("file", str(refusal.text))
        return None
    stored = files.store(content, upload.name or "receipt", kind)
    return stored.pk, stored.name
