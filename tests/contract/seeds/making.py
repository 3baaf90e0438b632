"""Ways of making records that could have been: spread over a period's working days, with sums that are given.

All of it is generated, names too; the same call gives the same records.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

COLUMNS = {
    "survey-responses": "response_id,survey,answered_on,channel,question,answer,comment",
    "courtesy-tests": "test_id,tested_on,tester,extension,person,score",
    "conduct-reviews": "month,person,role,score",
    "enquiries": "enquiry_id,at,channel,topic,minutes",
    "petitions": "petition_id,received_on,channel,subject,answered_on",
    "mailbox": "item_id,received_on,box,replied_on",
    "counter-payments": "receipt_id,paid_at,method,amount,case_number",
    "sessions": "session_id,kind,held_on,place,partner,persons,cases",
    "referrals": "referral_id,referred_on,destination,persons",
    "scrappings": "request_id,requested_on,plate,accepted_on",
    "service-uses": "use_id,service,used_on,channel,persons,cases",
    "observations": "observation_id,subject,observed_on,place,value,note",
    "file-access": "request_id,requested_on,kind,decided_on,pages",
}
"""The header of each kind, as the contract has it."""

FOUR = ("very_satisfied", "satisfied", "fair", "dissatisfied")
TWO = ("satisfied", "improve")
TIMES = ("15", "30", "45", "more")
DAY = timedelta(days=1)


@dataclass
class Book:
    """The records of one seed by kind; ``first`` and ``last`` are the days of its period."""

    name: str
    first: date
    last: date
    rows: dict[str, list[tuple[object, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = Random(self.name)  # noqa: S311  (records of tests, no secrets)
        self.days = [day for day in days(self.first, self.last) if day.weekday() < 5]

    def add(self, kind: str, *row: object) -> None:
        """Add a record without its id, which is given here; a conduct review has none."""
        held = self.rows.setdefault(kind, [])
        held.append(row if kind == "conduct-reviews" else (f"{self.name}-{kind[:3]}-{len(held) + 1:05d}", *row))

    def spread(self, count: int) -> list[date]:
        """Return working days of the period, evenly spread, some of them often."""
        return [self.days[place * len(self.days) // count] for place in range(count)]

    def survey(
        self, survey: str, answered_on: Sequence[date], answers: Mapping[str, tuple[Sequence[str], Sequence[int]]]
    ) -> None:
        """Add responses: for each question its levels and how many chose each, in an order of its own."""
        chosen = {}
        for question, (levels, counts) in answers.items():
            assert sum(counts) == len(answered_on), (survey, question)
            chosen[question] = [level for level, count in zip(levels, counts, strict=True) for _ in range(count)]
            self.random.shuffle(chosen[question])
        rows = self.rows.setdefault("survey-responses", [])
        before = len({row[0] for row in rows})
        for place, day in enumerate(answered_on, before):
            code = f"{self.name}-{survey}-{place + 1:05d}"
            channel = ("paper", "paper", "kiosk")[place % 3]
            rows += [
                (code, survey, day, channel, question, chosen[question][place - before], "") for question in answers
            ]

    def tests(self, tester: Sequence[str], held_on: Sequence[date], mean: str) -> None:
        """Add courtesy tests whose mean is exactly this one: pairs lie as far above as below it."""
        middle = Decimal(mean)
        for place, day in enumerate(held_on):
            off = Decimal(place // 2 % 7) * Decimal("0.5") + (middle * 10 % 1) / 10
            score = middle + off * (1 if place % 2 else -1)
            person = f"測試人員{place % 12 + 1:02d}"
            self.add("courtesy-tests", day, tester[place % len(tester)], f"{200 + place % 40}", person, f"{score:.1f}")

    def payments(self, methods: Mapping[str, int], amount: int) -> None:
        """Add counter payments without a case: so many of each method, together this sum."""
        count = sum(methods.values())
        given = [method for method, number in methods.items() for _ in range(number)]
        weights = [self.random.randint(1, 1000) for _ in range(count)]
        shares = [max(amount * weight // sum(weights), 1) for weight in weights]
        shares[-1] += amount - sum(shares)
        assert min(shares) > 0
        assert sum(shares) == amount
        for place, (day, method, share) in enumerate(zip(self.spread(count), given, shares, strict=True)):
            self.add("counter-payments", f"{day}T{9 + place % 8:02d}:{place % 60:02d}", method, share, "")

    def matters(self, kind: str, count: int, *rest: object, within: int | None = None) -> None:
        """Add so many of a kind; with ``within``, each ended at most so many days later."""
        for place, day in enumerate(self.spread(count)):
            ended = () if within is None else (min(day + DAY * (place % within + 1), self.last),)
            self.add(kind, day, *rest, *ended)

    def observe(self, subject: str, value: object, on: Iterable[date], place: str = "") -> None:
        """Add an observation on each of these days."""
        for day in on:
            self.add("observations", subject, day, place, value, "")

    def months(self, day: int = 15) -> list[date]:
        """Return a day of each month of the period."""
        return [one for one in days(self.first, self.last) if one.day == day]

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield each kind with its file."""
        for kind, rows in self.rows.items():
            text = io.StringIO(newline="")
            writer = csv.writer(text, lineterminator="\n")
            writer.writerow(COLUMNS[kind].split(","))
            writer.writerows(rows)
            yield kind, text.getvalue().encode()


def days(first: date, last: date) -> Iterator[date]:
    """Yield each day of a period."""
    while first <= last:
        yield first
        first += DAY
