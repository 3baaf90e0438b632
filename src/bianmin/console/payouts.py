"""Accounts: what agencies have to get, payment orders by two persons, export, transfers that came back."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

STATES: dict[str, str] = {
    "proposed": "caution", "approved": "note", "exported": "good", "returned": "stop", "cancelled": "quiet",
}  # fmt: skip
STATE_NAMES: dict[str, Text] = {
    "proposed": t("待核准", "Proposed"),
    "approved": t("待匯出", "Approved"),
    "exported": t("已匯出", "Exported"),
    "returned": t("退匯", "Came back"),
    "cancelled": t("已取消", "Cancelled"),
}
MOST = 500
KINDS: dict[str, Text] = {"agency": t("撥付移送機關", "To an agency"), "refund": t("退還繳款人", "Refund")}


class ProposeForm(OfficeForm):
    """Up to which day."""

    on = RocDateField(
        label=said(t("截至", "Up to and including")),
        help_text=said(t("這天以前收到並沖抵的款項。", "What was received and allocated by then.")),
    )


class Orders(Page):
    """Payables of each agency and the payment orders."""

    title = t("撥付", "Disbursement")
    nav = "orders"
    permission = Permission.READ_MONEY
    template = "console/money/orders.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show what is payable and the orders, or give the orders as CSV."""
        if request.GET.get("as") == "csv":
            return self.export(request.GET.get("state", ""))
        return self.page(ProposeForm(initial={"on": today()}))

    def page(self, form: forms.Form, status: int = 200) -> HttpResponse:
        """Show the page."""
        state = self.request.GET.get("state", "")
        tabs = [(t("全部", "All"), "?#orders", state not in STATES, None)]
        tabs += [(name, f"?state={key}#orders", state == key, None) for key, name in STATE_NAMES.items()]
        found = money.orders(state=state if state in STATES else "", cursor=self.request.GET.get("at"))
        proposed = money.orders(state="proposed", size=MOST).rows
        approved = money.orders(state="approved", size=MOST).rows
        return self.show(
            status=status,
            form=form,
            found=found,
            tabs=tabs,
            payables=money.payables(),
            states=STATES,
            kinds=KINDS,
            proposed=proposed,
            approvable=[one for one in proposed if one.proposed_by_id != self.actor.staff_id],
            approved=approved,
            proposed_sum=sum(one.amount for one in proposed),
            approved_sum=sum(one.amount for one in approved),
            may_propose=self.may(Permission.PROPOSE_ORDERS),
            may_approve=self.may(Permission.APPROVE_ORDERS),
            may_export=self.may(Permission.EXPORT_ORDERS),
            exports=money.exports(size=10),
        )

    def export(self, state: str) -> HttpResponseBase:
        """Give the orders as CSV."""
        self.note_look("export", "payment orders", "export")
        heads = (
            t("付款單", "Order"),
            t("種類", "Kind"),
            t("受款人", "Payee"),
            t("金融機構", "Bank"),
            t("帳號", "Account"),
            t("截至", "Up to"),
            t("案件", "Cases"),
            t("金額", "Amount"),
            t("狀態", "State"),
            t("製作", "Proposed by"),
            t("核准", "Approved by"),
            t("匯出", "Exported"),
        )
        cells = (
            (
                one.order_no,
                KINDS.get(one.kind, one.kind),
                one.payee,
                one.bank_code,
                one.account,
                roc(one.up_to),
                one.cases,
                one.amount,
                one.state_name,
                one.proposed_by,
                one.approved_by,
                rocat(one.exported_at),
            )
            for one in every_order(state if state in STATES else "")
        )
        return csv_response("payment-orders.csv", heads, cells)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Propose, approve or export."""
        match request.POST.get("deed"):
            case "propose":
                return self.propose()
            case "approve":
                return self.approve()
            case "export":
                payments.export_orders(actor=self.actor)
                return self.done(t("已匯出，檔案在下方。", "Exported; the file is listed below."), "console:orders")
        return self.page(ProposeForm(initial={"on": today()}))

    def propose(self) -> HttpResponse:
        """Make the proposals."""
        form = ProposeForm(self.request.POST)
        made: list[Any] = []
        answer = self.attempt(form, lambda data: made.extend(payments.propose_orders(on=data["on"], actor=self.actor)))
        if answer is None:
            return self.page(form, 422)
        if not made:
            return self.done(
                t("目前沒有可撥付的款項。", "There is nothing to pay out."), "console:orders", kind="caution"
            )
        return self.done(
            t("已製作{n}張付款單，待另一人核准。", "{n} orders proposed; another person approves.").fill(n=len(made)),
            "console:orders",
        )

    def approve(self) -> HttpResponse:
        """Show the sums, then approve what others proposed."""
        chosen = [
            one for one in money.orders(state="proposed", size=MOST).rows if one.proposed_by_id != self.actor.staff_id
        ]
        if not self.confirmed:
            total = sum(one.amount for one in chosen)
            return self.second_look(
                t("核准{n}張付款單？", "Approve {n} orders?").fill(n=len(chosen)),
                [
                    t("合計{n}元可匯出給銀行。", "NT${n} in all can then go to the bank.").fill(n=f"{total:,}"),
                    t("內容已變更的付款單不會核准。", "Orders that no longer fit the books are not approved."),
                ],
                t("核准", "Approve"),
                "/console/orders/",
                kept=[("deed", "approve")],
            )
        made = payments.approve_orders([one.id for one in chosen], actor=self.actor)
        return self.done(t("已核准{n}張。", "{n} approved.").fill(n=len(made)), "console:orders")


def every_order(state: str) -> Iterator[money.OrderView]:
    """Yield every order in a state (or all), newest first, a page at a time."""
    at: str | None = None
    while True:
        page = money.orders(state=state, cursor=at, size=100)
        yield from page.rows
        at = page.next
        if not at:
            return


class ExportFile(Page):
    """An export file, the same bytes however often it is fetched."""

    permission = Permission.EXPORT_ORDERS

    def get(self, request: HttpRequest, export_id: int) -> HttpResponse:
        """Send it."""
        self.note_look("export", export_id, "download")
        response = HttpResponse(money.export_content(export_id), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="orders-{export_id}.csv"'
        return response


class ReturnForm(OfficeForm):
    """Why the bank sent it back."""

    reason = forms.CharField(label=said(t("退匯原因", "Why it came back")), max_length=300)


class Order(Page):
    """One order, opened to its cases."""

    nav = "orders"
    permission = Permission.READ_MONEY
    template = "console/money/order.html"

    def get(self, request: HttpRequest, order_id: int) -> HttpResponseBase:
        """Show it, or give what it pays as CSV."""
        if request.GET.get("as") == "csv":
            view = money.order(order_id)
            self.note_look("export", f"order {view.order_no}", "export")
            heads = (t("案號", "Case"), t("繳款日", "Paid on"), t("金額", "Amount"))
            rows = money.order_items(order_id, size=MOST).rows
            cells = ((one.case_number, roc(one.paid_on), one.amount) for one in rows)
            return csv_response(f"order-{view.order_no}.csv", heads, cells)
        return self.page(order_id, ReturnForm())

    def page(self, order_id: int, form: forms.Form, status: int = 200) -> HttpResponse:
        """Show the order with its payments."""
        view = money.order(order_id)
        return self.show(
            status=status,
            view=view,
            form=form,
            found=money.order_items(order_id, cursor=self.request.GET.get("at")),
            sign=STATES[view.state],
            kind=KINDS[view.kind],
            may_return=view.state == "exported" and self.may(Permission.RETURN_ORDER),
            may_cancel=view.state in ("proposed", "approved") and self.may(Permission.PROPOSE_ORDERS),
            title=t("付款單{no}", "Payment order {no}").fill(no=view.order_no),
        )

    def post(self, request: HttpRequest, order_id: int) -> HttpResponse:
        """Cancel it, or record that the transfer came back."""
        if request.POST.get("deed") == "cancel":
            payments.cancel_order(order_id, actor=self.actor)
            return self.done(
                t("已取消付款單，款項留待下次撥付。", "Cancelled; the money waits for the next order."),
                "console:order",
                order_id,
            )
        form = ReturnForm(request.POST)
        if not self.attempt(
            form, lambda data: payments.return_order(order_id, reason=data["reason"], actor=self.actor)
        ):
            return self.page(order_id, form, 422)
        return self.done(
            t("已登錄退匯，款項回到應付。", "Recorded; the money is payable again."), "console:order", order_id
        )
