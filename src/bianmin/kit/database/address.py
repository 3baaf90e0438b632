"""Where the database is: nothing is started or asked here."""

import contextlib
import hashlib
import os
import pwd
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from bianmin.kit.database.errors import WrongUrl

ENGINE = "bianmin.kit.database.engine"
DATABASE = "bianmin"
ROLES = {"app": "bianmin_app", "owner": "bianmin_owner", "superuser": "postgres"}
SOCKET_NAME = "/.s.PGSQL.5432"
LONGEST_SOCKET_PATH = 107
"""Bytes a Unix socket's address can hold on Linux, without its closing zero."""


def connection_settings(home: Path) -> dict[str, Any]:
    """Return Django's DATABASES entry, for the role named by the environment (the application's by default)."""
    options: dict[str, Any] = {}
    if os.environ.get("BIANMIN_DATABASE_POOL"):
        # A server's threads share connections; the engine looks at each before use, so that a database
        # that came back after a crash is met with a fresh one.
        options["pool"] = {"min_size": 1, "max_size": int(os.environ["BIANMIN_DATABASE_POOL"]), "timeout": 30}
    common = {"ENGINE": ENGINE, "OPTIONS": options, "CONN_HEALTH_CHECKS": "pool" not in options}
    url = external_url()
    if not url:
        return common | {"NAME": DATABASE, "HOST": str(socket_folder(home)), "USER": ROLES[role()]}
    parts = urlsplit(url)
    options |= dict(parse_qsl(parts.query))
    if os.environ.get("BIANMIN_DATABASE_ASSUME"):
        # Taken when a connection begins, by libpq: Django's own "assume_role" asks its pool for a second
        # connection while the pool is still making the first, and waits for ever.
        given = f"{options.get('options', '')} -c role={os.environ['BIANMIN_DATABASE_ASSUME']}"
        options["options"] = given.strip()
    return common | {
        "NAME": unquote(parts.path.lstrip("/")),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
    }


def external_url() -> str:
    """Return BIANMIN_DATABASE_URL, empty where the private database is meant; a wrong form is refused."""
    url = os.environ.get("BIANMIN_DATABASE_URL", "")
    if url:
        try:
            parts = urlsplit(url)
            usable = parts.scheme in {"postgresql", "postgres"} and parts.path.lstrip("/") and parts.port is not False
        except ValueError as error:
            raise WrongUrl from error
        if not usable:
            raise WrongUrl
    return url


def role() -> str:
    """Return the role this process takes: "app", or "owner" while tables are made."""
    return os.environ.get("BIANMIN_DATABASE_ROLE", "app")


def socket_folder(home: Path) -> Path:
    """Return the folder of the private server's socket: ``run`` in ``home``, or a short one where that is too long.

    The answer depends on ``home`` and its owner alone, so that every process finds the same place.
    """
    if _fits(home / "run"):
        return home / "run"
    owner = home.stat().st_uid if home.exists() else os.geteuid()
    name = f"bianmin-{hashlib.sha256(os.fsencode(home)).hexdigest()[:12]}"
    choices = [Path("/run") / name] if owner == 0 else []
    with contextlib.suppress(KeyError):  # an account without a home: the other places do
        choices += [Path(pwd.getpwuid(owner).pw_dir) / ".cache" / name] if owner else []
    for folder in choices:
        if _fits(folder) and (folder.exists() or os.access(folder.parent, os.W_OK)):
            return folder
    return Path("/tmp") / f"{name}-{owner}"  # noqa: S108  (made with mode 700, its owner verified)


def _fits(folder: Path) -> bool:
    return len(os.fsencode(folder)) + len(SOCKET_NAME) <= LONGEST_SOCKET_PATH
