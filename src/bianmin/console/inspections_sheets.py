"""Round sheets: what is looked at, how often; changed from a day on, printed blank or filled for a month."""

import calendar
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.fields import CodeField
from bianmin.console.frame import Page
from bianmin.console.inspections_words import TABS, UNTOLD, choice, day_of, number, tabs, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import ItemInfo, RoundInfo, SheetInfo
from bianmin.inspections.types.words import FREQUENCIES, KINDS
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

MARKS = {"ok": "○", "defect": "×", "na": "－"}
PARTS_OF_ITEM = 3
MOST_LINES = 8000


class SheetForm(OfficeForm):
    """What a round sheet is from a day on."""

    valid_from = RocDateField(label=said(t("自", "From")))
    title_zh = typed(t("中文名稱", "Title in Chinese"), 60)
    title_en = typed(t("英文名稱", "Title in English"), 120)
    kinds = forms.MultipleChoiceField(
        label=said(t("適用設施", "Kinds of facility")), widget=forms.CheckboxSelectMultiple, choices=list(KINDS.items())
    )
    frequency = choice(t("頻率", "How often"), FREQUENCIES)
    times = number(t("每期次數", "Times in each"), least=1, most=8, initial=1)
    items = typed(
        t("檢查項目", "Items"),
        MOST_LINES,
        rows=10,
        help_text=t(
            "每行一項：代碼｜中文｜英文，例如clean｜地面清潔｜Floor clean",
            "One a line: code|Chinese|English, such as clean|地面清潔|Floor clean.",
        ),
    )

    def clean_items(self) -> tuple[ItemInfo, ...]:
        """Return the items that were written, or say which line can't be read."""
        found = []
        for line in str(self.cleaned_data["items"]).splitlines():
            if not line.strip():
                continue
            parts = [part.strip() for part in line.replace("｜", "|").split("|")]
            if len(parts) != PARTS_OF_ITEM or not all(parts):
                why = t("這一行須有代碼、中文與英文：{line}", "This line needs code, Chinese and English: {line}")
                raise forms.ValidationError(str(why.fill(line=line[:60])))
            found.append(ItemInfo(parts[0], Text(parts[1], parts[2])))
        return tuple(found)


class NewSheetForm(SheetForm):
    """A round sheet that is new."""

    code = CodeField(label=said(t("代碼", "Code")), max_length=20)
    field_order = ("code", "valid_from")


def told(data: dict[str, Any]) -> dict[str, Any]:
    """Return what a form holds as the action takes it."""
    kept = {name: data[name] for name in ("valid_from", "kinds", "frequency", "times", "items")}
    return kept | {"title": Text(data["title_zh"], data["title_en"])}


