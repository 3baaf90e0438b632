"""What stands before every request: who really asks behind a proxy, and how much he may send."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase

MB = 1024 * 1024
BODY = 6 * MB
"""Forms and JSON."""

LARGER: tuple[tuple[str, int, bool], ...] = (
    ("/api/v1/transfers", 610 * MB, False),
    ("/api/v1/collections", 210 * MB, False),
    ("/api/v1/collection-lines", 6 * MB, False),
    ("/console/intake/", 610 * MB, True),
    ("/console/collections/", 210 * MB, True),
    ("/console/", 20 * MB, True),
    ("/cms/", 60 * MB, True),
    ("/receipt/", 60 * MB, False),
    ("/en/receipt/", 60 * MB, False),
)
"""(address begins with, most bytes, only for who is logged in): the first that fits counts."""


class BehindProxy:
    """Takes the visitor's address from the office's own proxies, where there are any.

    Limits count by address. Without proxies a header that names one is anybody's invention and is dropped;
    with ``BIANMIN_PROXIES`` of them, the entry the outermost of them wrote is the visitor.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        named = request.META.pop("HTTP_X_FORWARDED_FOR", "")
        if settings.PROXIES:
            hops = [hop.strip() for hop in named.split(",") if hop.strip()]
            if len(hops) >= settings.PROXIES:
                request.META["REMOTE_ADDR"] = hops[-settings.PROXIES]
        return self.get_response(request)


class BodyLimit:
    """Refuses a body that is larger than its address takes, before any of it is read or kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        given = request.META.get("CONTENT_LENGTH") or "0"
        size = int(given) if given.isascii() and given.isdigit() else 0
        if size > BODY and size > most_bytes(request):
            return HttpResponse("Too large. 檔案太大。\n", status=413, content_type="text/plain; charset=utf-8")
        return self.get_response(request)


def most_bytes(request: HttpRequest) -> int:
    """Return how much may be sent to this address."""
    for begins, most, staff_only in LARGER:
        if request.path.startswith(begins) and (not staff_only or request.user.is_authenticated):
            return most
    return BODY
