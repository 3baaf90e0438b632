"""Sending in a receipt (線上回傳繳款收據) and seeing what became of it."""

from dataclasses import dataclass, replace

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from bianmin.cases import queries as cases
from bianmin.kit import files, waiting
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


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file that was chosen; ``token`` where it waits on the disk for the rest of its form."""

    content: bytes
    name: str
    token: str = ""


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
                pages.allow("status-address", _address(request), actor=Actor.citizen())
                found = payments.return_status(form.cleaned_data["code"])
                status = 200
            except TooManyTries as refusal:
                too_many, status = refusal, refusal.status
            except Refusal:  # told at its field, the same for all
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
                pages.allow("receipt-address", _address(request), actor=Actor.citizen())
            kept = _chosen(form) or kept
        except TooManyTries as refusal:
            too_many, status = refusal, refusal.status
        if form.is_bound and form.cleaned_data.get("paid_on") and form.cleaned_data["paid_on"] > today():
            form.add_error("paid_on", str(FUTURE))
        if not form.errors and too_many is None and kept is not None:
            return _take(request, form, case_id, kept)
        kept = _waiting(kept)
    case = cases.case_view(case_id)
    context = {
        "title": TITLE,
        "form": form,
        "case": case,
        "mark": access.sign(case_id),
        "name": debts.mask_name(case.obligor_name),
        "kept": kept,
        "kept_mark": signing.dumps([kept.token, kept.name], salt=_SALT) if kept else "",
        "too_many": too_many,
        "megabytes": _most_megabytes(),
    }
    return TemplateResponse(request, "site/receipt_send.html", context, status=status)


def _take(request: HttpRequest, form: forms.ReceiptForm, case_id: int, kept: Chosen) -> HttpResponse:
    data = form.cleaned_data
    language = "en" if (get_language() or "").startswith("en") else "zh-hant"
    code = money.send_receipt_return(
        case_id,
        actor=Actor.citizen(language),
        payer=data["payer"],
        amount=data["amount"],
        paid_on=data["paid_on"],
        channel=data["channel"],
        contact=data["contact"],
        content=kept.content,
        file_name=kept.name,
        language=language,
    )
    waiting.drop(kept.token)
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


def _kept_before(request: HttpRequest) -> Chosen | None:
    """Return a file that came with an earlier try of this form and still waits."""
    try:
        token, name = signing.loads(request.POST.get("kept", ""), salt=_SALT, max_age=waiting.SECONDS)
    except signing.BadSignature:  # not ours or too old: as if there were none
        return None
    content = waiting.read(str(token))
    return None if content is None else Chosen(content, str(name), str(token))


def _chosen(form: forms.ReceiptForm) -> Chosen | None:
    """Return the file that was sent now, made harmless; where it can't be taken the form says why."""
    upload = form.cleaned_data.get("file")
    if upload is None:
        return None
    try:
        content, _kind = uploads.clean(upload, most=_most_megabytes() * 1_000_000)
    except Refusal as refusal:
        form.add_error("file", str(refusal.text))
        return None
    return Chosen(content, files.clean_name(upload.name or "receipt"))


def _waiting(chosen: Chosen | None) -> Chosen | None:
    """Let a good file wait until the rest of the form is mended."""
    return replace(chosen, token=waiting.keep(chosen.content)) if chosen and not chosen.token else chosen
