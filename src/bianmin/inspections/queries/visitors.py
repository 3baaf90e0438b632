"""Visitors registered by name, for those who may; and the keys they are kept under."""

import json
from datetime import date

from django.db import connection

from bianmin.inspections.models import Visitor
from bianmin.inspections.types import VisitorInfo
from bianmin.kit import clock
from bianmin.kit.secrets import keyring
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

PURPOSE = "visitor"
"""The purpose under which names and telephones of visitors are encrypted."""


def visitors(day: date, *, actor: Actor) -> list[VisitorInfo]:
    """Return the visitors of a day with their names; the page that shows them writes the look down."""
    office.require(actor, Permission.REGISTER_VISITORS)
    begins = clock.day_begins(day)
    rows = Visitor.objects.filter(at__gte=begins, at__lt=clock.day_begins(date.fromordinal(day.toordinal() + 1)))
    keys, found = keyring(PURPOSE), []
    for row in rows.order_by("at"):
        said = json.loads(keys.decrypt(row.sealed))
        found.append(
            VisitorInfo(row.pk, row.at, said["name"], said["contact"], row.place, row.temperature, row.delete_on)
        )
    return found


def key_use() -> dict[int, int]:
    """Return how many visitors are kept under each version of the key."""
    with connection.cursor() as cursor:
        cursor.execute("select get_byte(sealed, 0), count(*) from inspections_visitor group by 1")
        return dict(cursor.fetchall())
