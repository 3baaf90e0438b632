"""What the pages of facilities and rounds share: their tabs, and how a day is written."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.urls import reverse

from bianmin.kit import roc
from bianmin.kit.forms import said
from bianmin.kit.texts import Text, t

TABS = t("設施與巡檢", "Facilities and rounds")
_PAGES = (
    ("today", t("今日巡檢", "Today"), "console:inspections"),
    ("rounds", t("巡檢紀錄", "Rounds"), "console:inspections-rounds"),
    ("sheets", t("巡檢表", "Sheets"), "console:inspections-sheets"),
)
UNTOLD = "—"


def tabs(key: str) -> list[tuple[Text, str, bool, None]]:
    """Return the tabs of the rounds' pages."""
    return [(text, reverse(name), page == key, None) for page, text, name in _PAGES]


def day_of(day: date | None) -> Text | str:
    """Return a day in both languages' writing."""
    return Text(roc.slash(day), day.isoformat()) if day is not None else UNTOLD


def pairs(words: Mapping[Any, Any], empty: Text | None = None) -> list[tuple[Any, Any]]:
    """Return choices of a form from a table of words."""
    return [*([("", empty)] if empty is not None else []), *words.items()]


def typed(label: Text, most: int, *, required: bool = True, rows: int = 0, help_text: Text | None = None) -> Any:  # noqa: ANN401  (a form's field)
    """Return a text's field; ``rows`` makes it an area."""
    return forms.CharField(
        label=said(label),
        max_length=most,
        required=required,
        widget=forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput(),
        help_text=said(help_text) if help_text is not None else "",
    )


def choice(label: Text, words: Mapping[Any, Any], *, required: bool = True, empty: Text | None = None) -> Any:  # noqa: ANN401  (a form's field)
    """Return a choice's field."""
    return forms.ChoiceField(label=said(label), choices=pairs(words, empty), required=required)


def number(label: Text, *, most: int, least: int = 0, initial: int | None = None, required: bool = True) -> Any:  # noqa: ANN401  (a form's field)
    """Return a whole number's field."""
    return forms.IntegerField(
        label=said(label),
        min_value=least,
        max_value=most,
        initial=initial,
        required=required,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )


def picture(label: Text) -> Any:  # noqa: ANN401  (a form's field)
    """Return a field for a photograph, taken with the telephone's camera."""
    return forms.FileField(
        label=said(label),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/*", "capture": "environment"}),
        help_text=said(t("JPEG、PNG或WebP，8 MB以內。", "JPEG, PNG or WebP, up to 8 MB.")),
    )
