"""Waiting and service times of tickets: by day, counter, queue, item, hour or care group, means and percentiles."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.db import connection

from bianmin.desk.types import CARE_NAMES, KioskCount, Times
from bianmin.desk.types.words import KIOSK_USES
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

_KEYS: Mapping[str, tuple[str, str, str]] = {
    "all": ("'all'", "'全部'", "'All'"),
    "day": ("t.day::text", "t.day::text", "t.day::text"),
    "month": ("to_char(t.day, 'YYYY-MM')", "to_char(t.day, 'YYYY-MM')", "to_char(t.day, 'YYYY-MM')"),
    "hour": (
        "to_char(t.taken_at at time zone 'Asia/Taipei', 'HH24')",
        "to_char(t.taken_at at time zone 'Asia/Taipei', 'HH24') || ':00'",
        "to_char(t.taken_at at time zone 'Asia/Taipei', 'HH24') || ':00'",
    ),
    "queue": ("q.code", "q.name_zh", "q.name_en"),
    "counter": ("coalesce(c.code, '')", "coalesce(c.name_zh, '')", "coalesce(c.name_en, '')"),
    "item": ("coalesce(i.code, '')", "coalesce(i.name_zh, '')", "coalesce(i.name_en, '')"),
    "care": ("t.care", "t.care", "t.care"),
    "site": ("s.code", "s.code", "s.code"),
}
GROUPS: Mapping[str, Text] = {
    "all": t("全部", "All"),
    "day": t("日", "Day"),
    "month": t("月", "Month"),
    "hour": t("時段", "Hour"),
    "queue": t("號別", "Queue"),
    "counter": t("櫃檯", "Counter"),
    "item": t("辦理項目", "Item"),
    "care": t("照顧對象", "Care group"),
    "site": t("處所", "Site"),
}

_TIMES = """
with one as (
  select {key} as key, {zh} as zh, {en} as en, t.state, t.care <> '' as cared,
         case when t.state in ('served', 'serving')
              then extract(epoch from coalesce(w.first_call, t.called_at) - t.taken_at) / 60 end as waited,
         case when t.state = 'served' then extract(epoch from t.closed_at - t.served_at) / 60 end as service,
         case when t.state = 'served' and i.minutes_before is not null
              then i.minutes_before - extract(epoch from t.closed_at - t.served_at) / 60 end as saved
  from desk_ticket t
  join desk_queue q on q.id = t.queue_id
  join office_site s on s.id = t.site_id
  left join desk_counter c on c.id = t.counter_id
  left join desk_item i on i.id = t.item_id
  left join lateral (
    select min(e.at) as first_call from desk_ticket_event e where e.ticket_id = t.id and e.kind = 'called'
      and e.id > coalesce((select max(u.id) from desk_ticket_event u
                           where u.ticket_id = t.id and u.kind in ('undone', 'returned')), 0)
  ) w on true
  where t.day between %(first)s and %(last)s and (%(site)s::bigint is null or t.site_id = %(site)s)
)
select key, min(zh), min(en), count(*), count(*) filter (where cared),
       count(*) filter (where state = 'served'), count(*) filter (where state = 'no_show'),
       coalesce(avg(waited), 0)::float8,
       coalesce(percentile_cont(0.5) within group (order by waited), 0)::float8,
       coalesce(percentile_cont(0.9) within group (order by waited), 0)::float8,
       coalesce(avg(service), 0)::float8,
       coalesce(percentile_cont(0.5) within group (order by service), 0)::float8,
       coalesce(percentile_cont(0.9) within group (order by service), 0)::float8,
       coalesce(sum(saved), 0)::float8
from one group by key order by key
"""


def times(first: date, last: date, *, by: str = "all", site_id: int | None = None) -> list[Times]:
    """Return waiting and service of the days from ``first`` to ``last`` (both included), in minutes.

    Waiting runs from the ticket to its first call that wasn't taken back (being passed on to another queue
    counts as service of the house, not as waiting anew); service from the counter's begin to its close.
    Tickets that nobody closed count in ``tickets`` alone. ``by`` is one of ``GROUPS``.
    """
    if by not in _KEYS:
        raise Unusable
    key, zh, en = _KEYS[by]
    with connection.cursor() as cursor:
        cursor.execute(_TIMES.format(key=key, zh=zh, en=en), {"first": first, "last": last, "site": site_id})
        rows = cursor.fetchall()
    return [_times(by, row) for row in rows]


def visits(first: date, last: date) -> int:
    """Return how many visitors were served at counters in a period."""
    return sum(one.served for one in times(first, last))


def kiosk_uses(month: date) -> list[KioskCount]:
    """Return how often each thing was used at the kiosks in a month, and how often printed."""
    first = month.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1)
    with connection.cursor() as cursor:
        cursor.execute(
            "select what, count(*), count(*) filter (where printed <> '') from desk_kiosk_use"
            " where on_date >= %s and on_date < %s group by what",
            [first, last],
        )
        found = {what: (uses, printed) for what, uses, printed in cursor.fetchall()}
    return [KioskCount(what, name, *found.get(what, (0, 0))) for what, name in KIOSK_USES.items()]


def _times(by: str, row: tuple[object, ...]) -> Times:
    key, zh, en, *figures = row
    name = Text(str(zh), str(en))
    if by == "care":
        name = CARE_NAMES.get(str(key), t("一般民眾", "Everybody else"))
    elif by == "site":
        name = next((site.name for site in office.sites() if site.code == key), name)
    elif not str(key):
        name = t("（尚未辦理）", "(not served)")
    return Times(str(key), name, *figures)  # type: ignore[arg-type]  # the figures come in the order of the fields
