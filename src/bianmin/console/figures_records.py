"""The records behind a figure, page by page, with links to their own pages."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.figures import asked_figure
from bianmin.console.figures_common import period_in, query_of, site_in
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.errors import NotAllowed
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.queries.records import may_see_records, records_behind, sources_of


class FigureRecords(PartsPage):
    """The records behind a figure, with links to their own pages, for those who may see them."""

    title = t("數字背後的紀錄", "Records behind a figure")
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show a page of them; the look is written down."""
        one = asked_figure(code)
        period, _ = period_in(request.GET)
        site = site_in(request.GET)
        asked = request.GET.get("of", "")
        of = next((each for each in sources_of(one) if each.code == asked), sources_of(one)[0])
        if not may_see_records(self.actor, of.facts):
            raise NotAllowed
        self.note_look("figure", of.code, "records", reason=period.code)
        after = request.GET.get("after", "")
        try:
            page = records_behind(of, period, site=site, after=after)
        except (ValueError, OverflowError):
            raise Http404 from None
        query = query_of(period, site, of=of.code)
        titles = [t("日期", "Day"), t("紀錄", "Record"), *of.facts.parts.values()]
        if of.facts.amount:
            titles.append(of.facts.amount)
        rows = []
        for each in page.rows:
            words = [Cell(of.facts.values.get(name, {}).get(value, value)) for name, value in each.values.items()]
            amount = [Cell("" if each.amount is None else f"{each.amount:,}", number=True)] if of.facts.amount else []
            rows.append([Cell(roc(each.day)), Cell(each.record, href=each.page), *words, *amount])
        others = [
            (each.title, f"?{query_of(period, site, of=each.code)}") for each in sources_of(one) if each.code != of.code
        ]
        more = [(t("下一頁", "Next page"), f"?{query}&after={page.after}")] if page.after else []
        numbers = (len(titles) - 1,) if of.facts.amount else ()
        table = Table(of.facts.title, heads(*titles, numbers=numbers), rows, shown=True)
        return self.made_of(
            Part(title=of.title, texts=(period.title, of.definition), table=table, buttons=(*more, *others)),
            crumb=(one.title, f"{reverse('console:figure', args=(code,))}?{query_of(period, site)}"),
        )
