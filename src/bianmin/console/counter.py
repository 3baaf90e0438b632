"""The cashier's pages: find what is owed, take money or a small fee, hand out the receipt."""

import secrets
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.errors import BadCounterForm
from bianmin.payments.types import ReceivableView

MOST_CASES = 50


class Counter(Page):
    """Where a payment begins: whom is it for? Beside it, what this cashier took today."""

    title = t("收款櫃檯", "Counter")
    nav = "counter"
    permission = Permission.TAKE_PAYMENT
    template = "console/counter/find.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the search and today's receipts."""
        return self.page("", None)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Find cases; what was typed may be an identifier, so it never stands in an address."""
        typed = request.POST.get("q", "").strip()
        found = cases.search(typed, size=MOST_CASES).rows if typed else None
        if found is not None:
            self.note_look("search", "counter", "find", reason="counter payment")
        return self.page(typed, found)

    def page(self, typed: str, found: list[Any] | None) -> HttpResponse:
        """Show what was found, the open ones first."""
        owed = money.balances([row.id for row in found or []])
        rows = [(row, owed.get(row.id, 0)) for row in found or []]
        rows.sort(key=lambda pair: (not pair[1], pair[0].received_on))
        mine = money.receipts_of_day(today(), cashier_id=self.actor.staff_id, size=20)
        sheet = money.closing_sheet(self.actor.staff_id, today()) if self.actor.staff_id else None
        return self.show(typed=typed, rows=rows, searched=found is not None, mine=mine, sheet=sheet)


class DetailForm(OfficeForm):
    """What every payment asks: who pays, how, and what the method needs written down."""

    key = forms.CharField(widget=forms.HiddenInput, max_length=64)
    payer = forms.CharField(label=said(t("繳款人", "Payer")), max_length=100)
    method = forms.ChoiceField(label=said(t("繳款方式", "Way of paying")), widget=forms.RadioSelect)

    def __init__(self, *args: Any, fees_only: bool = False, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["method"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (way.code, way.name) for way in money.methods() if fees_only or not way.fees_only
        ]
        for name, text in money.detail_fields().items():
            label = said(text)
            kind: forms.Field = forms.CharField(
                label=label, required=False, max_length=60, help_text=self.used_by(name)
            )
            if name == "wallet":
                choices = [("", "—"), *money.wallets().items()]
                kind = forms.ChoiceField(label=label, required=False, choices=choices, help_text=self.used_by(name))
            self.fields[f"detail_{name}"] = kind

    @staticmethod
    def used_by(name: str) -> str:
        """Say for which ways of paying a detail is asked."""
        needed = [str(way.name) for way in money.methods() if name in way.needs]
        may = [str(way.name) for way in money.methods() if name in way.may]
        words = []
        if needed:
            words.append(str(t("{names}必填", "Needed for {names}").fill(names=str(t("、", ", ")).join(needed))))
        if may:
            words.append(str(t("{names}可填", "May be given for {names}").fill(names=str(t("、", ", ")).join(may))))
        return str(t("；", ". ")).join(words)

    def details(self) -> list[tuple[Any, str, str]]:
        """Return the detail fields with the ways of paying that need each, and those that may carry it."""
        ways = money.methods()
        return [
            (
                self[f"detail_{name}"],
                " ".join(way.code for way in ways if name in way.needs),
                " ".join(way.code for way in ways if name in way.may),
            )
            for name in money.detail_fields()
        ]

    def detail(self) -> dict[str, str]:
        """Return what was written down about the method, without what this method does not keep."""
        way = next((one for one in money.methods() if one.code == self.cleaned_data.get("method")), None)
        kept = (*way.needs, *way.may) if way else ()
        return {name: self.cleaned_data.get(f"detail_{name}", "") for name in kept}

    def show_faults(self, refusal: BadCounterForm) -> None:
        """Put each fault at its field."""
        for name, why in refusal.faults:
            place = name if name in self.fields else f"detail_{name}"
            self.add_error(place if place in self.fields else None, str(why))


class PaymentForm(DetailForm):
    """Money for cases."""

    amount = MoneyField(label=said(t("收款金額", "Amount taken")))
    field_order = ("key", "amount", "payer", "method")


class FeeForm(DetailForm):
    """A small fee."""

    fee_item = forms.ChoiceField(label=said(t("規費項目", "Fee")))
    quantity = forms.IntegerField(label=said(t("數量", "Number")), min_value=1, max_value=10_000, initial=1)
    field_order = ("key", "fee_item", "quantity", "payer", "method")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, fees_only=True, **kwargs)
        self.fields["fee_item"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (code, t("{name}（每單位{price}元）", "{name} (NT${price} each)").fill(name=name, price=price))
            for code, name, price in money.fee_items(today())
        ]


class Take(Page):
    """Takes money for the chosen cases."""

    title = t("收款", "Take a payment")
    nav = "counter"
    permission = Permission.TAKE_PAYMENT
    template = "console/counter/take.html"

    def chosen(self) -> list[tuple[Any, ReceivableView]]:
        """Return the chosen cases with what they owe."""
        asked = [int(one) for one in self.request.GET.getlist("case") if one.isdecimal()][:MOST_CASES]
        return [(row, money.receivable(row.id)) for row in cases.rows(asked)]

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form, filled with the whole sum and the obligor's name."""
        chosen = self.chosen()
        if not chosen:
            return self.done(t("請先選擇案件。", "Choose a case first."), "console:counter", kind="caution")
        for row, _ in chosen:
            self.note_look("case", row.id, "counter")
        initial = {
            "key": secrets.token_hex(16),
            "amount": sum(owed.balance for _, owed in chosen) or None,
            "payer": chosen[0][0].obligor_name,
            "method": "cash",
        }
        return self.show(form=PaymentForm(initial=initial), chosen=chosen)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Issue the receipt; pressing twice gives the same one."""
        chosen, form = self.chosen(), PaymentForm(request.POST)
        made = self.attempt(form, lambda data: self.take(form, data, [row.id for row, _ in chosen]))
        if not made or form.errors:
            return self.show(status=422, form=form, chosen=chosen)
        return self.done(
            t("已開立收據{number}。", "Receipt {number} was issued.").fill(number=made.number),
            "console:receipt",
            made.id,
        )

    def take(self, form: PaymentForm, data: dict[str, Any], case_ids: list[int]) -> Any:  # noqa: ANN401  (what the action answers)
        """Call the action; its faults go to their fields."""
        try:
            return payments.take_payment(
                key=data["key"],
                payer=data["payer"],
                method=data["method"],
                amount=data["amount"],
                case_ids=case_ids,
                detail=form.detail(),
                actor=self.actor,
            )
        except BadCounterForm as refusal:
            form.show_faults(refusal)
            return None


class Fee(Page):
    """Takes a small fee, without a case."""

    title = t("收取規費", "Take a small fee")
    nav = "counter"
    permission = Permission.TAKE_PAYMENT
    template = "console/counter/fee.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form."""
        return self.show(form=FeeForm(initial={"key": secrets.token_hex(16), "quantity": 1, "method": "cash"}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Issue the receipt."""
        form = FeeForm(request.POST)
        made = self.attempt(form, lambda data: self.take(form, data))
        if not made or form.errors:
            return self.show(status=422, form=form)
        return self.done(
            t("已開立收據{number}。", "Receipt {number} was issued.").fill(number=made.number),
            "console:receipt",
            made.id,
        )

    def take(self, form: FeeForm, data: dict[str, Any]) -> Any:  # noqa: ANN401  (what the action answers)
        """Call the action; its faults go to their fields."""
        try:
            return payments.take_fee(
                key=data["key"],
                payer=data["payer"],
                method=data["method"],
                fee_item=data["fee_item"],
                quantity=data["quantity"],
                detail=form.detail(),
                actor=self.actor,
            )
        except BadCounterForm as refusal:
            form.show_faults(refusal)
            return None
