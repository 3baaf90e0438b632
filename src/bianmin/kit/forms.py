"""Form fields of the design system: ROC dates and whole NT$, forgiving in how they are typed."""

from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import lazystr

from bianmin.kit import roc
from bianmin.kit.texts import Text, t


def said(text: Text) -> str:
    """Hand a text to Django's forms, which write it in the reader's language when they show it.

    Django types labels as ``str`` but only ever prints them.
    """
    return cast("str", text)


REQUIRED = t("請填寫這一欄。", "Please fill this in.")
CHOOSE = t("請從列出的選項中選一項。", "Please choose one of those listed.")
PLAIN = t("含有無法儲存的字元，請刪除後重新輸入。", "It holds characters that can't be kept. Please type it anew.")
TOO_LONG = t("最多{n}個字，請縮短。", "At most {n} characters. Please shorten it.")
TOO_SHORT = t("至少要{n}個字。", "At least {n} characters, please.")
NUMBER = t("請填一個整數編號，例如12。", "Write a whole number such as 12.")
MAX_MONEY_DIGITS = 12


def _filled(text: Text) -> str:
    """Hand a text to Django where it fills the message with ``%``, which only a string can take."""
    return cast("str", lazystr(text))


class OfficeForm(forms.Form):
    """A form whose omissions are named in our own words. Put ``novalidate`` on its tag: the page itself explains."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(*args, **kwargs)
        self.name_omissions()

    def name_omissions(self) -> None:
        """Put our words on every field; call it again after adding fields."""
        for field in self.fields.values():
            field.error_messages["required"] = said(REQUIRED)
            field.error_messages["invalid_choice"] = _filled(CHOOSE)
            field.error_messages["null_characters_not_allowed"] = _filled(PLAIN)
            if isinstance(field, forms.CharField):
                field.error_messages["max_length"] = _filled(TOO_LONG.fill(n=f"{field.max_length or 0:,}"))
                field.error_messages["min_length"] = _filled(TOO_SHORT.fill(n=field.min_length))
            elif isinstance(field, forms.IntegerField):
                field.error_messages |= dict.fromkeys(("invalid", "min_value", "max_value"), _filled(NUMBER))


class RocDateInput(forms.TextInput):
    """A text box for a date in ROC or western writing; shows what is kept as 115/08/31, in English as 2026-08-31."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"inputmode": "numeric", "autocomplete": "off", **(attrs or {})})

    def format_value(self, value: object) -> str | None:
        """Write a date as the reader's language does; leave what was typed as it was typed."""
        if not isinstance(value, date):
            shown: str | None = super().format_value(value)
            return shown
        return str(Text(roc.slash(value), value.isoformat()))


class RocDateField(forms.Field):
    """A date typed as 1150831, 115/8/31, 115-08-31 or 2026-08-31; gives a ``date``."""

    widget = RocDateInput
    look = "date"
    default_error_messages = {
        "required": said(REQUIRED),
        "invalid": said(t("請填日期，例如115/08/31。", "Write a date such as 115/08/31 or 2026-08-31.")),
    }

    def to_python(self, value: object) -> date | None:
        """Return the date that was typed, or None where nothing was."""
        if value in self.empty_values:
            return None
        if isinstance(value, date):
            return value
        typed = str(value).strip()
        try:
            return date.fromisoformat(typed) if len(typed.split("-")[0]) == len("2026") else self.roc_date(typed)
        except ValueError as wrong:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from wrong

    def roc_date(self, typed: str) -> date:
        """Read an ROC date; ValueError where it is none."""
        found = roc.parse(typed)
        if found is None:
            raise ValueError(typed)
        return found


class MoneyField(forms.Field):
    """Whole NT$; separators, full-width digits and a currency sign are understood. Gives an ``int``."""

    look = "money"
    default_error_messages = {
        "required": said(REQUIRED),
        "invalid": said(t("請填整數金額，例如12,000。", "Write a whole amount such as 12,000.")),
        "low": said(t("金額須為{low}元以上。", "The amount must be at least NT${low}.")),
        "high": said(t("金額不得超過{high}元。", "The amount may not be more than NT${high}.")),
    }
    widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})

    def __init__(self, *, low: int = 1, high: int | None = None, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(**kwargs)
        self.low, self.high = low, high

    def to_python(self, value: object) -> int | None:
        """Return the amount in whole NT$, or None where nothing was typed."""
        if value in self.empty_values:
            return None
        if isinstance(value, int):
            return value
        typed = (
            "".join(c for c in str(value) if c not in ", \uff0c\u3000元").upper().removeprefix("NT").removeprefix("$")
        )
        if not typed.isdecimal() or len(typed) > MAX_MONEY_DIGITS:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return int(typed)

    def validate(self, value: object) -> None:
        """Refuse amounts outside the bounds, naming the bound."""
        super().validate(value)
        if not isinstance(value, int):
            return
        for bound, broken in (("low", value < self.low), ("high", self.high is not None and value > self.high)):
            if broken:
                limit = getattr(self, bound)
                message = self.error_messages[bound]
                filled = cast("Text", message).fill(**{bound: f"{limit:,}"})
                raise ValidationError(str(filled), code=bound)
