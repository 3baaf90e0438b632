"""Dated settings: meaning, value now, history and what is to come; a change with its legal basis."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.sums import PART_NAMES
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import dollars, roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission, SettingKind, SettingRow

CHOICES: dict[str, Text] = {
    "yymm": t("民國年月（YYMM）", "ROC year and month (YYMM)"),
    "mmdd": t("月日（MMDD）", "Month and day (MMDD)"),
}
YES_NO: dict[str, Text] = {"yes": t("是", "Yes"), "no": t("否", "No")}
BY_HAND: dict[str, Text] = {
    "days_list": t("以逗號分開，例如365,180,90。", "Separated by commas, such as 365, 180, 90."),
    "time": t("例如09:00。", "Such as 09:00."),
    "window": t("例如07:00-08:00。", "Such as 07:00-08:00."),
    "tries": t("次數/分鐘，例如15/15表示15分鐘內最多15次。", "Tries/minutes: 15/15 is at most 15 in 15 minutes."),
    "item_code": t("三碼數字或大寫英文字母。", "Three digits or capital letters."),
}


def value_in_words(kind: SettingKind, value: Any) -> object:  # noqa: ANN401, PLR0911  (each kind has its own)
    """Return a setting's value as people read it."""
    match kind.kind:
        case "money":
            return dollars(value)
        case "days":
            return t("{n}日", "{n} days").fill(n=value)
        case "days_list":
            return t("{n}日", "{n} days").fill(n=str(t("、", ", ")).join(map(str, value)))
        case "yes_no":
            return YES_NO["yes" if value else "no"]
        case "choice":
            return CHOICES.get(value, value)
        case "window":
            return "–".join(value)
        case "tries":
            return t("每{m}分鐘{n}次", "{n} in {m} minutes").fill(n=value[0], m=value[1])
        case "order":
            return " → ".join(str(PART_NAMES.get(part, part)) for part in value)
    return value


def field_of(kind: SettingKind) -> forms.Field:
    """Return the field in which a setting's value is typed."""
    label = said(t("新的值", "New value"))
    hint = said(BY_HAND[kind.kind]) if kind.kind in BY_HAND else ""
    match kind.kind:
        case "money":
            return MoneyField(label=label, low=kind.least or 0, high=kind.most)
        case "days" | "number":
            return forms.IntegerField(
                label=label,
                min_value=kind.least,
                max_value=kind.most,
                error_messages={"invalid": said(t("請填整數。", "Write a whole number."))},
            )
        case "yes_no":
            return forms.ChoiceField(label=label, choices=list(YES_NO.items()), widget=forms.RadioSelect)
        case "choice":
            choices = [(one, CHOICES.get(one, one)) for one in kind.choices]
            return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect)
    return forms.CharField(label=label, help_text=hint, max_length=200)


