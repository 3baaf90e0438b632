"""Comments that wait to be read, ratings of counters, polls."""

from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.survey_forms import CommentForm, PeriodForm, PollForm
from bianmin.console.surveys import WITHHELD, Surveys, month_words, period_of
from bianmin.desk import queries as desk
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.types import BANDS, COMMENT_STATES, CommentState, PollView, RatingRow

A_SCREEN = 20


def crumb() -> tuple[Text, str]:
    """Return the way up."""
    return Surveys.title, reverse("console:surveys")


class Comments(PartsPage):
    """Comments: read before others see them; what names a person is taken out or the comment withheld."""

    nav = "surveys"
    title = t("意見審閱", "Comments")
    permission = Permission.READ_SURVEYS
    template = "console/surveys/comments.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those of a state, twenty at a time, with their month alone."""
        state = request.GET.get("state", CommentState.WAITING)
        may = self.may(Permission.MANAGE_SURVEYS)
        if state not in COMMENT_STATES or not may:
            state = CommentState.SHOWN
        found = surveys.comments(state)[:A_SCREEN]
        tabs = [(name, f"?state={key}", key == state, None) for key, name in COMMENT_STATES.items()] if may else []
        rows = [
            (
                one,
                month_words(one.month.isoformat()[:7]),
                CommentForm(initial={"text": one.text}, auto_id=f"c{place}_%s"),
            )
            for place, one in enumerate(found)
        ]
        return self.show(
            rows=rows, state=state, tabs=tabs, label=self.title, may=may, crumb=crumb(),
            lead=t("只顯示月份，不顯示同份問卷的其他答案。", "Only the month is shown, none of the answers beside it."),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Let a comment be read, with what was taken out, or withhold it."""
        form = CommentForm(request.POST)
        if not form.is_valid():
            return self.get(request)
        try:
            which = UUID(request.POST.get("which", ""))
        except ValueError as wrong:
            raise NotFound from wrong
        shown = request.POST.get("deed") == "show"
        actions.review_comment(which, actor=self.actor, shown=shown, text=form.cleaned_data["text"])
        return self.done(t("已審閱。", "Read."), "console:survey-comments")


class Ratings(PartsPage):
    """Ratings of counters in bands: of the counter, never of a person; under five only their number."""

    nav = "survey-ratings"
    title = t("櫃檯即時評價", "Ratings of counters")
    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the months of a period."""
        first, last, _, _ = period_of(request.GET)
        form = PeriodForm(initial={"first": first, "last": last})
        for name in ("site", "step"):
            del form.fields[name]
        rows = [*surveys.ratings(first, last)]
        together = surveys.ratings_together(first, last)
        table = Table(
            self.title, columns(), [self.row(one) for one in (*rows, *([together] if together.count else []))]
        )
        to = reverse("console:survey-ratings-file") + f"?{request.GET.urlencode()}"
        return self.made_of(
            Part(form=form, filter=True, submit=t("查看", "Show")),
            Part(table=table, buttons=[(t("匯出CSV", "Export CSV"), to)]),
            crumb=crumb(),
            lead=t("以月計；評價的是櫃檯，不是個人。", "Counted by months; counters are rated, no persons."),
        )

    @staticmethod
    def row(one: RatingRow) -> list[Cell]:
        """Return a counter's row."""
        if one.mean is None:
            shown = [Cell("—", number=True) for _ in BANDS]
            return [
                Cell(place_of(one)),
                Cell(f"{one.count:,}", number=True),
                *shown,
                Cell("—", note=WITHHELD, number=True),
            ]
        bands = [Cell(f"{one.bands[band]:,}", number=True) for band in BANDS]
        return [Cell(place_of(one)), Cell(f"{one.count:,}", number=True), *bands, Cell(one.mean, number=True)]


def place_of(one: RatingRow) -> str:
    """Return which counter a row is of."""
    if not one.site:
        return str(t("合計", "Together"))
    names = {found.code: f"{found.number} {found.name}" for found in desk.counters()}
    sites = {found.code: found.name for found in office.sites()}
    return f"{sites.get(one.site, one.site)} {names.get(one.counter, one.counter) or t('大廳', 'Hall')}"


def columns() -> Any:  # noqa: ANN401  (heads of a table)
    """Return the heads of the ratings' table."""
    texts = [t("櫃檯", "Counter"), t("評價次數", "Ratings"), *(name for name, _ in BANDS.values()), t("平均", "Mean")]
    return heads(*texts, numbers=range(1, len(texts)))


class RatingsFile(PartsPage):
    """The ratings as a file."""

    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest) -> StreamingHttpResponse:
        """Hand them out; the look is noted."""
        first, last, _, _ = period_of(request.GET)
        self.note_look("export", "survey-ratings", "export", reason=request.GET.urlencode()[:200])
        lines = [
            (place_of(one), one.count, *(one.bands.get(band, "") for band in BANDS), one.mean or "")
            for one in surveys.ratings(first, last)
        ]
        return csv_response("ratings.csv", [head.text for head in columns()], lines)


