"""Counting without knowing whom: openings of pages and tries at what is limited."""

from datetime import datetime, timedelta

from django.db import connection
from django.utils.crypto import salted_hmac

from bianmin.kit.clock import now as clock_now
from bianmin.kit.clock import taipei_date
from bianmin.office.queries import require, setting
from bianmin.office.types import Actor, Permission
from bianmin.pages import models
from bianmin.pages.errors import TooManyTries
from bianmin.pages.rules.limits import Limit

KEEP = timedelta(days=2)


def count_visit(path: str, *, actor: Actor) -> int:
    """Add one to a page's count and return it. Who it was is not kept: on the site everybody is a citizen."""
    require(actor, Permission.VISIT_SITE)
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into pages_visit (path, total) values (%s, 1)"
            " on conflict (path) do update set total = pages_visit.total + 1 returning total",
            [path[:255]],
        )
        row = cursor.fetchone()
    return int(row[0])


def allow(scope: str, subject: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Count a try and raise ``TooManyTries`` where it is one too many.

    ``subject`` (an address, a case number as typed) is kept only as a keyed hash with the day in its
    key: the same person of tomorrow can't be told from any other. How many tries a window has is the
    dated setting ``limit_…`` of the scope.
    """
    require(actor, Permission.VISIT_SITE)
    moment = now or clock_now()
    limit = Limit(*setting(f"limit_{scope.replace('-', '_')}", taipei_date(moment)))
    window = limit.window(moment)
    salt = f"bianmin.attempt.{scope}.{taipei_date(moment).isoformat()}"
    key = salted_hmac(salt, subject, algorithm="sha256").digest()
    with connection.cursor() as cursor:
        cursor.execute(
            'insert into pages_attempt (scope, key, "window", tries) values (%s, %s, %s, 1)'
            ' on conflict (scope, key, "window") do update set tries = pages_attempt.tries + 1 returning tries',
            [scope, key, window],
        )
        tries = int(cursor.fetchone()[0])
    if tries == 1:
        models.Attempt.objects.filter(window__lt=moment - KEEP).delete()
    if tries > limit.tries:
        raise TooManyTries(limit.opens_again(moment))
