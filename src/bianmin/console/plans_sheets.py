"""Forms of the quarterly self-assessment: the draw, the sheet, a finding, what was done; a report that was sent."""

from collections.abc import Iterable
from typing import Any

from django import forms

from bianmin.console.plans_forms import NumberForm, area, people, text
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.plans.types import ScoreInfo


class ReportSentForm(NumberForm):
    """A quarter's report that was sent."""

    quarter = forms.TypedChoiceField(label=said(t("季別", "Quarter")), coerce=int)
    note = text(t("備註", "Note"), 300, required=False)
    field_order = ("quarter", "number", "on", "note")

    def __init__(self, *args: Any, quarters: Iterable[int] = range(1, 5), **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["quarter"].choices = _quarters(quarters)  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class DrawForm(OfficeForm):
    """Which quarter's day is drawn, and who reviews."""

    quarter = forms.TypedChoiceField(label=said(t("季別", "Quarter")), coerce=int)
    reviewer = forms.TypedChoiceField(label=said(t("考核人", "Reviewer")), coerce=int)

    def __init__(self, *args: Any, quarters: Iterable[int] = range(1, 5), **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["quarter"].choices = _quarters(quarters)  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["reviewer"].choices = people()[1:]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


def _quarters(numbers: Iterable[int]) -> list[tuple[str, Text]]:
    return [(str(n), t("第{n}季", "Quarter {n}").fill(n=n)) for n in numbers]


class SheetForm(OfficeForm):
    """A sheet: a score and a note for each item."""

    summary = area(t("總評", "Summary"))

    def __init__(self, *args: Any, scores: Iterable[ScoreInfo], **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.items = list(scores)
        for one in self.items:
            label = t("{title}（滿分{most}）", "{title} (of {most})").fill(
                title=one.title, most=f"{one.most.normalize():f}"
            )
            self.fields[f"score_{one.id}"] = forms.DecimalField(
                label=said(label),
                min_value=0,
                max_value=one.most,
                max_digits=5,
                decimal_places=2,
                initial=one.score,
                widget=forms.TextInput(attrs={"inputmode": "decimal"}),
            )
            note = t("{title}：說明", "{title}: note").fill(title=one.title)
            self.fields[f"note_{one.id}"] = text(note, 300, required=False)
            self.fields[f"note_{one.id}"].initial = one.note
        self.order_fields([*(name for name in self.fields if name != "summary"), "summary"])

    def given(self) -> dict[int, tuple[Any, str]]:
        """Return the scores that were typed, by item."""
        clean = self.cleaned_data
        return {one.id: (clean[f"score_{one.id}"], clean[f"note_{one.id}"]) for one in self.items}


class FindingForm(OfficeForm):
    """A finding and the improvement wanted."""

    finding = area(t("缺失事項", "Finding"), required=True)
    wanted = area(t("改善建議", "Improvement wanted"), required=True)
    unit = text(t("改善單位", "Unit"), 60)
    responsible = text(t("負責人", "Responsible"), 60, required=False)
    due = RocDateField(label=said(t("改善期限", "Due")))


class WordsForm(OfficeForm):
    """What was done, or resolved."""

    words = area(t("內容", "In words"), required=True)
    on = RocDateField(label=said(t("日期（空白為今天）", "Day (empty: today)")), required=False)


class CheckForm(OfficeForm):
    """Looking at an improvement again."""

    good = forms.ChoiceField(
        label=said(t("複查結果", "Result")),
        choices=[("yes", t("已改善，結案", "Put right: closed")), ("no", t("未改善，退回", "Not put right: back"))],
    )
    reason = text(t("退回理由", "Reason if sent back"), 300, required=False)
