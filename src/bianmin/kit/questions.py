"""Forms of questions answered by choosing one of a few levels, as surveys ask them, on site, kiosk and desk.

Each form bears a random mark of its own from the start (its *sheet*), signed: sent twice, it is still one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.core import signing

from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t

_SALT = "bianmin.sheet"
_TWO_DAYS = 2 * 86_400
_FIELD = "q_"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its name, its words, and what it can be answered with."""

    name: str
    text: Text
    levels: Sequence[tuple[str, Text]]


def new_sheet() -> str:
    """Return the signed mark of a fresh form."""
    return signing.dumps(uuid4().hex, salt=_SALT)


def sheet_of(signed: str) -> UUID | None:
    """Return the mark of a form that came back; None where it isn't ours or is older than two days."""
    try:
        return UUID(signing.loads(signed, salt=_SALT, max_age=_TWO_DAYS))
    except (signing.BadSignature, ValueError, TypeError):  # not ours or too old: asked anew
        return None


class QuestionsForm(OfficeForm):
    """Questions, each of which may be passed over, and a comment."""

    comment = forms.CharField(
        label=said(t("想告訴我們的話", "Anything to tell us")),
        required=False,
        max_length=1000,
        help_text=said(t("不記名，請不要寫個人資料。", "It bears no name; please leave personal data out.")),
        widget=forms.Textarea({"rows": 3, "cols": 40}),
    )
    sheet = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, asked: Sequence[Asked], data: Mapping[str, Any] | None = None, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(data, initial={"sheet": new_sheet()}, **kwargs)
        self.asked = asked
        for one in asked:
            self.fields[_FIELD + one.name] = forms.ChoiceField(
                label=said(one.text),
                required=False,
                choices=[(key, said(text)) for key, text in one.levels],
                widget=forms.RadioSelect,
            )

    @property
    def rows(self) -> list[forms.BoundField]:
        """Return the questions' fields in their order."""
        return [self[_FIELD + one.name] for one in self.asked]

    @property
    def answers(self) -> dict[str, str]:
        """Return what was chosen, by question."""
        return {one.name: self.cleaned_data.get(_FIELD + one.name, "") for one in self.asked}

    @property
    def mark(self) -> UUID | None:
        """Return the sheet's mark."""
        return sheet_of(self.cleaned_data.get("sheet", ""))
