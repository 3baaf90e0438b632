"""Accounts: collection files taken in, and what became of their lines."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from bianmin.cases import queries as cases
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.console.intake import keep
from bianmin.console.receipts import ReasonForm
from bianmin.console.work import begin
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.types import CollectResult, FileView, LineView, Outcome

LAYOUTS: dict[str, Text] = {
    "store": t("超商代收（定長）", "Convenience stores (fixed width)"),
    "virtual-account": t("虛擬帳號入帳（CSV）", "Virtual accounts (CSV)"),
    "card": t("信用卡請款（CSV）", "Cards (CSV)"),
    "camt053": t("銀行對帳單 camt.053", "Bank statement camt.053"),
    "mt940": t("銀行對帳單 MT940", "Bank statement MT940"),
    "counter": t("系統外臨櫃收款（紀錄檔）", "Counter payments from outside the system"),
}
FROM_RECORDS = "counter"
"""Comes by a file of records, not here."""
OUTCOMES: dict[str, tuple[str, Text]] = {
    "matched": ("good", t("相符", "Matched")),
    "over": ("caution", t("溢繳", "More than owed")),
    "under": ("note", t("部分繳納", "Part payment")),
    "suspense": ("caution", t("待查", "In suspense")),
    "repeat": ("quiet", t("重複", "Repeat")),
    "bad": ("stop", t("無法讀取", "Unreadable")),
}
SIZE = 50
MOST = 100_000
"""Lines of a file that go into one export."""


class CollectForm(OfficeForm):
    """A collection file and its layout."""

    layout = forms.ChoiceField(
        label=said(t("檔案格式", "Layout")),
        choices=[one for one in LAYOUTS.items() if one[0] != FROM_RECORDS],
        widget=forms.RadioSelect,
    )
    file = forms.FileField(
        label=said(t("收款檔", "Collection file")),
        help_text=said(
            t("同一檔案或同一筆重複送入，不會重複入帳。", "The same file or line sent again moves no money.")
        ),
    )


class Collections(Page):
    """Collection files, newest first, and the way to take one in."""

    title = t("收款檔", "Collection files")
    nav = "collections"
    permission = Permission.READ_MONEY
    template = "console/money/collections.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show them, or give them as CSV."""
        if request.GET.get("as") == "csv":
            return self.export()
        return self.page(CollectForm(initial={"layout": "store"}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file and begin the work."""
        form = CollectForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.page(form, 422)
        given: Any = form.cleaned_data["file"]
        args = {"file_id": keep(given), "layout": form.cleaned_data["layout"], "file_name": given.name or "collection"}
        return begin(self, "collect", args)

    def page(self, form: CollectForm, status: int = 200) -> HttpResponse:
        """Show the list with the form."""
        found = money.collection_files(cursor=self.request.GET.get("at"))
        return self.show(
            status=status, form=form, found=found, layouts=LAYOUTS, may_collect=self.may(Permission.COLLECT)
        )

    def export(self) -> HttpResponseBase:
        """Give every file with its counts as CSV."""
        self.note_look("export", "collection files", "export")
        heads = (
            t("檔案", "File"),
            t("格式", "Layout"),
            t("入帳日", "Taken on"),
            t("筆數", "Lines"),
            *(name for _, name in OUTCOMES.values()),
            t("沖抵金額", "Allocated"),
            t("暫收金額", "Suspended"),
        )
        cells = (
            (
                row.name,
                LAYOUTS.get(row.layout, row.layout),
                roc(row.taken_on),
                row.result.lines,
                *counts(row.result).values(),
                row.result.amount_matched,
                row.result.amount_suspense,
            )
            for row in every_file()
        )
        return csv_response("collection-files.csv", heads, cells)


def every_file() -> Iterator[FileView]:
    """Yield every collection file, newest first, a page at a time."""
    at: str | None = None
    while True:
        page = money.collection_files(cursor=at, size=SIZE)
        yield from page.rows
        at = page.next
        if not at:
            return


def counts(result: CollectResult) -> dict[str, int]:
    """Return how many lines had each outcome, in the order of ``OUTCOMES``."""
    return {
        "matched": result.matched, "over": result.over, "under": result.under,
        "suspense": result.suspense, "repeat": result.repeats, "bad": result.bad,
    }  # fmt: skip


class Collection(Page):
    """One collection file: the counts that add up, and its lines by outcome."""

    nav = "collections"
    permission = Permission.READ_MONEY
    template = "console/money/collection.html"

    def get(self, request: HttpRequest, file_id: int) -> HttpResponseBase:
        """Show it, or give its lines as CSV."""
        outcome = request.GET.get("outcome", "")
        if outcome not in OUTCOMES:
            outcome = ""
        view = money.collection_file(file_id)
        chosen = Outcome(outcome) if outcome else None
        if request.GET.get("as") == "csv":
            return self.export(view, chosen)
        asked = request.GET.get("after", "")
        rows = money.collection_lines(
            file_id,
            outcome=chosen,
            after_line=int(asked) if asked.isdecimal() else 0,
            size=SIZE + 1,
        )
        more, rows = len(rows) > SIZE, rows[:SIZE]
        tabs = [(t("全部", "All"), "?", not outcome, view.result.lines)]
        tabs += [
            (OUTCOMES[key][1], f"?outcome={key}", outcome == key, count) for key, count in counts(view.result).items()
        ]
        return self.show(
            view=view,
            tabs=tabs,
            rows=[(row, OUTCOMES[row.outcome]) for row in rows],
            numbers={row.id: row.number for row in cases.rows([one.case_id for one in rows if one.case_id])},
            after=rows[-1].line_no if more else None,
            layout=LAYOUTS.get(view.layout, view.layout),
            may_suspense=self.may(Permission.WORK_SUSPENSE),
            may_reverse=self.may(Permission.REVERSE_PAYMENT),
            is_card=view.layout == "card",
            title=t("收款檔「{name}」", "Collection file {name}").fill(name=view.name),
        )

    def export(self, view: FileView, outcome: Outcome | None) -> HttpResponseBase:
        """Give the lines of the file as CSV."""
        self.note_look("export", f"collection file {view.id}", "export")
        lines = money.collection_lines(view.id, outcome=outcome, size=MOST)
        numbers = {row.id: row.number for row in cases.rows([one.case_id for one in lines if one.case_id])}
        heads = (
            t("行", "Line"),
            t("結果", "Outcome"),
            t("編號", "Reference"),
            t("繳款時間", "Paid at"),
            t("繳款人", "Payer"),
            t("金額", "Amount"),
            t("沖抵", "Allocated"),
            t("案號", "Case"),
            t("原因", "Why"),
        )
        cells = (
            (
                one.line_no,
                OUTCOMES[one.outcome][1],
                one.reference,
                rocat(one.paid_at),
                one.payer,
                one.amount if one.amount is not None else "",
                one.allocated,
                numbers.get(one.case_id or 0, ""),
                one.why,
            )
            for one in lines
        )
        return csv_response(f"collection-{view.id}.csv", heads, cells)


class ChargeBack(Page):
    """A card payment of a collection file that the card's bank took back."""

    title = t("刷退沖銷", "Reverse a card payment")
    nav = "collections"
    permission = Permission.REVERSE_PAYMENT

    def line(self, file_id: int, line_no: int) -> LineView:
        """Return the line, where it is one of a card file and moved money."""
        view = money.collection_file(file_id)
        found = money.collection_lines(file_id, after_line=line_no - 1, size=1)
        if view.layout != "card" or not found or found[0].line_no != line_no:
            raise NotFound
        return found[0]

    def get(self, request: HttpRequest, file_id: int, line_no: int) -> HttpResponse:
        """Show the consequences and ask for the reason."""
        return self.look(file_id, self.line(file_id, line_no), ReasonForm())

    def look(self, file_id: int, line: LineView, form: forms.Form) -> HttpResponse:
        """Show the second look."""
        return self.second_look(
            t("沖銷第{n}行的刷卡款？", "Reverse the card payment of line {n}?").fill(n=line.line_no),
            [
                t("{n}元全數沖銷，案件重新計欠。", "NT${n} is reversed and owed again.").fill(
                    n=f"{line.amount or 0:,}"
                ),
                t(
                    "已撥付的款項，自該機關下次撥付扣回。",
                    "What was paid out is claimed back from the agency's next payment.",
                ),
            ],
            t("刷退沖銷", "Charged back: reverse"),
            reverse("console:collection", args=[file_id]),
            form=form,
        )

    def post(self, request: HttpRequest, file_id: int, line_no: int) -> HttpResponse:
        """Reverse it."""
        line, form = self.line(file_id, line_no), ReasonForm(request.POST)
        done = self.confirmed and self.attempt(
            form, lambda data: payments.charge_back(line_id=line.id, reason=data["reason"], actor=self.actor)
        )
        if not done:
            return self.look(file_id, line, form)
        return self.done(
            t("已沖銷，案件恢復欠款。", "Reversed; the cases owe it again."), "console:collection", file_id
        )
