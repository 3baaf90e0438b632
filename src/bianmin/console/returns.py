"""Receipts that citizens sent in: the queue, and what became of each."""

from io import BytesIO
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from PIL import Image

from bianmin.console.casemoney import paying_in_words
from bianmin.console.frame import Page
from bianmin.kit import files
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

LONGEST_SIDE = 1600


class Returns(Page):
    """The queue, oldest first."""

    title = t("民眾回傳收據", "Receipts sent in")
    nav = "returns"
    permission = Permission.CHECK_RECEIPT_RETURN
    template = "console/money/returns.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those that wait, or those settled."""
        state = request.GET.get("state", "received")
        if state not in ("received", "confirmed", "not_found"):
            state = "received"
        tabs = [
            (name, f"?state={key}", state == key, None)
            for key, name in (
                ("received", t("待查對", "To be checked")),
                ("confirmed", t("已確認", "Confirmed")),
                ("not_found", t("查無入帳", "Not found")),
            )
        ]
        return self.show(
            tabs=tabs,
            found=money.receipt_returns(state=state, section_id=self.actor.section_id, cursor=request.GET.get("at")),
        )


class SettleForm(OfficeForm):
    """Which payment it shows, or none."""

    payment = forms.ChoiceField(
        label=said(t("相符的繳款", "The payment it shows")), widget=forms.RadioSelect, required=False
    )
    note = forms.CharField(label=said(t("給民眾的說明", "Words for the citizen")), required=False, max_length=300)


class Return(Page):
    """One receipt sent in, beside the case's payments."""

    title = t("查對回傳收據", "Check a receipt sent in")
    nav = "returns"
    permission = Permission.CHECK_RECEIPT_RETURN
    template = "console/money/return.html"

    def form(self, return_id: int, data: Any = None) -> SettleForm:  # noqa: ANN401  (Django's)
        """Return the form with the likely payments."""
        form = SettleForm(data)
        form.fields["payment"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (str(one.id), paying_in_words(one)) for one in money.likely_payments(return_id)
        ] + [("", t("沒有相符的繳款", "None of these"))]
        return form

    def get(self, request: HttpRequest, return_id: int) -> HttpResponse:
        """Show it."""
        view = money.receipt_return(return_id)
        self.note_look("case", view.case_id, "receipt return")
        return self.show(view=view, form=self.form(return_id))

    def post(self, request: HttpRequest, return_id: int) -> HttpResponse:
        """Settle it."""
        form = self.form(return_id, request.POST)
        done = self.attempt(
            form,
            lambda data: payments.settle_receipt_return(
                return_id,
                payment_id=int(data["payment"]) if data["payment"] else None,
                note=data["note"],
                actor=self.actor,
            ),
        )
        if not done:
            return self.show(status=422, view=money.receipt_return(return_id), form=form)
        return self.done(t("已回覆民眾。", "The citizen can read the answer."), "console:returns")


class ReturnFile(Page):
    """What was sent: a picture is drawn anew before it is shown, a PDF is a download only."""

    permission = Permission.CHECK_RECEIPT_RETURN

    def get(self, request: HttpRequest, return_id: int) -> HttpResponse:
        """Send it."""
        view = money.receipt_return(return_id)
        self.note_look("case", view.case_id, "receipt return file")
        with files.open_stored(view.file_id) as kept:
            content = kept.read()
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox"}
        if view.file_type == "application/pdf":
            headers["Content-Disposition"] = f'attachment; filename="receipt-{view.code}.pdf"'
            return HttpResponse(content, content_type="application/octet-stream", headers=headers)
        with Image.open(BytesIO(content)) as picture:
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            clean = picture.convert("RGB")
        clean.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        out = BytesIO()
        clean.save(out, "PNG")
        return HttpResponse(out.getvalue(), content_type="image/png", headers=headers)
