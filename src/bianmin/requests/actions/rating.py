"""What people thought of a service: kept apart from who they are."""

from datetime import datetime

from django.db import connection, transaction

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.shared import locked, moment
from bianmin.requests.errors import AlreadyRated, NotNow
from bianmin.requests.models import Rating
from bianmin.requests.queries.tracking import own_request

STARS = range(1, 6)


@transaction.atomic
def rate(number: str, code: str, stars: int, comment: str = "", *, actor: Actor, now: datetime | None = None) -> None:
    """Rate a service after its end, once. The rating bears service, unit and month, nothing of the request.

    The request only remembers that it was rated; every night the ratings are written anew in another
    order (``mix_ratings``), so that neither place nor moment leads from one to the other.
    """
    require(actor, Permission.FOLLOW_OWN_REQUEST)
    row = locked(own_request(number, code).pk)
    if row.ended_on is None:
        raise NotNow(t("辦結後才能填寫評價。", "It can be rated once it has ended."))
    if row.rated:
        raise AlreadyRated
    if stars not in STARS:
        raise Unusable(t("請選擇一至五顆星。", "Choose one to five stars."))
    _, on = moment(now)
    row.rated = True
    row.save(update_fields=["rated"])
    Rating.objects.create(
        service=row.service, unit=row.unit, month=on.replace(day=1), stars=stars, comment=comment.strip()[:1000]
    )


def mix_ratings() -> int:
    """Write the fresh ratings anew in a random order; return how many. The nightly clock."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "with fresh as (delete from requests_rating where not mixed"
            "  returning service, unit, month, stars, comment)"
            " insert into requests_rating (id, service, unit, month, stars, comment, mixed)"
            " select gen_random_uuid(), service, unit, month, stars, comment, true from fresh order by random()"
        )
        return int(cursor.rowcount)
