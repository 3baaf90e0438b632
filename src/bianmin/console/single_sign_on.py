"""Single sign-on (OpenID Connect): lets in people whom the administrator added, never anybody new."""

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import HttpRequest
from django.shortcuts import redirect

from bianmin.kit.texts import t

UNKNOWN = t("這個帳號在本系統沒有登記，請洽系統管理者。", "This account isn't known here; ask the administrator.")


class OfficeSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Ties a person of the identity server to the member of staff of the same user name."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ANN401  (allauth's)
        """Nobody signs up by himself."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:  # noqa: ANN401  (allauth's)
        """Find the member of staff by the agreed claim; refuse where there is none that is active."""
        if sociallogin.is_existing:
            return
        claims = sociallogin.account.extra_data
        claims = {**claims.get("id_token", {}), **claims.get("userinfo", {}), **claims}
        name = str(claims.get(settings.OIDC_CLAIM) or "")
        person = get_user_model().objects.filter(username=name, is_active=True).first() if name else None
        if person is None:
            messages.error(request, str(UNKNOWN))
            raise ImmediateHttpResponse(redirect("account_login"))
        sociallogin.connect(request, person)
