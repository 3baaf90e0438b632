"""Fields whose faults are said in our own words: codes and e-mail addresses."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from bianmin.kit.texts import t

CODE = re.compile(r"[A-Za-z0-9_-]+")
BAD_CODE = t("只能用英文字母、數字與連字號。", "Letters, digits and hyphens only.")
BAD_EMAIL = t("請填電子郵件，例如name@example.gov.tw。", "Write an address like name@example.gov.tw.")


class CodeField(forms.CharField):
    """A code of letters, digits, hyphens and underscores."""

    def validate(self, value: str) -> None:
        """Refuse other characters."""
        super().validate(value)
        if value and not CODE.fullmatch(value):
            raise ValidationError(str(BAD_CODE), code="invalid")


class AddressField(forms.CharField):
    """An e-mail address."""

    widget = forms.EmailInput

    def validate(self, value: str) -> None:
        """Refuse what is no address."""
        super().validate(value)
        if not value:
            return
        try:
            validate_email(value)
        except ValidationError as problem:
            raise ValidationError(str(BAD_EMAIL), code="invalid") from problem
