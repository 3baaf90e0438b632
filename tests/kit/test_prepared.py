"""Short questions are planned once a connection; a connection whose server went away is known without asking."""

import psycopg
import pytest
from django.db import connection

from bianmin.kit.database.engine.base import alive
from bianmin.kit.database.prepared import ask

pytestmark = pytest.mark.django_db


def plans() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from pg_prepared_statements where statement like '%%planned once%%'")
        return int(cursor.fetchone()[0])


def test_a_question_is_planned_once_and_its_values_go_apart() -> None:
    before = plans()
    assert [ask("select %s::text -- planned once", [word]) for word in ("一", "'; drop", "一")] == [
        [("一",)], [("'; drop",)], [("一",)],
    ]  # fmt: skip
    assert plans() == before + 1
    assert ask("set local application_name = 'test'") == []


def test_who_counts_questions_sees_them_too(django_assert_num_queries: object) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]  # a fixture without a public type
        assert ask("select 1") == [(1,)]


def test_a_connection_that_the_server_ended_is_known() -> None:
    settings = connection.get_connection_params()
    with psycopg.connect(**settings, autocommit=True) as mine, psycopg.connect(**settings, autocommit=True) as other:
        assert alive(other)
        assert alive(other)
        mine.execute(f"select pg_terminate_backend({other.info.backend_pid}, 5000)")
        assert not alive(other)
    other.close()
    assert not alive(other)
