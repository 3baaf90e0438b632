"""Accounts: collection files taken in, what became of their lines, and the suspense desk."""

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.console.intake import keep
from bianmin.console.work import begin
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.errors import BadCounterForm
from bianmin.payments.types import Outcome, SuspenseReason

LAYOUTS: dict[str, Text] = {
    "store": t("超商代收（定長）", "Convenience stores (fixed width)"),
    "virtual-account": t("虛擬帳號入帳（CSV）", "Virtual accounts (CSV)"),
    "card": t("信用卡請款（CSV）", "Cards (CSV)"),
    "camt053": t("銀行對帳單 camt.053", "Bank statement camt.053"),
    "mt940": t("銀行對帳單 MT940", "Bank statement MT940"),
}
OUTCOMES: dict[str, tuple[str, Text]] = {
    "matched": ("good", t("相符", "Matched")),
    "over": ("caution", t("溢繳", "More than owed")),
    "under": ("note", t("部分繳納", "Part payment")),
    "suspense": ("caution", t("待查", "In suspense")),
    "repeat": ("quiet", t("重複", "Repeat")),
    "bad": ("stop", t("無法讀取", "Unreadable")),
}
REASONS: dict[str, Text] = {
    SuspenseReason.UNKNOWN: t("查無銷帳編號", "Unknown reference"),
    SuspenseReason.OVERPAID: t("溢繳", "Overpaid"),
    SuspenseReason.NOT_OPEN: t("案件已終結或移出", "Case not open"),
}
SIZE = 50


class CollectForm(OfficeForm):
    """A collection file and its layout."""

    layout = forms.ChoiceField(label=t("檔案格式", "Layout"), choices=list(LAYOUTS.items()), widget=forms.RadioSelect)
    file = forms.FileField(
        label=t("收款檔", "Collection file"),
        help_text=t("同一檔案或同一筆重複送入，不會重複入帳。", "The same file or line sent again moves no money."),
    )


class Collections(Page):
    """Collection files, newest first, and the way to take one in."""

    title = t("收款檔", "Collection files")
    nav = "collections"
    permission = Permission.READ_MONEY
    template = "console/money/collections.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(CollectForm(initial={"layout": "store"}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file and begin the work."""
        form = CollectForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.page(form, 422)
        given: UploadedFile = form.cleaned_data["file"]
        args = {"file_id": keep(given), "layout": form.cleaned_data["layout"], "file_name": given.name or "collection"}
        return begin(self, "collect", args)

    def page(self, form: CollectForm, status: int = 200) -> HttpResponse:
        """Show the list with the form."""
        found = money.collection_files(cursor=self.request.GET.get("at"))
        return self.show(
            status=status, form=form, found=found, layouts=LAYOUTS, may_collect=self.may(Permission.COLLECT)
        )


class Collection(Page):
    """One collection file: the counts that add up, and its lines by outcome."""

    nav = "collections"
    permission = Permission.READ_MONEY
    template = "console/money/collection.html"

    def get(self, request: HttpRequest, file_id: int) -> HttpResponse:
        """Show it."""
        outcome = request.GET.get("outcome", "")
        if outcome not in OUTCOMES:
            outcome = ""
        view = money.collection_file(file_id)
        result = view.result
        counts = {
            "matched": result.matched, "over": result.over, "under": result.under,
            "suspense": result.suspense, "repeat": result.repeats, "bad": result.bad,
        }  # fmt: skip
        asked = request.GET.get("after", "")
        rows = money.collection_lines(
            file_id,
            outcome=Outcome(outcome) if outcome else None,
            after_line=int(asked) if asked.isdecimal() else 0,
            size=SIZE + 1,
        )
        more, rows = len(rows) > SIZE, rows[:SIZE]
        tabs = [(t("全部", "All"), "?", not outcome, result.lines)]
        tabs += [(OUTCOMES[key][1], f"?outcome={key}", outcome == key, count) for key, count in counts.items()]
        return self.show(
            view=view,
            tabs=tabs,
            rows=[(row, OUTCOMES[row.outcome]) for row in rows],
            numbers={row.id: row.number for row in cases.rows([one.case_id for one in rows if one.case_id])},
            after=rows[-1].line_no if more else None,
            layout=LAYOUTS.get(view.layout, view.layout),
            title=t("收款檔{name}", "Collection file {name}").fill(name=view.name),
        )


