"""Figures of a period: the list, one figure with its trend, the records behind it, files of them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.figures_common import (
    FiguresForm,
    change,
    initial,
    nouns,
    number,
    period_in,
    query_of,
    shown,
    site_in,
)
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports.figures import all_figures, figure
from bianmin.reports.figures.shape import Figure
from bianmin.reports.queries import Period, charts, comparing
from bianmin.reports.queries.measuring import Measured, trend
from bianmin.reports.rendering.ods import TYPE, spreadsheet

TITLE = t("統計數字", "Figures")
HEADS = (
    t("項目", "Figure"),
    t("本期", "This period"),
    t("單位", "Unit"),
    t("上期", "Period before"),
    t("增減", "Change"),
    t("去年同期", "A year before"),
    t("增減", "Change"),
    t("筆數", "Records"),
)


def quick_links(period: Period, site: str | None, noun: str) -> list[tuple[Text, str]]:
    """Return the periods one goes to from here."""
    day = today()
    asked = [
        (t("本年", "This year"), Period.holding("year", day)),
        (t("本半年", "This half"), Period.holding("half", day)),
        (t("本季", "This quarter"), Period.holding("quarter", day)),
        (t("本月", "This month"), Period.holding("month", day)),
        (t("前一期", "Before"), period.previous),
        (t("後一期", "After"), period.next),
    ]
    return [(text, "?" + query_of(one, site, noun=noun)) for text, one in asked]


def measured(codes: list[str], period: Period, site: str | None) -> list[tuple[Measured, Measured, Measured]]:
    """Return figures of a period with those of the period before and of a year before."""
    found = trend(codes, [period, period.previous, period.year_before], site)
    return [(one[0], one[1], one[2]) for one in found.values()]


def codes_of(noun: str) -> list[str]:
    """Return the codes of a noun's figures."""
    return [one.code for one in all_figures().values() if one.noun == noun]


class Figures(PartsPage):
    """The figures of a noun in a period, with what changed."""

    title = TITLE
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        period, wrong = period_in(request.GET)
        site = site_in(request.GET)
        noun = request.GET.get("noun", "")
        noun = noun if noun in nouns() else next(iter(nouns()))
        form = FiguresForm(initial=initial(period, noun=noun, site=site or ""))
        query = query_of(period, site, noun=noun)
        rows = [
            [
                Cell(now.figure.title, href=f"{reverse('console:figure', args=(now.figure.code,))}?{query}"),
                Cell(shown(now), number=True),
                Cell(now.figure.unit),
                Cell(shown(before), number=True),
                Cell(change(now, before), number=True),
                Cell(shown(year), number=True),
                Cell(change(now, year), number=True),
                Cell(f"{now.records:,}", number=True),
            ]
            for now, before, year in measured(codes_of(noun), period, site)
        ]
        table = Table(
            t("{noun}：{period}", "{noun}: {period}").fill(noun=nouns()[noun], period=period.title),
            heads(*HEADS, numbers=(1, 3, 4, 5, 6, 7)),
            rows,
            shown=True,
        )
        return self.made_of(
            Part(form=form, filter=True, submit=t("查詢", "Show"), warning=wrong or ""),
            Part(buttons=quick_links(period, site, noun)),
            Part(
                table=table,
                buttons=(
                    (t("下載 CSV", "CSV"), f"{reverse('console:figures-csv')}?{query}"),
                    (t("下載 ODS", "ODS"), f"{reverse('console:figures-ods')}?{query}"),
                    (t("交叉分析", "Pivot"), f"{reverse('console:figures-pivot')}?{query_of(period)}"),
                    (t("凍結資料", "Frozen figures"), reverse("console:figures-frozen")),
                    (t("其他分署", "Other branches"), reverse("console:figures-branches")),
                    (t("累計數檢核", "Check of closed sums"), reverse("console:figures-checks")),
                ),
            ),
            lead=t(
                "每一個數字都可以點開，看定義、算式、趨勢與各筆紀錄。",
                "Open any number: its definition, formula, trend and records.",
            ),
        )


