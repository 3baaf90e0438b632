"""Where the database is: pure, nothing is started or asked here."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

ENGINE = "django.db.backends.postgresql"
DATABASE = "bianmin"
ROLES = {"app": "bianmin_app", "owner": "bianmin_owner"}


def connection_settings(home: Path) -> dict[str, Any]:
    """Return Django's DATABASES entry, for the role named by the environment (the application's by default)."""
    options: dict[str, Any] = {}
    if os.environ.get("BIANMIN_DATABASE_POOL"):
        # A server's threads share connections; each is checked before use, so that a database
        # that came back after a crash is met with a fresh one.
        options["pool"] = {"min_size": 1, "max_size": int(os.environ["BIANMIN_DATABASE_POOL"]), "timeout": 30}
    common = {"ENGINE": ENGINE, "OPTIONS": options, "CONN_HEALTH_CHECKS": True}
    url = os.environ.get("BIANMIN_DATABASE_URL")
    if not url:
        return common | {"NAME": DATABASE, "HOST": str(home / "run"), "USER": ROLES[role()]}
    parts = urlsplit(url)
    options |= dict(parse_qsl(parts.query))
    if os.environ.get("BIANMIN_DATABASE_ASSUME"):
        options["assume_role"] = os.environ["BIANMIN_DATABASE_ASSUME"]
    return common | {
        "NAME": unquote(parts.path.lstrip("/")),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
    }


def role() -> str:
    """Return the role this process takes: "app", or "owner" while tables are made."""
    return os.environ.get("BIANMIN_DATABASE_ROLE", "app")
