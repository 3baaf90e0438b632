"""The server named by BIANMIN_DATABASE_URL: reached, new enough, in the application's role where that may be."""

import os

import psycopg

from bianmin.kit.database.address import ROLES
from bianmin.kit.database.errors import NotReached, TooOld

OLDEST = 15


def check_external(url: str, role: str) -> None:
    """Check the server once for this command, and choose the role its connections take.

    The application's role is taken where it has its rights here (``migrate`` gave them) and the
    connecting user may become it; otherwise that user works as he is.
    """
    os.environ.pop("BIANMIN_DATABASE_ASSUME", None)
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            version = connection.info.server_version
            if version < OLDEST * 10000:
                raise TooOld(version=f"{version // 10000}")
            app = ROLES["app"]
            if role == "app" and may_become(connection, app):
                os.environ["BIANMIN_DATABASE_ASSUME"] = app
    except psycopg.OperationalError as error:
        raise NotReached(why=" ".join(str(error).split())) from error
    except psycopg.ProgrammingError as error:
        raise NotReached(why=" ".join(str(error).split())) from error


def may_become(connection: "psycopg.Connection[tuple[object, ...]]", role: str) -> bool:
    """Tell whether the connected user may take ``role`` and that role can read our tables."""
    found = connection.execute(
        "select exists (select from pg_roles where rolname = %(role)s)"
        " and to_regclass('django_migrations') is not null",
        {"role": role},
    ).fetchone()
    if not found or not found[0]:
        return False
    asked = connection.execute(
        "select pg_has_role(current_user, %(role)s, 'member')"
        " and has_table_privilege(%(role)s, 'django_migrations', 'select')",
        {"role": role},
    ).fetchone()
    return bool(asked and asked[0])
