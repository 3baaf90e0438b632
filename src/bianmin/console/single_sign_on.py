"""Single sign-on (OpenID Connect): lets in people whom the administrator added, never anybody new.

The library's own way in takes an identity token unchecked, since it came straight from the identity
server; many an office's server speaks plain HTTP inside its network, so here the token must be there,
signed with a key of the server, made for this very log-in (nonce) and about the person userinfo names.
"""

from secrets import token_urlsafe
from typing import Any, NoReturn

import jwt
from allauth.account.utils import get_next_redirect_url
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.internal import jwtkit
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST
from requests import RequestException

from bianmin.kit.texts import Text, t

UNKNOWN = t("這個帳號在本系統沒有登記，請洽系統管理者。", "This account isn't known here; ask the administrator.")
CLOSED = t("這個帳號已停用，請洽系統管理者。", "This log-in is closed; ask the administrator.")
UNTRUE = t(
    "單一簽入的回覆無法確認，沒有讓您登入。請再試一次；一再發生請洽系統管理者。",
    "The answer of the single sign-on could not be verified and you were not let in. Please try again; if it "
    "happens again, ask the administrator.",
)
CANCELLED = t("您取消了單一簽入。", "You cancelled the single sign-on.")
SILENT = t(
    "單一簽入伺服器目前沒有回應。請稍後再試，或用帳號與密碼登入。",
    "The single sign-on server doesn't answer. Try again later, or log in by user name and password.",
)
SIGNATURES = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"})
"""Signatures with a key pair. One made with a shared secret, or none, says nothing about who made the token."""


class CheckedTokens(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]  # the library's class has no types
    """Takes what an identity server says only as far as its signature carries it."""

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> Any:  # noqa: ANN401  (allauth's)
        """Return who it is; raise ``OAuth2Error`` without a sound identity token."""
        response = kwargs["response"]
        if not response.get("id_token"):
            raise OAuth2Error("no identity token")
        try:
            data = {"id_token": self._decode_id_token(app, response["id_token"])}
            if self.openid_config.get("userinfo_endpoint"):
                data["userinfo"] = self._fetch_user_info(token.token)
                if data["userinfo"]["sub"] != data["id_token"]["sub"]:
                    raise OAuth2Error("userinfo is about somebody else")
        except (KeyError, TypeError, ValueError, jwt.PyJWTError) as problem:
            raise OAuth2Error("unreadable answer") from problem
        return self.get_provider().sociallogin_from_response(request, data)

    def _decode_id_token(self, app: Any, id_token: str) -> dict[str, Any]:  # noqa: ANN401  (the library's signature)
        if jwt.get_unverified_header(id_token).get("alg") not in SIGNATURES:
            raise OAuth2Error("not signed by a key pair")
        claims: dict[str, Any] = jwtkit.verify_and_decode(
            credential=id_token,
            keys_url=self.openid_config["jwks_uri"],
            issuer=self.openid_config["issuer"],
            audience=app.client_id,
            lookup_kid=jwtkit.lookup_kid_jwk,
        )
        return claims


class OfficeIdentity(OpenIDConnectProvider):  # type: ignore[misc]  # the library's class has no types
    """The office's identity server; every log-in carries a nonce of its own."""

    oauth2_adapter_class = CheckedTokens

    def redirect(  # allauth's form
        self,
        request: HttpRequest,
        process: str,
        next_url: str | None = None,
        data: Any = None,  # noqa: ANN401  (the library's signature)
        **kwargs: Any,  # noqa: ANN401  (Django's)
    ) -> HttpResponse:
        """Send the browser to the identity server, remembering what the token must say."""
        nonce = token_urlsafe(24)
        wanted = {**(kwargs.pop("auth_params", None) or self.get_auth_params()), "nonce": nonce}
        answer: HttpResponse = super().redirect(
            request, process, next_url, data, auth_params=wanted, nonce=nonce, **kwargs
        )
        return answer


class OfficeSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc]  # the library's class has no types
    """Ties a person of the identity server to the member of staff of the same user name."""

    def get_provider(self, request: HttpRequest, provider: str, client_id: str | None = None) -> Any:  # noqa: ANN401  (the library's signature)
        """Return the identity server, with our checks."""
        found = super().get_provider(request, provider, client_id=client_id)
        return OfficeIdentity(request, app=found.app) if isinstance(found, OpenIDConnectProvider) else found

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ANN401  (allauth's)
        """Nobody signs up by himself."""
        return False

    def on_authentication_error(self, request: HttpRequest, provider: Any, *_: Any, **more: Any) -> NoReturn:  # noqa: ANN401  (what a template shows)
        """Go back to the log-in page and say why."""
        if str(more.get("error", "")) == "cancelled":
            refuse(request, CANCELLED)
        refuse(request, SILENT if isinstance(more.get("exception"), RequestException) else UNTRUE)

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:  # noqa: ANN401  (allauth's)
        """Find the member of staff by the agreed claim; refuse where there is none that is active."""
        answered = sociallogin.account.extra_data
        expected = (sociallogin.state or {}).get("nonce")
        if not expected or answered.get("id_token", {}).get("nonce") != expected:
            refuse(request, UNTRUE)
        if sociallogin.is_existing:
            if not sociallogin.user.is_active:
                refuse(request, CLOSED)
            return
        claims = {**answered.get("userinfo", {}), **answered["id_token"]}
        name = str(claims.get(settings.OIDC_CLAIM) or "")
        person = get_user_model().objects.filter(username=name).first() if name else None
        if person is None:
            refuse(request, UNKNOWN)
        if not person.is_active:
            refuse(request, CLOSED)
        sociallogin.connect(request, person)


def refuse(request: HttpRequest, text: Text) -> NoReturn:
    """Go back to the log-in page and say why."""
    messages.error(request, str(text))
    raise ImmediateHttpResponse(redirect("account_login"))


@require_POST
def begin(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Lead the person on to the identity server. By a form of ours only: a link elsewhere logs nobody in."""
    adapter = _adapter(request, provider_id)
    try:
        away = adapter.get_provider().redirect(request, "login", get_next_redirect_url(request)).headers["Location"]
    except (RequestException, KeyError, ValueError):  # no answer, or none of an identity server
        messages.error(request, str(SILENT))
        return redirect("account_login")
    # The log-in page's policy lets forms go to this office only, and browsers hold the redirects of a form to it too.
    return render(request, "socialaccount/onward.html", {"away": away})


@require_GET
def come_back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Take what the identity server says of the person."""
    try:
        answer: HttpResponse = OAuth2CallbackView.adapter_view(_adapter(request, provider_id))(request)
    except (RequestException, KeyError, ValueError):  # told to the person; the server is silent
        messages.error(request, str(SILENT))
        return redirect("account_login")
    return answer


def _adapter(request: HttpRequest, provider_id: str) -> CheckedTokens:
    adapter = CheckedTokens(request, provider_id)
    try:
        adapter.get_provider()
    except SocialApp.DoesNotExist as unknown:
        raise Http404 from unknown
    return adapter
