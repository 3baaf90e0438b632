"""What is typed for a survey that was sent to somebody, and chosen in a poll."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import t
from bianmin.surveys.types import Option


class CodeForm(OfficeForm):
    """The code of a survey."""

    code = forms.CharField(
        label=said(t("問卷代碼", "Code of the survey")),
        max_length=40,
        help_text=said(
            t("您收到的16個英數字；大小寫、有沒有橫線都可以。", "The 16 letters and digits you received, in any case.")
        ),
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"}),
    )


class VoteForm(OfficeForm):
    """One of a poll's options."""

    option = forms.ChoiceField(label=said(t("您的選擇", "Your choice")), widget=forms.RadioSelect)

    def __init__(self, options: Sequence[Option], data: Mapping[str, Any] | None) -> None:
        super().__init__(data)
        self.fields["option"].choices = [(one.key, said(one.text)) for one in options]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
