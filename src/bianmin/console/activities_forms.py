"""Forms of activities: a session in few fields or in full, tours, files, meetings, resolutions."""

from decimal import Decimal
from typing import Any

from django import forms

from bianmin.activities import queries as activities
from bianmin.activities.types import SessionInput, SessionView
from bianmin.activities.types import words as named
from bianmin.console.desk_forms import choice, number, text, tick
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

OTHER = t("其他", "Other")
MOST = 100_000
short = text  # where a form has a field of the name ``text``


def kinds() -> list[tuple[Any, Any]]:
    """Return kinds with their topics as choices, grouped: the value is ``kind:topic``."""
    return [
        (
            name,
            [(f"{kind}:{topic}", word) for topic, (of, word) in named.TOPICS.items() if of == kind]
            + [(f"{kind}:", t("{kind}：其他", "{kind}: other").fill(kind=name))],
        )
        for kind, name in named.KINDS.items()
    ]


def people() -> list[tuple[int, str]]:
    """Return the active staff as choices."""
    return [(one.id, one.full_name) for one in office.staff_list(active=True)]


def long_text(label: Text, *, required: bool = False, most: int = 5000, rows: int = 4) -> forms.CharField:
    """Return a long text's field."""
    return forms.CharField(
        label=said(label), required=required, max_length=most, widget=forms.Textarea(attrs={"rows": rows})
    )


def moment(label: Text) -> forms.TimeField:
    """Return a time of day's field."""
    return forms.TimeField(label=said(label), required=False, widget=forms.TimeInput(attrs={"type": "time"}))


def hours(label: Text) -> forms.DecimalField:
    """Return hours of a course: halves and tenths are fine."""
    return forms.DecimalField(
        label=said(label), min_value=0, max_value=24, max_digits=4, decimal_places=1, required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )  # fmt: skip


class QuickForm(OfficeForm):
    """A session in few fields, for the telephone: what, when, where, with whom, how many."""

    what = forms.ChoiceField(label=said(t("種類與主題", "Kind and topic")))
    held_on = RocDateField(label=said(t("日期", "Day")))
    title = text(t("名稱", "Title"), 120)
    place = text(t("地點", "Place"), 200)
    partner = text(t("合作單位（以「、」分隔）", "Partners, parted by 、"), 300)
    persons = number(t("服務或參加人次", "Persons"), most=MOST)
    cases = number(t("服務案件數", "Cases"), most=MOST)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["what"].choices = kinds()  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field

    def given(self) -> SessionInput:
        """Return what was entered."""
        return input_of(self.cleaned_data)