class Sheets(PartsPage):
    """The round sheets that hold today, and the way to add one."""

    title = t("巡檢表", "Round sheets")
    nav = "inspections"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(NewSheetForm(initial={"valid_from": today()}))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        columns = heads(
            t("巡檢表", "Sheet"), t("頻率", "How often"), t("設施", "Facilities"), t("項目", "Items"), numbers=(3,)
        )
        rows = [
            [
                Cell(one.title, href=reverse("console:inspections-sheet", args=[one.code])),
                Cell(FREQUENCIES[one.frequency]),
                Cell(kinds_of(one)),
                Cell(len(one.items), number=True),
            ]
            for one in inspections.sheets_on(today())
        ]
        return self.made_of(
            Part(table=Table(self.title, columns, rows)),
            Part(title=t("新增巡檢表", "Add a sheet"), form=form, submit=t("新增", "Add"))
            if self.may(Permission.MANAGE_FACILITIES)
            else None,
            tabs=tabs("sheets"),
            label=TABS,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add one."""
        form = NewSheetForm(request.POST)
        if not self.attempt(form, lambda data: actions.save_sheet(data["code"], actor=self.actor, **told(data))):
            return self.page(form)
        return self.done(t("已新增。", "Added."), "console:inspections-sheet", form.cleaned_data["code"])


def kinds_of(one: SheetInfo) -> Text:
    """Return the kinds of facility of a sheet in words."""
    names = [KINDS[kind] for kind in one.kinds]
    return Text("、".join(name.zh for name in names), ", ".join(name.en for name in names))


class Sheet(PartsPage):
    """A round sheet: its items, its versions, paper, and changing it from a day on."""

    nav = "inspections"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        return self.page(code)

    def page(self, code: str, form: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        versions = [one for one in inspections.sheets_on(None) if one.code == code]
        if not versions:
            raise NotFound
        one = versions[-1]
        places = [each for each in inspections.facilities() if each.kind in one.kinds]
        paper = reverse("console:inspections-sheet-print", args=[code])
        month = f"{today():%Y-%m}"
        return self.made_of(
            Part(
                facts=[
                    (t("頻率", "How often"), FREQUENCIES[one.frequency]),
                    (t("每期次數", "Times in each"), one.times),
                    (t("適用設施", "Facilities"), kinds_of(one)),
                ]
            ),
            Part(
                title=t("檢查項目", "Items"),
                table=Table(
                    t("檢查項目", "Items"),
                    heads(t("項目", "Item"), t("英文", "English")),
                    [[Cell(item.text.zh), Cell(item.text.en)] for item in one.items],
                ),
            ),
            Part(
                title=t("紙本", "On paper"),
                texts=[t("空白表，或本月已登錄的紀錄。", "Blank, or with what was entered this month.")],
                buttons=[
                    (t("空白表", "Blank"), paper),
                    *(
                        (
                            t("本月：{name}", "This month: {name}").fill(name=each.name),
                            f"{paper}?at={each.id}&m={month}",
                        )
                        for each in places
                    ),
                ],
            ),
            Part(
                title=t("自某日起修改", "Change it from a day on"),
                texts=[t("先前的版本與其巡檢紀錄不變。", "Earlier versions and their rounds stay.")],
                form=form or self.filled(one),
            )
            if self.may(Permission.MANAGE_FACILITIES)
            else None,
            Part(title=t("沿革", "Versions"), table=self.history(versions)),
            title=one.title,
            crumb=(Sheets.title, reverse("console:inspections-sheets")),
        )

    @staticmethod
    def filled(one: SheetInfo) -> SheetForm:
        """Return the form, filled with what holds."""
        return SheetForm(
            initial={
                "valid_from": today(),
                "title_zh": one.title.zh,
                "title_en": one.title.en,
                "kinds": list(one.kinds),
                "frequency": one.frequency,
                "times": one.times,
                "items": "\n".join(f"{item.code}|{item.text.zh}|{item.text.en}" for item in one.items),
            }
        )

    @staticmethod
    def history(versions: list[SheetInfo]) -> Table:
        """Return the versions, the newest first."""
        return Table(
            t("沿革", "Versions"),
            heads(t("自", "From"), t("至", "Until"), t("頻率", "How often"), t("項目", "Items"), numbers=(3,)),
            [
                [
                    Cell(day_of(one.valid_from)),
                    Cell(day_of(one.valid_to)),
                    Cell(FREQUENCIES[one.frequency]),
                    Cell(len(one.items), number=True),
                ]
                for one in reversed(versions)
            ],
        )

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Change it."""
        form = SheetForm(request.POST)
        if not self.attempt(form, lambda data: actions.save_sheet(code, actor=self.actor, **told(data))):
            return self.page(code, form)
        return self.done(t("已儲存新的版本。", "The new version is saved."), "console:inspections-sheet", code)


class SheetPaper(Page):
    """A month's sheet for paper: blank, or with what was entered."""

    nav = "inspections"
    permission = Permission.READ_INSPECTIONS
    template = "console/inspections/sheet_print.html"

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show a row for each day of the month."""
        sheet = inspections.sheet_on(code, today())
        month = month_of(request.GET.get("m", ""))
        place = next((one for one in inspections.facilities() if str(one.id) == request.GET.get("at")), None)
        made = inspections.month_rounds(code, place.id, month) if place is not None else {}
        rows: list[tuple[str, list[str], str, str]] = []
        for number_of_day in range(1, calendar.monthrange(month.year, month.month)[1] + 1):
            entered = made.get(month.replace(day=number_of_day), [])
            rows += [written(sheet, str(number_of_day), one) for one in entered]
            if not entered:
                rows.append((str(number_of_day), [""] * len(sheet.items), "", ""))
        name = t("民國{y}年{m}月", "{name} {year}").fill(
            y=roc.year(month), m=month.month, name=calendar.month_name[month.month], year=month.year
        )
        return self.show(
            title=sheet.title,
            sheet=sheet,
            facility=place,
            month_name=name if place is not None else t("　　年　　月", "Month: ________"),
            rows=rows,
        )


def month_of(said_month: str) -> date:
    """Return the first day of the month in an address; today's where it is none."""
    try:
        return date.fromisoformat(f"{said_month}-01")
    except ValueError:
        return today().replace(day=1)


def written(sheet: SheetInfo, day: str, one: RoundInfo) -> tuple[str, list[str], str, str]:
    """Return a round's row on the month's sheet."""
    found = {each.item: each for each in one.outcomes}
    notes = "；".join([*(each.note for each in one.outcomes if each.note), *([one.note] if one.note else [])])
    cells = [MARKS[found[item.code].outcome] if item.code in found else UNTOLD for item in sheet.items]
    return day, cells, one.who, notes
