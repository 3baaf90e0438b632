"""The second step of log-in where the office requires it: before it is set up, nothing else opens."""

from collections.abc import Callable
from typing import Any, cast

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office import queries as office

STAFF_ROUTES = ("console/", "cms/", "accounts/")
"""Where a log-in opens something. The machine API goes by tokens, the public site knows no log-in."""

DOOR = frozenset({"account_login", "account_logout", "entrance-language"})
SETTING_UP = frozenset({"mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_reauthenticate"})
"""What a person without a second factor needs to set one up, and nothing more."""

MARK = "second_factor"
SET_UP = t(
    "本分署規定登入須有第二道驗證。請先設定驗證器或通行金鑰，設定後即可繼續。",
    "This office requires a second step at log-in. Set up an authenticator or a passkey first; then go on.",
)


def _mark(sender: object, request: HttpRequest, **_more: object) -> None:  # noqa: ARG001  (the signal's form)
    """Remember that this session itself set up the second factor: it needn't prove it again."""
    request.session[MARK] = True


authenticator_added.connect(_mark, dispatch_uid="bianmin.console.second_factor")


class SecondFactor:
    """Holds back who is logged in with less than the office requires (``staff_totp_required``).

    It looks at what the session proved, not only at what the person owns: a session that was opened by
    password alone, before a second factor was set up elsewhere, has to log in again.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        """Decide once the address is resolved, so that no way of writing it leads round."""
        match = request.resolver_match
        if match is None or not match.route.startswith(STAFF_ROUTES) or not request.user.is_authenticated:
            return None
        if match.view_name in DOOR or not office.setting("staff_totp_required", today()):
            return None
        if _owns_one(request):
            if _proved(request):
                return None
            logout(request)
            return _go(request, redirect_to_login(request.get_full_path()))
        if match.view_name in SETTING_UP:
            return None
        messages.warning(request, str(SET_UP))
        return _go(request, redirect("mfa_index"))


def _owns_one(request: HttpRequest) -> bool:
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return bool(Authenticator.objects.filter(user_id=request.user.pk, type__in=kinds).exists())


def _proved(request: HttpRequest) -> bool:
    records = get_authentication_records(request, cast("Any", request.user))
    return bool(request.session.get(MARK)) or any(one.get("method") == "mfa" for one in records)


def _go(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """Send the browser there; a part of a page would show the log-in inside itself."""
    if request.headers.get("HX-Request"):
        part = HttpResponse(status=204)
        part.headers["HX-Redirect"] = answer.headers.get("Location", reverse("mfa_index"))
        return part
    return answer
