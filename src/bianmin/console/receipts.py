"""Receipts: the list of a day, one receipt, voiding by two persons, the day closing (日結)."""

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField
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


class DayForm(OfficeForm):
    """Which day's receipts."""

    on = RocDateField(label=t("日期", "Day"), required=False)


class Receipts(Page):
    """Receipts of a day, all cashiers or one's own; voids that wait for a second person stand first."""

    title = t("收據", "Receipts")
    nav = "receipts"
    permission = Permission.READ_RECEIPTS
    template = "console/counter/receipts.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the list; a number typed in opens that receipt."""
        number = request.GET.get("number", "").strip()
        if number:
            return self.open(number)
        form = DayForm(request.GET or None)
        chosen = form.cleaned_data["on"] if form.is_bound and form.is_valid() else None
        day: date = chosen or today()
        found = money.receipts_of_day(day, cursor=request.GET.get("at"))
        return self.show(
            form=form,
            day=day,
            found=found,
            states=STATES,
            waiting=money.voids_waiting(),
            not_closed=money.days_not_closed(today()),
        )

    def open(self, number: str) -> HttpResponse:
        """Go to a receipt by its number."""
        from django.shortcuts import redirect  # noqa: PLC0415

        return redirect("console:receipt", money.receipt_by_number(number).id)


class ReasonForm(OfficeForm):
    """Why."""

    reason = forms.CharField(label=t("理由", "Reason"), max_length=300, widget=forms.Textarea(attrs={"rows": 3}))


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
        return self.show(
            view=view,
            state=STATES[view.state],
            can_ask=self.may(Permission.ASK_VOID) and view.state == "issued" and view.closing_id is None,
            can_approve=self.may(Permission.APPROVE_VOID) and view.state == "void_asked" and not mine,
            can_decline=view.state == "void_asked" and (mine or self.may(Permission.APPROVE_VOID)),
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


class ClosingForm(OfficeForm):
    """What was counted, by method, and why it differs."""

    note = forms.CharField(
        label=t("差異說明", "Why they differ"),
        required=False,
        max_length=300,
        help_text=t("實點與應有不符時必填。", "Needed where counted and expected differ."),
    )

    def __init__(self, *args: Any, methods: Any = (), **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        for row in methods:
            self.fields[f"counted_{row.method}"] = MoneyField(
                label=t("{name}實點金額", "{name}, counted").fill(name=row.name),
                low=0,
                required=row.method == "cash",
                help_text=t("應有{n}元，{k}筆", "expected NT${n}, {k} receipts").fill(
                    n=f"{row.amount:,}", k=row.receipts
                ),
            )
        self.order_fields([*(name for name in self.fields if name != "note"), "note"])

    def counted(self) -> dict[str, int]:
        """Return the counted sums that were given."""
        return {
            name.removeprefix("counted_"): value
            for name, value in self.cleaned_data.items()
            if name.startswith("counted_") and value is not None
        }


class Closing(Page):
    """One's own day closing: expected beside counted."""

    title = t("日結", "Day closing")
    nav = "closing"
    permission = Permission.CLOSE_DAY
    template = "console/counter/closing.html"

    @property
    def day(self) -> date:
        """Return the day to close: today, or an earlier one that was forgotten."""
        try:
            return date.fromisoformat(self.request.GET.get("on", ""))
        except ValueError:
            return today()

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the sheet and the form, or the closed sheet."""
        sheet = money.closing_sheet(self.actor.staff_id or 0, self.day)
        form = None if sheet.closing_id else ClosingForm(methods=sheet.methods)
        mine = [row for row in money.days_not_closed(today()) if row[1] == self.actor.staff_id]
        return self.show(sheet=sheet, form=form, open_days=mine, closings=money.closings(cursor=request.GET.get("at")))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Close the day."""
        sheet = money.closing_sheet(self.actor.staff_id or 0, self.day)
        form = ClosingForm(request.POST, methods=sheet.methods)
        made = self.attempt(
            form,
            lambda data: payments.close_day(counted=form.counted(), note=data["note"], on=self.day, actor=self.actor),
        )
        if not made:
            return self.show(status=422, sheet=sheet, form=form, open_days=[], closings=money.closings())
        return self.done(t("已完成日結。", "The day is closed."), "console:closing-sheet", made.closing_id)


class ClosingSheet(Page):
    """A closed day's sheet."""

    title = t("日結單", "Closing sheet")
    nav = "closing"
    permission = Permission.READ_RECEIPTS
    template = "console/counter/closing_sheet.html"

    def get(self, request: HttpRequest, closing_id: int) -> HttpResponse:
        """Show it, or its PDF."""
        if request.GET.get("form") == "pdf":
            response = HttpResponse(documents.closing_pdf(closing_id), content_type="application/pdf")
            response["Content-Disposition"] = f'inline; filename="closing-{closing_id}.pdf"'
            return response
        return self.show(sheet=money.closing(closing_id))
