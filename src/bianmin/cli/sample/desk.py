"""The sample's service desk: some days of tickets, a year of enquiries, a month's roster, loans and bells."""

from datetime import date, datetime, time, timedelta
from random import Random

from bianmin.cli.sample.days import Days
from bianmin.desk import actions, queries
from bianmin.desk.errors import NobodyWaits
from bianmin.desk.types import CARE_NAMES, CounterInfo
from bianmin.desk.types import words as named
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor

SMALL = 1_000
ITEMS = {
    "pay": "payment",
    "ask": "case",
    "apply": "instalment",
    "auction": "auction",
    "files": "files",
    "help": "guide",
}
MACHINE = Actor.system("sample")


def fill(year: Days) -> None:
    """Let the desk have lived; small samples get two days of tickets, others five."""
    days: list[date] = []
    day = year.on
    while len(days) < (2 if year.size < SMALL else 5):
        if year.calendar.is_working(day):
            days.append(day)
        day -= timedelta(days=1)
    random = Random(f"desk {year.size} {year.on.isoformat()}")
    for one in reversed(days):
        year.add("tickets", visitors(one, random, 6 if year.size < SMALL else 14, year.staff["registry"]))
    register(year, random)
    things(year, days[0], random)
    roster(year, random)


def visitors(day: date, random: Random, number: int, clerk: Actor) -> int:
    """Let a day's visitors take numbers, be called in turn, served and sent home."""
    places = [one for one in queries.counters(on=day) if one.queues]
    names = sorted(ITEMS)
    minute = 0.0
    free = dict.fromkeys([one.id for one in places], datetime.combine(day, time(8, 30), TAIPEI))
    for _ in range(number):
        minute += random.expovariate(1 / 9)
        moment = datetime.combine(day, time(8, 30), TAIPEI) + timedelta(minutes=minute)
        care = random.choice(sorted(CARE_NAMES)) if random.random() < 0.25 else ""
        actions.take_ticket(random.choice(names), actor=MACHINE, care=care, channel="kiosk", now=moment)
        for place in places:
            if free[place.id] <= moment:
                free[place.id] = serve(place, moment + timedelta(minutes=random.uniform(0.5, 2)), random, clerk)
    end = datetime.combine(day, time(17), TAIPEI)
    for place in places:
        at = max(free[place.id], datetime.combine(day, time(8, 30), TAIPEI) + timedelta(minutes=minute + 3))
        while queries.waiting(place.site_id, queues=place.queues, on=day) and at < end:
            at = serve(place, at, random, clerk)
    return number


def serve(place: CounterInfo, at: datetime, random: Random, clerk: Actor) -> datetime:
    """Call the next at a counter and serve; return when the counter is free again."""
    try:
        ticket = actions.call_next(place.id, actor=clerk, now=at)
    except NobodyWaits:  # the line is empty
        return at
    here = {"counter_id": place.id, "actor": clerk}
    if random.random() < 0.06:
        for again in (1, 2):
            actions.call_again(ticket.id, now=at + timedelta(minutes=again), **here)  # type: ignore[arg-type]  # actor and counter, the same for each call
        actions.pass_over(ticket.id, now=at + timedelta(minutes=3), **here)  # type: ignore[arg-type]  # actor and counter, the same for each call
        return at + timedelta(minutes=3)
    begun = at + timedelta(seconds=random.randrange(20, 70))
    actions.begin_service(ticket.id, now=begun, **here)  # type: ignore[arg-type]  # actor and counter, the same for each call
    done = begun + timedelta(minutes=random.uniform(3, 14))
    actions.close_ticket(ticket.id, item=ITEMS[ticket.queue_code], now=done, **here)  # type: ignore[arg-type]  # actor and counter, the same for each call
    return done