class SessionForm(QuickForm):
    """A session in full."""

    township = text(t("鄉鎮市區", "Township"), 40)
    begins = moment(t("開始", "Begins"))
    ends = moment(t("結束", "Ends"))
    audience = text(t("對象", "Audience"), 120)
    subject = text(t("主題內容", "Subject"), 200)
    speaker = text(t("講師", "Speaker"), 80)
    hours = hours(t("訓練時數", "Hours of training"))
    plants = number(t("栽植或認養盆栽數", "Plants set"), most=MOST)
    payments = number(t("現場繳款件數", "Payments made there"), most=MOST)
    amount = MoneyField(label=said(t("現場繳款金額", "Amount paid there")), low=0, required=False)
    instalments = number(t("現場辦理分期件數", "Instalments arranged there"), most=MOST)
    receipts = text(t("收據號碼（以空白分隔）", "Receipt numbers, parted by spaces"), 2000)
    cost = MoneyField(label=said(t("經費", "Cost")), low=0, required=False)
    benefit = long_text(t("效益", "Benefit"), rows=2)
    report = long_text(t("成果說明", "Report"))
    clerks = forms.TypedMultipleChoiceField(
        label=said(t("值勤同仁", "Clerks on duty")), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["clerks"].choices = people()  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        for name in ("plants", "payments", "instalments", "persons", "cases"):
            self.fields[name].required = False


class CorrectForm(SessionForm):
    """A session in full, with the reason for the correction."""

    reason = text(t("更正理由", "Reason"), 200, required=True)


class FilterForm(OfficeForm):
    """What the list of sessions is narrowed to."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)
    what = forms.ChoiceField(label=said(t("種類與主題", "Kind and topic")), required=False)
    state = forms.ChoiceField(label=said(t("狀態", "State")), required=False)
    words = text(t("字詞", "Words"), 60)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="filter_%s", **kwargs)
        every = ("", t("全部", "All"))
        whole = [(f"{kind}:", name) for kind, name in named.KINDS.items()]
        topics = [(f"{kind}:{topic}", name) for topic, (kind, name) in named.TOPICS.items()]
        self.fields["what"].choices = [every, (t("種類", "Kind"), whole), (t("主題", "Topic"), topics)]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["state"].choices = [every, *named.STATES.items()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class FileForm(OfficeForm):
    """A photograph or paper."""

    file = forms.FileField(label=said(t("檔案（照片、PDF、ODT、DOCX）", "File: picture, PDF, ODT, DOCX")))
    kind = choice(t("種類", "Kind"), named.FILE_KINDS)
    words = text(t("照片替代文字或文件名稱", "Alternative text, or title of the paper"), 200, required=True)


class HandoutForm(OfficeForm):
    """Material given."""

    item = text(t("宣導品或資料", "What was given"), 80, required=True)
    quantity = number(t("數量", "How many"), initial=1, most=1_000_000)


class AttendForm(OfficeForm):
    """Who was there."""

    staff = forms.TypedMultipleChoiceField(
        label=said(t("同仁", "Staff")), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    kind = choice(t("其他參加者", "Others"), {key: name for key, name in named.ATTENDEES.items() if key != "staff"})
    names = text(t("其他參加者姓名（以「、」分隔）", "Their names, parted by 、"), 500)
    hours = hours(t("時數（空白同本場次）", "Hours (empty: those of the session)"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["staff"].choices = people()  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class MoveForm(OfficeForm):
    """Another day, with the reason people read."""

    to = RocDateField(label=said(t("改到哪一天", "New day")))
    reason = text(t("理由（網站會公布）", "Reason (shown on the website)"), 200, required=True)


class CancelForm(OfficeForm):
    """Why it is cancelled."""

    reason = text(t("理由（網站會公布）", "Reason (shown on the website)"), 200, required=True)


class MinutesForm(OfficeForm):
    """A meeting's chair and minutes."""

    chair = text(t("主席", "Chair"), 80)
    paperless = tick(t("電子化會議（不發紙本）", "Held without paper"), initial=True)
    pages_saved = number(t("節省紙張（張）", "Sheets saved"), most=MOST)
    minutes = long_text(t("會議紀錄", "Minutes"), most=50_000, rows=10)


class ItemForm(OfficeForm):
    """An item of the agenda."""

    title = text(t("案由", "Item"), 120, required=True)
    proposer = text(t("提案單位", "Proposed by"), 80)
    text = long_text(t("說明", "Explanation"))
    outcome = long_text(t("討論結果", "What was said of it"), rows=2)


class ResolutionForm(OfficeForm):
    """A resolution with who does it by when."""

    text = long_text(t("決議事項", "Resolution"), required=True, most=500, rows=2)
    unit = short(t("承辦單位", "Unit"), 60, required=True)
    staff = forms.TypedChoiceField(label=said(t("負責人", "Responsible")), required=False, coerce=int, empty_value=None)
    due_on = RocDateField(label=said(t("期限", "Due")))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["staff"].choices = [("", t("未指定", "Nobody named")), *people()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class ProgressForm(OfficeForm):
    """What was done on a resolution."""

    text = long_text(t("辦理情形", "What was done"), required=True, most=500, rows=3)


class QuarterForm(OfficeForm):
    """Which quarter."""

    day = RocDateField(label=said(t("哪一季（填該季任一天）", "Quarter of the day")), required=False)


def input_of(data: dict[str, Any]) -> SessionInput:
    """Return a session from what a form holds; what the form doesn't ask is left as it begins."""
    kind, _, topic = data["what"].partition(":")
    kept: dict[str, Any] = {
        name: data[name]
        for name in (
            "held_on", "title", "place", "partner", "persons", "cases", "township", "begins", "ends", "audience",
            "subject", "speaker", "hours", "plants", "payments", "amount", "instalments", "cost", "benefit", "report",
        )
        if data.get(name) is not None
    }  # fmt: skip
    kept["receipts"] = tuple(data.get("receipts", "").replace("、", " ").split())
    kept["clerks"] = tuple(data.get("clerks", ()))
    return SessionInput(kind=kind, topic=topic, **kept)


def initial_of(one: SessionView) -> dict[str, Any]:
    """Return a session as a form begins with it."""
    kept = {name: getattr(one, name) for name in SessionForm.base_fields if hasattr(one, name)}
    held_on = min(one.held_on, today()) if one.state == "planned" else one.held_on
    return {
        **kept,
        "held_on": held_on,
        "what": f"{one.kind}:{one.topic}",
        "receipts": " ".join(one.receipts),
        "clerks": [pk for pk, _ in one.clerks],
        "hours": one.hours if one.hours != Decimal(0) else None,
    }


def station_choices() -> list[tuple[str, str]]:
    """Return the stationed agencies of today as choices."""
    return [(str(one.id), one.agency) for one in activities.stations(on=today())]


def material_choices() -> list[tuple[str, str]]:
    """Return publicity material as choices."""
    return [(str(one.id), f"{one.title}（{one.version}）") for one in activities.materials()]
