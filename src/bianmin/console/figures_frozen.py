"""Frozen figures: freezing, what was frozen, counting again, and what differs today."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.figures import TITLE
from bianmin.console.figures_common import PeriodForm
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import taipei_date
from bianmin.kit.forms import said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.actions.freezing import freeze
from bianmin.reports.figures import all_figures
from bianmin.reports.queries import Period, snapshots
from bianmin.reports.queries.records import may_see_records

FROZEN = t("凍結的統計數字", "Frozen figures")
WHAT = {"added": t("新增", "Added"), "gone": t("不復存在", "Gone"), "changed": t("變更", "Changed")}


class FreezeForm(PeriodForm):
    """Which period, and what for."""

    note = forms.CharField(label=said(t("用途", "What for")), required=False, max_length=200)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["period"].required = True
        del self.fields["first"], self.fields["last"]


class Frozen(PartsPage):
    """All snapshots, and freezing another."""

    title = FROZEN
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, form: forms.Form | None = None) -> HttpResponse:
        """List them."""
        table = Table(
            FROZEN,
            heads(
                t("期間", "Period"), t("凍結日", "Frozen on"), t("凍結者", "By"), t("項數", "Figures"),
                t("紀錄數", "Records"), t("用途", "What for"), numbers=(3, 4),
            ),
            [
                [
                    Cell(one.period.title, href=reverse("console:figures-snapshot", args=(one.id,))),
                    Cell(roc(taipei_date(one.made_at))), Cell(one.made_by), Cell(one.figures, number=True),
                    Cell(f"{one.records:,}", number=True), Cell(one.note),
                ]
                for one in snapshots.snapshots()
            ],
            t("還沒有凍結過統計數字。", "No figures have been frozen yet."),
        )  # fmt: skip
        freezing = None
        if self.may(Permission.FREEZE_FIGURES):
            freezing = Part(
                title=t("凍結一個期間", "Freeze a period"),
                texts=(
                    t(
                        "凍結時保存全部數字及其每一筆紀錄；之後更正紀錄不會改變已凍結的數字。",
                        "All figures are kept with each record; later corrections don't change them.",
                    ),
                ),
                form=form or FreezeForm(),
                submit=t("凍結", "Freeze"),
                deed="freeze",
            )
        return self.made_of(Part(table=table), freezing, crumb=(TITLE, reverse("console:figures")))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Freeze a period."""
        form = FreezeForm(request.POST)

        def deed(held: dict[str, Any]) -> int:
            return freeze(Period.parse(held["period"]), note=held["note"], actor=self.actor)

        done = self.attempt(form, deed)
        if done is None:
            return self.get(request, form)
        return self.done(t("統計數字已凍結。", "The figures are frozen."), "console:figures-snapshot", done)


class SnapshotPage(PartsPage):
    """A snapshot's figures, each beside the same counted again from its frozen records."""

    title = FROZEN
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, snapshot_id: int) -> HttpResponse:
        """Show it; with ``again`` the figures are counted again."""
        one = snapshots.snapshot(snapshot_id)
        titles = [t("項目", "Figure"), t("數值", "Value"), t("單位", "Unit"), t("紀錄數", "Records")]
        again = {}
        if request.GET.get("again"):
            titles.append(t("由凍結紀錄重算", "Counted again"))
            again = {each.frozen.code: each for each in snapshots.recounted(snapshot_id)}
        rows = []
        for each in snapshots.frozen_figures(snapshot_id):
            href = reverse("console:figures-frozen-figure", args=(snapshot_id, each.code))
            row = [
                Cell(each.title, href=href),
                Cell(each.display, number=True),
                Cell(each.unit),
                Cell(f"{each.records:,}", number=True),
            ]
            if each.code in again:
                agrees = again[each.code].agrees
                row.append(
                    Cell(t("相符", "Agrees") if agrees else t("不符", "Differs"), badge="good" if agrees else "stop")
                )
            rows.append(row)
        facts = [
            (t("期間", "Period"), one.period.title),
            (t("凍結", "Frozen"), f"{roc(taipei_date(one.made_at))} {one.made_by}"),
            (t("紀錄", "Records"), f"{one.records:,}（{one.size / 1000:,.0f} kB）"),
            (t("資料檔 SHA-256", "Data file's SHA-256"), one.data_sha256),
        ]
        return self.made_of(
            Part(
                facts=facts,
                buttons=(
                    (t("下載資料檔", "Data file"), reverse("console:figures-snapshot-data", args=(snapshot_id,))),
                    (t("由凍結紀錄重算", "Count again"), "?again=1"),
                ),
            ),
            Part(table=Table(one.period.title, heads(*titles, numbers=(1, 3)), rows, shown=True)),
            crumb=(FROZEN, reverse("console:figures-frozen")),
        )


