"""Surveys: the list, and a survey's results of a period with its rows, returns, trend and file."""

from datetime import date
from decimal import Decimal

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.request import QueryDict
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.survey_chart import bars
from bianmin.console.survey_forms import PeriodForm
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.surveys import queries as surveys
from bianmin.surveys.types import AUDIENCES, CHANNELS, Results, Row, SurveyView

WITHHELD = t("未達5份，不列分項", "fewer than 5, not broken down")
ANSWERED = t("份數", "Answers")


def half_of(day: date) -> tuple[date, date]:
    """Return the half-year a day lies in."""
    first = date(day.year, 1 if day.month <= 6 else 7, 1)  # noqa: PLR2004  (June ends the first half)
    return first, date(day.year, 6, 30) if first.month == 1 else date(day.year, 12, 31)


def period_of(query: QueryDict) -> tuple[date, date, str, str]:
    """Read the period, site and step of an address: this half-year, all sites, by month where nothing is said."""
    form = PeriodForm(query)
    form.is_valid()
    held = form.cleaned_data
    first, last = half_of(today())
    begin, end = held.get("first") or first, held.get("last") or last
    begin, end = surveys.whole_months(min(begin, end), max(begin, end))
    return begin, end, held.get("site") or "", held.get("step") or "month"


def month_words(key: str) -> str:
    """Return ``2026-03`` as 115/03, ``2026H1`` as 115上, ``2026Q3`` as 115Q3, ``2026`` as 115."""
    year = str(int(key[:4]) - 1911)
    rest = key[4:].replace("H1", "上").replace("H2", "下").replace("-", "/")
    return year + rest


def number_of(place: int) -> Text:
    """Return how a question is called where its words are too long."""
    return t("第{n}題", "No. {n}").fill(n=place + 1)


def percent(value: Decimal | None) -> str:
    """Return a rate as printed, a dash where it is withheld or nobody answered."""
    return "—" if value is None else f"{value}%"


class Surveys(PartsPage):
    """Every survey with what came back, and ways to what belongs to it."""

    title = t("滿意度問卷", "Surveys")
    nav = "surveys"
    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        day = today()
        first = date(day.year, 1, 1)
        columns = heads(
            t("問卷", "Survey"), t("對象", "Who is asked"), t("本月回收", "This month"), t("今年回收", "This year"),
            t("今年發出", "Sent this year"), t("登錄紙本", "On paper"), t("狀態", "State"), numbers=(2, 3, 4),
        )  # fmt: skip
        rows = [self.row(one, first, day) for one in surveys.surveys(date.max)]
        waiting = surveys.comments_waiting()
        buttons = [
            (t("意見審閱（{n}）", "Comments to read ({n})").fill(n=waiting), reverse("console:survey-comments")),
            (t("櫃檯即時評價", "Ratings of counters"), reverse("console:survey-ratings")),
            (t("網路民調", "Polls"), reverse("console:survey-polls")),
            (t("改善措施", "Improvements"), reverse("console:improvements")),
        ]
        if self.may(Permission.MANAGE_SURVEYS):
            buttons.append((t("新增問卷", "A new survey"), reverse("console:survey-new")))
        return self.made_of(
            Part(table=Table(self.title, columns, rows), buttons=buttons),
            lead=t(
                "點問卷看結果；未達5份者不列分項。",
                "Open one for its results; under five answers nothing is broken down.",
            ),
        )

    def row(self, one: SurveyView, first: date, day: date) -> list[Cell]:
        """Return a survey as a row."""
        came, month = surveys.sent(one.code, first, day), surveys.sent(one.code, day.replace(day=1), day)
        paper = (
            Cell(t("登錄", "Enter"), href=reverse("console:survey-paper", args=(one.code,)), note="")
            if self.may(Permission.ENTER_SURVEYS)
            else Cell("—")
        )
        return [
            Cell(one.title, href=reverse("console:survey", args=(one.code,))),
            Cell(AUDIENCES[one.audience]),
            Cell(f"{month.returned:,}", number=True),
            Cell(f"{came.returned:,}", number=True),
            Cell(f"{came.sent:,}" if came.sent else "—", number=True),
            paper,
            Cell(t("辦理中", "Held"), badge="good") if one.is_active else Cell(t("停辦", "Not held"), badge="quiet"),
        ]


