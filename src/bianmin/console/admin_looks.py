"""The log of looks: who looked at whose record, when and why."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponseBase

from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import now
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import LookInfo, Permission

SUBJECTS: dict[str, Text] = {
    "case": t("案件", "Case"),
    "search": t("查詢", "Search"),
    "export": t("匯出", "Export"),
    "receipt": t("收據", "Receipt"),
    "page": t("頁面", "Page"),
    "staff": t("人員", "Staff"),
    "review": t("考核與成績", "Reviews and scores"),
}
MOST = 10_000


class LookForm(OfficeForm):
    """Which looks."""

    staff = forms.ChoiceField(label=said(t("人員", "Person")), required=False)
    subject = forms.ChoiceField(label=said(t("對象", "Subject")), required=False)
    number = forms.CharField(label=said(t("編號", "Its number")), required=False, max_length=60)
    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "Until")), required=False)
    refused = forms.ChoiceField(
        label=said(t("結果", "Outcome")),
        required=False,
        choices=[("", t("全部", "All")), ("yes", t("被拒絕", "Refused")), ("no", t("已查閱", "Seen"))],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        everybody = ("", t("全部", "All"))
        self.fields["staff"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            everybody,
            *((str(one.id), f"{one.full_name} {one.username}") for one in office.staff_list()),
        ]
        self.fields["subject"].choices = [everybody, *SUBJECTS.items()]  # type: ignore[attr-defined]  # a ChoiceField


class Looks(PartsPage):
    """Who looked at whose record, when and why. Reading this log is noted too."""

    title = t("查閱紀錄", "Log of looks")
    nav = "looks"
    permission = Permission.READ_LOOKS

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the log, or give it as CSV."""
        form = LookForm(request.GET or None)
        asked: dict[str, Any] = {}
        if form.is_bound and form.is_valid():
            data = form.cleaned_data
            asked = {
                "staff_id": int(data["staff"]) if data["staff"] else None,
                "subject": data["subject"],
                "subject_id": data["number"],
                "first": data["first"],
                "last": data["last"],
                "refused": {"yes": True, "no": False}.get(data["refused"]),
            }
        self.note_look("looks", "log", "read", reason=request.GET.urlencode()[:200])
        if request.GET.get("as") == "csv":
            return self.export(asked)
        found = office.looks(**asked, cursor=request.GET.get("at"))
        columns = heads(
            t("時間", "When"), t("人員", "Who"), t("對象", "Subject"), t("編號", "Number"),
            t("動作", "What"), t("理由", "Why"), t("結果", "Outcome"),
        )  # fmt: skip
        table = Table(self.title, columns, [self.row(one) for one in found.rows], t("沒有符合的紀錄。", "None found."))
        return self.made_of(
            Part(form=form, filter=True, submit=t("查詢", "Show")),
            Part(table=table, page=found),
            lead=t(
                "只能新增，不能更改或刪除。查閱這份紀錄也會留下紀錄。",
                "Rows are only ever added; reading this log is noted too.",
            ),
            export=True,
        )

    @staticmethod
    def row(one: LookInfo) -> list[Cell]:
        """Return a look as a row."""
        to = f"/console/cases/{one.subject_id}/" if one.subject == "case" and one.subject_id.isdecimal() else ""
        return [
            Cell(rocat(one.at)),
            Cell(one.who),
            Cell(SUBJECTS.get(one.subject, one.subject)),
            Cell(one.subject_id, href=to),
            Cell(one.action),
            Cell(one.reason),
            Cell(t("被拒絕", "Refused"), badge="stop") if one.refused else Cell(t("已查閱", "Seen"), badge="quiet"),
        ]

    def export(self, asked: dict[str, Any]) -> HttpResponseBase:
        """Give what was asked for as CSV, at most ten thousand rows."""
        columns = (
            t("時間", "When"), t("人員", "Who"), t("對象", "Subject"), t("編號", "Number"),
            t("動作", "What"), t("理由", "Why"), t("被拒絕", "Refused"),
        )  # fmt: skip

        def cells() -> Any:  # noqa: ANN401  (an iterator of rows)
            at, given = None, 0
            while given < MOST:
                page = office.looks(**asked, cursor=at, size=500)
                for one in page.rows:
                    yield (
                        rocat(one.at),
                        one.who,
                        one.subject,
                        one.subject_id,
                        one.action,
                        one.reason,
                        "1" if one.refused else "",
                    )
                at, given = page.next, given + len(page.rows)
                if not at:
                    return

        return csv_response(f"looks-{roc(now()).replace('/', '')}.csv", columns, cells())
