"""A service's fields on one page of the console: typed as they are said, judged by the rules of requests alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from bianmin.bookings import queries as bookings
from bianmin.bookings.types import PlaceKind
from bianmin.catalogue.types import Field, FieldKind, Service
from bianmin.kit import roc
from bianmin.kit.clock import now
from bianmin.kit.forms import RocDateInput, said
from bianmin.kit.slot_field import SlotField
from bianmin.kit.texts import Text, t
from bianmin.requests import queries as requests
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.types import Applicant, Upload

FEW = 6
"""So many answers stand side by side; more in a list."""
SLOT_DAYS = 14
WHO = "applicant_"


class FilesInput(forms.ClearableFileInput):
    """Several files at once."""

    allow_multiple_selected = True
    template_name = "django/forms/widgets/file.html"


class FilesField(forms.FileField):
    """Files that came with a letter or were taken at the counter; gives a list."""

    widget = FilesInput
    look = "file"

    def clean(self, data: object, initial: object = None) -> list[UploadedFile[Any]]:
        """Return the files; the rules of requests look into them."""
        given = data if isinstance(data, list | tuple) else [data]
        return [one for one in given if isinstance(one, UploadedFile)]


class AskedForm(forms.Form):
    """Fields of a definition. ``typed`` is what was said, ``uploads`` what came; ``take_faults`` shows a refusal."""

    def __init__(
        self,
        fields: Iterable[Field],
        data: QueryDict | None = None,
        files: MultiValueDict[str, UploadedFile[Any]] | None = None,
        *,
        on: date,
        initial: Mapping[str, Any] | None = None,
        place_kind: str = "",
    ) -> None:
        super().__init__(data, files, initial=dict(initial or {}))
        self.asked = tuple(fields)
        for one in self.asked:
            self.fields[one.name] = form_field(one, on, place_kind)

    def typed(self) -> dict[str, Any]:
        """Return what was typed, by field name; files apart."""
        return {one.name: self._typed(one) for one in self.asked if one.kind is not FieldKind.FILES}

    def _typed(self, one: Field) -> Any:  # noqa: ANN401  (an answer of any kind)
        if one.kind is FieldKind.CHOICES:
            given = self.data.getlist(one.name) if isinstance(self.data, QueryDict) else self.data.get(one.name, [])
            return [str(each).replace("\0", "") for each in given]
        return str(self.data.get(one.name) or "").replace("\0", "")

    def uploads(self) -> list[Upload]:
        """Return the files that came, each with its field."""
        given = self.files
        return [
            Upload(file.name or "", file.read(), one.name)
            for one in self.asked
            if one.kind is FieldKind.FILES and isinstance(given, MultiValueDict)
            for file in given.getlist(one.name)
        ]

    def take_faults(self, wrong: FieldsWrong) -> None:
        """Put each problem at its field, or over the form where no field is to blame."""
        labels = {one.name: one.label for one in self.asked}
        for name, problem in wrong.problems.items():
            place = name.replace("applicant.", WHO)
            label = labels.get(place)
            words = problem
            if label is not None:
                words = Text(problem.zh.removeprefix(f"「{label.zh}」"), problem.en.removeprefix(f"“{label.en}”: "))
            self.add_error(place if place in self.fields else None, str(words))

    def rows(self) -> list[tuple[forms.BoundField, str, str]]:
        """Return each field with the field and answer on which it is asked (empty where always)."""
        return [(self[one.name], *(one.shown_if or ("", ""))) for one in self.asked]


def applicant_fields(service: Service) -> tuple[Field, ...]:
    """Return what is asked of the person; the identifier may be left empty."""
    needed = requests.applicant_needs(service, has_cases=False)
    return tuple(
        replace(one, name=one.name.replace("applicant.", WHO)) for one in requests.applicant_fields(required=needed)
    )


def applicant_from(typed: Mapping[str, Any], language: str) -> Applicant:
    """Return the person as he was written down."""
    names = ("name", "identifier", "telephone", "mail", "address")
    return Applicant(**{name: str(typed.get(WHO + name) or "") for name in names}, language=language)


def form_field(one: Field, on: date, place_kind: str = "") -> forms.Field:
    """Return the form's field of a definition's."""
    made: forms.Field
    if one.kind is FieldKind.FILES:
        made = FilesField(required=False)
    elif one.kind is FieldKind.SLOT:
        slot = SlotField(required=False)
        slot.offer(free_slots(place_kind, on))
        made = slot
    else:
        made = forms.Field(required=False, widget=_widget(one))
        made.look = _LOOKS.get(one.kind, "")  # type: ignore[attr-defined]  # our own mark on a field, read by the template
    # What is needed is marked; whether it is there the rules of requests say, which know the other answers.
    made.required = one.required and one.shown_if is None
    made.label = said(one.label)
    made.clean = lambda value, *_rest: value  # type: ignore[method-assign]  # the request's own rules clean it, with every fault at once
    help_text = _help(one, on)
    if help_text is not None:
        made.help_text = said(help_text)
    return made


def free_slots(place_kind: str, on: date) -> Sequence[Any]:
    """Return the free times of a kind of place; a clerk is bound by hours and seats alone."""
    if not place_kind:
        return []
    moment = now()
    found = bookings.free_slots(PlaceKind(place_kind), on, on + timedelta(days=SLOT_DAYS), everything=True)
    return [slot for slot in found if slot.free and slot.ends_at > moment]


_LOOKS = {FieldKind.DATE: "date", FieldKind.MONEY: "money", FieldKind.NUMBER: "short", FieldKind.TIME: "short"}


def _widget(one: Field) -> forms.Widget:  # noqa: C901, PLR0911  (a line a kind)
    off = {"autocomplete": "off"}
    choices = [(choice.code, said(choice.title)) for choice in one.choices]
    match one.kind:
        case FieldKind.LONG:
            return forms.Textarea({"rows": 3, **off})
        case FieldKind.CASES:
            return forms.Textarea({"rows": 2, "spellcheck": "false", **off})
        case FieldKind.NUMBER | FieldKind.MONEY:
            return forms.TextInput({"inputmode": "numeric", **off})
        case FieldKind.DATE:
            return RocDateInput()
        case FieldKind.TIME:
            return forms.TextInput({"inputmode": "numeric", "placeholder": "14:30", **off})
        case FieldKind.CHOICE if len(one.choices) <= FEW:
            return forms.RadioSelect(choices=choices)
        case FieldKind.CHOICE:
            return forms.Select(choices=[("", said(t("請選擇", "Choose"))), *choices])
        case FieldKind.CHOICES:
            return forms.CheckboxSelectMultiple(choices=choices)
        case FieldKind.YES:
            return forms.CheckboxInput({"value": "1"}, check_test=lambda value: str(value) not in {"", "0", "False"})
        case FieldKind.TELEPHONE:
            return forms.TextInput({"type": "tel", **off})
        case _:
            return forms.TextInput(off)


def _help(one: Field, on: date) -> Text | None:
    parts = [one.help] if one.help is not None else []
    if one.kind is FieldKind.DATE and one.least is not None:
        first = on + timedelta(days=one.least)
        parts.append(t("{day}起。", "From {day_en} on.").fill(day=roc.slash(first), day_en=first.isoformat()))
    if one.kind is FieldKind.CASES:
        parts.append(t("一行一件，或以逗號分隔。", "One a line, or parted by commas."))
    if not parts:
        return None
    return Text("".join(part.zh for part in parts), " ".join(part.en for part in parts))
