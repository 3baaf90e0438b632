"""Forms of the registers, made from each register's fields."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django import forms

from bianmin.activities.types import Field, Register
from bianmin.console.activities_forms import long_text, material_choices, people, station_choices
from bianmin.console.desk_forms import choice, number, text, tick
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

MOST = 100_000_000


def field_of(field: Field) -> forms.Field:
    """Return the form's field of a register's field."""
    label, needed = said(field.title), field.required
    made: dict[str, Callable[[], forms.Field]] = {
        "number": lambda: number(field.title, initial=0, most=MOST),
        "money": lambda: MoneyField(label=label, low=0, required=needed),
        "date": lambda: RocDateField(label=label, required=needed),
        "yes": lambda: tick(field.title),
        "long": lambda: long_text(field.title, required=needed, most=max(field.most, 500), rows=3),
        "words": lambda: choice(field.title, field.words or {}, required=needed),
        "staff": lambda: chosen(field, people()),
        "station": lambda: chosen(field, station_choices()),
        "material": lambda: chosen(field, material_choices()),
        "agency": lambda: agency(field),
    }
    found = made.get(field.kind, lambda: text(field.title, field.most, required=needed))()
    if field.kind == "number":
        found.required = needed
    return found


def chosen(field: Field, choices: Iterable[tuple[Any, Any]]) -> forms.ChoiceField:
    """Return a choice of things the office has."""
    none = ("", t("請選擇", "Choose"))
    return forms.ChoiceField(label=said(field.title), choices=[none, *choices], required=field.required)


def agency(field: Field) -> forms.CharField:
    """Return a field for an agency's name; those of the office stand as examples."""
    made = text(field.title, field.most, required=field.required)
    known = [one.name for one in office.agencies() if one.is_active][:4]
    if known:
        names = Text("、".join(name.zh for name in known), ", ".join(name.en for name in known))
        made.help_text = said(t("例如：{names}", "For example: {names}").fill(names=names))
    return made


class EntryForm(OfficeForm):
    """An entry of a register: its day, its fields, a note; only some fields where ``only`` names them."""

    def __init__(
        self,
        book: Register,
        *args: Any,  # noqa: ANN401  (Django's)
        only: Sequence[Field] | None = None,
        why: bool = False,
        **kwargs: Any,  # noqa: ANN401  (Django's)
    ) -> None:
        super().__init__(*args, **kwargs)
        if only is None:
            self.fields["on"] = RocDateField(label=said(book.day))
        for field in book.fields if only is None else only:
            self.fields[field.name] = field_of(field)
        if only is None:
            self.fields["note"] = text(t("備註", "Note"), 300)
        if why:
            self.fields["reason"] = text(t("更正理由", "Reason"), 200, required=True)


class ReasonForm(OfficeForm):
    """Why an entry is struck."""

    reason = text(t("理由", "Reason"), 200, required=True)


class EntryFilterForm(OfficeForm):
    """What a register's list is narrowed to."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)
    words = text(t("字詞", "Words"), 60)
    open_only = tick(t("只看未辦畢", "Not completed only"))
    struck = tick(t("含已註銷", "Struck ones too"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="filter_%s", **kwargs)


def typed(book: Register, values: Mapping[str, object]) -> dict[str, object]:
    """Return kept values as a form begins with them."""
    return {
        field.name: date.fromisoformat(str(values[field.name]))
        if field.kind == "date" and values.get(field.name)
        else values.get(field.name)
        for field in book.fields
    }
