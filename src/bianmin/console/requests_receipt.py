"""The receipt of a request just taken in, as PDF. Its code is kept nowhere: the page that shows it sends it back."""

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from bianmin.console.requests import RequestsBase
from bianmin.documents import queries as documents
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.requests import queries as requests

SALT, MINUTES = "bianmin.console.receipt", 30


def token_of(number: str, code: str) -> str:
    """Return what the receipt's page sends back for its PDF; good for half an hour."""
    return signing.dumps([number, code], salt=SALT)


class ReceiptPaper(RequestsBase):
    """The receipt as a tagged PDF, to print and hand over."""

    title = t("收件證明", "Receipt")
    permission = Permission.TAKE_REQUEST

    def post(self, request: HttpRequest) -> HttpResponse:
        """Give the PDF."""
        try:
            number, code = signing.loads(request.POST.get("receipt", ""), salt=SALT, max_age=MINUTES * 60)
        except (signing.BadSignature, ValueError):
            raise NotFound from None
        digits = "".join(sign for sign in number if sign.isdecimal())
        follow = f"{settings.BASE_URL.rstrip('/')}/progress/?number={digits}"
        content = documents.request_receipt_pdf(requests.receipt_of(number, code, follow=follow))
        answer = HttpResponse(content, content_type="application/pdf")
        answer.headers["Content-Disposition"] = f'inline; filename="receipt-{digits}.pdf"'
        return answer
