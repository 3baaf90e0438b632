"""Round sheets: what is looked at, how often; changed from a day on, printed blank or filled for a month."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.fields import CodeField
from bianmin.console.inspections_paper import PaperForm, places_of
from bianmin.console.inspections_words import TABS, choice, day_of, number, tabs, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import ItemInfo, SheetInfo
from bianmin.inspections.types.words import FREQUENCIES, KINDS
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

PARTS_OF_ITEM = 3
MOST_LINES = 8000
MOST_DAYS = 92


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

    def page(self, code: str, form: forms.Form | None = None, entry: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        versions = [one for one in inspections.sheets_on(None) if one.code == code]
        if not versions:
            raise NotFound
        one = versions[-1]
        places = places_of(one)
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
                title=t("補登紙本", "Enter a paper sheet"),
                texts=[
                    t(
                        "期間內每個上班日都登錄為全部正常；有缺失的日子請逐次登錄。",
                        "Every working day is entered as in order; enter days with a defect one by one.",
                    ),
                ],
                form=entry or PaperForm(places=places),
                submit=t("登錄", "Enter"),
                deed="paper",
            )
            if self.may(Permission.DO_ROUNDS) and places
            else None,
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
        """Change it, or enter days of a paper sheet."""
        if request.POST.get("deed") == "paper":
            entry = PaperForm(request.POST, places=places_of(inspections.sheet_on(code, today())))
            made = self.attempt(entry, lambda data: self.paper(code, data))
            if made is None:
                return self.page(code, entry=entry)
            said_made = t("已登錄{n}次巡檢。", "Rounds entered: {n}.").fill(n=int(made))
            return self.done(said_made, "console:inspections-sheet", code)
        form = SheetForm(request.POST)
        if not self.attempt(form, lambda data: actions.save_sheet(code, actor=self.actor, **told(data))):
            return self.page(code, form)
        return self.done(t("已儲存新的版本。", "The new version is saved."), "console:inspections-sheet", code)

    def paper(self, code: str, data: dict[str, Any]) -> int:
        """Enter every working day of a stretch."""
        first, last, calendar_of = data["first"], data["last"], office.calendar()
        days = [first + timedelta(days=n) for n in range(min((last - first).days, MOST_DAYS) + 1)]
        return actions.enter_paper(
            code,
            data["facility_id"],
            [day for day in days if calendar_of.is_working(day)],
            actor=self.actor,
            made_by=data["made_by"],
        )
