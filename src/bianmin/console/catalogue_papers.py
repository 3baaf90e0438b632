"""The wall's papers printed from the console: the table of time limits, flow boards."""

from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.office.types import Permission

LANGUAGES = ("zh", "en")


class Paper(Page):
    """A paper of the catalogue in one of two languages."""

    nav = "services"
    permission = Permission.READ_SERVICES

    @staticmethod
    def spoken(language: str) -> str:
        """Return the language, or refuse (``NotFound``) one there is no paper in."""
        if language not in LANGUAGES:
            raise NotFound
        return language

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
        return self.handed(documents.limit_table_pdf(self.spoken(language), today()), f"time-limits-{language}")


class Boards(Paper):
    """The flow boards of all public services."""

    def get(self, _request: HttpRequest, language: str) -> HttpResponse:
        """Hand them out."""
        return self.handed(documents.flow_boards_pdf(self.spoken(language), today()), f"flow-boards-{language}")


class Board(Paper):
    """One service's flow board."""

    def get(self, _request: HttpRequest, code: str, language: str) -> HttpResponse:
        """Hand it out."""
        return self.handed(
            documents.flow_board_pdf(code, self.spoken(language), today()), f"flow-board-{code}-{language}"
        )