class FiguresFile(PartsPage):
    """The same as a file: of one noun, or of all where none is named."""

    title = TITLE
    permission = Permission.READ_FIGURES
    form = "csv"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Hand it out."""
        period, _ = period_in(request.GET)
        site = site_in(request.GET)
        noun = request.GET.get("noun", "")
        codes = codes_of(noun) if noun in nouns() else list(all_figures())
        found = measured(codes, period, site)
        names = (t("代碼", "Code"), t("項目", "Figure"), t("單位", "Unit"), t("本期", "This period"))
        more = (t("顯示值", "As displayed"), t("上期", "Period before"), t("去年同期", "A year before"), HEADS[-1])
        rows = (
            [
                now.figure.code,
                str(now.figure.title),
                str(now.figure.unit),
                number(now),
                shown(now),
                number(before),
                number(year),
                now.records,
            ]
            for now, before, year in found
        )
        titles = [str(text) for text in (*names, *more)]
        name = f"figures-{period.code.replace('..', '_')}"
        if self.form == "ods":
            content = spreadsheet(str(period.title), titles, rows)
            return HttpResponse(
                content, content_type=TYPE, headers={"Content-Disposition": f'attachment; filename="{name}.ods"'}
            )
        return csv_response(f"{name}.csv", titles, rows)  # type: ignore[return-value]  # (a streamed answer is one)


def asked_figure(code: str) -> Figure:
    """Return the figure of an address, or say that there is no such page."""
    if code not in all_figures():
        raise Http404
    return figure(code)


class OneFigure(PartsPage):
    """One figure: value, definition, trend, sites, other branches."""

    title = TITLE
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        one = asked_figure(code)
        self.title = one.title
        period, wrong = period_in(request.GET)
        site = site_in(request.GET)
        found = charts.trend_of(code, period, site)
        query = query_of(period, site)
        now = found[-1]
        facts = [
            (t("期間", "Period"), period.title),
            (t("數值", "Value"), f"{shown(now)} {one.unit}"),
            (t("定義", "Definition"), one.definition),
            (t("算式", "Formula"), one.formula),
            (t("依據的紀錄", "Counted over"), one.facts.title),
            (t("代碼", "Code"), one.code),
            *((t("至{on}止", "Until {on}").fill(on=roc(past.until)), past.words) for past in one.versions),
        ]
        table = Table(
            t("趨勢", "Trend"),
            heads(t("期間", "Period"), t("數值", "Value"), t("筆數", "Records"), numbers=(1, 2)),
            [
                [Cell(each.period.title), Cell(shown(each), number=True), Cell(f"{each.records:,}", number=True)]
                for each in reversed(found)
            ],
            shown=True,
        )
        records = reverse("console:figure-records", args=(code,))
        chart = f"{reverse('console:figure-chart', args=(code,))}?{query}"
        return self.made_of(
            Part(facts=facts, warning=wrong or "", buttons=((t("各筆紀錄", "Records"), f"{records}?{query}"),)),
            Part(
                title=t("趨勢", "Trend"),
                texts=(charts.says(found),),
                pictures=((chart, f"{one.title}：{charts.says(found)}"),),
                anchor="trend",
            ),
            Part(table=table),
            self._sites(code, period),
            self._branches(code, period),
            crumb=(TITLE, f"{reverse('console:figures')}?{query_of(period, site, noun=one.noun)}"),
        )

    @staticmethod
    def _sites(code: str, period: Period) -> Part | None:
        rows = comparing.by_site(code, period)
        if not rows:
            return None
        return Part(
            title=t("各據點", "Sites"),
            table=Table(
                t("各據點", "Sites"),
                heads(t("據點", "Site"), t("數值", "Value"), t("筆數", "Records"), numbers=(1, 2)),
                [
                    [Cell(name), Cell(shown(each), number=True), Cell(f"{each.records:,}", number=True)]
                    for name, each in rows
                ],
            ),
        )

    @staticmethod
    def _branches(code: str, period: Period) -> Part | None:
        rows = comparing.published(code, period)
        if not rows:
            return None
        return Part(
            title=t("其他分署公布的數字", "As other branches published it"),
            table=Table(
                t("其他分署", "Other branches"),
                heads(t("分署", "Branch"), t("數值", "Value"), t("資料日期", "File of"), numbers=(1,)),
                [[Cell(each.branch), Cell(each.display, number=True), Cell(roc(each.dated))] for each in rows],
            ),
        )


class Chart(PartsPage):
    """A figure's trend as a picture."""

    title = TITLE
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Draw it."""
        asked_figure(code)
        period, _ = period_in(request.GET)
        svg = charts.draw(charts.trend_of(code, period, site_in(request.GET)))
        return HttpResponse(svg, content_type="image/svg+xml")
