"""Agencies come with a token (Authorization: Bearer …), shown once when issued, kept as a hash."""

from django.http import HttpRequest
from ninja.security import HttpBearer

from bianmin.kit.errors import NotAllowed
from bianmin.kit.texts import t
from bianmin.office import actions as office
from bianmin.office.types import ApiTokenInfo


class AgencyToken(HttpBearer):
    """Finds whose token it is; a token that is wrong, expired or revoked is nobody's.

    Asked anew at every call, so that a token that was revoked opens nothing from then on. ``later``: the
    operation itself asks, with what it looks for, in one statement.
    """

    def __init__(self, *, later: bool = False) -> None:
        super().__init__()
        self.later = later

    def authenticate(self, _request: HttpRequest, token: str) -> ApiTokenInfo | str | None:
        """Return the token's owner, or the token where the operation asks."""
        return token if self.later else office.check_token(token)


def bearer(request: HttpRequest) -> str:
    """Return the token a request came with."""
    return request.headers.get("Authorization", "").partition(" ")[2]


def owner(request: HttpRequest, scope: str) -> ApiTokenInfo:
    """Return who asks, where the token reaches as far as ``scope``."""
    info: ApiTokenInfo = request.auth  # type: ignore[attr-defined]  # set by AgencyToken
    return reaching(info, scope)


def reaching(info: ApiTokenInfo, scope: str) -> ApiTokenInfo:
    """Return the owner again; refuse where his token doesn't reach as far as ``scope``."""
    if scope not in info.scopes:
        raise NotAllowed(
            t("這個權杖未開放「{scope}」。", "This token does not reach as far as “{scope}”."), scope=scope
        )
    return info