def register(year: Days, random: Random) -> None:
    """Enter enquiries and calls of the year, and now and then a complaint about manners."""
    clerk, topics = year.staff["registry"], sorted(named.TOPICS)
    for back in range(0, 360, 60 if year.size < SMALL else 12):
        day = year.workday(year.on - timedelta(days=back))
        if day > year.on:
            continue
        moment = datetime.combine(day, time(10, 20), TAIPEI)
        for channel in ("telephone", "telephone", "counter"):
            actions.record_visit(
                channel,
                random.choice(topics),
                actor=clerk,
                minutes=random.randrange(2, 12),
                identity_checked=random.random() < 0.7,
                resolved=random.random() < 0.9,
                now=moment,
            )
        actions.record_call(
            "switchboard",
            random.choice(topics),
            actor=clerk,
            transfers=random.randrange(2),
            waiting_seconds=random.randrange(5, 60),
            minutes=random.randrange(1, 6),
            first_call=random.random() < 0.8,
            now=moment,
        )
        actions.record_amenity("pc", actor=clerk, minutes=random.randrange(3, 15), query="amount", now=moment)
        year.add("desk_entries", 5)
    moment = datetime.combine(year.last_workday(), time(11), TAIPEI)
    actions.record_courtesy("215", actor=clerk, finding="untrue", now=moment)


def things(year: Days, day: date, random: Random) -> None:
    """Put things to lend on the shelf and bells at the doors; lend one, let one ring."""
    site, clerk = office.sites()[0].code, year.staff["registry"]
    moment = datetime.combine(day, time(9, 15), TAIPEI)
    for kind, label in (("wheelchair", "輪椅1"), ("wheelchair", "輪椅2"), ("glasses", "眼鏡1"), ("umbrella", "傘1")):
        actions.save_thing(label, actor=MACHINE, site_code=site, kind=kind)
    lent = actions.lend(queries.things()[-1].id, actor=clerk, borrower="A003", now=moment)
    actions.bring_back(lent, actor=clerk, now=moment + timedelta(minutes=50))
    actions.lend(queries.things()[0].id, actor=clerk, borrower="B007", now=moment)
    bell = actions.save_bell("gate", actor=MACHINE, site_code=site, place=t("大門坡道", "Ramp at the gate"))
    actions.ring_bell(bell, actor=clerk, need="test", pressed_at=moment, answered_at=moment + timedelta(seconds=30))
    answered = moment + timedelta(minutes=40, seconds=random.randrange(20, 80))
    pressed = moment + timedelta(minutes=40)
    actions.ring_bell(bell, actor=clerk, need="entrance", pressed_at=pressed, answered_at=answered)
    for code, zh, en, kind, sex in (
        ("i1", "第一詢問室", "Interview room 1", "interview", ""),
        ("h1", "男留置室", "Holding room, men", "holding", "M"),
        ("h2", "女留置室", "Holding room, women", "holding", "F"),
    ):
        actions.save_room(code, actor=MACHINE, site_code=site, name=t(zh, en), kind=kind, sex=sex)


def roster(year: Days, random: Random) -> None:
    """Plan the month's noon duties and volunteers; those of days gone by came, guided and went."""
    manager, first = year.staff["manager"], year.on.replace(day=1)
    people = [year.staff[name].staff_id for name in ("registry", "clerk", "cashier", "accounts")]
    helpers = [
        actions.save_volunteer(f"志工{sign}（示範）", actor=manager, since=year.on.replace(month=1, day=1))
        for sign in "甲乙"
    ]
    for at in range(31):
        day = first + timedelta(days=at)
        if day.month != first.month or not year.calendar.is_working(day):
            continue
        duties = [actions.plan_duty("noon", actor=manager, day=day, staff_id=people[at % len(people)])]
        for kind, helper in zip(named.OF_VOLUNTEERS, helpers, strict=True):
            duties.append(actions.plan_duty(kind, actor=manager, day=day, volunteer_id=helper))
        for duty in duties if day <= year.on else ():
            slot = queries.duty(duty)
            actions.come(duty, actor=year.staff["registry"], now=datetime.combine(day, slot.begins, TAIPEI))
            actions.go(
                duty,
                actor=year.staff["registry"],
                guided=random.randrange(4, 30),
                now=datetime.combine(day, slot.ends, TAIPEI),
            )
        year.add("duties", len(duties))