class Suspense(Page):
    """The suspense desk: money that waits for a person, oldest first, with its age."""

    title = t("暫收款", "Suspense")
    nav = "suspense"
    permission = Permission.WORK_SUSPENSE
    template = "console/money/suspense.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show what waits."""
        day, _, number = request.GET.get("after", "").partition("_")
        after = None
        if number.isdecimal():
            try:
                after = (date.fromisoformat(day), int(number))
            except ValueError:
                after = None
        asked = request.GET.get("reason", "")
        reason = SuspenseReason(asked) if asked in set(SuspenseReason) else None
        items = money.suspense_items(after=after, size=SIZE + 1, reason=reason)
        more, items = len(items) > SIZE, items[:SIZE]
        tabs = [(t("全部", "All"), "?", reason is None, None)]
        tabs += [(name, f"?reason={key}", reason == key, None) for key, name in REASONS.items()]
        return self.show(
            items=items,
            after=f"{items[-1].arose_on.isoformat()}_{items[-1].id}" if more else "",
            ages=money.suspense_age(today()),
            total=money.suspense_total(),
            reasons=REASONS,
            tabs=tabs,
        )


class MatchForm(OfficeForm):
    """To which case, how much, why."""

    case_number = forms.CharField(label=t("案號", "Case number"), max_length=60)
    amount = MoneyField(label=t("金額", "Amount"))
    reason = forms.CharField(
        label=t("理由", "Reason"),
        max_length=300,
        help_text=t("例如：繳款人來電更正編號。", "For example: the payer telephoned the right number."),
    )


class RefundForm(OfficeForm):
    """To whom the money goes back."""

    amount = MoneyField(label=t("退還金額", "Amount to give back"))
    payee = forms.CharField(label=t("受款人", "Payee"), max_length=100)
    bank_code = forms.CharField(label=t("金融機構代號", "Bank code"), max_length=7)
    account = forms.CharField(label=t("帳號", "Account"), max_length=16)
    reason = forms.CharField(label=t("理由", "Reason"), max_length=300)


class SuspenseItem(Page):
    """One suspended sum: whose it may be, match it, give it back, or take a step back."""

    nav = "suspense"
    permission = Permission.WORK_SUSPENSE
    template = "console/money/suspense_item.html"

    def get(self, request: HttpRequest, item_id: int) -> HttpResponse:
        """Show it with proposals."""
        return self.page(item_id)

    def page(self, item_id: int, match: forms.Form | None = None, refund: forms.Form | None = None) -> HttpResponse:
        """Show the item; a bound form keeps what was typed."""
        view = money.suspense_item(item_id)
        asked = self.request.GET.get("case", "")
        start: dict[str, Any] = {"amount": view.remaining, "case_number": asked}
        return self.show(
            status=422 if match or refund else 200,
            view=view,
            proposals=money.proposals(item_id) if view.remaining else [],
            match=match or MatchForm(initial=start, auto_id="match_%s"),
            refund=refund or RefundForm(initial={"amount": view.remaining, "payee": view.payer}, auto_id="refund_%s"),
            reasons=REASONS,
            may_refund=self.may(Permission.REFUND),
            title=t("暫收款第{n}筆", "Suspense item {n}").fill(n=view.id),
        )

    def post(self, request: HttpRequest, item_id: int) -> HttpResponse:
        """Match, propose a refund, or undo."""
        match request.POST.get("deed"):
            case "match":
                return self.match(item_id)
            case "refund":
                return self.refund(item_id)
        move = request.POST.get("move", "")
        payments.undo_move(
            int(move) if move.isdecimal() else 0, reason=request.POST.get("reason", ""), actor=self.actor
        )
        return self.done(
            t("已取消，款項回到暫收款。", "Undone: the money waits in suspense again."),
            "console:suspense-item",
            item_id,
        )

    def match(self, item_id: int) -> HttpResponse:
        """Allocate to a case."""
        form = MatchForm(self.request.POST, auto_id="match_%s")

        def deed(data: dict[str, Any]) -> object:
            case_id = cases.by_number(data["case_number"])
            return payments.match_suspense(
                item_id, [(case_id, data["amount"])], reason=data["reason"], actor=self.actor
            )

        if not self.attempt(form, deed):
            return self.page(item_id, match=form)
        return self.done(t("已沖入案件。", "Allocated to the case."), "console:suspense-item", item_id)

    def refund(self, item_id: int) -> HttpResponse:
        """Propose to give the money back; another person approves the order."""
        form = RefundForm(self.request.POST, auto_id="refund_%s")

        def deed(data: dict[str, Any]) -> object:
            try:
                return payments.propose_refund(item_id, actor=self.actor, **data)
            except BadCounterForm as refusal:
                for name, why in refusal.faults:
                    form.add_error(name if name in form.fields else None, str(why))
                return None

        if not self.attempt(form, deed) or form.errors:
            return self.page(item_id, refund=form)
        return self.done(
            t("已提出退還，待第二人核准付款單。", "Proposed; a second person approves the order."),
            "console:suspense-item",
            item_id,
        )
