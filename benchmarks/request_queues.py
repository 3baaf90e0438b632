"""200,000 requests on file: the work queue and search (50 ms p50), and the night's recomputation (60 s).

    .venv/bin/python benchmarks/request_queues.py [--requests 200000] [--rounds 40]

All of them are open, which no office ever has: the hardest case for queue and clock alike. Every fifth
applicant has a mail address and is told where his day moves. Rivals in the same run: the queue by offset,
the name by LIKE, the days row by row through the mapper. What is made is taken away again. Names and
numbers are generated.
"""

import argparse
import random
import statistics
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

import django

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # not this folder: the tests' factories are wanted, and nothing here is a library
django.setup()

from django.db import connection, transaction  # noqa: E402  (Django is set up first)

from bianmin.catalogue import ports  # noqa: E402  (Django is set up first)
from bianmin.kit.clock import today  # noqa: E402  (Django is set up first)
from bianmin.kit.names import grams  # noqa: E402  (Django is set up first)
from bianmin.kit.secrets import keyring  # noqa: E402  (Django is set up first)
from bianmin.kit.workdays import Day, WorkCalendar  # noqa: E402  (Django is set up first)
from bianmin.office.types import Actor, Role  # noqa: E402  (Django is set up first)
from bianmin.requests import actions, queries  # noqa: E402  (Django is set up first)
from bianmin.requests.actions import recomputing  # noqa: E402  (Django is set up first)
from bianmin.requests.models import Request  # noqa: E402  (Django is set up first)
from bianmin.requests.queries.clocks import Clock, days_of  # noqa: E402  (Django is set up first)
from bianmin.requests.queries.opening import closed  # noqa: E402  (Django is set up first)
from tests.factories.requests import a_service, procedures  # noqa: E402  (Django is set up first)

SURNAMES, GIVEN = "陳林黃張李王吳劉蔡楊", "怡君志明淑芬家豪雅婷俊傑美玲建宏"
QUEUE_MS, NIGHT_S = 50.0, 60.0
COLUMNS = (
    "number, year, serial, service, version, step, step_entered_on, state, outcome, openness, unit, section_id,"
    " assigned_to_id, prepared_by, channel, language, received_at, received_on, received_by, due_on, step_due_on,"
    " next_due_on, near_on, told_due_on, applicant_name, name_grams, person_cipher, answers, secret_cipher, facts,"
    " booking_id, code_hash, reply_key, ended_on, rated, step_roles"
)


def fill(count: int) -> None:
    """Put requests on file by COPY, each with days the clock would give."""
    chance, service, clock = random.Random(7), ports.procedure("test-information").service, Clock()  # noqa: S311  (generated for measuring, no secret)
    mail = closed({"mail": "someone@example.org"})
    with connection.cursor() as cursor:
        cursor.execute("select array_agg(id) from office_section")
        sections = cursor.fetchone()[0]
        with cursor.copy(f"copy requests_request ({COLUMNS}) from stdin") as copy:
            for serial in range(1, count + 1):
                received = today() - timedelta(days=chance.randrange(60))
                days = clock.days(service, service.steps[0], state="open", received_on=received, entered_on=received)
                name = chance.choice(SURNAMES) + chance.choice(GIVEN) + chance.choice(GIVEN)
                copy.write_row(
                    (f"便字第099{serial:07d}號", 99, serial, service.code, 0, "review", received, "open", "", "office",
                     "sections", chance.choice(sections), None, None, "online", "zh-hant", received, received, "x",
                     days.due_on, days.step_due_on, days.next_due_on, days.near_on, days.due_on, name,
                     grams(name), mail if serial % 5 == 0 else None,
                     "{}", None, "{}", None, bytes(32), None, None, False, ["section_clerk"])
                )  # fmt: skip
        keys = keyring("request")
        cursor.execute("select id from requests_request where year = 99 order by id")
        with (
            connection.cursor() as other,
            other.copy("copy requests_contact (request_id, kind, hash, key_version) from stdin") as copy,
        ):
            for (number,) in cursor.fetchall():
                copy.write_row((number, "identifier", keys.hash(f"identifier:X{number}"), keys.current))
        cursor.execute("analyze requests_request, requests_contact")


def clear() -> None:
    """Take away what was made."""
    with connection.cursor() as cursor:
        cursor.execute("delete from kit_message where about = 'request'")
        for table in ("requests_event", "requests_contact"):
            cursor.execute(f"delete from {table} where request_id in (select id from requests_request where year = 99)")
        cursor.execute("delete from requests_request where year = 99")


