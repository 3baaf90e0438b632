"""The pay page behind the QR code of a notice: amount and means, nothing about who it is."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.queries import network_of
from bianmin.payments import queries as payments
from bianmin.site import access, debts


@never_cache
@require_http_methods(["GET", "HEAD"])
def pay(request: HttpRequest, code: str) -> HttpResponse:
    """Show what is owed on the case of this code and how to pay it. Unknown codes are counted, then 404."""
    case_id = payments.by_pay_code(code)
    if case_id is None:
        pages.allow("pay-address", network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())
        raise Http404
    access.grant(request, case_id, access.Level.PAY)
    context = {"title": t("繳款", "Pay"), "debt": debts.debt(case_id, full=False), "full": False}
    return TemplateResponse(request, "site/case.html", context)
