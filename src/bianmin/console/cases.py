"""The list of cases, and the case page: the debt and the clock at the top, what happened, what can be done."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect

from bianmin.cases import queries as cases
from bianmin.cases.types import STATUS_NAMES, CaseView, Filters
from bianmin.console.casework import acts_for
from bianmin.console.frame import Page
from bianmin.console.history import by_year, history
from bianmin.console.request_of_case import about_case
from bianmin.console.sums import build_up, part_rows
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.payments import queries as payments

SORTS = {
    "received": t("最新收案", "Newest first"),
    "oldest": t("最早收案", "Oldest first"),
    "limitation": t("執行期間先屆滿", "Limitation first"),
    "amount": t("移送金額高者", "Largest amount first"),
}
KEPT = "cases.filter"
STATES: dict[str, Text] = {
    "active": t("進行中與停止執行", "Open and suspended"),
    "ended": t("已終結、退案、移轉", "Ended, returned, handed over"),
    **STATUS_NAMES,
    "": t("全部", "All"),
}


class FilterForm(OfficeForm):
    """What the list is narrowed to. Never an identifier: those are searched by form only."""

    section = forms.ChoiceField(label=said(t("股別", "Section")), required=False)
    state = forms.ChoiceField(label=said(t("狀態", "Status")), required=False, choices=list(STATES.items()))
    word = forms.ChoiceField(label=said(t("字別", "Type")), required=False)
    agency = forms.ChoiceField(label=said(t("移送機關", "Agency")), required=False)
    received_from = RocDateField(label=said(t("收案自", "Received from")), required=False)
    received_to = RocDateField(label=said(t("收案至", "Received to")), required=False)
    limit_to = RocDateField(label=said(t("執行期間屆滿至", "Limitation ends by")), required=False)
    amount_from = MoneyField(label=said(t("移送金額自", "Amount from")), required=False)
    amount_to = MoneyField(label=said(t("移送金額至", "Amount to")), required=False)
    sort = forms.ChoiceField(label=said(t("排序", "Order")), required=False, choices=list(SORTS.items()))
    batch = forms.IntegerField(required=False, min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        everything = ("", t("全部", "All"))
        self.choose("section", [everything, *((str(one.id), one.name) for one in office.sections())])
        self.choose("word", [everything, *((one.word, one.word) for one in office.case_types())])
        self.choose("agency", [everything, *((str(one.id), one.name) for one in office.agencies())])

    def choose(self, name: str, choices: list[tuple[str, Any]]) -> None:
        """Set the choices of a field."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101  (for the type checker)
        field.choices = choices


def filters_from(query: QueryDict, actor: Actor) -> Filters:
    """Read filters from an address; what can't be read counts as not given. Without any: one's own open cases."""
    if not any(query.get(name) is not None for name in ("section", "state")):
        query = query.copy()
        query["section"] = str(actor.section_id or "")
        query["state"] = "active"
    form = FilterForm(query)
    form.is_valid()
    held = form.cleaned_data
    return Filters(
        section_id=int(held["section"]) if held.get("section") else None,
        state=held.get("state") or "",
        word=held.get("word") or "",
        agency_id=int(held["agency"]) if held.get("agency") else None,
        batch_id=held.get("batch"),
        received_from=held.get("received_from"),
        received_to=held.get("received_to"),
        limit_to=held.get("limit_to"),
        amount_from=held.get("amount_from"),
        amount_to=held.get("amount_to"),
        sort=held.get("sort") or "",
    )


class CaseList(Page):
    """Cases by filters that stay until changed, by pages that stay fast."""

    title = t("案件清單", "Cases")
    nav = "cases"
    permission = Permission.READ_CASE
    template = "console/cases/list.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a page of the list; without conditions in the address, the last ones used."""
        if "reset" in request.GET:
            request.session.pop(KEPT, None)
            return redirect("console:cases")
        if not request.GET and request.session.get(KEPT):
            return redirect(f"{request.path}?{request.session[KEPT]}")
        narrowed = request.GET.copy()
        for name in ("after", "before"):
            narrowed.pop(name, None)
        if narrowed:
            request.session[KEPT] = narrowed.urlencode()
        filters = filters_from(request.GET, self.actor)
        sorts = cases.sorts_for(filters)
        found = cases.list_cases(filters, after=request.GET.get("after", ""), before=request.GET.get("before", ""))
        count = cases.count_cases(filters)
        shown = request.GET.copy()
        if not narrowed:
            shown["section"], shown["state"] = str(self.actor.section_id or ""), "active"
        shown["sort"] = found.sort
        form = FilterForm(shown)
        form.choose("sort", [(name, SORTS.get(name, name)) for name in sorts])
        self.note_look("list", "cases", "list", reason=narrowed.urlencode()[:200])
        return self.show(
            found=found,
            form=form,
            total=f"{count.value:,}{'+' if count.more else ''}",
            saved=office.saved_views(self.actor.staff_id or 0, "cases"),
            query=narrowed.urlencode(),
            may_export=self.may(Permission.EXPORT_CASES, section_id=filters.section_id or 0),
            more_open=any(
                narrowed.get(n) for n in ("received_from", "received_to", "limit_to", "amount_from", "amount_to")
            ),
            statuses=STATUS_NAMES,
        )


