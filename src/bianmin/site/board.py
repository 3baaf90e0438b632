"""The message board: what was posted, with the office's reply; the form is the service's own."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.kit.texts import t
from bianmin.requests import queries as requests
from bianmin.site.frame import root_of

SERVICE = "message-board"
_DIGITS = 18


@require_http_methods(["GET", "HEAD"])
def board(request: HttpRequest) -> HttpResponse:
    """Show what was posted, the newest first, a page at a time."""
    given = request.GET.get("before", "")
    before = int(given) if given.isascii() and given.isdecimal() and len(given) <= _DIGITS else None
    posts, more = requests.board_posts(before=before)
    context = {
        "title": t("留言板", "Message board"),
        "summary": t("公開的提問與本分署的回復。", "Questions in public, with this branch's replies."),
        "posts": posts,
        "older": f"{root_of()}message-board/?before={more}" if more else "",
        "newest": f"{root_of()}message-board/" if before is not None else "",
        "write": f"{root_of()}services/{SERVICE}/apply/",
    }
    return TemplateResponse(request, "site/board.html", context)
