"""What bookings amount to: by kind of place, who came, stayed away, gave up, and how long they waited."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import connection

from bianmin.bookings.types import PlaceKind
from bianmin.kit.clock import day_begins


@dataclass(frozen=True, slots=True)
class KindFigures:
    """Bookings of a kind whose time lies between two days: how many places there are, and what became of them.

    ``booked`` are all that had a seat until their time (not cancelled, moved or lapsed before); ``came`` of
    them were there. ``minutes`` is the mean from arrival to being done, None where nobody's was recorded.
    """

    kind: PlaceKind
    places: int
    booked: int
    came: int
    absent: int
    cancelled: int
    minutes: float | None


def kind_figures(first: date, last: date) -> list[KindFigures]:
    """Return the figures of every kind that has a place, from one day to another, in the order of places."""
    with connection.cursor() as cursor:
        cursor.execute(_FIGURES, {"begins": day_begins(first), "ends": day_begins(last + timedelta(days=1))})
        return [
            KindFigures(PlaceKind(kind), places, booked, came, absent, cancelled, None if wait is None else float(wait))
            for kind, places, booked, came, absent, cancelled, wait in cursor.fetchall()
        ]


_FIGURES = """
with chosen as (
    select b.id, b.place_id, b.state,
           (select min(s.at) from bookings_step s where s.booking_id = b.id and s.what = 'attended') as arrived,
           (select max(s.at) from bookings_step s where s.booking_id = b.id and s.what = 'served') as done
    from bookings_booking b
    where b.starts_at >= %(begins)s and b.starts_at < %(ends)s
)
select p.kind, count(distinct p.id) filter (where p.active),
       count(c.id) filter (where c.state in ('booked', 'attended', 'absent', 'served')),
       count(c.id) filter (where c.state in ('attended', 'served')),
       count(c.id) filter (where c.state = 'absent'),
       count(c.id) filter (where c.state = 'cancelled'),
       avg(extract(epoch from c.done - c.arrived) / 60) filter (where c.state = 'served' and c.done >= c.arrived)
from bookings_place p left join chosen c on c.place_id = p.id
group by p.kind order by min(p.position), p.kind
"""
