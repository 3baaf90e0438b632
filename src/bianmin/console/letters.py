"""Official letters as they were issued, with an editable copy; the words of letters (公文例稿), kept in versions."""

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.documents import actions
from bianmin.documents import queries as documents
from bianmin.documents.types import WordsView
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.requests import queries as requests

ODT = "application/vnd.oasis.opendocument.text"


class Letter(Page):
    """A letter as it was issued. Who may not read its request finds no letter; each look is noted."""

    nav = "requests"

    def content(self, letter_id: int) -> tuple[bytes, str, str]:
        """Return the file, its type and how it is handed out."""
        return documents.letter_pdf(letter_id), "application/pdf", f'inline; filename="letter-{letter_id}.pdf"'

    def get(self, _request: HttpRequest, letter_id: int) -> HttpResponse:
        """Hand it out."""
        self.require_either()
        letter = documents.letter(letter_id)
        requests.view(requests.by_number(letter.request_number), actor=self.actor)
        self.note_look("letter", letter_id, "read")
        content, kind, disposition = self.content(letter_id)
        return HttpResponse(content, content_type=kind, headers={"Content-Disposition": disposition})

    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401  (Django's)
        """Refuse by permission before by method."""
        self.require_either()
        return super().http_method_not_allowed(request, *args, **kwargs)

    def require_either(self) -> None:
        """Refuse who neither works requests nor reads them."""
        if not self.may(Permission.WORK_REQUEST):
            office.require(self.actor, Permission.READ_REQUESTS)


class LetterCopy(Letter):
    """An editable copy of a letter."""

    def content(self, letter_id: int) -> tuple[bytes, str, str]:
        """Return the ODT."""
        return documents.letter_odt(letter_id), ODT, f'attachment; filename="letter-{letter_id}.odt"'


class Words(Page):
    """Every kind of letter with the words in force and how many letters each made."""

    title = t("公文例稿", "Words of letters")
    nav = "letter-words"
    permission = Permission.READ_SERVICES
    template = "console/letters/list.html"

    def get(self, _request: HttpRequest) -> HttpResponse:
        """Show the list."""
        return self.show(rows=documents.letter_texts(today()))


class WordsForm(OfficeForm):
    """New words of a letter: a subject, and points with one paragraph each, in both languages."""

    subject_zh = forms.CharField(label=said(t("主旨（中文）", "Subject, Chinese")), max_length=300)
    subject_en = forms.CharField(label=said(t("主旨（英文）", "Subject, English")), max_length=400)
    points_zh = forms.CharField(
        label=said(t("說明（中文，一行一點）", "Points, Chinese, one a line")),
        widget=forms.Textarea(attrs={"rows": 10}),
        max_length=6000,
    )
    points_en = forms.CharField(
        label=said(t("說明（英文，一行一點）", "Points, English, one a line")),
        widget=forms.Textarea(attrs={"rows": 10}),
        max_length=8000,
    )
    valid_from = RocDateField(label=said(t("自何日起適用", "Holds from")))
    note = forms.CharField(label=said(t("修正原因", "Why it is changed")), max_length=200)

    def clean(self) -> dict[str, Any]:
        """Ask for as many points in one language as in the other."""
        held = super().clean() or {}
        if len(lines(held.get("points_zh", ""))) != len(lines(held.get("points_en", ""))):
            self.add_error(
                "points_en",
                str(t("中文與英文的點數不同。", "There are not as many points in one language as in the other.")),
            )
        return held


def lines(text: str) -> list[str]:
    """Return the lines that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


class Wording(Page):
    """The versions of a letter's words; a new one is written here and approved by somebody else."""

    nav = "letter-words"
    permission = Permission.READ_SERVICES
    template = "console/letters/words.html"

    def get(self, _request: HttpRequest, code: str) -> HttpResponse:
        """Show the versions and, to who may, the form with the newest words."""
        versions = documents.words_of(code)
        return self.page(code, versions, self.form(versions[0], today()))

    def page(self, code: str, versions: list[WordsView], form: WordsForm, status: int = 200) -> HttpResponse:
        """Show versions and form."""
        return self.show(
            title=t("例稿：{title}", "Words of: {title}").fill(title=versions[0].title),
            versions=versions,
            form=form,
            may_write=self.may(Permission.MANAGE_SERVICES),
            may_approve=self.may(Permission.APPROVE_WORDS),
            places=documents.letter_places(code),
            back=reverse("console:letter-words"),
            status=status,
        )

    @staticmethod
    def form(words: WordsView, on: date) -> WordsForm:
        """Return the form holding a version's words."""
        return WordsForm(
            initial={
                "subject_zh": words.subject.zh,
                "subject_en": words.subject.en,
                "points_zh": "\n".join(one.zh for one in words.points),
                "points_en": "\n".join(one.en for one in words.points),
                "valid_from": on,
            }
        )

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Write a new version, or approve one."""
        if request.POST.get("approve", "").isdecimal():
            actions.approve_letter_words(code, int(request.POST["approve"]), actor=self.actor)
            return self.done(t("例稿已核定。", "The words are approved."), "console:letter-wording", code)
        form = WordsForm(request.POST)
        if self.attempt(form, lambda held: self.write(code, held)) is None:
            return self.page(code, documents.words_of(code), form, 422)
        return self.done(
            t("已存新版，待他人核定後適用。", "Kept as a new version; it holds once somebody else approved it."),
            "console:letter-wording",
            code,
        )

    def write(self, code: str, held: dict[str, Any]) -> int:
        """Write the new version."""
        pairs = zip(lines(held["points_zh"]), lines(held["points_en"]), strict=True)
        return actions.reword_letter(
            code,
            subject=Text(held["subject_zh"], held["subject_en"]),
            points=[Text(zh, en) for zh, en in pairs],
            measures=documents.words_of(code)[0].measures,
            valid_from=held["valid_from"],
            note=held["note"],
            actor=self.actor,
        )
