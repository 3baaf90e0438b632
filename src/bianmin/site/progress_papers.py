"""Papers of a request for the applicant: his receipt and the letters to him, as tagged PDF; each look is kept."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from bianmin.documents import queries as documents
from bianmin.kit.files import SAFE_HEADERS
from bianmin.office import actions as office
from bianmin.office.types import Actor
from bianmin.requests import queries as requests
from bianmin.requests.errors import WrongCode
from bianmin.site import apply_draft
from bianmin.site.apply_common import private
from bianmin.site.frame import root_of
from bianmin.site.progress import Followed, followed


def follow_address(number: str) -> str:
    """Return the address a receipt's QR code leads to."""
    parts = urlsplit(settings.BASE_URL)
    digits = "".join(sign for sign in number if sign.isdecimal())
    return f"{parts.scheme}://{parts.netloc}{root_of()}progress/?number={digits}"


@require_http_methods(["GET", "HEAD"])
@followed
def receipt(request: HttpRequest, found: Followed) -> HttpResponse:  # noqa: ARG001  (every page of a followed request is called alike)
    """Give the receipt of a request that is followed."""
    return receipt_file(found.seen.number, found.code)


@never_cache
@require_http_methods(["GET", "HEAD"])
def receipt_sent(request: HttpRequest, code: str) -> HttpResponse:
    """Give the receipt of what this browser has just sent."""
    given = apply_draft.receipt(request, code)
    if given is None:
        return HttpResponseRedirect(f"{root_of()}progress/")
    try:
        return private(receipt_file(*given))
    except WrongCode:  # asked for number and code again
        return HttpResponseRedirect(f"{root_of()}progress/")


def receipt_file(number: str, code: str) -> HttpResponse:
    """Return the receipt as a file."""
    kept = requests.receipt_of(number, code, follow=follow_address(number))
    return pdf(documents.request_receipt_pdf(kept), f"receipt-{''.join(filter(str.isdecimal, number))}.pdf")


@require_http_methods(["GET", "HEAD"])
@followed
def letter(request: HttpRequest, found: Followed, letter_id: int) -> HttpResponse:  # noqa: ARG001  (every page of a followed request is called alike)
    """Give a letter to the applicant; who holds number and code was here, and that is kept in the log of looks."""
    own = [] if found.is_sealed else documents.letters_to_applicant(found.seen.number)
    if letter_id not in {one.id for one in own}:
        raise Http404
    office.note_look(Actor.citizen(), "letter", letter_id, "download", reason=found.seen.number)
    return pdf(documents.letter_pdf(letter_id), f"letter-{letter_id}.pdf")


def pdf(content: bytes, name: str) -> HttpResponse:
    """Answer with a PDF to keep."""
    answer = HttpResponse(content, content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    for header, value in SAFE_HEADERS.items():
        answer.headers[header] = value
    return answer
