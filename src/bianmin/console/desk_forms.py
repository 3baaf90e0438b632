"""Forms of the desk's registers: few fields, sensible defaults."""

from typing import Any

from django import forms

from bianmin.desk import queries as desk
from bianmin.desk.types import CARE_NAMES
from bianmin.desk.types import words as named
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

EVERYBODY = t("一般民眾", "Everybody else")


def chosen(words: Any) -> list[tuple[str, Text]]:  # noqa: ANN401  (a mapping of words)
    """Return words as choices."""
    return list(words.items())


def text(label: Text, most: int, *, required: bool = False) -> forms.CharField:
    """Return a short text's field."""
    return forms.CharField(label=said(label), max_length=most, required=required)


def number(label: Text, *, initial: int = 0, most: int = 600) -> forms.IntegerField:
    """Return a count's field."""
    return forms.IntegerField(
        label=said(label),
        min_value=0,
        max_value=most,
        initial=initial,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )


def choice(label: Text, words: Any, *, required: bool = True) -> forms.ChoiceField:  # noqa: ANN401  (each register brings forms and entries of its own)
    """Return a choice's field."""
    return forms.ChoiceField(label=said(label), choices=chosen(words), required=required)


def tick(label: Text, *, initial: bool = False) -> forms.BooleanField:
    """Return a yes or no."""
    return forms.BooleanField(label=said(label), required=False, initial=initial)


class EntryForm(OfficeForm):
    """What entries have in common."""

    on_date = RocDateField(label=said(t("日期", "Day")), required=False)
    note = text(t("備註", "Note"), 300)


class VisitForm(EntryForm):
    """A visit or enquiry in full."""

    channel = choice(t("管道", "Channel"), named.CHANNELS)
    topic = choice(t("事項", "Topic"), named.TOPICS)
    minutes = number(t("分鐘", "Minutes"), initial=5)
    case_number = text(t("案號", "Case number"), 50)
    identity_checked = tick(t("已核對身分", "Identity checked"))
    resolved = tick(t("當場解決", "Resolved at once"), initial=True)
    care = choice(t("照顧對象", "Care group"), {"": EVERYBODY, **CARE_NAMES}, required=False)
    language = choice(t("語言", "Language"), named.LANGUAGES)


class CallForm(EntryForm):
    """A call in full."""

    line = choice(t("線路", "Line"), named.LINES)
    topic = choice(t("事項", "Topic"), named.TOPICS)
    case_number = text(t("案號", "Case number"), 50)
    section_id = forms.TypedChoiceField(
        label=said(t("轉接股別", "Passed to section")), required=False, coerce=int, empty_value=None
    )
    transfers = number(t("轉接次數", "Transfers"), most=20)
    answered_by = text(t("接聽人", "Answered by"), 60)
    waiting_seconds = number(t("等候秒數", "Seconds waited"), most=7200)
    minutes = number(t("分鐘", "Minutes"), initial=3)
    first_call = tick(t("一次解決", "Settled at the first call"), initial=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        none = ("", t("未轉接", "Not passed on"))
        self.fields["section_id"].choices = [none, *((one.id, one.name) for one in office.sections())]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class CourtesyForm(EntryForm):
    """A complaint about manners on the telephone."""

    extension = text(t("被投訴分機", "Extension"), 10, required=True)
    channel = choice(t("管道", "Channel"), named.CHANNELS)
    finding = choice(t("查證結果", "Finding"), named.FINDINGS)


class AmenityForm(EntryForm):
    """A use of an amenity."""

    kind = choice(t("設施", "Amenity"), named.AMENITIES)
    minutes = number(t("分鐘", "Minutes"), initial=5)
    query = choice(t("查詢種類", "Kind of query"), {"": t("不是查詢", "No query"), **named.PC_QUERIES}, required=False)
    identity_checked = tick(t("已核對身分", "Identity checked"))


class LoanForm(OfficeForm):
    """A thing lent."""

    thing = forms.TypedChoiceField(label=said(t("物品", "Thing")), coerce=int)
    borrower = text(t("借用人或號碼牌", "Borrower or ticket number"), 40, required=True)
    contact = text(t("聯絡方式", "How to reach"), 40)
    due_on = RocDateField(label=said(t("歸還日（空白為今天）", "Due (empty: today)")), required=False)
    note = text(t("備註", "Note"), 300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        free = [one for one in desk.things() if one.is_active and not one.is_out]
        self.fields["thing"].choices = [  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
            (one.id, t("{kind} {label}", "{kind} {label}").fill(kind=named.THINGS[one.kind], label=one.label))
            for one in free
        ]


class BellForm(OfficeForm):
    """A bell that rang now, or was tested."""

    bell = forms.TypedChoiceField(label=said(t("服務鈴", "Bell")), coerce=int)
    need = choice(t("需要", "Need"), named.BELL_NEEDS)
    seconds = number(t("幾秒後到場（未到場請留空）", "Seconds until somebody came"), most=3600)
    outcome = text(t("處理情形", "What was done"), 100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["bell"].choices = [(one.id, one.place) for one in desk.bells() if one.is_active]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["seconds"].required = False
        self.fields["seconds"].initial = None


class ReasonForm(OfficeForm):
    """Why an entry is corrected or struck."""

    reason = text(t("更正理由", "Reason"), 200, required=True)


class FilterForm(OfficeForm):
    """What a register's list is narrowed to."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)
    kind = forms.ChoiceField(label=said(t("類別", "Kind")), required=False)
    struck = tick(t("含已註銷", "Struck ones too"))

    def __init__(self, *args: Any, words: Any = None, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="filter_%s", **kwargs)
        self.fields["kind"].choices = [("", t("全部", "All")), *chosen(words or {})]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


#: Registers entered by a form of their own fields; loans and bells have theirs.
FORMS: dict[str, type[OfficeForm]] = {
    "visits": VisitForm,
    "calls": CallForm,
    "courtesy": CourtesyForm,
    "amenities": AmenityForm,
    "loans": LoanForm,
    "bells": BellForm,
}
