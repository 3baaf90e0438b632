"""My case at the kiosk: by number and identifier, for two minutes, nothing in the address, gone at the time-out."""

from datetime import datetime
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters

from bianmin.cases import queries as cases
from bianmin.desk import actions
from bianmin.documents import queries as documents
from bianmin.hall.frame import HallPage
from bianmin.kit import identifiers
from bianmin.kit.clock import now, today
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.roc import year
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.errors import TooManyTries
from bianmin.pages.queries import network_of
from bianmin.payments import queries as payments

SECONDS = 120
KEY = "hall_case"
UNIFORM = t(
    "查無符合的案件。請對照通知書再輸入一次，或到服務台詢問。",
    "No case matches. Please compare with your notice and try again, or ask at the service desk.",
)


def forget(request: HttpRequest) -> None:
    """Close what was opened."""
    if KEY in request.session:
        request.session.pop(KEY)
        request.session.cycle_key()


class AskForm(OfficeForm):
    """The number in its three parts, and the identifier; organisations add the code printed on the notice."""

    year = forms.IntegerField(
        label=said(t("年度", "Year")),
        min_value=1,
        max_value=199,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "data-pad": "digits"}),
    )
    word = forms.ChoiceField(label=said(t("字別", "Type")))
    serial = forms.IntegerField(
        label=said(t("號（前面的0可以不打）", "Serial (leading zeros may be left out)")),
        min_value=1,
        max_value=99_999_999,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "data-pad": "digits"}),
    )
    identifier = forms.CharField(
        label=said(t("身分證號、居留證號或統一編號", "National ID, resident ID or business number")),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "spellcheck": "false", "data-pad": "signs", "autocapitalize": "characters"}
        ),
    )
    code = forms.CharField(
        label=said(
            t("查詢碼（公司、團體或用護照號碼才要填）", "Code on the notice (organisations and passports only)")
        ),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "data-pad": "signs"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django's form)
        super().__init__(*args, **kwargs)
        words = [(one.word, one.word) for one in office.case_types()]
        self.fields["word"].choices = words  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field

    def number(self) -> str:
        """Return the case number as the register writes it."""
        held = self.cleaned_data
        return f"{held['year']}年度{held['word']}字第{held['serial']:08d}號"


def identify(form: AskForm) -> int | None:
    """Return the case that number, identifier and, where needed, printed code belong to; the site's rule."""
    typed = identifiers.fold_identifier(form.cleaned_data["identifier"]).replace(" ", "").replace("-", "")
    case_id = cases.find_for_citizen(form.number(), typed)
    matches = documents.access_code_matches(case_id or 0, form.cleaned_data["code"] or "-")
    if case_id is None:
        return None
    is_person = cases.case_view(case_id).obligor_kind == "P" and identifiers.is_person_id(typed)
    return case_id if is_person or matches else None


@method_decorator(sensitive_post_parameters(), name="dispatch")
class Ask(HallPage):
    """Asks for number and identifier."""

    title = t("查我的案件", "My case")
    prompt = t("請照通知書輸入案號，再輸入您的證號。", "Enter the case number on your notice, then your identifier.")
    template = "hall/case_ask.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the form."""
        forget(request)
        return self.show(form=AskForm(initial={"year": year(today())}), expired="expired" in request.GET)

    def post(self, request: HttpRequest, site: str) -> HttpResponse:
        """Open the case where they belong together; one answer for everything that is wrong."""
        form = AskForm(request.POST)
        if form.is_valid():
            try:
                pages.allow("kiosk-find", network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())
                pages.allow("find-case", form.number(), actor=Actor.citizen())
                case_id = identify(form)
            except TooManyTries as too_many:
                form.add_error(None, str(too_many.text))
                return self.show(form=form, status=too_many.status)
            if case_id is not None:
                request.session.cycle_key()
                request.session[KEY] = {"id": case_id, "until": now().timestamp() + SECONDS}
                return HttpResponseRedirect(reverse("hall:case-shown", args=(site,)))
            form.add_error(None, str(UNIFORM))
        return self.show(form=form, status=422)


class Shown(HallPage):
    """What is owed today and whom to see; the name is masked, since others stand behind."""

    title = t("您的案件", "Your case")
    prompt = t("看完請按「看完了，清除」。", "When you are done, touch “Done, clear”.")
    template = "hall/case_shown.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show the case that is open in this session."""
        held = request.session.get(KEY)
        if not held or datetime.now(tz=now().tzinfo).timestamp() > float(held["until"]):
            forget(request)
            return HttpResponseRedirect(reverse("hall:case", args=(site,)) + "?expired")
        case = cases.case_view(int(held["id"]))
        receivable = payments.receivable(case.id)
        device = self.device()
        if self.site is not None:
            actions.note_use(
                "case",
                actor=self.actor,
                site_id=self.site.id,
                device_id=device.id if device else None,
                language=self.language,
            )
        root = "/en/" if self.language == "en" else "/"
        owes = case.is_open and receivable.balance > 0
        return self.show(
            case=case,
            name=mask(case.obligor_name),
            receivable=receivable,
            link=f"{settings.BASE_URL}{root}pay/{receivable.pay_code}/" if owes else "",
        )

    def post(self, request: HttpRequest, site: str) -> HttpResponse:
        """Clear, and go to the start."""
        forget(request)
        return HttpResponseRedirect(reverse("hall:start", args=(site,)))


def mask(name: str) -> str:
    """Return a name that its owner knows and who stands behind him doesn't learn."""
    return name[:1] + "○" * (len(name) - 1)
