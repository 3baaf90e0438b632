"""Forms of bookings: who comes, when, and the hours of a place."""

import re
from datetime import time
from typing import Any

from django import forms

from bianmin.bookings.types import KIND_NAMES, BookingState, WeekHours
from bianmin.console.bookings_common import CHANNELS
from bianmin.console.fields import AddressField, CodeField
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.slot_field import SlotField
from bianmin.kit.texts import Text, t

WEEKDAYS: tuple[Text, ...] = (
    t("星期一", "Monday"), t("星期二", "Tuesday"), t("星期三", "Wednesday"), t("星期四", "Thursday"),
    t("星期五", "Friday"), t("星期六", "Saturday"), t("星期日", "Sunday"),
)  # fmt: skip
SHORT_WEEKDAYS: tuple[Text, ...] = (
    t("一", "Mon"), t("二", "Tue"), t("三", "Wed"), t("四", "Thu"), t("五", "Fri"), t("六", "Sat"), t("日", "Sun"),
)  # fmt: skip
LANGUAGES = [("zh-hant", t("中文", "Chinese")), ("en", t("英文", "English"))]
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:\uff1a]([0-5][0-9])")
_STRETCH = re.compile(r"\s*([0-9:\uff1a]+)\s*[-\u2013~\uff5e至]\s*([0-9:\uff1a]+)\s*")
BAD_CLOCK = t("請填時間，例如09:00。", "Write a time such as 09:00.")
BAD_STRETCH = t("請填起訖時間，例如09:00-12:00、14:00-17:00。", "Write stretches such as 09:00-12:00, 14:00-17:00.")


def clock_from(typed: str) -> time | None:
    """Return the time somebody typed, or None."""
    found = _CLOCK.fullmatch(typed.strip())
    return time(int(found[1]), int(found[2])) if found else None


class ClockField(forms.CharField):
    """A time of day typed as 9:00 or 09:00; gives a ``time``."""

    look = "short"

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(max_length=5, **kwargs)

    def to_python(self, value: object) -> Any:  # noqa: ANN401  (time or None)
        """Return the time, None where nothing was typed."""
        if value in self.empty_values:
            return None
        if isinstance(value, time):
            return value
        found = clock_from(str(value))
        if found is None:
            raise forms.ValidationError(str(BAD_CLOCK), code="invalid")
        return found

    def prepare_value(self, value: object) -> object:
        """Write a time as it is typed."""
        return f"{value:%H:%M}" if isinstance(value, time) else value

    def run_validators(self, value: object) -> None:
        """Nothing more: a time has no length."""


class PartyForm(OfficeForm):
    """Who comes, by which way the wish reached the office, and at what time."""

    name = forms.CharField(label=said(t("姓名", "Name")), max_length=100)
    telephone = forms.CharField(
        label=said(t("電話", "Telephone")), max_length=30, required=False,
        help_text=said(t("手機號碼會收到簡訊通知。", "A mobile number gets messages by SMS.")),
    )  # fmt: skip
    email = AddressField(label=said(t("電子郵件", "E-mail")), max_length=120, required=False)
    language = forms.ChoiceField(label=said(t("通知語言", "Language of messages")), choices=LANGUAGES)
    needs = forms.CharField(
        label=said(t("需要的協助", "What helps")), max_length=200, required=False,
        help_text=said(t("例如輪椅、手語翻譯、攜帶幼兒。", "A wheelchair, sign language, an infant along.")),
    )  # fmt: skip
    purpose = forms.CharField(label=said(t("洽辦事項", "What for")), max_length=200, required=False)
    channel = forms.ChoiceField(
        label=said(t("怎麼提出的", "How it was asked")),
        choices=[(key, text) for key, text in CHANNELS.items() if key != "web"],
    )


class BookForm(PartyForm):
    """A booking: a time first, then who comes."""

    slot = SlotField(label=said(t("時段", "Time")))
    field_order = ["slot"]


class MoveForm(OfficeForm):
    """Another time for a booking."""

    slot = SlotField(label=said(t("新的時段", "New time")))
    reason = forms.CharField(
        label=said(t("原因", "Why")), max_length=200, required=False,
        help_text=said(t("會寫進給民眾的通知。", "It is said in the message to the party.")),
    )  # fmt: skip


class CancelForm(OfficeForm):
    """Why a booking is given up, and at whose wish."""

    whose = forms.ChoiceField(
        label=said(t("由誰取消", "At whose wish")), widget=forms.RadioSelect,
        choices=[("party", t("民眾要求", "The party's")), ("office", t("本分署因故取消", "The office's"))],
    )  # fmt: skip
    reason = forms.CharField(
        label=said(t("原因", "Why")), max_length=200,
        help_text=said(t("會寫進給民眾的通知。", "It is said in the message to the party.")),
    )  # fmt: skip


class WaitForm(OfficeForm):
    """Somebody who waits for a seat on a full day."""

    place = forms.ChoiceField(label=said(t("項目", "What")))
    day = RocDateField(label=said(t("日期", "Day")))
    name = forms.CharField(label=said(t("姓名", "Name")), max_length=100)
    telephone = forms.CharField(label=said(t("電話", "Telephone")), max_length=30, required=False)
    email = AddressField(label=said(t("電子郵件", "E-mail")), max_length=120, required=False)


