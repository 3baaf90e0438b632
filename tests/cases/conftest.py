"""What tests of cases share."""

from collections.abc import Iterator

import pytest
from pytest_django.plugin import DjangoDbBlocker

from bianmin.office.models import Branch
from tests.factories.cases import a_branch
from tests.payments.committed import committed


@pytest.fixture
def branch(db: None) -> None:
    """The default branch."""
    a_branch()


@pytest.fixture
def committing(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let a test of a race commit; what it made is taken away afterwards."""
    with django_db_blocker.unblock():
        with committed():
            a_branch()
            yield
        Branch.objects.all().delete()
