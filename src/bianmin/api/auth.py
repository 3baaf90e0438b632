"""Agencies come with a token (Authorization: Bearer …), shown once when issued, kept as a hash."""

from time import monotonic

from django.http import HttpRequest
from ninja.security import HttpBearer

from bianmin.kit.errors import NotAllowed
from bianmin.kit.texts import t
from bianmin.office import actions as office
from bianmin.office.types import ApiTokenInfo

KEPT_SECONDS = 5.0
"""A checked token is trusted this long without asking again: a revoked one ends within it."""

MOST_KEPT = 1000


class AgencyToken(HttpBearer):
    """Finds whose token it is; a token that is wrong, expired or revoked is nobody's."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, tuple[float, ApiTokenInfo]] = {}

    def authenticate(self, _request: HttpRequest, token: str) -> ApiTokenInfo | None:
        """Return the token's owner."""
        moment = monotonic()
        kept = self._kept.get(token)
        if kept and moment - kept[0] < KEPT_SECONDS:
            return kept[1]
        info = office.check_token(token)
        if info is None:
            self._kept.pop(token, None)
            return None
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[token] = (moment, info)
        return info


def owner(request: HttpRequest, scope: str) -> ApiTokenInfo:
    """Return who asks, where the token reaches as far as ``scope``."""
    info: ApiTokenInfo = request.auth  # type: ignore[attr-defined]  # set by AgencyToken
    if scope not in info.scopes:
        raise NotAllowed(
            t("這個權杖未開放「{scope}」。", "This token does not reach as far as “{scope}”."), scope=scope
        )
    return info
