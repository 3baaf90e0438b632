"""Receipts: the list of a day, one receipt, voiding by two persons."""

from datetime import date, timedelta

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

STATES: dict[str, tuple[str, Text]] = {
    "issued": ("good", t("有效", "Valid")),
    "void_asked": ("caution", t("申請作廢中", "Void asked for")),
    "void": ("stop", t("已作廢", "Void")),
    "reversed": ("stop", t("已沖銷", "Reversed")),
}
REVERSED_WHY: dict[str, Text] = {
    "bounced": t("退票", "the instrument bounced"),
    "chargeback": t("遭刷退", "charged back"),
}
INSTRUMENT_STATES: dict[str, Text] = {
    "waiting": t("待兌現", "Not honoured yet"),
    "cleared": t("已兌現", "Honoured"),
    "bounced": t("已退票", "Bounced"),
    "void": t("已作廢", "Void"),
}
TAKEN_BACK = ("card", "foreign_card", "debit", "mobile", "ipass", "easycard")
"""Ways of paying whose acquirer can take the money back."""
MOST = 5_000
"""Receipts of one day that go into an export and its sum."""


class DayForm(OfficeForm):
    """Which day's receipts."""

    on = RocDateField(label=said(t("日期", "Day")), required=False)


class Receipts(Page):
    """Receipts of a day, all cashiers or one's own; voids that wait for a second person stand first."""

    title = t("收據", "Receipts")
    nav = "receipts"
    permission = Permission.READ_RECEIPTS
    template = "console/counter/receipts.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the list, or give it as CSV; a number typed in opens that receipt."""
        number = request.GET.get("number", "").strip()
        if number:
            return self.open(number)
        form = DayForm(request.GET or None)
        chosen = form.cleaned_data["on"] if form.is_bound and form.is_valid() else None
        day: date = chosen or today()
        whole = money.receipts_of_day(day, size=MOST).rows
        if request.GET.get("as") == "csv":
            return self.export(day, whole)
        valid = [row for row in whole if row.state in ("issued", "void_asked")]
        return self.show(
            form=form,
            day=day,
            before=day - timedelta(days=1),
            after=day + timedelta(days=1),
            found=money.receipts_of_day(day, cursor=request.GET.get("at")),
            valid=len(valid),
            sum=sum(row.amount for row in valid),
            states=STATES,
            waiting=money.voids_waiting(),
            not_closed=money.days_not_closed(today()),
        )

    def export(self, day: date, rows: list[money.ReceiptView]) -> HttpResponseBase:
        """Give the day's receipts as CSV, voided ones too."""
        self.note_look("export", f"receipts {day.isoformat()}", "export")
        heads = (
            t("收據號碼", "Receipt"),
            t("時間", "Time"),
            t("繳款人", "Payer"),
            t("繳款方式", "Way of paying"),
            t("時段", "Window"),
            t("出納", "Cashier"),
            t("狀態", "State"),
            t("金額", "Amount"),
            t("案號", "Cases"),
        )
        cells = (
            (
                row.number,
                rocat(row.issued_at),
                row.payer,
                row.method_name,
                money.window_name(row.window),
                row.cashier,
                STATES[row.state][1],
                row.amount,
                str(t("、", ", ")).join(share.case_number for share in row.shares),
            )
            for row in rows
        )
        return csv_response(f"receipts-{day.isoformat()}.csv", heads, cells)

    def open(self, number: str) -> HttpResponse:
        """Go to a receipt by its number."""
        return redirect("console:receipt", money.receipt_by_number(number).id)


class ReasonForm(OfficeForm):
    """Why."""

    reason = forms.CharField(label=said(t("理由", "Reason")), max_length=300, widget=forms.Textarea(attrs={"rows": 3}))


