"""What each step of a case asks for."""

from collections.abc import Mapping
from typing import Any

from django import forms

from bianmin.cases.types import CLOSE_GROUNDS, RETURN_GROUNDS, STOP_GROUNDS
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office


class WhyForm(OfficeForm):
    """A step that needs its reason."""

    reason = forms.CharField(
        label=said(t("理由", "Reason")),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=said(
            t("會記入案件歷程，其他承辦人看得到。", "It stands in the case's timeline for colleagues to read.")
        ),
    )


def grounds(names: Mapping[str, Text]) -> list[tuple[str, Text]]:
    """Return the choices of a ground."""
    return list(names.items())


class CloseForm(WhyForm):
    """Closing, on a ground."""

    ground = forms.ChoiceField(
        label=said(t("報結事由", "Ground")), choices=grounds(CLOSE_GROUNDS), widget=forms.RadioSelect
    )
    field_order = ["ground", "reason"]


class StopForm(WhyForm):
    """Terminating, on a ground of §8."""

    ground = forms.ChoiceField(
        label=said(t("終止執行事由", "Ground")), choices=grounds(STOP_GROUNDS), widget=forms.RadioSelect
    )
    field_order = ["ground", "reason"]


class ReturnForm(WhyForm):
    """Returning to the agency, on a ground."""

    ground = forms.ChoiceField(
        label=said(t("退案事由", "Ground")), choices=grounds(RETURN_GROUNDS), widget=forms.RadioSelect
    )
    field_order = ["ground", "reason"]


class HandOverForm(WhyForm):
    """Handing over to another office."""

    office = forms.CharField(label=said(t("移轉至哪一分署", "To which office")), max_length=60)
    field_order = ["office", "reason"]


class CorrectionForm(OfficeForm):
    """What the agency must correct, and by when."""

    items = forms.CharField(
        label=said(t("請補正事項", "What to correct")), max_length=1000, widget=forms.Textarea(attrs={"rows": 4})
    )
    due_on = RocDateField(
        label=said(t("補正期限", "By")),
        required=False,
        help_text=said(
            t(
                "空白時依設定的日數計算，例假日順延。",
                "Left empty, the usual number of days is counted; holidays move it on.",
            )
        ),
    )


class MoveForm(WhyForm):
    """Moving an obligor's cases to another section."""

    section_id = forms.TypedChoiceField(label=said(t("改分至", "To section")), coerce=int)
    field_order = ["section_id", "reason"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["section_id"].choices = [(one.id, one.name) for one in office.sections(takes_cases=True)]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class NothingForm(OfficeForm):
    """A step that asks for nothing."""
