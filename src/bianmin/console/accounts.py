"""Log-in of staff, by django-allauth: nobody signs up, words are ours, and the pages allow nothing inline."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import ChangePasswordForm, LoginForm, ReauthenticateForm
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.forms import Field
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from bianmin.kit.forms import REQUIRED, said
from bianmin.kit.secrets import Keyring
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
SAID = {
    "account/messages/logged_in.txt": None,
    "account/messages/logged_out.txt": t("您已登出。", "You are logged out."),
    "account/messages/password_changed.txt": t("密碼已變更。", "The password was changed."),
    "mfa/messages/totp_activated.txt": t("驗證器已啟用。", "The authenticator is on."),
    "mfa/messages/totp_deactivated.txt": t("驗證器已停用。", "The authenticator is off."),
    "mfa/messages/recovery_codes_generated.txt": t("已產生新的備用碼。", "New recovery codes were made."),
    "mfa/messages/webauthn_added.txt": t("金鑰已登記。", "The key was added."),
    "mfa/messages/webauthn_removed.txt": t("金鑰已移除。", "The key was removed."),
}
"""What allauth's messages say here; None: nothing."""


class StaffLogin(LoginForm):  # type: ignore[misc]  # the library's class has no types
    """Name and password, in our words; forgotten ones are the administrator's to renew."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        in_our_words(self.fields["login"], t("帳號", "User name"))
        in_our_words(self.fields["password"], t("密碼", "Password"))


class StaffConfirmation(ReauthenticateForm):  # type: ignore[misc]  # the library's class has no types
    """The password once more, before a change of how one logs in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        in_our_words(self.fields["password"], t("密碼", "Password"))


class StaffPassword(ChangePasswordForm):  # type: ignore[misc]  # the library's class has no types
    """A new password; what it must be like stands beside it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        in_our_words(self.fields["oldpassword"], t("目前的密碼", "Present password"))
        in_our_words(self.fields["password1"], t("新密碼", "New password"), keep_help=True)
        in_our_words(self.fields["password2"], t("再輸入一次新密碼", "New password once more"))


def in_our_words(field: Field, label: Text, *, keep_help: bool = False) -> None:
    """Name a field, and drop what allauth puts beside it: a link to ask for a new password, which is closed here."""
    field.label = said(label)
    field.error_messages["required"] = said(REQUIRED)
    field.widget.attrs.pop("placeholder", None)
    if not keep_help:
        field.help_text = ""


class StaffAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # the library's class has no types
    """Staff are added by the administrator only."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": t("帳號或密碼不正確。", "The user name or password is wrong."),
        "account_inactive": t("這個帳號已停用，請洽系統管理者。", "This log-in is closed; ask the administrator."),
        "too_many_login_attempts": t("嘗試次數過多，請稍後再試。", "Too many tries; please wait a while."),
        "incorrect_password": t("密碼不正確。", "The password is wrong."),
        "enter_current_password": t("請輸入目前的密碼。", "Type your present password."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up by himself."""
        return False

    def add_message(  # the words are looked up, the rest is allauth's
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        *args: Any,  # noqa: ANN401  (Django's)
        **kwargs: Any,  # noqa: ANN401  (Django's)
    ) -> None:
        """Say it in our own words; what isn't in the table is left unsaid."""
        text = SAID.get(message_template or "")
        if text is not None:
            super().add_message(request, level, message=str(text))


def _seal() -> Keyring:
    """Return the keys under which second factors are kept, derived from the server's own secret."""
    return Keyring({1: settings.SECRET_KEY}, "second factor")


class KeyAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # the library's class has no types
    """Second steps of log-in."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": t("驗證碼不正確。", "The code is wrong."),
    }

    def encrypt(self, text: str) -> str:
        """Seal what one-time passwords are made from, so that a copy of the database opens no log-in."""
        return b64encode(_seal().encrypt(text)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Open what ``encrypt`` sealed."""
        return _seal().decrypt(b64decode(encrypted_text))

    def get_totp_issuer(self) -> str:
        """Name the branch in the authenticator."""
        return office.branch().name.zh


@require_POST
def entrance_language(request: HttpRequest) -> HttpResponse:
    """Keep the language of the log-in pages in a cookie."""
    language = "en" if request.POST.get("language") == "en" else "zh-hant"
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    response = redirect(back if safe else "account_login")
    response.set_cookie("django_language", language, max_age=365 * 86400, samesite="Lax", httponly=True)
    return response


class EntrancePolicy:
    """Gives the log-in pages the console's policy: nothing inline, nothing from elsewhere, nothing kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Speak the person's language and add the headers, under /accounts/."""
        if request.path.startswith("/accounts/") and request.user.is_authenticated:
            translation.activate(office.actor_for(cast("Any", request.user)).language)
        response = self.get_response(request)
        if request.path.startswith("/accounts/"):
            response.headers["Content-Security-Policy"] = POLICY
            response.headers.setdefault("Cache-Control", "no-store")
        return response
