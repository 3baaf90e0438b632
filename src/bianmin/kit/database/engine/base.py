"""Connections that a web process's threads share: each is looked at before use, without asking the server.

Django's own check sends an empty statement before every request, a quarter of what a short question costs.
A server that was killed or stopped has closed its end, which the socket tells at once; only where a
connection rested for long, or where something came in unasked, is the server asked.
"""

import select
from time import monotonic
from typing import Any

import psycopg
from django.db.backends.postgresql import base

RESTED = 10.0
"""Seconds after which a connection is asked all the same: what stands between may have forgotten it."""


class DatabaseWrapper(base.DatabaseWrapper):
    """PostgreSQL as Django knows it."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:  # noqa: ANN401  (Django's)
        """Return a connection that answers: one of the pool's where there is a pool."""
        connection = super().get_new_connection(conn_params)
        while self.pool is not None and not alive(connection):
            connection.close()
            self.pool.putconn(connection)  # which makes another in its place
            connection = super().get_new_connection(conn_params)
        return connection


def alive(connection: Any) -> bool:  # noqa: ANN401  (a connection of psycopg's, which notes when it was looked at)
    """Tell whether the server is still at the other end."""
    now, used_at = monotonic(), getattr(connection, "used_at", 0.0)
    connection.used_at = now
    poll = select.poll()
    try:
        poll.register(connection.fileno(), select.POLLIN)
        if now - used_at < RESTED and not poll.poll(0):
            return True
        connection.execute("")
    except (psycopg.Error, OSError, ValueError):  # not reachable: False is the answer
        return False
    return True
