"""What changes a case's debt besides money coming in, and payments that turned out not to be."""

import secrets
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.console.receipts import ReasonForm
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

KINDS: dict[str, Text] = {
    "paid_there": t("已向移送機關繳納", "Paid at the agency"),
    "reduced": t("移送機關更正減少", "Reduced by the agency"),
    "withdrawn": t("移送機關撤回", "Withdrawn by the agency"),
}


class NoticeForm(OfficeForm):
    """What the agency told."""

    key = forms.CharField(widget=forms.HiddenInput, max_length=60)
    kind = forms.ChoiceField(
        label=t("通知內容", "What the agency tells"), choices=list(KINDS.items()), widget=forms.RadioSelect
    )
    amount = MoneyField(
        label=t("金額", "Amount"), required=False, help_text=t("撤回時不必填。", "Not for a withdrawal.")
    )
    on = RocDateField(label=t("機關通知日期", "Day of the agency's notice"))
    reason = forms.CharField(label=t("文號或說明", "Letter number or words"), max_length=300)


class CostsForm(OfficeForm):
    """Costs of execution that the office adds."""

    key = forms.CharField(widget=forms.HiddenInput, max_length=60)
    amount = MoneyField(label=t("執行必要費用", "Costs of execution"))
    reason = forms.CharField(label=t("費用項目與憑證", "What for, and the voucher"), max_length=300)


class UnmatchForm(OfficeForm):
    """A payment that stands on the wrong case, or was taken back by the card's bank."""

    payment = forms.ChoiceField(label=t("哪一筆繳款", "Which payment"))
    reason = forms.CharField(label=t("理由", "Reason"), max_length=300)


class CaseMoney(Page):
    """Agency notices, costs and payments to be taken off a case."""

    nav = "cases"
    permission = Permission.READ_MONEY
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
            (one.id, f"{one.paid_on:%Y-%m-%d} · {one.channel.value} · {one.amount:,}")
            for one in money.receivable(case_id).payments
            if one.reversed_on is None
        ]
        return form

    def page(self, case_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        view = cases.case_view(case_id)
        self.note_look("case", case_id, "money")
        return self.show(
            status=422 if bound else 200,
            view=view,
            owed=money.receivable(case_id),
            **{**self.forms_for(case_id), **bound},
            may_notice=self.may(Permission.TAKE_AGENCY_NOTICE),
            may_costs=self.may(Permission.ADD_COSTS),
            may_reverse=self.may(Permission.REVERSE_PAYMENT),
            title=t("{number}：帳款調整", "{number}: changes of the debt").fill(number=view.number),
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

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those that wait."""
        return self.show(rows=money.instruments_waiting(), may_clear=self.may(Permission.REVERSE_PAYMENT))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Record that one was honoured."""
        asked = request.POST.get("receipt", "")
        payments.clear_instrument(int(asked) if asked.isdecimal() else 0, actor=self.actor)
        return self.done(t("已登錄兌現。", "Recorded as honoured."), "console:instruments")
