"""A branch with its pages, made once a module and rolled back after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from pytest_django.plugin import DjangoDbBlocker

from bianmin.documents import actions as documents
from bianmin.documents import queries as document_queries
from bianmin.documents.types import RunScope
from bianmin.office import queries as office
from bianmin.office.actions import ensure_default_branch
from bianmin.office.types import Actor
from tests.factories import site as factory
from tests.factories.default_pages import default_pages


@pytest.fixture(scope="module")
def branch(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[str]:
    """A default branch with its pages; gives the code of an agency."""
    with django_db_blocker.unblock(), transaction.atomic():
        block = transaction.get_connection().atomic_blocks[-1]
        block._from_testcase = True  # actions that want the outermost transaction run inside this one
        ensure_default_branch()
        default_pages()
        yield next(agency.code for agency in office.agencies() if agency.kind == "health")
        transaction.set_rollback(True)


@pytest.fixture
def person(branch: str, db: None, tmp_path: Path) -> factory.Found:
    """A person's case of 14,010."""
    return factory.take_in(tmp_path / "one.csv", [factory.line(agency=branch)])[0]


@pytest.fixture
def company(branch: str, db: None, tmp_path: Path) -> factory.Found:
    """An organisation's case."""
    line = factory.line("L", factory.BUSINESS_NUMBER, "測試股份有限公司", 5_000, agency=branch)
    return factory.take_in(tmp_path / "two.csv", [line])[0]


@pytest.fixture
def foreigner(branch: str, db: None, tmp_path: Path) -> factory.Found:
    """A case of somebody without a national number."""
    line = factory.line("F", factory.PASSPORT, "TEST PERSON", 3_000, agency=branch)
    return factory.take_in(tmp_path / "three.csv", [line])[0]


@pytest.fixture
def visitor(branch: str, db: None) -> Client:
    """A visitor's browser."""
    return Client(REMOTE_ADDR="192.0.2.1")


def notice_code(case_id: int) -> str:
    """Issue a notice and return the code printed on it."""
    documents.start_run(RunScope.CASE, case_id, actor=Actor.system("test"), on=None, deadline=None)
    return document_queries.notices(case_id)[0].access_code
