"""What changes a case's debt besides money coming in, and payments that turned out not to be."""

import secrets
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from bianmin.cases import queries as cases
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.console.receipts import ReasonForm
from bianmin.console.sums import build_up
from bianmin.console.templatetags.words import channel_name
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import dollars, roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.types import PaymentView

KINDS: dict[str, Text] = {
    "paid_there": t("已向移送機關繳納", "Paid at the agency"),
    "reduced": t("移送機關更正減少", "Reduced by the agency"),
    "withdrawn": t("移送機關撤回", "Withdrawn by the agency"),
}


DEEDS = (Permission.TAKE_AGENCY_NOTICE, Permission.ADD_COSTS, Permission.REVERSE_PAYMENT)
"""Who may do one of these opens the page, as those who read money do."""


def paying_in_words(one: PaymentView) -> str:
    """Return a paying as one line of a choice: day, channel, receipt, amount."""
    words = [roc(one.paid_on), str(channel_name(one.channel)), one.receipt_number, dollars(one.amount)]
    return " · ".join(word for word in words if word)


class NoticeForm(OfficeForm):
    """What the agency told."""

    key = forms.CharField(widget=forms.HiddenInput, max_length=60)
    kind = forms.ChoiceField(
        label=said(t("通知內容", "What the agency tells")), choices=list(KINDS.items()), widget=forms.RadioSelect
    )
    amount = MoneyField(
        label=said(t("金額", "Amount")), required=False, help_text=said(t("撤回時不必填。", "Not for a withdrawal."))
    )
    on = RocDateField(label=said(t("機關通知日期", "Day of the agency's notice")))
    reason = forms.CharField(label=said(t("文號或說明", "Letter number or words")), max_length=300)


class CostsForm(OfficeForm):
    """Costs of execution that the office adds."""

    key = forms.CharField(widget=forms.HiddenInput, max_length=60)
    amount = MoneyField(label=said(t("執行必要費用", "Costs of execution")))
    reason = forms.CharField(label=said(t("費用項目與憑證", "What for, and the voucher")), max_length=300)


class UnmatchForm(OfficeForm):
    """A payment that stands on the wrong case, or was taken back by the card's bank."""

    payment = forms.ChoiceField(label=said(t("哪一筆繳款", "Which payment")))
    reason = forms.CharField(label=said(t("理由", "Reason")), max_length=300)


