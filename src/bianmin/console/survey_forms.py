"""Forms of the console's survey pages."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from bianmin.console.fields import CodeField
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.surveys.types import AUDIENCES, MEASURES, SCALES, SOURCES, Option, Question

_PARTS, _OPTION = 4, 2
STEP_NAMES: dict[str, Text] = {
    "month": t("月", "Month"),
    "quarter": t("季", "Quarter"),
    "half": t("半年", "Half-year"),
    "year": t("年", "Year"),
}
BAD_LINE = t("第{n}行看不懂：請照「代碼|量表|中文|英文」填寫。", "Line {n}: write “code|scale|Chinese|English”.")
BAD_OPTION = t("第{n}行看不懂：請照「中文|英文」填寫。", "Line {n}: write “Chinese|English”.")


def words(
    label: Text, most: int, *, required: bool = True, long: bool = False, note: Text | None = None
) -> forms.CharField:
    """Return a text's field."""
    widget = forms.Textarea({"rows": 3, "cols": 60}) if long else forms.TextInput({"autocomplete": "off"})
    return forms.CharField(
        label=said(label), max_length=most, required=required, widget=widget, help_text=said(note) if note else ""
    )


class PeriodForm(OfficeForm):
    """Which days, which site, and in which steps the trend is drawn."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)
    site = forms.ChoiceField(label=said(t("據點", "Site")), required=False)
    step = forms.ChoiceField(label=said(t("趨勢", "Trend by")), required=False, choices=list(STEP_NAMES.items()))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(*args, **kwargs)
        found = [(one.code, one.name) for one in office.sites()]
        self.fields["site"].choices = [("", t("全部", "All")), *found]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class SurveyForm(OfficeForm):
    """Whom a survey asks, and where."""

    audience = forms.ChoiceField(label=said(t("對象", "Who is asked")), choices=list(AUDIENCES.items()))
    at_kiosk = forms.BooleanField(label=said(t("在自助機上", "At the kiosks")), required=False)
    is_active = forms.BooleanField(label=said(t("辦理中", "Held now")), required=False)
    position = forms.IntegerField(
        label=said(t("順序", "Order")), min_value=0, max_value=99, widget=forms.TextInput({"inputmode": "numeric"})
    )


class NewSurveyForm(SurveyForm):
    """A survey that isn't there yet."""

    code = CodeField(label=said(t("代碼", "Code")), max_length=39)
    field_order = ("code",)


class VersionForm(OfficeForm):
    """A survey's words and questions from a day on."""

    title_zh = words(t("中文名稱", "Title in Chinese"), 100)
    title_en = words(t("英文名稱", "Title in English"), 100)
    intro_zh = words(t("中文說明", "Introduction in Chinese"), 500, required=False, long=True)
    intro_en = words(t("英文說明", "Introduction in English"), 500, required=False, long=True)
    questions = forms.CharField(
        label=said(t("題目", "Questions")),
        max_length=12_000,
        widget=forms.Textarea({"rows": 10, "cols": 80, "spellcheck": "false"}),
        help_text=said(
            t(
                "一行一題：代碼|量表|中文|英文。量表：four（四級）、two（滿意／再努力）、yes（滿意／不滿意）、time（時間）。",
                "A line each: code|scale|Chinese|English. Scales: four, two, yes, time.",
            )
        ),
    )
    valid_from = RocDateField(label=said(t("自哪一天起", "From which day")))
    note = words(t("修改理由", "Why"), 200)

    def clean_questions(self) -> list[Question]:
        """Read the lines."""
        found = []
        for number, line in enumerate(self.cleaned_data["questions"].splitlines(), 1):
            if not line.strip():
                continue
            parts = [part.strip() for part in line.replace("\uff5c", "|").split("|")]
            if len(parts) != _PARTS or parts[1] not in SCALES:
                raise ValidationError(str(BAD_LINE.fill(n=number)))
            found.append(Question(parts[0], Text(parts[2], parts[3]), parts[1]))
        return found