def p50(rounds: int, work: Callable[[int], Any]) -> float:
    """Return the middle of the times of some rounds, in ms."""
    times = []
    for place in range(rounds):
        begun = perf_counter()
        work(place)
        times.append((perf_counter() - begun) * 1000)
    return statistics.median(times)


def queues(rounds: int) -> dict[str, float]:
    """Measure queue and search, and their rivals."""
    clerk = Actor("clerk", 1, frozenset({Role.SECTION_CLERK}), section_id=1)
    boss = Actor("boss", 2, frozenset({Role.MANAGER}))
    desk = Actor("desk", 3, frozenset({Role.FRONT_DESK}))
    page = queries.queue(boss)
    for _ in range(20):
        page = queries.queue(boss, cursor=page.next)
    with connection.cursor() as cursor:
        cursor.execute("select section_id from requests_request where year = 99 limit 1")
        clerk = Actor("clerk", 1, frozenset({Role.SECTION_CLERK}), section_id=cursor.fetchone()[0])

    def by_offset(place: int) -> None:
        list(Request.objects.filter(ended_on=None).order_by("next_due_on", "id")[100_000 + place : 100_050 + place])

    def by_like(place: int) -> None:
        name = GIVEN[place % len(GIVEN)] + GIVEN[(place + 1) % len(GIVEN)]
        list(Request.objects.filter(applicant_name__contains=name).order_by("-id")[:50])

    return {
        "queue, whole office": p50(rounds, lambda _: queries.queue(boss)),
        "queue, page 21": p50(rounds, lambda _: queries.queue(boss, cursor=page.next)),
        "queue, a section": p50(rounds, lambda _: queries.queue(clerk)),
        "queue, ethics office": p50(rounds, lambda _: queries.queue(Actor("e", 4, frozenset({Role.ETHICS})))),
        "search, number": p50(rounds, lambda place: queries.search(f"099{place + 9:07d}", actor=desk)),
        "search, identifier": p50(rounds, lambda place: queries.search(f"X{place + 9}", actor=desk)),
        "search, name": p50(
            rounds, lambda place: queries.search(GIVEN[place % 16] + GIVEN[(place + 1) % 16], actor=desk)
        ),
        "load": p50(5, lambda _: queries.load(boss)),
        "rival: queue by offset": p50(10, by_offset),
        "rival: name by LIKE": p50(10, by_like),
    }


def night() -> dict[str, float]:
    """Measure a night on which nothing moved, one after a holiday, and the rival on a hundredth."""
    begun = perf_counter()
    still = actions.recompute_deadlines()
    quiet = perf_counter() - begun
    assert still.changed == 0, still
    holiday = WorkCalendar({date.today() + timedelta(days=place): Day(is_working=False, name="x") for place in (3, 4)})  # noqa: DTZ011  (the machine's own day will do here)
    begun = perf_counter()
    with patch.object(recomputing, "Clock", lambda: Clock(holiday)):
        moved = actions.recompute_deadlines()
    after = perf_counter() - begun
    rows = list(Request.objects.filter(year=99)[:1000])
    service = ports.procedure("test-information").service
    begun = perf_counter()
    with transaction.atomic():
        for row in rows:
            row.due_on = days_of(row, service).due_on
            row.save(update_fields=["due_on"])
    rival = (perf_counter() - begun) * still.looked_at / len(rows)
    return {
        "night, nothing moved": quiet,
        f"night, {moved.changed:,} moved, {moved.told:,} told": after,
        "rival: row by row": rival,
    }


def main() -> int:
    """Fill, measure, clear; fail where a limit is passed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--requests", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=40)
    args = parser.parse_args()
    ports._procedures.update(procedures(a_service()))  # noqa: SLF001  (Django's own way to a model's columns)
    clear()
    fill(args.requests)
    try:
        found, nights = queues(args.rounds), night()
    finally:
        clear()
    for name, value in found.items():
        print(f"{name:38} {value:9.1f} ms p50")
    for name, value in nights.items():
        print(f"{name:38} {value:9.1f} s")
    slow = [name for name, value in found.items() if value > QUEUE_MS and name.split(",")[0] in {"queue", "search"}]
    slow += [name for name, value in nights.items() if value > NIGHT_S and name.startswith("night")]
    print(f"limits: queue and search {QUEUE_MS:.0f} ms, night {NIGHT_S:.0f} s: {slow or 'kept'}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
