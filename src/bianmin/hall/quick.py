"""The short way for what is polled: answered before sessions, forms and languages, which it has no use for."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from bianmin.hall import state

ADDRESS = re.compile(r"/hall/((?:board|t)/[A-Za-z0-9_-]{1,40})\.json")
HEADERS = (
    ("Cache-Control", "no-cache"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("X-Frame-Options", "SAMEORIGIN"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
JSON = ("Content-Type", "application/json; charset=utf-8")
Start = Callable[[str, list[tuple[str, str]]], Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]


def found(place: str) -> state.Body | None:
    """Return what is held for an address, after a look where the last one is too old."""
    if not state.fresh():
        state.refresh()
    return state.kept.bodies.get(place)


class Quick:
    """Answers polls of boards and telephones itself; everything else goes the long way."""

    def __init__(self, application: Application) -> None:
        self.application = application

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        """Answer a request of the server."""
        path = environ["PATH_INFO"]
        match = ADDRESS.fullmatch(path) if path.endswith(".json") and path.startswith("/hall/") else None
        if match is None or environ["REQUEST_METHOD"] != "GET":
            return self.application(environ, start)
        fresh = state.fresh()
        try:
            body = found(match[1])
        finally:
            if not fresh:
                connection.close()  # back to the pool: no request ends here that would do it
        if body is None:
            return self.application(environ, start)
        if environ.get("HTTP_IF_NONE_MATCH") == body.mark:
            start("304 Not Modified", [("ETag", body.mark), *HEADERS])
            return [b""]
        start("200 OK", [JSON, ("Content-Length", str(len(body.content))), ("ETag", body.mark), *HEADERS])
        return [body.content]


@require_safe
def poll(request: HttpRequest, place: str) -> HttpResponse:
    """Answer the same on the long way: under another server, in tests, and where nothing is held."""
    body = found(place)
    if body is None:
        return HttpResponse('{"state":"gone"}', status=404, content_type=JSON[1])
    if request.headers.get("If-None-Match") == body.mark:
        answer = HttpResponse(status=304)
    else:
        answer = HttpResponse(body.content, content_type=JSON[1])
    answer.headers["ETag"] = body.mark
    for name, value in HEADERS:
        answer.headers[name] = value
    return answer