class Polls(PartsPage):
    """Polls: put, changed before they begin, and their results."""

    nav = "survey-polls"
    title = t("網路民調", "Polls")
    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them; one that is named is filled into the form."""
        named = request.GET.get("slug", "")
        held = next((one for one in surveys.polls() if one.slug == named), None)
        return self.page(PollForm(initial=initial_of(held) if held else {"opens_on": today(), "closes_on": today()}))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        found = surveys.polls()
        head = heads(
            t("問題", "Question"),
            t("期間", "Open"),
            t("票數", "Votes"),
            t("結果", "Result"),
            t("狀態", "State"),
            numbers=(2,),
        )
        part = Part(
            title=t("新增或修改", "Add or change"),
            texts=[t("開始投票後只能延後結束日。", "Once votes are cast only the last day may be put later.")],
            form=form, deed="poll",
        )  # fmt: skip
        return self.made_of(
            Part(table=Table(self.title, head, [self.row(one) for one in found])),
            part if self.may(Permission.MANAGE_SURVEYS) else None,
            crumb=crumb(),
        )

    @staticmethod
    def row(one: PollView) -> list[Cell]:
        """Return a poll as a row."""
        said = "、".join(f"{option.text} {one.shares[option.key]}%" for option in one.options) if one.shares else "—"
        state = (
            Cell(t("投票中", "Open"), badge="good") if one.is_open
            else Cell(t("已結束", "Ended"), badge="quiet") if one.has_ended
            else Cell(t("未開始", "Not yet"), badge="note")
        )  # fmt: skip
        return [
            Cell(one.title, href=f"?slug={one.slug}"),
            Cell(f"{roc(one.opens_on)}–{roc(one.closes_on)}"),
            Cell(f"{one.voted:,}", number=True),
            Cell(said if one.has_ended else t("結束後公布", "after its end")),
            state,
        ]

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save a poll."""
        form = PollForm(request.POST)
        saved = self.attempt(
            form,
            lambda given: actions.save_poll(
                given["slug"], actor=self.actor, title=Text(given["title_zh"], given["title_en"]),
                intro=Text(given["intro_zh"], given["intro_en"]), options=given["options"], opens_on=given["opens_on"],
                closes_on=given["closes_on"],
            ),
        )  # fmt: skip
        if saved is None:
            return self.page(form)
        return self.done(t("已儲存。", "Saved."), "console:survey-polls")


def initial_of(one: PollView) -> dict[str, str | date]:
    """Return a poll as the form shows it."""
    return {
        "slug": one.slug,
        "title_zh": one.title.zh,
        "title_en": one.title.en,
        "intro_zh": one.intro.zh,
        "intro_en": one.intro.en,
        "options": "\n".join(f"{option.text.zh}|{option.text.en}" for option in one.options),
        "opens_on": one.opens_on,
        "closes_on": one.closes_on,
    }