class PlaceForm(OfficeForm):
    """What is booked, its texts and terms."""

    code = CodeField(
        label=said(t("代碼", "Code")), max_length=40,
        help_text=said(t("小寫英文字母、數字與連字號，例如video-03。", "Small letters, digits, hyphens: video-03.")),
    )  # fmt: skip
    kind = forms.ChoiceField(label=said(t("類別", "Kind")), choices=list(KIND_NAMES.items()))
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=80)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=160)
    description_zh = forms.CharField(
        label=said(t("中文說明", "Said in Chinese")), max_length=600, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    description_en = forms.CharField(
        label=said(t("英文說明", "Said in English")), max_length=900, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    host_zh = forms.CharField(label=said(t("所在單位（中文）", "Host, in Chinese")), max_length=80, required=False)
    host_en = forms.CharField(label=said(t("所在單位（英文）", "Host, in English")), max_length=160, required=False)
    address_zh = forms.CharField(label=said(t("地址（中文）", "Address, in Chinese")), max_length=200, required=False)
    address_en = forms.CharField(label=said(t("地址（英文）", "Address, in English")), max_length=200, required=False)
    link = forms.CharField(
        label=said(t("視訊連結", "Video link")), max_length=300, required=False,
        help_text=said(t("請填https開頭的網址。", "An address that begins with https.")),
    )  # fmt: skip
    lead_minutes = forms.IntegerField(
        label=said(t("至少提前（分鐘）", "At least so early (minutes)")), min_value=0, max_value=86_400
    )
    cutoff_days = forms.IntegerField(
        label=said(t("截止：幾個工作天前", "Closes: working days before")), min_value=0, max_value=30
    )
    cutoff_time = ClockField(
        label=said(t("截止時間", "Closes at")), required=False,
        help_text=said(t("空白則只看提前時間。", "Left empty, only the minutes count.")),
    )  # fmt: skip
    ahead_days = forms.IntegerField(label=said(t("最早幾日前可預約", "Days ahead at most")), min_value=1, max_value=366)
    remind_days = forms.IntegerField(
        label=said(t("幾個工作天前提醒", "Reminded working days before")), min_value=0, max_value=10
    )
    offer_minutes = forms.IntegerField(
        label=said(t("候補保留（分鐘）", "An offer stands (minutes)")), min_value=5, max_value=2880
    )
    online = forms.BooleanField(label=said(t("開放網路預約", "Can be booked online")), required=False)
    open_on_holidays = forms.BooleanField(label=said(t("假日照常開放", "Open on days off too")), required=False)
    active = forms.BooleanField(label=said(t("使用中", "In use")), required=False)


class HoursForm(OfficeForm):
    """Weekly hours from a day on: a line of stretches a weekday, seats and length for all."""

    valid_from = RocDateField(label=said(t("自何日起", "From")))
    seats = forms.IntegerField(label=said(t("每時段名額", "Seats a time")), min_value=1, max_value=200)
    minutes = forms.IntegerField(label=said(t("每時段幾分鐘", "Minutes a time")), min_value=5, max_value=480)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(*args, **kwargs)
        for number, name in enumerate(WEEKDAYS):
            self.fields[f"day{number}"] = forms.CharField(
                label=said(name), max_length=100, required=False,
                help_text=said(t("例如09:00-12:00、14:00-17:00；空白為不開放。",
                                 "Such as 09:00-12:00, 14:00-17:00; empty: closed.")) if number == 0 else "",
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """Read each weekday's stretches; one that can't be read is named at its field."""
        data = super().clean() or {}
        hours: list[WeekHours] = []
        for number in range(len(WEEKDAYS)):
            typed = str(data.get(f"day{number}") or "")
            for part in [part for part in re.split(r"[,\u3001\uff0c;\uff1b]", typed) if part.strip()]:
                found = _STRETCH.fullmatch(part)
                opens, closes = (clock_from(found[1]), clock_from(found[2])) if found else (None, None)
                if opens is None or closes is None:
                    self.add_error(f"day{number}", str(BAD_STRETCH))
                elif data.get("seats") and data.get("minutes"):
                    hours.append(WeekHours(number, opens, closes, data["seats"], data["minutes"]))
        data["hours"] = hours
        return data


class OpeningForm(OfficeForm):
    """One day's extra hours."""

    day = RocDateField(label=said(t("日期", "Day")))
    opens = ClockField(label=said(t("開始", "From")))
    closes = ClockField(label=said(t("結束", "Until")))
    seats = forms.IntegerField(label=said(t("每時段名額", "Seats a time")), min_value=1, max_value=200)
    minutes = forms.IntegerField(label=said(t("每時段幾分鐘", "Minutes a time")), min_value=5, max_value=480)


class ClosureForm(OfficeForm):
    """A time in which a place, or every place, is closed."""

    first = RocDateField(label=said(t("自", "From")))
    from_time = ClockField(
        label=said(t("幾點起", "At")), required=False, help_text=said(t("空白為整日。", "Empty: all day."))
    )
    last = RocDateField(label=said(t("至", "To")))
    to_time = ClockField(label=said(t("幾點止", "Until")), required=False)
    reason_zh = forms.CharField(label=said(t("原因（中文）", "Why, in Chinese")), max_length=120)
    reason_en = forms.CharField(label=said(t("原因（英文）", "Why, in English")), max_length=200)
    everywhere = forms.BooleanField(label=said(t("所有項目都停止", "Every place is closed")), required=False)


class MarkForm(OfficeForm):
    """What became of a booking on its day."""

    state = forms.ChoiceField(
        choices=[(state.value, state.value) for state in
                 (BookingState.BOOKED, BookingState.ATTENDED, BookingState.ABSENT, BookingState.SERVED)]
    )  # fmt: skip
