"""The global search. It is sent as a form, never in an address: what is typed may be a national number."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.kit.identifiers import mask
from bianmin.kit.texts import t
from bianmin.office.types import Permission

LONGEST = 100


class Find(Page):
    """Finds cases by number, name, identifier or agency reference."""

    title = t("查詢結果", "Search results")
    permission = Permission.SEARCH_CASES
    template = "console/search.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the empty search page (an address that was kept)."""
        return self.show(text="", found=None)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Show what was found; one single case is opened at once."""
        text = request.POST.get("q", "").strip()[:LONGEST]
        if not text:
            return self.show(text="", found=None)
        found = cases.search(text, after=request.POST.get("after", ""))
        self.note_look("search", "", "search", reason=self.said(text))
        if len(found.rows) == 1 and not found.next and not request.POST.get("after"):
            return redirect("console:case", found.rows[0].id)
        return self.show(text=text, found=found)

    @staticmethod
    def said(text: str) -> str:
        """Return what was searched for as the log may keep it: anything like an identifier is masked."""
        return mask(text) if any(c.isdigit() for c in text) and text.isalnum() and text.isascii() else text[:60]