class CaseBase(Page):
    """A page on one case: whether this person may read it is asked of the case itself."""

    nav = "cases"
    case: CaseView

    def load(self, case_id: int) -> CaseView:
        """Return the case, or refuse."""
        self.case = cases.case_view(case_id)
        office.require(self.actor, Permission.READ_CASE, section_id=self.case.section_id, agency_id=self.case.agency_id)
        return self.case

    def subject(self) -> tuple[str, str]:
        """Name the case in the log of looks."""
        return "case", str(self.kwargs.get("case_id", ""))


class CasePageView(CaseBase):
    """The case page."""

    template = "console/cases/case.html"

    def get(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Show the case; the look is noted."""
        self.load(case_id)
        self.note_look("case", case_id, "read")
        return self.show_case()

    def show_case(self, *, identifier: str = "", form: forms.Form | None = None, status: int = 200) -> HttpResponse:
        """Show the case, with the whole identifier where it was asked for with a reason."""
        case, on = self.case, today()
        receivable = payments.receivable(case.id)
        notices = documents.notices(case.id)
        asked = [one.deadline for one in notices if one.deadline >= on]
        owes = case.is_open and receivable.balance > 0
        reads_returns = self.may(Permission.CHECK_RECEIPT_RETURN, section_id=case.section_id)
        returns = payments.returns_of_case(case.id)
        return self.show(
            status=status,
            title=case.number,
            case=case,
            clock=cases.limitation(case.id),
            receivable=receivable,
            built=build_up(receivable),
            parts=part_rows(receivable),
            slip=payments.slips(case.id, on, max(asked) if asked else payments.usual_deadline(on)) if owes else None,
            timeline=by_year(
                history(cases.timeline(case.id), notices, receivable, returns, opens_returns=reads_returns)
            ),
            returns=returns,
            reads_returns=reads_returns,
            corrections=cases.corrections(case.id),
            related=cases.related(case.id),
            notices=notices,
            acts=acts_for(self.actor, case),
            about=about_case(self, case.id),
            may_issue=self.may(Permission.ISSUE_NOTICE, section_id=case.section_id, agency_id=case.agency_id),
            statuses=STATUS_NAMES,
            identifier=identifier,
            reason_form=form or ReasonForm(),
            may_reveal=self.may(Permission.READ_IDENTIFIER, section_id=case.section_id),
        )


class ReasonForm(OfficeForm):
    """Why the whole identifier must be seen."""

    reason = forms.CharField(
        label=said(t("為什麼要看完整識別碼", "Why you need the whole identifier")), max_length=200, min_length=2
    )


class Identifier(CasePageView):
    """Shows the whole identifier once, to who may and says why; the reason is written down."""

    def get(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Nothing is shown by an address alone."""
        return redirect("console:case", case_id)

    def post(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Note the look with its reason, then show."""
        case = self.load(case_id)
        office.require(self.actor, Permission.READ_IDENTIFIER, section_id=case.section_id)
        form = ReasonForm(request.POST)
        if not form.is_valid():
            return self.show_case(form=form, status=422)
        self.note_look("case", case_id, "identifier", reason=form.cleaned_data["reason"])
        return self.show_case(identifier=cases.identifier(case_id))


class CaseLedger(CaseBase):
    """Every entry of a case's ledger."""

    template = "console/cases/ledger.html"

    def get(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Show the entries, oldest first."""
        case = self.load(case_id)
        self.note_look("case", case_id, "ledger")
        receivable = payments.receivable(case_id)
        return self.show(
            title=t("{number}：帳目", "{number}: ledger").fill(number=case.number),
            case=case,
            rows=payments.case_ledger(case_id),
            built=build_up(receivable),
            accounts=payments.account_names(),
        )


class CaseReceipt(CaseBase):
    """A receipt as it was given to the payer, for whoever may read the case it paid."""

    def get(self, request: HttpRequest, case_id: int, receipt_id: int) -> HttpResponse:
        """Hand out the PDF; the look is noted."""
        self.load(case_id)
        if all(one.receipt_id != receipt_id for one in payments.receivable(case_id).payments):
            raise NotFound
        self.note_look("case", case_id, "receipt", reason=str(receipt_id))
        return HttpResponse(
            documents.receipt_pdf(receipt_id),
            content_type="application/pdf",
            headers={"Content-Disposition": f'inline; filename="receipt-{receipt_id}.pdf"'},
        )
