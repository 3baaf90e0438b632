"""The day closing (日結) of a cashier, and the sheets of closed days."""

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money


class ClosingForm(OfficeForm):
    """What was counted, by method, and why it differs."""

    note = forms.CharField(
        label=said(t("差異說明", "Why they differ")),
        required=False,
        max_length=300,
        help_text=said(t("實點與應有不符時必填。", "Needed where counted and expected differ.")),
    )

    def __init__(self, *args: Any, methods: Any = (), **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        for row in methods:
            self.fields[f"counted_{row.method}"] = MoneyField(
                label=said(t("{name}實點金額", "{name}, counted").fill(name=row.name)),
                low=0,
                required=row.method == "cash",
                help_text=said(
                    t("應有{n}元，{k}筆", "expected NT${n}, {k} receipts").fill(n=f"{row.amount:,}", k=row.receipts)
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
        except ValueError:  # an address typed by hand: today
            return today()

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the sheet and the form, or the closed sheet."""
        sheet = money.closing_sheet(self.actor.staff_id or 0, self.day)
        form = None if sheet.closing_id else ClosingForm(methods=sheet.methods)
        mine = [row for row in money.days_not_closed(today()) if row[1] == self.actor.staff_id]
        return self.show(
            sheet=sheet, form=form, open_days=mine, closings=money.closings(cursor=request.GET.get("at"), size=10)
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Close the day."""
        sheet = money.closing_sheet(self.actor.staff_id or 0, self.day)
        form = ClosingForm(request.POST, methods=sheet.methods)
        made = self.attempt(
            form,
            lambda data: payments.close_day(counted=form.counted(), note=data["note"], on=self.day, actor=self.actor),
        )
        if not made:
            return self.show(status=422, sheet=sheet, form=form, open_days=[], closings=money.closings(size=10))
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