class SettingForm(OfficeForm):
    """A new value from a day on, with the reason in law."""

    valid_from = RocDateField(
        label=said(t("自", "From")), help_text=said(t("可以是將來的日期。", "It may lie in the future."))
    )
    valid_to = RocDateField(
        label=said(t("至", "Until")),
        required=False,
        help_text=said(t("空白表示到下次變更為止。", "Empty: until it is changed again.")),
    )
    scope = forms.ChoiceField(label=said(t("適用", "For")), required=False)
    basis = forms.CharField(
        label=said(t("依據", "Legal basis")),
        max_length=200,
        help_text=said(t("法規條號或公文文號。", "Article of law or letter number.")),
    )

    def __init__(self, kind: SettingKind, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.kind = kind
        if kind.kind == "order":
            for part in kind.choices:
                self.fields[f"place_{part}"] = forms.ChoiceField(
                    label=said(t("{name}的次序", "Place of {name}").fill(name=PART_NAMES.get(part, Text(part, part)))),
                    choices=[(str(n), str(n)) for n in range(1, len(kind.choices) + 1)],
                )
            values = [f"place_{part}" for part in kind.choices]
        else:
            self.fields["value"] = field_of(kind)
            self.fields["value"].error_messages["required"] = self.fields["basis"].error_messages["required"]
            values = ["value"]
        if kind.scoped:
            self.fields["scope"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
                ("", t("全分署", "The whole branch")),
                *((one.code, f"{one.code} {one.name}") for one in office.agencies()),
            ]
        else:
            del self.fields["scope"]
        self.order_fields(["scope", *values, "valid_from", "valid_to", "basis"])

    def given(self) -> Any:  # noqa: ANN401  (each kind has its own)
        """Return the value in the shape the setting keeps; the action checks it."""
        data = self.cleaned_data
        match self.kind.kind:
            case "order":
                return sorted(self.kind.choices, key=lambda part: int(data[f"place_{part}"])) if self.places() else []
            case "yes_no":
                return data["value"] == "yes"
            case "days_list":
                parts = data["value"].replace("，", ",").replace("、", ",").split(",")
                return [int(part) if part.strip().isdecimal() else part for part in parts]
            case "window":
                return [part.strip() for part in data["value"].replace("–", "-").replace("～", "-").split("-")]
            case "tries":
                parts = data["value"].replace("／", "/").split("/")
                return [int(part) if part.strip().isdecimal() else part for part in parts]
        value = data["value"]
        return value.strip() if isinstance(value, str) else value

    def places(self) -> bool:
        """Say whether every place was given once."""
        return len({self.cleaned_data[f"place_{part}"] for part in self.kind.choices}) == len(self.kind.choices)


def first_values(kind: SettingKind, value: Any) -> dict[str, Any]:  # noqa: ANN401  (each has its own)
    """Return what the form begins with: the value now."""
    match kind.kind:
        case "order":
            return {f"place_{part}": str(at) for at, part in enumerate(value, start=1)}
        case "yes_no":
            return {"value": "yes" if value else "no"}
        case "days_list":
            return {"value": ", ".join(map(str, value))}
        case "window":
            return {"value": "-".join(value)}
        case "tries":
            return {"value": "/".join(map(str, value))}
    return {"value": value}


class Settings(PartsPage):
    """Every setting with its value now."""

    title = t("設定與沿革", "Dated settings")
    nav = "settings"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        columns = heads(
            t("設定", "Setting"),
            t("今日的值", "Value today"),
            t("自", "Since"),
            t("依據", "Legal basis"),
            t("將來", "To come"),
        )
        return self.made_of(
            Part(table=Table(self.title, columns, [self.row(kind) for kind in office.setting_kinds()])),
            lead=t(
                "舊的值不會被蓋掉：每次變更都有起日與依據。",
                "Nothing is overwritten: each change has its day and its legal basis.",
            ),
        )

    @staticmethod
    def row(kind: SettingKind) -> list[Cell]:
        """Return a setting as a row."""
        day = today()
        history = office.setting_history(kind.key, "")
        now = next((row for row in history if in_force(row)), None)
        coming = [row for row in office.setting_history(kind.key) if row.valid_from > day]
        return [
            Cell(kind.title, href=reverse("console:setting", args=[kind.key])),
            Cell(value_in_words(kind, office.setting(kind.key, day))),
            Cell(roc(now.valid_from) if now else t("預設", "Default")),
            Cell(now.basis if now and now.basis else "—"),
            Cell(t("{n}筆", "{n}").fill(n=len(coming)), badge="note") if coming else Cell("—"),
        ]


def in_force(row: SettingRow) -> bool:
    """Say whether a row's days hold today."""
    day = today()
    return row.valid_from <= day and (row.valid_to is None or row.valid_to >= day)


class Setting(PartsPage):
    """One setting: what it means, its history, and a change."""

    nav = "settings"
    permission = Permission.READ_SETTINGS

    def kind(self, key: str) -> SettingKind:
        """Return the setting's kind; NotFound where there is none."""
        found = next((one for one in office.setting_kinds() if one.key == key), None)
        if found is None:
            raise NotFound
        return found

    def get(self, request: HttpRequest, key: str) -> HttpResponse:
        """Show it."""
        kind, scope = self.kind(key), request.GET.get("scope", "")
        start = {"valid_from": today(), "scope": scope, **first_values(kind, office.setting(key, today(), scope))}
        return self.page(kind, SettingForm(kind, initial=start))

    def page(self, kind: SettingKind, form: forms.Form) -> HttpResponse:
        """Show the page."""
        facts = [(t("今日的值", "Value today"), value_in_words(kind, office.setting(kind.key, today())))]
        if kind.scoped:
            facts.append((t("適用", "For"), t("可依移送機關分別設定", "May differ between agencies")))
        may = self.may(Permission.MANAGE_SETTINGS)
        return self.made_of(
            Part(facts=facts),
            Part(title=t("沿革", "History"), table=self.history(kind)),
            Part(
                title=t("變更", "Change"),
                warning=t(
                    "變更不能刪除；填錯時，以另一筆變更更正。",
                    "A change can't be deleted; a wrong one is mended by another.",
                ),
                form=form,
                submit=t("登錄變更", "Record the change"),
            )
            if may
            else None,
            title=kind.title,
            lead=kind.help,
            crumb=(Settings.title, reverse("console:settings")),
        )

    @staticmethod
    def history(kind: SettingKind) -> Table:
        """Return every row, of all agencies, newest first within each."""
        names = {one.code: f"{one.code} {one.name}" for one in office.agencies()}
        held: set[str] = set()
        rows = []
        for row in office.setting_history(kind.key):
            state = Cell(t("過去", "Past"), badge="quiet")
            if row.valid_from > today():
                state = Cell(t("將生效", "To come"), badge="note")
            elif in_force(row) and row.scope not in held:
                held.add(row.scope)
                state = Cell(t("生效中", "In force"), badge="good")
            rows.append(
                [
                    Cell(names.get(row.scope, t("全分署", "The branch"))),
                    Cell(value_in_words(kind, row.value)),
                    Cell(roc(row.valid_from)),
                    Cell(roc(row.valid_to) or "—"),
                    Cell(row.basis or "—"),
                    Cell(row.made_by or t("系統", "System"), note=rocat(row.made_at)),
                    state,
                ]
            )
        columns = heads(
            t("適用", "For"), t("值", "Value"), t("自", "From"), t("至", "Until"),
            t("依據", "Legal basis"), t("登錄", "Made by"), t("狀態", "State"),
        )  # fmt: skip
        return Table(
            t("沿革", "History"), columns, rows, t("還沒有變更過，使用預設值。", "Never changed: the default holds.")
        )

    def post(self, request: HttpRequest, key: str) -> HttpResponse:
        """Record a change."""
        kind = self.kind(key)
        form = SettingForm(kind, request.POST)
        done = self.attempt(
            form,
            lambda data: actions.change_setting(
                key,
                form.given(),
                actor=self.actor,
                valid_from=data["valid_from"],
                valid_to=data["valid_to"],
                basis=data["basis"],
                scope=data.get("scope", ""),
            ),
        )
        if not done:
            return self.page(kind, form)
        return self.done(t("已登錄變更。", "The change was recorded."), "console:setting", key)
