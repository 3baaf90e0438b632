"""What tests of inventory rows share: a small office, made once a file and rolled back after it."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

from bianmin.office.types import Role
from tests.factories.console import Office, an_office, staff
from tests.factories.default_pages import default_pages


@pytest.fixture(scope="module")
def branch(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Office]:
    """A branch with its pages, staff of every role and twelve cases."""
    with django_db_blocker.unblock(), transaction.atomic():
        block = transaction.get_connection().atomic_blocks[-1]
        block._from_testcase = True  # actions that want the outermost transaction run inside this one
        made = an_office(tmp_path_factory.mktemp("branch"))
        default_pages()
        for role in (Role.REGISTRY, Role.SECTION_CLERK, Role.OFFICER, Role.CASHIER, Role.ACCOUNTS):
            staff(role)
        yield made
        transaction.set_rollback(True)


@pytest.fixture
def desk(branch: Office, db: None) -> Office:
    """The branch, for one test: what the test does is rolled back."""
    return branch
