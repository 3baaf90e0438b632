"""The sample's surveys: a year of answers by every channel, ratings, polls, comments and what was improved."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

from bianmin.cli.sample.survey_words import COMMENTS, FINDINGS, LATER, POLL, POLL_OPTIONS, POLLS
from bianmin.desk import queries as desk
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.surveys import actions, queries
from bianmin.surveys.types import Channel, Option, Question, SurveyResponseRecord

EARLIEST = date(2025, 1, 1)
#: How likely each level is, the best first, by scale.
LIKELY = {"four": (54, 38, 7, 1), "two": (93, 7), "yes": (92, 8), "time": (78, 18, 3, 1)}
CHANNELS = ((Channel.PAPER, 45), (Channel.KIOSK, 25), (Channel.PHONE, 20), (Channel.WEB, 10))
SCORES = ((5, 60), (4, 25), (3, 10), (2, 3), (1, 2))
COLLEAGUES = 32
WHOLE = 13
"""Working days that make a month count as a whole one; a year begins and ends within one."""

Staff = Mapping[str, Actor]
T = TypeVar("T")


def make(on: date, staff: Staff) -> dict[str, int]:
    """Let the surveys of the sample's year have been answered; return counts."""
    actions.ensure_default_surveys()
    random = Random(f"surveys {on.isoformat()}")
    days = workdays(on)
    records = []
    for month in sorted({day.replace(day=1) for day in days}):
        here = [day for day in days if day.replace(day=1) == month]
        share = min(len(here) / WHOLE, 1)
        records += answers("visitors", here, round(random.randint(80, 110) * share), random)
        records += answers("visitors2", here, round(random.randint(12, 25) * share), random)
        records += answers("facilities", here, round(random.randint(5, 12) * share), random)
    taken = actions.take_survey_responses(records, actor=staff["secretariat"])
    by_code(days, staff, random)
    comments(days, staff, random)
    rated = ratings(days, random)
    polls(on, staff, random)
    findings(on, staff)
    actions.mix()
    return {"survey_answers": taken.loaded, "ratings": rated}


def workdays(on: date) -> list[date]:
    """Return the working days of the sample's year."""
    calendar = office.calendar()
    first = max(EARLIEST, on - timedelta(days=364))
    every = (first + timedelta(days=number) for number in range((on - first).days + 1))
    return [day for day in every if calendar.is_working(day)]


def drawn(random: Random, choices: Sequence[tuple[T, int]]) -> T:
    """Draw one by weight."""
    return random.choices([one for one, _ in choices], [weight for _, weight in choices])[0]


def level_of(random: Random, question: Question) -> str:
    """Draw an answer."""
    return random.choices(question.levels.keys, LIKELY[question.scale])[0]


def answers(survey: str, days: list[date], number: int, random: Random) -> list[SurveyResponseRecord]:
    """Draw so many responses of a month; now and then a question is passed over."""
    found = []
    questions = queries.survey(survey).questions
    for one in range(number):
        day, channel = random.choice(days), drawn(random, CHANNELS)
        for question in questions:
            if question.code != "overall" and random.random() < 0.02:
                continue
            level = level_of(random, question)
            mark = f"sample-{survey}-{days[0]:%Y%m}-{one}"
            found.append(SurveyResponseRecord(mark, survey, day, channel.value, question.code, level))
    return found


def by_code(days: list[date], staff: Staff, random: Random) -> None:
    """Let the staff answer with their codes, and some petitioners send their sheet back."""
    day = days[len(days) // 2]
    asked = queries.survey("staff").questions
    codes = actions.issue_codes("staff", COLLEAGUES, actor=staff["personnel"], on=day)
    for code in codes[: COLLEAGUES - 2]:
        given = {one.code: level_of(random, one) for one in asked}
        actions.answer("staff", given, actor=Actor.citizen(), token=code, on=day)
    asked = queries.survey("petition").questions
    sent = queries.sent("petition", days[0], days[-1]).sent
    for _ in range(sent // 3):
        given = {one.code: level_of(random, one) for one in asked}
        actions.enter_paper(
            "petition", given, actor=staff["secretariat"], channel=Channel.MAIL, on=random.choice(days[-40:])
        )


def comments(days: list[date], staff: Staff, random: Random) -> None:
    """Let some write a word beside their answers; the older ones have been read."""
    overall = queries.survey("visitors").questions[-1]
    for place, words in enumerate(COMMENTS):
        given = {"overall": level_of(random, overall)}
        actions.answer("visitors", given, words, actor=Actor.citizen(), on=random.choice(days[-120:]))
        waiting = queries.comments("waiting")
        if place < len(COMMENTS) - 3:
            actions.review_comment(UUID(waiting[0].id), actor=staff["secretariat"], shown=place % 5 != 0)


def ratings(days: list[date], random: Random) -> int:
    """Let counters be rated at the kiosk and by telephone."""
    places = desk.counters()
    months = sorted({day.replace(day=1) for day in days})[-6:]
    made = 0
    for place in places[:3]:
        site = next(one.code for one in office.sites() if one.id == place.site_id)
        for month in months:
            for _ in range(random.randint(5, 8)):
                channel = Channel.KIOSK if random.random() < 0.6 else Channel.PHONE
                actions.rate(
                    drawn(random, SCORES),
                    actor=Actor.citizen(),
                    site=site,
                    counter=place.code,
                    channel=channel,
                    on=month,
                )
                made += 1
    return made


def polls(on: date, staff: Staff, random: Random) -> None:
    """Hold a poll that has ended and one that is open."""
    begun = on - timedelta(days=90)
    _poll(POLLS[0], POLL, POLL_OPTIONS, begun, begun + timedelta(days=30), staff)
    likely = (("a", 20), ("b", 50), ("c", 30))
    for number in range(40):
        actions.vote(
            POLLS[0], drawn(random, likely), actor=Actor.citizen(), browser=f"sample {number}",
            on=begun + timedelta(days=random.randrange(30)),
        )  # fmt: skip
    _poll(POLLS[1], LATER[0], LATER[1], on - timedelta(days=5), on + timedelta(days=25), staff)


def _poll(slug: str, title: Text, options: Sequence[Text], opens: date, closes: date, staff: Staff) -> None:
    actions.save_poll(
        slug, actor=staff["secretariat"], title=title, intro=t("", ""),
        options=[Option("abcdef"[place], text) for place, text in enumerate(options)],
        opens_on=opens, closes_on=closes, on=opens - timedelta(days=1),
    )  # fmt: skip


def at(day: date) -> datetime:
    """Return a moment of a day."""
    return datetime.combine(day, time(10), TAIPEI)


def findings(on: date, staff: Staff) -> None:
    """Follow what surveys and comments found: done with proof, under way, overdue."""
    for place, (source, unit, kind, finding, measure, evidence) in enumerate(FINDINGS):
        found = on - timedelta(days=200 - 35 * place)
        made = actions.record_finding(
            finding, actor=staff["secretariat"], source=source, unit=unit, kind=kind, measure=measure,
            due_on=found + timedelta(days=60 if place != 3 else 20), on=found, now=at(found),
        )  # fmt: skip
        if evidence:
            actions.finish_improvement(
                made,
                actor=staff["secretariat"],
                evidence=evidence,
                on=found + timedelta(days=45),
                now=at(found + timedelta(days=45)),
            )
