"""What the pages of staff ask."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from bianmin.console.fields import AddressField, CodeField
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Role

NOT_FOR_STAFF = {Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM}
STAFF_ROLES = [role for role in office.ROLE_NAMES if role not in NOT_FOR_STAFF]
LEAST_PASSWORD = 12


def role_choices() -> list[tuple[str, Any]]:
    """Return the roles a person may hold."""
    return [(role.value, office.ROLE_NAMES[role]) for role in STAFF_ROLES]


def section_choices() -> list[tuple[str, Any]]:
    """Return the sections, and none."""
    return [("", t("（不屬於股）", "(none)")), *((one.code, one.name) for one in office.sections())]


def check_password(typed: str) -> str:
    """Return a password that is long enough and not on the list of common ones."""
    if typed and len(typed) < LEAST_PASSWORD:
        text = t("密碼至少{n}個字元。", "A password has at least {n} characters.").fill(n=LEAST_PASSWORD)
        raise ValidationError(str(text))
    if typed:
        validate_password(typed)
    return typed


class PasswordForm(OfficeForm):
    """A new password, given to the person in private."""

    password = forms.CharField(
        label=said(t("新密碼", "New password")),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=said(
            t("至少12個字元，請當面告知本人。", "At least 12 characters; tell it to the person in private.")
        ),
        max_length=128,
        strip=False,
    )

    def clean_password(self) -> str:
        """Refuse short ones."""
        return check_password(self.cleaned_data["password"])


class PersonForm(OfficeForm):
    """What is known of a person."""

    full_name = forms.CharField(label=said(t("姓名", "Name")), max_length=60)
    title = forms.CharField(label=said(t("職稱", "Title")), max_length=60, required=False)
    section = forms.ChoiceField(label=said(t("股別", "Section")), required=False)
    extension = forms.CharField(label=said(t("分機", "Extension")), max_length=10, required=False)
    email = AddressField(
        label=said(t("電子郵件", "E-mail")),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["section"].choices = section_choices()  # type: ignore[attr-defined]  # a ChoiceField


class NewPersonForm(PersonForm):
    """A new member of staff with his first role."""

    username = CodeField(
        label=said(t("帳號", "User name")),
        max_length=60,
        help_text=said(t("英文字母、數字、連字號。", "Letters, digits, hyphens.")),
    )
    password = PasswordForm.base_fields["password"]
    role = forms.ChoiceField(label=said(t("角色", "Role")))
    field_order = ("username", "full_name", "role", "section", "password")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = role_choices()  # type: ignore[attr-defined]  # a ChoiceField

    def clean_password(self) -> str:
        """Refuse short ones."""
        return check_password(self.cleaned_data["password"])


class RoleForm(OfficeForm):
    """A role from a day until a day."""

    role = forms.ChoiceField(label=said(t("角色", "Role")))
    valid_from = RocDateField(label=said(t("自", "From")))
    valid_to = RocDateField(
        label=said(t("至", "Until")), required=False, help_text=said(t("空白表示不設期限。", "Empty: no end is set."))
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = role_choices()  # type: ignore[attr-defined]  # a ChoiceField
