"""Forms of records, made from the columns of their kind; what may stand in a field its own reader says."""

from typing import Any

from django import forms

from bianmin.adapters.records import Column, Kind
from bianmin.kit.forms import OfficeForm, RocDateField, RocDateInput, said
from bianmin.kit.texts import t

OWN_ID = t("留白時由系統給號。", "Left empty, the system gives one.")
DAY = t("例：109/05/01 或 2020-05-01。", "For instance 109/05/01 or 2020-05-01.")
MOMENT = t("例：109-05-01 10:30（臺北時間）。", "For instance 109-05-01 10:30, Taipei's time.")


class FileForm(OfficeForm):
    """A file of records."""

    file = forms.FileField(
        label=said(t("紀錄檔", "File of records")),
        help_text=said(
            t(
                "CSV 檔，UTF-8 編碼，第一列為欄名。有任何錯誤就完全不登錄，並逐行列出。",
                "CSV in UTF-8, the first line naming the columns. With any fault nothing is loaded; all are listed.",
            )
        ),
    )


class NarrowForm(OfficeForm):
    """What a list is narrowed to."""

    q = forms.CharField(label=said(t("編號或文字", "Id or words")), required=False, max_length=60)
    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)


class RecordForm(OfficeForm):
    """One record: a field a column, read by the column's own reader when it is taken in."""

    def __init__(self, kind: Kind, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        for column in kind.columns():
            self.fields[column.name] = _field(column, is_id=is_id(kind, column.name))
        self.name_omissions()


def is_id(kind: Kind, name: str) -> bool:
    """Tell whether a column is an id that the system can give."""
    return name == kind.key[0] and name.endswith("_id")


def _field(column: Column, *, is_id: bool) -> forms.Field:
    shared: dict[str, Any] = {"label": said(column.title), "required": column.is_required and not is_id}
    if is_id:
        shared["help_text"] = said(OWN_ID)
    elif column.hint is not None:
        shared["help_text"] = said(column.hint)
    if column.words:
        none = [] if column.is_required and len(column.words) == 1 else [("", "—")]
        return forms.ChoiceField(choices=[*none, *column.words.items()], **shared)
    if column.look == "long":
        return forms.CharField(widget=forms.Textarea(attrs={"rows": 3}), max_length=column.most, **shared)
    if column.look in {"day", "moment"}:
        shared.setdefault("help_text", said(DAY if column.look == "day" else MOMENT))
        return forms.CharField(widget=RocDateInput(), max_length=40, **shared)
    if column.look in {"number", "score"}:
        return forms.CharField(widget=forms.TextInput(attrs={"inputmode": "decimal"}), max_length=14, **shared)
    return forms.CharField(max_length=column.most, **shared)
