"""A test that commits leaves the database as it came: nothing of its own, all that came with the tables."""

import pytest
from django.db import connection

from bianmin.jobs.models import Job
from bianmin.office.actions import ensure_default_branch
from bianmin.office.models import Branch
from bianmin.payments.models import Account
from tests import clean


def queued() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs")
        return int(cursor.fetchone()[0])


@pytest.mark.django_db(transaction=True)
def test_what_a_test_committed_is_gone_and_what_came_with_the_tables_is_back() -> None:
    accounts = Account.objects.count()
    assert accounts > 0
    with connection.cursor() as cursor:
        cursor.execute("insert into procrastinate_jobs (task_name, queue_name) values ('test', 'test')")
    ensure_default_branch()
    clean.restore()
    assert (queued(), Branch.objects.count(), Job.objects.count()) == (0, 0, 0)
    assert Account.objects.count() == accounts
