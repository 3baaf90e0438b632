"""The private PostgreSQL, or the server named by BIANMIN_DATABASE_URL.

Settings call ``connection_settings`` (pure: it starts nothing); a command has the database running
with ``running(role)``. Roles: "app" reads and writes records, "owner" makes tables.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bianmin.kit.database.address import connection_settings, external_url
from bianmin.kit.home import bianmin_home

__all__ = ["connection_settings", "keep", "others", "running"]


@contextmanager
def running(role: str) -> Iterator[dict[str, Any]]:
    """Have the database running while the block lasts; give Django's connection settings for ``role``.

    ``role`` also goes into the environment, for the processes that this one starts.
    """
    os.environ["BIANMIN_DATABASE_ROLE"] = role
    home = bianmin_home()
    url = external_url()
    if url:
        from bianmin.kit.database.external import check_external  # noqa: PLC0415  (psycopg, which the keeper needs not)

        check_external(url, role)
        yield connection_settings(home)
        return
    from bianmin.kit.database.private import private_server  # noqa: PLC0415  (only a private server needs it)

    with private_server(home):
        yield connection_settings(home)


def keep() -> None:
    """Start the private server again where its keeper was killed; called now and then by what runs for long."""
    if not external_url():
        from bianmin.kit.database.private import keep_private  # noqa: PLC0415  (only a private server needs it)

        keep_private(bianmin_home())


def others() -> int:
    """Return how many other processes use the private server now (0 for an outside server: it isn't asked)."""
    if external_url():
        return 0
    from bianmin.kit.database.private import count_clients  # noqa: PLC0415  (only a private server needs it)

    return count_clients(bianmin_home()) - 1