class CaseMoney(Page):
    """Agency notices, costs and payments to be taken off a case."""

    nav = "cases"
    permission = Permission.READ_CASE
    template = "console/money/case.html"

    def get(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Show the forms."""
        return self.page(case_id)

    def forms_for(self, case_id: int) -> dict[str, forms.Form]:
        """Return the three forms, fresh."""
        return {
            "notice": NoticeForm(initial={"key": secrets.token_hex(12), "on": today()}, auto_id="notice_%s"),
            "costs": CostsForm(initial={"key": secrets.token_hex(12)}, auto_id="costs_%s"),
            "unmatch": self.unmatch_form(case_id),
        }

    def unmatch_form(self, case_id: int, data: Any = None) -> forms.Form:  # noqa: ANN401  (Django's)
        """Return the form that names one of the case's standing payments."""
        form = UnmatchForm(data, auto_id="unmatch_%s")
        form.fields["payment"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (one.id, paying_in_words(one)) for one in money.receivable(case_id).payments if one.reversed_on is None
        ]
        return form

    def page(self, case_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        view = cases.case_view(case_id)
        owed = money.receivable(case_id)
        reach = {"section_id": view.section_id, "agency_id": owed.agency_id}
        if not self.may(Permission.READ_MONEY) and not any(self.may(deed, **reach) for deed in DEEDS):
            office.require(self.actor, Permission.ADD_COSTS, section_id=view.section_id)
        self.note_look("case", case_id, "money")
        shown: dict[str, Any] = {**self.forms_for(case_id), **bound}
        return self.show(
            status=422 if bound else 200,
            view=view,
            owed=owed,
            built=build_up(owed),
            **shown,
            may_notice=self.may(Permission.TAKE_AGENCY_NOTICE, agency_id=owed.agency_id),
            may_costs=self.may(Permission.ADD_COSTS, section_id=view.section_id),
            may_reverse=self.may(Permission.REVERSE_PAYMENT),
            title=t("帳款調整", "Changes of the debt"),
        )

    def post(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Do what was pressed."""
        deeds = {"notice": self.notice, "costs": self.costs, "unmatch": self.unmatch}
        deed = deeds.get(request.POST.get("deed", ""))
        return deed(case_id) if deed else self.page(case_id)

    def notice(self, case_id: int) -> HttpResponse:
        """Record an agency's notice."""
        form = NoticeForm(self.request.POST, auto_id="notice_%s")
        done = self.attempt(
            form,
            lambda data: payments.take_agency_notice(
                case_id,
                kind=data["kind"],
                amount=data["amount"],
                on=data["on"],
                reason=data["reason"],
                key=f"screen:{data['key']}",
                actor=self.actor,
            ),
        )
        if not done:
            return self.page(case_id, notice=form)
        return self.done(t("已登錄機關通知。", "The notice was recorded."), "console:case", case_id)

    def costs(self, case_id: int) -> HttpResponse:
        """Add costs."""
        form = CostsForm(self.request.POST, auto_id="costs_%s")
        done = self.attempt(
            form,
            lambda data: payments.add_costs(
                case_id, data["amount"], reason=data["reason"], key=f"screen:{data['key']}", actor=self.actor
            ),
        )
        if not done:
            return self.page(case_id, costs=form)
        return self.done(t("已加計執行必要費用。", "The costs were added."), "console:case", case_id)

    def unmatch(self, case_id: int) -> HttpResponse:
        """Take a payment off the case: its money waits in suspense."""
        form = self.unmatch_form(case_id, self.request.POST)
        done = self.attempt(
            form,
            lambda data: payments.unmatch_payment(int(data["payment"]), reason=data["reason"], actor=self.actor),
        )
        if not done:
            return self.page(case_id, unmatch=form)
        return self.done(
            t("已移出本案，款項列入暫收。", "Taken off the case; the money waits in suspense."), "console:case", case_id
        )


class ReverseReceipt(Page):
    """A bounced cheque or a card payment taken back: reverses a receipt of a closed day."""

    title = t("沖銷收據", "Reverse a receipt")
    nav = "receipts"
    permission = Permission.REVERSE_PAYMENT

    def post(self, request: HttpRequest, receipt_id: int) -> HttpResponse:
        """Show the consequences, then reverse."""
        view = money.receipt(receipt_id)
        form = ReasonForm(request.POST) if self.confirmed else ReasonForm()
        bounced = view.instrument is not None
        act = payments.bounce_instrument if bounced else payments.charge_back
        if self.confirmed and self.attempt(
            form, lambda data: act(receipt_id=receipt_id, reason=data["reason"], actor=self.actor)
        ):
            return self.done(
                t("已沖銷，案件恢復欠款。", "Reversed; the cases owe it again."), "console:receipt", receipt_id
            )
        return self.second_look(
            t("沖銷收據{number}？", "Reverse receipt {number}?").fill(number=view.number),
            [
                t("{n}元全數沖銷，案件重新計欠。", "NT${n} is reversed and owed again.").fill(n=f"{view.amount:,}"),
                t(
                    "已撥付的款項，自該機關下次撥付扣回。",
                    "What was paid out is claimed back from the agency's next payment.",
                ),
            ],
            t("退票沖銷", "It bounced: reverse") if bounced else t("扣款爭議沖銷", "Charged back: reverse"),
            f"/console/receipts/{receipt_id}/",
            form=form,
        )


class Instruments(Page):
    """Cheques and postal orders that are not honoured yet."""

    title = t("票據兌現", "Cheques and postal orders")
    nav = "instruments"
    permission = Permission.READ_MONEY
    template = "console/money/instruments.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show those that wait, or give them as CSV."""
        rows = money.instruments_waiting()
        if request.GET.get("as") == "csv":
            self.note_look("export", "instruments", "export")
            heads = (
                t("收據", "Receipt"),
                t("票據號碼", "Number"),
                t("付款行庫", "Bank"),
                t("到期日", "Due"),
                t("金額", "Amount"),
            )
            cells = ((one.receipt_number, one.number, one.bank, roc(one.due_date), one.amount) for one in rows)
            return csv_response(f"instruments-{today().isoformat()}.csv", heads, cells)
        return self.show(rows=rows, may_clear=self.may(Permission.REVERSE_PAYMENT))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Record that one was honoured."""
        asked = request.POST.get("receipt", "")
        payments.clear_instrument(int(asked) if asked.isdecimal() else 0, actor=self.actor)
        return self.done(t("已登錄兌現。", "Recorded as honoured."), "console:instruments")
