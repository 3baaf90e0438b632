"""What is asked of somebody who follows a request: number and code, what is missing, stars."""

from collections.abc import Mapping
from typing import Any

from django import forms

from bianmin.catalogue.types import Field, FieldKind
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.requests.errors import FieldsWrong
from bianmin.site.apply_forms import StepForm, bare

_CODE = {"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}
WORDS = "words"
MOST_WORDS = 1000


class AskForm(OfficeForm):
    """Number and code of a request."""

    number = forms.CharField(
        label=said(t("案號", "Number")),
        max_length=60,
        help_text=said(
            t(
                "收件證明上的編號，例如便字第1150000123號；只寫數字也可以。",
                "As on the receipt; the digits alone will do.",
            )
        ),
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false"}),
    )
    code = forms.CharField(
        label=said(t("查詢碼", "Code")),
        max_length=60,
        help_text=said(
            t("收件證明上的20個英數字，大小寫、有沒有橫線都可以。", "The 20 signs on the receipt, in any case.")
        ),
        widget=forms.TextInput(_CODE),
    )


class SupplyForm(StepForm):
    """What the office asked for: the fields of the step's way out, or plain words where it has none."""

    def __init__(self, fields: tuple[Field, ...], data: Mapping[str, Any] | None, *, with_words: bool) -> None:
        written = [one for one in fields if one.kind is not FieldKind.FILES]
        super().__init__(written, lambda _given: None, data, on=today())
        if with_words:
            self.fields[WORDS] = forms.Field(
                required=False,
                label=said(t("說明", "Your words")),
                widget=forms.Textarea({"rows": 5, "cols": 40}),
            )

    @property
    def words(self) -> str:
        """Return the plain words."""
        return str(self.data.get(WORDS) or "").replace("\0", "").strip()[:MOST_WORDS] if WORDS in self.fields else ""

    @property
    def is_nothing(self) -> bool:
        """Say whether nothing was written."""
        return not self.words and not any(self.typed().values())

    def refuse(self, problems: list[Text]) -> None:
        """Put problems over the form."""
        for one in problems:
            self.say("", one)

    def refuse_with(self, refusal: Refusal) -> None:
        """Put a refusal where it belongs."""
        if not isinstance(refusal, FieldsWrong):
            self.say("", refusal.text)
            return
        labels = {one.name: one.label for one in self.asked}
        for name, problem in refusal.problems.items():
            self.say(name if name in self.fields else "", bare(problem, labels.get(name)))


class RateForm(OfficeForm):
    """One to five stars, and a word if one likes. Nothing of it leads back to who gave it."""

    stars = forms.ChoiceField(
        label=said(t("您滿意這次的服務嗎？", "How content are you with this service?")),
        choices=[
            ("5", said(t("5 很滿意", "5 Very content"))),
            ("4", said(t("4 滿意", "4 Content"))),
            ("3", said(t("3 普通", "3 So-so"))),
            ("2", said(t("2 不滿意", "2 Not content"))),
            ("1", said(t("1 很不滿意", "1 Not at all"))),
        ],
        widget=forms.RadioSelect,
    )
    comment = forms.CharField(
        label=said(t("想告訴我們的話", "Anything to tell us")),
        required=False,
        max_length=1000,
        help_text=said(t("不記名，請不要寫個人資料。", "It bears no name; please leave personal data out.")),
        widget=forms.Textarea({"rows": 3, "cols": 40}),
    )