class SurveyPage(PartsPage):
    """A survey's results of a period."""

    nav = "surveys"
    permission = Permission.READ_SURVEYS
    template = "console/surveys/results.html"

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show the rows by scale, the returns by month, the trend, the comments that may be read."""
        held = surveys.latest(code)
        first, last, site, step = period_of(request.GET)
        found = surveys.results(code, first, last, site=site)
        form = PeriodForm(initial={"first": first, "last": last, "site": site, "step": step})
        query = request.GET.copy()
        months = surveys.monthly(code, first, max(first, min(last, today())), site=site)
        read = surveys.comments("shown", survey=code, first=first, last=last)
        buttons = [(t("匯出CSV", "Export CSV"), reverse("console:survey-file", args=(code,)) + f"?{query.urlencode()}")]
        if self.may(Permission.ENTER_SURVEYS):
            buttons.append((t("登錄紙本", "Enter paper"), reverse("console:survey-paper", args=(code,))))
        if self.may(Permission.MANAGE_SURVEYS):
            buttons.append((t("題目與版本", "Questions, versions"), reverse("console:survey-edit", args=(code,))))
        if self.may(Permission.TRACK_IMPROVEMENTS):
            to = reverse("console:improvements") + f"?source=survey&source_ref={code}#finding"
            buttons.append((t("列管改善", "Track an improvement"), to))
        return self.made_of(
            Part(form=form, filter=True, submit=t("查看", "Show")),
            Part(facts=self.facts(found), buttons=buttons),
            *rows_by_scale(found),
            Part(
                title=t("各月回收", "Returned by month"),
                table=Table(
                    t("各月回收份數", "Returned by month"),
                    heads(t("月份", "Month"), ANSWERED, numbers=(1,)),
                    [[Cell(month_words(key)), Cell(f"{count:,}", number=True)] for key, count in months.items()],
                ),
            ),
            self.trend(code, first, last, step) if not site else None,
            title=held.title,
            crumb=(Surveys.title, reverse("console:surveys")),
            chart=bars(str(t("各月回收份數", "Returned by month")),
                       [(month_words(key), float(count), f"{count:,}") for key, count in months.items()]),
            comments=read,
            chart_words=t("各月回收份數，合計{n}份。", "Returned by month, {n} in all.").fill(n=f"{found.returned:,}"),
        )  # fmt: skip

    def facts(self, found: Results) -> list[tuple[object, object]]:
        """Return what came back, by which way, of how many sent."""
        facts: list[tuple[object, object]] = [
            (t("期間", "Period"), f"{month_words(found.first.isoformat())}–{month_words(found.last.isoformat())}"),
            (t("有效問卷", "Valid answers"), f"{found.returned:,}"),
        ]
        came = surveys.sent(found.survey.code, found.first, found.last)
        if came.sent:
            facts.append((t("發出與回收率", "Sent, rate of return"), f"{came.sent:,}（{percent(came.rate)}）"))
        facts += [(CHANNELS[channel], f"{count:,}") for channel, count in sorted(found.channels.items())]
        return facts

    def trend(self, code: str, first: date, last: date, step: str) -> Part | None:
        """Return each question's combined rate by period, two years back at least."""
        since = min(first, date(last.year - 1, 1, 1))
        points = surveys.trend(code, since, last, step=step)
        if not points:
            return None
        asked = surveys.latest(code).questions
        return Part(
            title=t("滿意度趨勢", "Trend"),
            table=Table(
                t("各期合計滿意比率", "Combined rate by period"),
                heads(
                    t("期間", "Period"),
                    ANSWERED,
                    *(number_of(at) for at in range(len(asked))),
                    numbers=range(1, len(asked) + 2),
                ),
                [
                    [
                        Cell(month_words(point.label)),
                        Cell(f"{point.returned:,}", number=True),
                        *(Cell(percent(point.rates.get(one.code)), number=True) for one in asked),
                    ]
                    for point in points
                ],
            ),
        )


def rows_by_scale(found: Results) -> list[Part]:
    """Return a table for each scale of a survey."""
    parts = []
    places = {row.question.code: place for place, row in enumerate(found.rows, 1)}
    for scale in dict.fromkeys(row.question.scale for row in found.rows):
        rows = [row for row in found.rows if row.question.scale == scale]
        levels = rows[0].question.levels
        columns = heads(
            t("題目", "Question"), ANSWERED, *(level.text for level in levels.levels), levels.combined,
            numbers=range(1, len(levels.levels) + 3),
        )  # fmt: skip
        shown = [cells(row, places[row.question.code]) for row in rows]
        parts.append(Part(title=levels.title, table=Table(levels.title, columns, shown)))
    return parts


def cells(row: Row, place: int) -> list[Cell]:
    """Return a question's row: each level's share with its count, and the combined rate."""
    keys = row.question.levels.keys
    head = [Cell(f"{place}. {row.question.text}"), Cell(f"{row.answered:,}", number=True)]
    if row.shares is None:
        return [
            *head,
            *(Cell("—", number=True) for _ in keys),
            Cell("—", note=WITHHELD if row.answered else "", number=True),
        ]
    shown = [Cell(f"{row.shares[key]}%", note=f"{row.counts[key]:,}", number=True) for key in keys]
    return [*head, *shown, Cell(percent(row.combined), number=True)]


class SurveyFile(PartsPage):
    """A survey's results as a file: a line a question and level."""

    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest, code: str) -> StreamingHttpResponse:
        """Hand out the results; the look is noted."""
        first, last, site, _ = period_of(request.GET)
        found = surveys.results(code, first, last, site=site)
        self.note_look("export", f"survey-{code}", "export", reason=request.GET.urlencode()[:200])
        columns: list[Text] = [
            t("題目", "Question"), ANSWERED, t("選項", "Level"), t("人數", "Count"), t("百分比", "Per cent"),
            t("合計滿意", "Combined"),
        ]  # fmt: skip
        lines = [
            (row.question.text, row.answered, level.text, row.counts[level.key], row.shares[level.key], row.combined)
            if row.shares is not None
            else (row.question.text, row.answered, level.text, "", "", "")
            for row in found.rows
            for level in row.question.levels.levels
        ]
        return csv_response(f"survey-{code}-{first}-{last}.csv", columns, lines)
