"""Blank forms at the kiosk: listed a screen at a time, printed here, or fetched with a telephone."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.documents import queries as documents
from bianmin.documents.types import FormInfo
from bianmin.hall.frame import HallPage
from bianmin.hall.kiosk import A_SCREEN, Choice, Uses
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t

OWN_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
PAPER = "frame-ancestors 'self'"
"""The paper lies in a frame of its page, from which it is printed; more would stop the browser's own viewer."""


class Forms(Uses):
    """The forms, six a screen."""

    title = t("書表", "Forms")
    prompt = t(
        "請點選要列印或下載的書表；填寫範例在服務台旁的書表架。",
        "Touch the form you want to print or download. Filled examples are on the rack beside the service desk.",
    )
    template = "hall/forms.html"
    what = "forms"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show a screen of forms."""
        asked = request.GET.get("screen", "1")
        screen = int(asked) if asked.isdecimal() and len(asked) < 4 else 1  # noqa: PLR2004  (digits that fit the number column)
        found = documents.forms()
        if screen == 1:
            self.note()
        shown = found[(screen - 1) * A_SCREEN : screen * A_SCREEN]
        choices = [Choice(one.title, t("", ""), reverse("hall:form", args=(site, one.code))) for one in shown]
        return self.show(choices=choices, screen=screen, more=screen * A_SCREEN < len(found))


class OneForm(HallPage):
    """A form: print it here, or scan its address with a telephone."""

    template = "hall/form.html"
    prompt = t("可以在這裡列印，也可以用手機掃描下載。", "Print it here, or scan the code with your telephone.")

    def get(self, request: HttpRequest, site: str, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the form's two ways."""
        one = form_of(code)
        link = f"{settings.BASE_URL}{'/en/' if self.language == 'en' else '/'}forms/{code}.pdf"
        answer = self.show(title=one.title, link=link, paper=reverse("hall:form-paper", args=(site, code)))
        answer.headers["Content-Security-Policy"] = OWN_PAGE
        return answer


class FormPaper(Uses):
    """The blank form as PDF, in the language of the page; that it was printed is counted, never by whom."""

    what = "forms"
    times_out = False

    def get(self, request: HttpRequest, site: str, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Give the PDF."""
        form_of(code)
        content = documents.blank_form(code, "en.pdf" if self.language == "en" else "pdf", today())
        self.note(printed=code)
        answer = HttpResponse(content, content_type="application/pdf")
        answer.headers["Content-Disposition"] = f'inline; filename="{code}.pdf"'
        answer.headers["Content-Security-Policy"] = PAPER
        return answer


def form_of(code: str) -> FormInfo:
    """Return a form by its code."""
    found = next((one for one in documents.forms() if one.code == code), None)
    if found is None:
        raise NotFound
    return found