def written(questions: tuple[Question, ...]) -> str:
    """Return questions as the form's lines."""
    return "\n".join(f"{one.code}|{one.scale}|{one.text.zh}|{one.text.en}" for one in questions)


class SendForm(OfficeForm):
    """How many are handed out."""

    count = forms.IntegerField(
        label=said(t("份數", "How many")), min_value=1, max_value=5000, widget=forms.TextInput({"inputmode": "numeric"})
    )
    note = words(t("備註", "Note"), 200, required=False)


class CommentForm(OfficeForm):
    """A comment, as it may be read by others."""

    text = forms.CharField(
        label=said(t("意見", "Comment")),
        max_length=1000,
        required=False,
        widget=forms.Textarea({"rows": 3, "cols": 60}),
    )


class PollForm(OfficeForm):
    """A poll."""

    slug = CodeField(
        label=said(t("網址代碼", "Code in the address")), max_length=59,
        help_text=said(t("小寫英文字母、數字與連字號。", "Small letters, digits and hyphens.")),
    )  # fmt: skip
    title_zh = words(t("中文問題", "Question in Chinese"), 120)
    title_en = words(t("英文問題", "Question in English"), 120)
    intro_zh = words(t("中文說明", "Introduction in Chinese"), 500, required=False, long=True)
    intro_en = words(t("英文說明", "Introduction in English"), 500, required=False, long=True)
    options = forms.CharField(
        label=said(t("選項", "Options")), max_length=3000, widget=forms.Textarea({"rows": 5, "cols": 60}),
        help_text=said(t("一行一項：中文|英文。", "A line each: Chinese|English.")),
    )  # fmt: skip
    opens_on = RocDateField(label=said(t("開始日", "First day")))
    closes_on = RocDateField(label=said(t("結束日", "Last day")))

    def clean_options(self) -> list[Option]:
        """Read the lines; their places are their keys."""
        found: list[Option] = []
        for number, line in enumerate(self.cleaned_data["options"].splitlines(), 1):
            if not line.strip():
                continue
            parts = [part.strip() for part in line.replace("\uff5c", "|").split("|")]
            if len(parts) != _OPTION or not all(parts):
                raise ValidationError(str(BAD_OPTION.fill(n=number)))
            found.append(Option(chr(ord("a") + len(found)), Text(parts[0], parts[1])))
        return found


class FindingForm(OfficeForm):
    """A finding and what is done about it."""

    source = forms.ChoiceField(label=said(t("來源", "Where it comes from")), choices=list(SOURCES.items()))
    source_ref = words(t("來源編號或名稱", "Its number or name"), 80, required=False)
    finding = words(t("待改善事項", "What must be better"), 500, long=True)
    unit = words(t("負責單位", "Unit"), 60)
    kind = forms.ChoiceField(label=said(t("措施類別", "Kind of measure")), choices=list(MEASURES.items()))
    measure = words(t("改善措施", "Measure"), 500, long=True)
    due_on = RocDateField(label=said(t("預定完成日", "Due")))


class ChangeForm(OfficeForm):
    """Another measure, unit or day, with the reason."""

    unit = words(t("負責單位", "Unit"), 60)
    kind = forms.ChoiceField(label=said(t("措施類別", "Kind of measure")), choices=list(MEASURES.items()))
    measure = words(t("改善措施", "Measure"), 500, long=True)
    due_on = RocDateField(label=said(t("預定完成日", "Due")))
    reason = words(t("變更理由", "Why"), 200)


class DoneForm(OfficeForm):
    """That it is done, and what shows it."""

    done_on = RocDateField(label=said(t("完成日", "Done on")))
    evidence = words(t("佐證（文號、照片、公告等）", "What shows it"), 500, long=True)


class AgainForm(OfficeForm):
    """Why it is taken up again."""

    reason = words(t("重新列管的理由", "Why it is taken up again"), 200)
