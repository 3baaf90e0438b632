"""Paper surveys entered by keys alone: a digit a question, Enter for the next sheet, the last one taken back at once.

The sheet's random mark travels in the page, never in an address, a log or the session: nothing leads from
the clerk or the moment of entry to the answers.
"""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.console.surveys import Surveys
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.questions import new_sheet, sheet_of
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.types import CHANNELS, Channel, SurveyView

KEYS = t("請填1至{n}，或留空。", "Type 1 to {n}, or leave it empty.")
LATE = t("這一頁放太久了，請再送一次。", "This page was open for very long. Please send it once more.")
TAKEN_BACK = t("已復原上一份。", "The last one was taken back.")
ENTERED = t("已登錄，這次連續登錄第{n}份。", "Entered: number {n} of this sitting.")
_PLACES = 9999


class PaperForm(OfficeForm):
    """One sheet: the day on it, how it came, and a digit a question."""

    on = RocDateField(label=said(t("填寫日期", "Day on the sheet")))
    channel = forms.ChoiceField(
        label=said(t("管道", "Channel")), choices=[(one, CHANNELS[one]) for one in (Channel.PAPER, Channel.MAIL)]
    )
    site = forms.ChoiceField(label=said(t("據點", "Site")), required=False)
    comment = forms.CharField(
        label=said(t("意見", "Comment")),
        required=False,
        max_length=1000,
        widget=forms.Textarea({"rows": 2, "cols": 60}),
    )
    sheet = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, held: SurveyView, data: Mapping[str, Any] | None = None, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(data, **kwargs)
        self.held = held
        self.fields["site"].choices = [(one.code, one.name) for one in office.sites()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        for place, one in enumerate(held.questions):
            keys = "".join(str(at) for at in range(1, len(one.levels.levels) + 1))
            attrs = {"inputmode": "numeric", "autocomplete": "off", "maxlength": "1", "data-keys": keys}
            self.fields[f"d_{one.code}"] = forms.CharField(
                label=said(one.text), required=False, max_length=1,
                widget=forms.TextInput({**attrs, "autofocus": True} if place == 0 else attrs),
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """Refuse digits that stand for nothing."""
        data = super().clean() or {}
        for one in self.held.questions:
            typed = data.get(f"d_{one.code}", "")
            if typed and not (typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= len(one.levels.levels)):
                self.add_error(f"d_{one.code}", str(KEYS.fill(n=len(one.levels.levels))))
        return data

    @property
    def answers(self) -> dict[str, str]:
        """Return the levels the digits stand for."""
        return {
            one.code: one.levels.keys[int(typed) - 1]
            for one in self.held.questions
            if (typed := self.cleaned_data.get(f"d_{one.code}", ""))
        }

    @property
    def rows(self) -> list[tuple[forms.BoundField, list[tuple[int, Text]]]]:
        """Return each question's field with what its digits mean."""
        return [
            (self[f"d_{one.code}"], [(at, level.text) for at, level in enumerate(one.levels.levels, 1)])
            for one in self.held.questions
        ]


class Paper(Page):
    """Enters sheet after sheet."""

    nav = "surveys"
    title = t("登錄紙本問卷", "Enter surveys on paper")
    permission = Permission.ENTER_SURVEYS
    template = "console/surveys/paper.html"

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show an empty sheet."""
        return self.page(surveys.survey(code))

    def page(
        self,
        held: SurveyView,
        form: forms.Form | None = None,
        *,
        status: int = 200,
        **context: Any,  # noqa: ANN401  (what a template shows)
    ) -> HttpResponse:
        """Show a sheet; a bound form keeps what was typed."""
        before = self.request.POST if self.request.method == "POST" else {}
        initial = {
            "on": before.get("on") or today(),
            "channel": before.get("channel") or Channel.PAPER,
            "site": before.get("site") or "",
            "sheet": new_sheet(),
        }
        return self.show(
            status=status,
            title=self.title,
            survey=held,
            crumb=(Surveys.title, reverse("console:surveys")),
            form=form or PaperForm(held, initial=initial),
            **{"number": self.number, **context},
        )

    @property
    def number(self) -> int:
        """Return how many sheets were entered one after the other."""
        given = self.request.POST.get("number", "0")
        return min(int(given), _PLACES) if given.isascii() and given.isdecimal() and len(given) < 5 else 0  # noqa: PLR2004  (four digits)

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Enter a sheet, or take the last one back; the next empty one stands on the page that answers."""
        held = surveys.survey(code)
        if request.POST.get("deed") == "undo":
            return self.undo(held, request.POST.get("last", ""))
        form = PaperForm(held, request.POST)
        sheet = sheet_of(request.POST.get("sheet", ""))
        if form.is_valid() and sheet is None:
            form.add_error(None, str(LATE))
        entered = self.attempt(
            form,
            lambda given: actions.enter_paper(
                code, form.answers, given["comment"], actor=self.actor, channel=given["channel"], site=given["site"],
                sheet=sheet, on=given["on"],
            ),
        )  # fmt: skip
        if entered is None:
            return self.page(held, form, status=422)
        number = self.number + 1
        return self.page(held, last=request.POST.get("sheet", ""), number=number, said=ENTERED.fill(n=number))

    def undo(self, held: SurveyView, signed: str) -> HttpResponse:
        """Take the last sheet back."""
        sheet = sheet_of(signed)
        try:
            if sheet is not None:
                actions.undo_paper(sheet, actor=self.actor)
        except Refusal as refusal:
            return self.page(held, status=refusal.status, problem=refusal.text)
        return self.page(held, number=max(self.number - 1, 0), said=TAKEN_BACK)
