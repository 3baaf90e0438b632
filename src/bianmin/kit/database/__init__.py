"""The private PostgreSQL, or the server named by BIANMIN_DATABASE_URL."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


def connection_settings(home: Path) -> dict[str, Any]:
    """Return Django's DATABASES entry (to be completed with the supervisor)."""
    settings: dict[str, Any] = {"ENGINE": "django.db.backends.postgresql", "NAME": "bianmin"}
    url = os.environ.get("BIANMIN_DATABASE_URL")
    if url:
        parts = urlsplit(url)
        return settings | {
            "NAME": parts.path.lstrip("/"),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
        }
    return settings | {"HOST": str(home / "run"), "USER": "bianmin"}
