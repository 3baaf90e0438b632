"""Single sign-on by OpenID Connect, from the environment: its address, client id and secret; nothing set means none."""

from collections.abc import Mapping
from typing import Any


def oidc_providers(environment: Mapping[str, str]) -> dict[str, Any]:
    """Return allauth's providers from BIANMIN_OIDC_URL, _CLIENT_ID, _SECRET, _NAME; empty unless three are set."""
    url, client, secret = (environment.get(f"BIANMIN_OIDC_{name}", "") for name in ("URL", "CLIENT_ID", "SECRET"))
    if not (url and client and secret):
        return {}
    app = {
        "provider_id": "office",
        "name": environment.get("BIANMIN_OIDC_NAME", "單一簽入 Single sign-on"),
        "client_id": client,
        "secret": secret,
        "settings": {"server_url": url},
    }
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True}}
