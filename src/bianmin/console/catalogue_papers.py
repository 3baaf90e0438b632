"""The wall's papers printed from the console: the table of time limits, flow boards."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase

from bianmin.console.frame import Page
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.office.types import Permission

LANGUAGES = ("zh", "en")


class Paper(Page):
    """A paper of the catalogue in one of two languages."""

    nav = "services"
    permission = Permission.READ_SERVICES

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401  (Django\'s)
        """Answer only for languages there are."""
        if kwargs.get("language") not in LANGUAGES:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @staticmethod
    def handed(pdf: bytes, name: str) -> HttpResponse:
        """Hand out the PDF to be looked at."""
        return HttpResponse(
            pdf, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}.pdf"'}
        )


class LimitTable(Paper):
    """The table of time limits."""

    def get(self, _request: HttpRequest, language: str) -> HttpResponse:
        """Hand it out."""
        return self.handed(documents.limit_table_pdf(language, today()), f"time-limits-{language}")


class Boards(Paper):
    """The flow boards of all public services."""

    def get(self, _request: HttpRequest, language: str) -> HttpResponse:
        """Hand them out."""
        return self.handed(documents.flow_boards_pdf(language, today()), f"flow-boards-{language}")


class Board(Paper):
    """One service's flow board."""

    def get(self, _request: HttpRequest, code: str, language: str) -> HttpResponse:
        """Hand it out."""
        return self.handed(documents.flow_board_pdf(code, language, today()), f"flow-board-{code}-{language}")
