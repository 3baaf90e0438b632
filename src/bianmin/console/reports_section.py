"""One section of a report: its text with live figures, a preview, the last period's text, comments, photographs."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.reports import actions, rendering
from bianmin.reports import queries as reports
from bianmin.reports.types import ReportInfo, ReportState, SectionInfo

P = Permission
MOST_TEXT = 20_000


class TextForm(OfficeForm):
    """The section's text."""

    text = forms.CharField(
        label=said(t("內容", "Text")),
        required=False,
        max_length=MOST_TEXT,
        strip=False,
        widget=forms.Textarea({"rows": 16, "data-report-text": "yes"}),
        help_text=said(
            t(
                "一行一段；「- 」開頭是編號條列，「-- 」下一層；「?」開頭的句子有紀錄才印；「| 欄 | 欄 |」是表格。",
                "A line is a paragraph; “- ” begins a numbered point, “-- ” one below; “?” only where there are "
                "records; “| a | b |” is a table.",
            )
        ),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)


class CommentForm(OfficeForm):
    """A comment."""

    comment = forms.CharField(label=said(t("留言", "Comment")), max_length=1000, widget=forms.Textarea({"rows": 2}))


class WriterForm(OfficeForm):
    """Who writes the section, until when."""

    writer = forms.ChoiceField(label=said(t("撰寫人", "Writer")), choices=list, required=False)
    due = RocDateField(label=said(t("期限", "Until")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        nobody = ("", t("（未指派）", "(nobody)"))
        people = [(str(one.id), one.full_name or one.username) for one in office.staff_list(active=True)]
        self.fields["writer"].choices = [nobody, *people]  # type: ignore[attr-defined]  # a choice field


class PhotoForm(OfficeForm):
    """A photograph with what it shows."""

    photo = forms.FileField(label=said(t("相片", "Photograph")))
    alt = forms.CharField(
        label=said(t("替代文字（給看不見的人）", "Alternative text, for those who can't see it")), max_length=300
    )
    caption = forms.CharField(label=said(t("圖說", "Caption")), max_length=100, required=False)


class Section(Page):
    """A section's page. What is typed is never lost: a refused text stands in its field again."""

    nav = "reports"
    permission = P.READ_REPORTS
    template = "console/reports/section.html"

    def get(self, request: HttpRequest, report_id: int, section: str) -> HttpResponse:
        """Show the section with its text."""
        one, part = self.found(report_id, section)
        return self.page(one, part, TextForm(initial={"text": part.text, "version": part.version}))

    @staticmethod
    def found(report_id: int, section: str) -> tuple[ReportInfo, SectionInfo]:
        """Return the report and its section."""
        one = reports.report(report_id)
        for part in reports.sections(one.id):
            if part.code == section and part.is_written:
                return one, part
        raise NotFound

    def page(  # noqa: PLR0917  (its forms)
        self,
        one: ReportInfo,
        part: SectionInfo,
        form: TextForm,
        comment: CommentForm | None = None,
        photo: PhotoForm | None = None,
        shown: str | None = None,
    ) -> HttpResponse:
        """Show the section: the text that is kept, or the one being written."""
        bound = [each for each in (form, comment, photo) if each is not None and each.is_bound and each.errors]
        blocks = reports.section_blocks(one.id, part.code, shown)
        leads = self.may(P.WRITE_REPORTS)
        is_open = one.state is ReportState.DRAFT and one.frozen_at is None and not part.is_given
        return self.show(
            title=t("{number}{title}", "{number}{title}").fill(
                number=reports.numeral(part.level, part.number), title=part.title
            ),
            one=one,
            part=part,
            form=form,
            comment_form=comment or CommentForm(),
            photo_form=photo or PhotoForm(),
            writer_form=WriterForm(initial={"writer": part.writer_id or "", "due": part.due}) if leads else None,
            preview=rendering.report_html(
                blocks,
                figure=lambda code: f"/reports/figures/{code}/?period={one.period}",
                picture=lambda picture: self.photo_address(one, part, picture.path),
            ),
            may_write=is_open and (leads or part.writer_id == self.actor.staff_id) and self.may(P.WRITE_SECTIONS),
            is_open=is_open,
            figures=reports.figures_to_choose(one.id, part.code),
            versions=reports.section_versions(one.id, part.code),
            faults=reports.check_report(one.id, part.code),
            fault_names=reports.FAULT_NAMES,
            back=reverse("console:report", args=(one.id,)),
            status=422 if bound else 200,
        )

    @staticmethod
    def photo_address(one: ReportInfo, part: SectionInfo, path: str) -> str:
        """Return a photograph's address."""
        found = next((photo for photo in part.photos if path.endswith(photo.sha256)), None)
        return reverse("console:report-photo", args=(one.id, found.id)) if found else ""

    def post(self, request: HttpRequest, report_id: int, section: str) -> HttpResponse:
        """Keep, preview, comment, give out, illustrate."""
        one, part = self.found(report_id, section)
        kept = TextForm(initial={"text": part.text, "version": part.version})
        match request.POST.get("deed"):
            case "preview":
                form = TextForm(request.POST)
                return self.page(one, part, form, shown=request.POST.get("text", ""))
            case "comment":
                comment = CommentForm(request.POST)
                if self.attempt(comment, lambda held: self.comment(one, part, held)) is None:
                    return self.page(one, part, kept, comment=comment)
            case "photo":
                photo = PhotoForm(request.POST, request.FILES)
                if self.attempt(photo, lambda held: self.illustrate(one, part, held)) is None:
                    return self.page(one, part, kept, photo=photo)
            case "writer":
                self.give(one, part, WriterForm(request.POST))
            case "close":
                actions.close_comment(number(request, "which"), actor=self.actor)
            case "drop":
                actions.drop_photo(number(request, "which"), actor=self.actor)
            case _:
                form = TextForm(request.POST)
                if self.attempt(form, lambda held: self.write(one, part, held)) is None:
                    return self.page(one, part, form, shown=request.POST.get("text", ""))
        return self.done(t("已存檔。", "Kept."), "console:report-section", one.id, part.code)

    def write(self, one: ReportInfo, part: SectionInfo, held: dict[str, Any]) -> int:
        """Keep the text."""
        return actions.write_section(one.id, part.code, held["text"], version=held["version"] or 0, actor=self.actor)

    def comment(self, one: ReportInfo, part: SectionInfo, held: dict[str, Any]) -> int:
        """Keep the comment."""
        return actions.comment_section(one.id, part.code, held["comment"], actor=self.actor)

    def illustrate(self, one: ReportInfo, part: SectionInfo, held: dict[str, Any]) -> int:
        """Keep the photograph."""
        return actions.add_photo(
            one.id, part.code, held["photo"].read(), alt=held["alt"], caption=held["caption"], actor=self.actor
        )

    def give(self, one: ReportInfo, part: SectionInfo, form: WriterForm) -> None:
        """Give the section to somebody, or take it back."""
        if form.is_valid():
            writer = int(form.cleaned_data["writer"]) if form.cleaned_data["writer"] else None
            actions.assign_section(one.id, part.code, writer, due=form.cleaned_data["due"], actor=self.actor)


def number(request: HttpRequest, name: str) -> int:
    """Return a number that was posted; 0 where it is none."""
    given = request.POST.get(name, "")
    return int(given) if given.isdecimal() and given.isascii() else 0
