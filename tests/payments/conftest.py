"""What tests of money share."""

from collections.abc import Iterator

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.payments.committed import committed


@pytest.fixture
def committing(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let a test (of a race, of a killed process) commit; what it made is taken away afterwards."""
    with django_db_blocker.unblock(), committed():
        yield
