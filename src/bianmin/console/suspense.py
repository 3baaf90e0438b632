"""The suspense desk: money that waits for a person, matched, given back, or taken a step back."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from bianmin.cases import queries as cases
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.errors import BadCounterForm
from bianmin.payments.types import SuspenseReason

REASONS: dict[str, Text] = {
    SuspenseReason.UNKNOWN: t("查無銷帳編號", "Unknown reference"),
    SuspenseReason.OVERPAID: t("溢繳", "Overpaid"),
    SuspenseReason.NOT_OPEN: t("案件已終結或移出", "Case not open"),
}
MOVES: dict[str, Text] = {
    "match": t("沖入案件", "Allocated to a case"),
    "refund": t("退還", "Refund"),
    "undo": t("取消", "Undone"),
    "reversed": t("沖銷", "Reversed"),
}
UNDOABLE = ("match", "refund")
SIZE = 50
MOST = 100_000


class Suspense(Page):
    """The suspense desk: money that waits for a person, oldest first, with its age."""

    title = t("暫收款", "Suspense")
    nav = "suspense"
    permission = Permission.WORK_SUSPENSE
    template = "console/money/suspense.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show what waits, or give it as CSV."""
        day, _, number = request.GET.get("after", "").partition("_")
        after = None
        if number.isdecimal():
            try:
                after = (date.fromisoformat(day), int(number))
            except ValueError:  # an address typed by hand: the first page
                after = None
        asked = request.GET.get("reason", "")
        reason = SuspenseReason(asked) if asked in set(SuspenseReason) else None
        if request.GET.get("as") == "csv":
            return self.export(reason)
        items = money.suspense_items(after=after, size=SIZE + 1, reason=reason)
        old_days = int(office.setting("suspense_age_days", today()))
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
            old_days=old_days,
            old_before=today() - timedelta(days=old_days),
        )

    def export(self, reason: SuspenseReason | None) -> HttpResponseBase:
        """Give what waits as CSV."""
        self.note_look("export", "suspense", "export")
        heads = (
            t("編號", "Item"),
            t("入帳日", "Since"),
            t("原因", "Why"),
            t("繳款編號", "Reference"),
            t("收據號碼", "Receipt"),
            t("繳款人", "Payer"),
            t("原金額", "Amount"),
            t("待處理", "Remaining"),
        )
        cells = (
            (
                one.id,
                roc(one.arose_on),
                REASONS.get(one.reason, one.reason),
                one.reference,
                one.receipt_number,
                one.payer,
                one.amount,
                one.remaining,
            )
            for one in money.suspense_items(size=MOST, reason=reason)
        )
        return csv_response(f"suspense-{today().isoformat()}.csv", heads, cells)


class MatchForm(OfficeForm):
    """To which case, how much, why."""

    case_number = forms.CharField(label=said(t("案號", "Case number")), max_length=60)
    amount = MoneyField(label=said(t("金額", "Amount")))
    reason = forms.CharField(
        label=said(t("理由", "Reason")),
        max_length=300,
        help_text=said(t("例如：繳款人來電更正編號。", "For example: the payer telephoned the right number.")),
    )


class RefundForm(OfficeForm):
    """To whom the money goes back."""

    amount = MoneyField(label=said(t("退還金額", "Amount to give back")))
    payee = forms.CharField(label=said(t("受款人", "Payee")), max_length=100)
    bank_code = forms.CharField(label=said(t("金融機構代號", "Bank code")), max_length=7)
    account = forms.CharField(label=said(t("帳號", "Account")), max_length=16)
    reason = forms.CharField(label=said(t("理由", "Reason")), max_length=300)


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
            kinds=MOVES,
            undoable=UNDOABLE,
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
        move, reason = request.POST.get("move", ""), request.POST.get("reason", "").strip()
        if not reason:
            return self.done(
                t("請填寫取消的理由。", "Say why it is undone."), "console:suspense-item", item_id, kind="caution"
            )
        payments.undo_move(int(move) if move.isdecimal() else 0, reason=reason, actor=self.actor)
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
