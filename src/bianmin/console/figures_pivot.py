"""Facts broken down by any two attributes; other branches' files; the check of closed sums."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.figures import TITLE
from bianmin.console.figures_common import PeriodForm, initial, period_in, query_of
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import taipei_date, today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.actions.branch_files import MOST, take_branch_file
from bianmin.reports.figures import all_facts
from bianmin.reports.figures.shape import Facts
from bianmin.reports.queries import Period, comparing, pivots
from bianmin.reports.queries.checks import closing_checks


class PivotForm(PeriodForm):
    """Which facts, by what."""

    facts = forms.ChoiceField(label=said(t("紀錄", "Facts")), required=False)
    down = forms.ChoiceField(label=said(t("列", "Down")), required=False)
    across = forms.ChoiceField(label=said(t("欄", "Across")), required=False)
    amounts = forms.BooleanField(label=said(t("數值合計（不計筆數）", "Sum the amounts")), required=False)

    def __init__(self, *args: Any, chosen: Facts, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        by = [(code, str(name)) for code, name in pivots.attributes(chosen).items()]
        self.fields["facts"].choices = [(code, str(name)) for code, name in pivots.sets().items()]  # type: ignore[attr-defined]  # (a choice field)
        self.fields["down"].choices = by  # type: ignore[attr-defined]  # (as above)
        self.fields["across"].choices = [("", "—"), *by]  # type: ignore[attr-defined]  # (as above)


class PivotPage(PartsPage):
    """A pivot; ``form`` csv hands it out as a file."""

    title = t("交叉分析", "Pivot")
    nav = "figures"
    permission = Permission.READ_FIGURES
    form = ""

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the facts broken down."""
        period, wrong = period_in(request.GET)
        sets = pivots.sets()
        code = request.GET.get("facts", "")
        facts = all_facts()[code if code in sets else next(iter(sets))]
        by = pivots.attributes(facts)
        down, across = request.GET.get("down", ""), request.GET.get("across", "")
        down = down if down in by else next(iter(by))
        across = across if across in by and across != down else pivots.NONE
        amounts = bool(request.GET.get("amounts")) and facts.amount is not None
        found = pivots.pivot(facts, period, down, across, amounts=amounts)
        if self.form == "csv":
            rows = ([str(head), *cells] for head, cells in zip(found.rows, found.cells, strict=True))
            name = f"pivot-{facts.code}-{period.code.replace('..', '_')}.csv"
            return csv_response(name, (by[down], *found.columns), rows)  # type: ignore[return-value]  # (streamed)
        held = initial(period, facts=facts.code, down=down, across=across, amounts=amounts)
        query = query_of(period, facts=facts.code, down=down, across=across, **({"amounts": "on"} if amounts else {}))
        table = Table(
            t("{facts}：{period}", "{facts}: {period}").fill(facts=facts.title, period=period.title),
            heads(by[down], *found.columns, numbers=range(1, len(found.columns) + 1)),
            [
                [Cell(head), *(Cell(cell, number=True) for cell in cells)]
                for head, cells in zip(found.rows, found.cells, strict=True)
            ],
            shown=True,
        )
        return self.made_of(
            Part(
                form=PivotForm(initial=held, chosen=facts), filter=True, submit=t("分析", "Show"), warning=wrong or ""
            ),
            Part(table=table, buttons=((t("下載 CSV", "CSV"), f"{reverse('console:figures-pivot-csv')}?{query}"),)),
            crumb=(TITLE, reverse("console:figures")),
        )


class BranchForm(OfficeForm):
    """A file of another branch, and the day it is from."""

    file = forms.FileField(label=said(t("統計資料檔（JSON）", "Data file (JSON)")))
    dated = RocDateField(label=said(t("公布日期", "Published on")))
    source = forms.CharField(label=said(t("來源", "From where")), required=False, max_length=200)


class Branches(PartsPage):
    """Data files other branches published."""

    title = t("其他分署的統計資料", "Figures of other branches")
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, form: forms.Form | None = None) -> HttpResponse:
        """Show what is kept."""
        table = Table(
            t("已收存的資料檔", "Files kept"),
            heads(
                t("分署", "Branch"), t("期間", "Period"), t("公布日期", "Published"), t("項數", "Figures"),
                t("收存者", "Kept by"), t("來源", "From"), numbers=(3,),
            ),
            [
                [
                    Cell(one.branch), Cell(one.period.title), Cell(roc(one.dated)), Cell(one.figures, number=True),
                    Cell(one.taken_by), Cell(one.source),
                ]
                for one in comparing.branch_files()
            ],
            t("還沒有其他分署的資料檔。", "No files of other branches yet."),
        )  # fmt: skip
        taking = None
        if self.may(Permission.TAKE_BRANCH_FILES):
            taking = Part(
                title=t("收存資料檔", "Keep a file"),
                form=form or BranchForm(initial={"dated": today()}),
                submit=t("收存", "Keep"),
                deed="take",
                with_file=True,
            )
        return self.made_of(Part(table=table), taking, crumb=(TITLE, reverse("console:figures")))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Take a file."""
        form = BranchForm(request.POST, request.FILES)

        def take(held: dict[str, Any]) -> int:
            content = held["file"].read(MOST + 1)
            return take_branch_file(content, dated=held["dated"], source=held["source"], actor=self.actor)

        if self.attempt(form, take) is None:
            return self.get(request, form)
        return self.done(t("資料檔已收存。", "The file is kept."), "console:figures-branches")


class Checks(PartsPage):
    """Closed sums beside a direct count."""

    title = t("累計數檢核", "Check of closed sums")
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest) -> HttpResponse:
        """Count the last three years directly and compare."""
        begin = Period.holding("year", today()).previous.previous.first
        rows = []
        for one in closing_checks(begin):
            state = t("相符", "Agree") if one.closed_at and not one.wrong else t("尚未結算", "Not closed yet")
            badge = "good" if one.closed_at else "note"
            if one.wrong:
                months = "、".join(Period.months_from(month, 1).code for month in one.wrong)
                state, badge = t("不符：{months}", "Differ: {months}").fill(months=months), "stop"
            rows.append(
                [
                    Cell(one.title),
                    Cell(state, badge=badge),
                    Cell(roc(taipei_date(one.closed_at)) if one.closed_at else "－"),
                    Cell(one.months, number=True),
                    Cell(one.touched, number=True),
                ]
            )
        table = Table(
            t("月結累計數與直接計算", "Closed sums and a direct count"),
            heads(
                t("紀錄", "Facts"),
                t("結果", "Result"),
                t("結算日", "Closed on"),
                t("比對月數", "Months compared"),
                t("之後有異動的月數", "Touched since"),
                numbers=(3, 4),
            ),
            rows,
        )
        return self.made_of(
            Part(
                table=table,
                texts=(
                    t(
                        "筆數多的紀錄每夜依月結算；結算後有異動的月份直接計算，直到下一夜。",
                        "Large sets are closed by month every night; a month touched since is counted directly.",
                    ),
                ),
            ),
            crumb=(TITLE, reverse("console:figures")),
        )
