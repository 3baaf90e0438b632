"""What tests of bookings share."""

from collections.abc import Iterator

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker

from bianmin.office.models import Branch
from tests.factories.bookings import a_place, the_places
from tests.payments.committed import committed


@pytest.fixture
def places(db: None) -> None:
    """A branch with its usual places and a test window of one seat an hour on Mondays."""
    the_places()
    a_place()


@pytest.fixture
def committing(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let a test of a race commit; what it made is taken away afterwards."""
    with django_db_blocker.unblock():
        with committed():
            the_places()
            a_place()
            yield
            with connection.cursor() as cursor:
                cursor.execute(
                    "truncate bookings_step, bookings_waiting, bookings_booking, bookings_closure, bookings_opening, "
                    "bookings_hours, bookings_timetable, bookings_place, kit_message cascade"
                )
        Branch.objects.all().delete()