class Receipt(Page):
    """One receipt with all that became of it."""

    title = t("收據", "Receipt")
    nav = "receipts"
    permission = Permission.READ_RECEIPTS
    template = "console/counter/receipt.html"

    def get(self, request: HttpRequest, receipt_id: int) -> HttpResponse:
        """Show it and what can be done now."""
        view = money.receipt(receipt_id)
        self.note_look("receipt", view.number, "read")
        mine = view.void_asked_by_id == self.actor.staff_id
        labels, wallets = money.detail_fields(), money.wallets()
        by_others = view.instrument is not None or view.method in TAKEN_BACK
        return self.show(
            view=view,
            state=STATES[view.state],
            can_ask=self.may(Permission.ASK_VOID) and view.state == "issued" and view.closing_id is None,
            can_approve=self.may(Permission.APPROVE_VOID) and view.state == "void_asked" and not mine,
            can_decline=view.state == "void_asked" and (mine or self.may(Permission.APPROVE_VOID)),
            can_reverse=self.may(Permission.REVERSE_PAYMENT)
            and view.state == "issued"
            and view.closing_id is not None
            and by_others,
            details=[
                (labels[name], wallets.get(value, value) if name == "wallet" else value)
                for name, value in view.detail.items()
                if name in labels and value
            ],
            window=money.window_name(view.window),
            reversed_why=REVERSED_WHY.get(view.reversed_why, view.reversed_why),
            instrument_state=INSTRUMENT_STATES.get(view.instrument.state, "") if view.instrument else "",
            title=t("收據{number}", "Receipt {number}").fill(number=view.number),
        )


class ReceiptPaper(Page):
    """The receipt as a tagged PDF."""

    permission = Permission.READ_RECEIPTS

    def get(self, request: HttpRequest, receipt_id: int) -> HttpResponse:
        """Send the PDF."""
        view = money.receipt(receipt_id)
        self.note_look("receipt", view.number, "print")
        response = HttpResponse(documents.receipt_pdf(receipt_id), content_type="application/pdf")
        response["Content-Disposition"] = f'inline; filename="receipt-{view.number}.pdf"'
        return response


class Void(Page):
    """Asks for, approves or declines the voiding of a receipt."""

    nav = "receipts"
    permission = Permission.READ_RECEIPTS
    template = "console/counter/void.html"
    title = t("作廢收據", "Void a receipt")

    def get(self, request: HttpRequest, receipt_id: int) -> HttpResponse:
        """Ask for the reason."""
        return self.show(form=ReasonForm(), view=money.receipt(receipt_id))

    def post(self, request: HttpRequest, receipt_id: int) -> HttpResponse:
        """Do what was pressed."""
        match request.POST.get("deed"):
            case "approve":
                return self.approve(receipt_id)
            case "decline":
                payments.decline_void(receipt_id, actor=self.actor)
                return self.done(
                    t("已駁回作廢，收據仍有效。", "Declined: the receipt stands."), "console:receipt", receipt_id
                )
        form = ReasonForm(request.POST)
        made = self.attempt(form, lambda data: payments.ask_void(receipt_id, reason=data["reason"], actor=self.actor))
        if not made:
            return self.show(status=422, form=form, view=money.receipt(receipt_id))
        return self.done(
            t("已申請作廢，等待第二人核准。", "Asked for; a second person decides."), "console:receipt", receipt_id
        )

    def approve(self, receipt_id: int) -> HttpResponse:
        """Show the consequences, then void."""
        view = money.receipt(receipt_id)
        if not self.confirmed:
            return self.second_look(
                t("核准作廢收據{number}？", "Void receipt {number}?").fill(number=view.number),
                [
                    t("收據號碼保留並註記作廢，不能再恢復。", "The number stays, marked void; this can't be undone."),
                    t("{n}元的入帳全數沖銷，案件恢復欠款。", "NT${n} is reversed; the cases owe it again.").fill(
                        n=f"{view.amount:,}"
                    ),
                ],
                t("核准作廢", "Void it"),
                f"/console/receipts/{receipt_id}/",
                kept=[("deed", "approve")],
            )
        payments.approve_void(receipt_id, actor=self.actor)
        return self.done(t("收據已作廢。", "The receipt is void."), "console:receipt", receipt_id)
