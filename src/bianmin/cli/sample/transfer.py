"""Generated transfer files: every line as an agency would send it, a few with the faults agencies make."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from bianmin.cli.sample.people import Person, make_person

COLUMNS = (
    "agency_code", "agency_ref", "case_type", "title_no", "obligor_kind", "obligor_id", "obligor_name", "birth_date",
    "sex", "occupation", "address", "postal_code", "representative", "representative_id", "cause", "obligation_date",
    "served_date", "due_date", "final_date", "principal", "surcharge", "interest", "costs", "amount_due", "attachments",
)  # fmt: skip
CAUSES = {
    "tax": (("綜所稅執", "欠繳綜合所得稅", 5_000, 400_000), ("牌稅執", "欠繳使用牌照稅", 4_000, 24_000),
            ("地稅執", "欠繳地價稅", 1_500, 90_000), ("房稅執", "欠繳房屋稅", 1_200, 60_000),
            ("營稅執", "欠繳營業稅", 20_000, 2_500_000)),
    "labour": (("勞費執", "欠繳勞工保險費", 3_000, 180_000),),
    "health": (("健執", "欠繳全民健康保險費", 1_500, 60_000),),
    "road": (("罰執", "違反道路交通管理處罰條例罰鍰", 600, 24_000),),
    "other": (("罰執", "違反行政法上義務罰鍰", 6_000, 300_000),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sender:
    """An agency as the sample knows it: its code and kind."""

    code: str
    kind: str


@dataclass(frozen=True, slots=True)
class Debit:
    """What is owed: the type word, why, and the principal in NT$."""

    word: str
    cause: str
    principal: int


def roc(day: date) -> str:
    """Write a date as transfer files do."""
    return f"{day.year - 1911:03d}{day:%m%d}"


def make_line(
    random: Random, sender: Sender, words: frozenset[str], serial: int, person: Person, on: date
) -> list[str]:
    """Return one good line of ``sender``, transferred around ``on``."""
    kinds = [k for k in CAUSES.get(sender.kind, CAUSES["other"]) if k[0] in words] or [("罰執", "罰鍰", 600, 24_000)]
    word, cause, low, high = random.choice(kinds)
    if person.kind != "L" and high > 400_000:
        high = 400_000
    principal = int(low * (high / low) ** (random.random() ** 1.6))
    if person.kind == "L" and sender.kind == "tax" and random.random() < 0.02:
        principal *= 20
    return line_of(random, sender, serial, person, on, Debit(word, cause, principal))


def line_of(random: Random, sender: Sender, serial: int, person: Person, on: date, debit: Debit) -> list[str]:
    """Return the line of a debt with the surcharge, interest, costs and days that go with it."""
    principal = debit.principal
    surcharge = principal * random.choice((0, 5, 10, 15)) // 100
    interest = principal * random.randrange(0, 30) // 1000
    costs = random.choice((0, 0, 0, 0, 150, 500))
    obligation = on - timedelta(days=random.randrange(200, 1300))
    served = obligation + timedelta(days=random.randrange(5, 40))
    due = served + timedelta(days=30)
    final = due + timedelta(days=random.randrange(1, 31))
    representative = person.representative if person.kind == "L" else ""
    return [
        sender.code, f"{sender.code}-{on.year - 1911}{on.month:02d}-{serial:07d}", debit.word,
        f"{on.year - 1911}字第{serial:08d}號", person.kind, person.identifier, person.name,
        roc(person.birth) if person.birth else "", person.sex, person.occupation, person.address, person.postal_code,
        representative, "", debit.cause, roc(obligation), roc(served), roc(due), roc(final), str(principal),
        str(surcharge), str(interest), str(costs), str(principal + surcharge + interest + costs), "處分書;送達證書",
    ]  # fmt: skip


def spoil(random: Random, line: list[str]) -> list[str]:
    """Return the line with one of the faults agencies make."""
    where = {name: i for i, name in enumerate(COLUMNS)}
    spoilt = list(line)
    match random.randrange(6):
        case 0:
            spoilt[where["obligor_id"]] = spoilt[where["obligor_id"]][:-1] + "?"
        case 1:
            spoilt[where["amount_due"]] = str(int(spoilt[where["amount_due"]]) + 1)
        case 2:
            spoilt[where["served_date"]] = "1150231"
        case 3:
            spoilt[where["address"]] = ""
        case 4:
            spoilt[where["principal"]] = "1,200"
        case _:
            spoilt[where["due_date"]] = spoilt[where["final_date"]] = "1020105"
    return spoilt


class Population:
    """Obligors who come again: about three in ten lines are of somebody known."""

    def __init__(self, random: Random, born_before: date) -> None:
        self.random = random
        self.born_before = born_before
        self.known: list[Person] = []

    def draw(self) -> Person:
        """Return the obligor of the next line."""
        if self.known and self.random.random() < 0.3:
            return self.known[self.random.randrange(len(self.known))]
        person = make_person(self.random, self.born_before)
        if len(self.known) < 200_000:
            self.known.append(person)
        return person


def lines(
    random: Random,
    population: Population,
    senders: Sequence[Sender],
    words: frozenset[str],
    on: date,
    count: int,
    first: int,
) -> Iterator[list[str]]:
    """Yield ``count`` lines of a month's transfer; about one in a hundred is faulty."""
    for serial in range(first, first + count):
        sender = senders[random.randrange(len(senders))]
        line = make_line(random, sender, words, serial, population.draw(), on)
        yield spoil(random, line) if random.random() < 0.01 else line


def write_file(path: Path, rows: Iterable[Sequence[str]], encoding: str = "utf-8") -> None:
    """Write a transfer file with its header line."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)
