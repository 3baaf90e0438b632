"""Major debtors (滯欠大戶): the list, who has left it, and of each his cases and what is being done."""

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from bianmin.cases import queries as cases
from bianmin.cases.types import STATUS_NAMES
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.payments import actions, queries

MOST = 10_000
"""So many rows are exported at most: a branch has some hundreds."""


class MeasuresForm(OfficeForm):
    """What is being done, and when to look again."""

    measures = forms.CharField(
        label=said(t("辦理情形", "Measures")), max_length=1000, widget=forms.Textarea(attrs={"rows": 4})
    )
    next_action_on = RocDateField(label=said(t("下次辦理日", "Next action on")), required=False)


class MajorDebtors(Page):
    """Obligors whose open cases together reach the threshold."""

    title = t("滯欠大戶", "Major debtors")
    nav = "debtors"
    permission = Permission.READ_MAJOR_DEBTORS
    template = "console/agenda/debtors.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the list with its measures, or hand it out as CSV."""
        left = request.GET.get("left") == "1"
        if request.GET.get("as") == "csv":
            return self.export(left=left)
        self.note_look("list", "major-debtors", "list")
        return self.show(
            found=queries.major_debtors(left=left, cursor=request.GET.get("at")),
            left=left,
            tabs=[
                (t("列管中", "Listed"), "?", not left, None),
                (t("已解除列管", "Left the list"), "?left=1", left, None),
            ],
            threshold=office.setting("major_debtor_threshold", today()),
            may_refresh=self.may(Permission.REFRESH_MAJOR_DEBTORS),
            may_export=self.may(Permission.EXPORT_CASES),
        )

    def export(self, *, left: bool) -> HttpResponseBase:
        """Hand out the list; the look is noted."""
        office.require(self.actor, Permission.EXPORT_CASES)
        self.note_look("export", "major-debtors", "export")
        heads = (
            t("義務人", "Obligor"), t("件數", "Cases"), t("合計", "Total"), t("列入日", "Listed on"),
            t("解除日", "Left on"), t("辦理情形", "Measures"), t("下次辦理日", "Next action on"),
        )  # fmt: skip
        rows = (
            (
                one.name,
                one.cases,
                one.total,
                roc(one.listed_on),
                roc(one.left_on),
                one.measures,
                roc(one.next_action_on),
            )
            for one in queries.major_debtors(left=left, size=MOST).rows
        )
        return csv_response("major-debtors.csv", heads, rows)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make the list anew from today's balances."""
        actions.refresh_major_debtors(actor=self.actor)
        return self.done(
            t("名單已依今日餘額更新。", "The list was made anew from today's balances."), "console:debtors"
        )


class Debtor(Page):
    """One major debtor: his cases and what is being done."""

    nav = "debtors"
    permission = Permission.READ_MAJOR_DEBTORS
    template = "console/agenda/debtor.html"

    def get(self, request: HttpRequest, debtor_id: int) -> HttpResponse:
        """Show him."""
        return self.page(debtor_id)

    def page(self, debtor_id: int, form: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        one = queries.major_debtor(debtor_id)
        self.note_look("obligor", one.obligor_id, "read")
        known = {"measures": one.measures, "next_action_on": one.next_action_on}
        may = self.may(Permission.REFRESH_MAJOR_DEBTORS) and one.left_on is None
        return self.show(
            title=one.name,
            one=one,
            rows=cases.of_obligor(one.obligor_id),
            statuses=STATUS_NAMES,
            form=(form or MeasuresForm(initial=known)) if may else None,
            status=422 if form is not None and form.errors else 200,
        )

    def post(self, request: HttpRequest, debtor_id: int) -> HttpResponse:
        """Write down what is being done."""
        form = MeasuresForm(request.POST)
        if self.attempt(form, lambda held: actions.note_measures(debtor_id, actor=self.actor, **held)) is None:
            return self.page(debtor_id, form)
        return self.done(t("已登錄辦理情形。", "The measures are recorded."), "console:debtor", debtor_id)