class SnapshotData(PartsPage):
    """The data file to publish."""

    title = FROZEN
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, snapshot_id: int) -> HttpResponse:
        """Hand it out."""
        period = snapshots.snapshot(snapshot_id).period.code.replace("..", "_")
        return HttpResponse(
            snapshots.data_file(snapshot_id),
            content_type="application/json",
            headers={"Content-Disposition": f'attachment; filename="figures-{period}.json"'},
        )


class FrozenFigurePage(PartsPage):
    """One frozen figure: its words of then, its records, and what differs today."""

    title = FROZEN
    nav = "figures"
    permission = Permission.READ_FIGURES

    def get(self, request: HttpRequest, snapshot_id: int, code: str) -> HttpResponse:
        """Show it, and to those who may, the records."""
        one = next((each for each in snapshots.frozen_figures(snapshot_id) if each.code == code), None)
        if one is None:
            raise Http404
        self.title = one.title
        facts = [
            (t("數值", "Value"), f"{one.display} {one.unit}"),
            (t("定義", "Definition"), one.definition),
            (t("算式", "Formula"), one.formula),
            (t("代碼", "Code"), one.code),
        ]
        now = all_figures().get(code)
        if now is None or not may_see_records(self.actor, now.facts):
            records: list[Part] = []
        else:
            self.note_look("figure", code, "frozen", reason=str(snapshot_id))
            records = [self._records(request, snapshot_id, code), self._differences(snapshot_id, code)]
        return self.made_of(
            Part(facts=facts),
            *records,
            crumb=(FROZEN, reverse("console:figures-snapshot", args=(snapshot_id,))),
        )

    @staticmethod
    def _records(request: HttpRequest, snapshot_id: int, code: str) -> Part:
        try:
            page = snapshots.frozen_records(snapshot_id, code, after=request.GET.get("after", ""))
        except (ValueError, OverflowError):
            raise Http404 from None
        return Part(
            title=t("凍結的紀錄", "Records as frozen"),
            table=Table(
                t("凍結的紀錄", "Records as frozen"),
                heads(t("日期", "Day"), t("紀錄", "Record"), t("數值", "Amount"), numbers=(2,)),
                [
                    [
                        Cell(roc(each.day)),
                        Cell(each.record, href=each.page),
                        Cell("" if each.amount is None else f"{each.amount:,}", number=True),
                    ]
                    for each in page.rows
                ],
            ),
            buttons=((t("下一頁", "Next page"), f"?after={page.after}"),) if page.after else (),
        )

    @staticmethod
    def _differences(snapshot_id: int, code: str) -> Part:
        found = snapshots.differences(snapshot_id, code)
        told = t("與今日的差異", "Differences to today")
        return Part(
            title=told,
            table=Table(
                told,
                heads(t("紀錄", "Record"), t("差異", "What"), t("凍結時", "Then"), t("今日", "Now")),
                [
                    [Cell(each.record), Cell(WHAT[each.what]), Cell(_words(each.then)), Cell(_words(each.now))]
                    for each in found
                ],
                t("紀錄與今日相同。", "The records are the same today."),
            ),
        )


def _words(record: Any) -> str:  # noqa: ANN401  (a record's columns by name, or None)
    return "，".join(value for name, value in record.items() if value and name != "record") if record else "－"
