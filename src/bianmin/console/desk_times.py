"""Waiting and service times of a period by day, hour, queue, counter, item or care group; the kiosks' use."""

from datetime import date

from django import forms
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.request import QueryDict

from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.desk import queries as desk
from bianmin.desk.types import Times
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

HEADS = (
    t("取號", "Tickets"),
    t("優先", "Care"),
    t("完成", "Served"),
    t("過號", "Missed"),
    t("平均等候（分）", "Mean wait (min)"),
    t("等候中位數", "Median wait"),
    t("等候第90百分位", "90th percentile"),
    t("平均服務（分）", "Mean service (min)"),
    t("服務中位數", "Median service"),
    t("服務第90百分位", "90th percentile"),
    t("節省（分）", "Minutes saved"),
)


class PeriodForm(OfficeForm):
    """Which days, and by what."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)
    by = forms.ChoiceField(label=said(t("依", "By")), required=False, choices=list(desk.GROUPS.items()))


def period_of(query: QueryDict) -> tuple[date, date, str]:
    """Read the period of an address: this month by day where nothing is said."""
    form = PeriodForm(query)
    form.is_valid()
    held = form.cleaned_data
    first, last = desk.month_of(today())
    return held.get("first") or first, held.get("last") or last, held.get("by") or "day"


def figures(row: Times) -> list[str]:
    """Return a row's figures as written in tables."""
    return [
        *(f"{number:,}" for number in (row.tickets, row.care, row.served, row.no_show)),
        *(
            f"{number:,.1f}"
            for number in (
                row.waiting_mean,
                row.waiting_median,
                row.waiting_p90,
                row.service_mean,
                row.service_median,
                row.service_p90,
                row.saved,
            )
        ),
    ]


class TimesPage(PartsPage):
    """The times of a period."""

    title = t("等候與服務時間", "Waiting and service times")
    nav = "desk-times"
    permission = Permission.READ_DESK

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the times and the kiosks' use of the period's last month."""
        first, last, by = period_of(request.GET)
        query = request.GET.copy()
        query["by"] = by
        form = PeriodForm(initial={"first": first, "last": last, "by": by})
        all_of_it, rows = desk.times(first, last), desk.times(first, last, by=by)
        name: Text = desk.GROUPS[by]
        table = Table(
            t("等候與服務時間", "Waiting and service times"),
            heads(name, *HEADS, numbers=range(1, len(HEADS) + 1)),
            [
                [Cell(row.name), *(Cell(text, number=True) for text in figures(row))]
                for row in [*rows, *([] if by == "all" else all_of_it)]
            ],
            t("這段期間沒有號碼牌。", "No tickets in this period."),
        )
        uses = Table(
            t("自助機使用情形", "Use of the kiosks"),
            heads(t("功能", "Function"), t("次數", "Uses"), t("列印", "Printed"), numbers=(1, 2)),
            [
                [Cell(one.name), Cell(one.uses, number=True), Cell(one.printed, number=True)]
                for one in desk.kiosk_uses(last)
            ],
        )
        up = Table(
            t("自助機運作時間", "Kiosks' time up"),
            heads(t("機器", "Machine"), t("日數", "Days"), t("分鐘", "Minutes"), numbers=(1, 2)),
            [
                [Cell(name_), Cell(days, number=True), Cell(minutes, number=True)]
                for name_, days, minutes in desk.uptime(last)
            ],
        )
        return self.made_of(
            Part(form=form, filter=True, submit=t("查詢", "Show")),
            Part(
                title=t("時間", "Times"),
                table=table,
                texts=(
                    t(
                        "等候：取號至第一次叫號；服務：開始服務至完成。未完成的號碼牌不計入時間。",
                        "Waiting: from the ticket to its first call; service: from its begin to its close. "
                        "Tickets nobody closed count in no time.",
                    ),
                ),
                buttons=((t("下載 CSV", "CSV"), f"file.csv?{query.urlencode()}"),),
            ),
            Part(title=t("自助機（當月）", "Kiosks (that month)"), table=uses),
            Part(table=up),
        )


class TimesFile(PartsPage):
    """The same as a file."""

    title = t("等候與服務時間", "Waiting and service times")
    permission = Permission.READ_DESK

    def get(self, request: HttpRequest) -> StreamingHttpResponse:
        """Hand out the rows."""
        first, last, by = period_of(request.GET)
        rows = ([row.name, *figures(row)] for row in desk.times(first, last, by=by))
        return csv_response(f"desk-times-{first}-{last}.csv", (desk.GROUPS[by], *HEADS), rows)
