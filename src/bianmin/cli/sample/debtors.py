"""The sample's major debtors: a few persons and companies whose debts together reach the threshold of the list.

Their debts come in over several months, in shares that such debts have: estate and gift tax for a person, profit
and business tax with unpaid premiums for a company. Most of them pay little, as in life.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random

from bianmin.cli.sample.days import Days
from bianmin.cli.sample.people import Person, make_person
from bianmin.cli.sample.transfer import Debit, Sender, line_of
from bianmin.office.types import Actor
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

ONE_IN = 800
"""A major debtor for so many cases of the sample: six in the small one."""

LEAST, MOST = 10_200_000, 180_000_000
LAST_MONTH = 11
#: (type word, cause, kind of agency, share of the debt)
OF_PERSONS = (
    ("遺稅執", "欠繳遺產稅", "tax", 0.62),
    ("贈稅執", "欠繳贈與稅", "tax", 0.27),
    ("綜所稅執", "欠繳綜合所得稅", "tax", 0.11),
)
OF_COMPANIES = (
    ("營所稅執", "欠繳營利事業所得稅", "tax", 0.58),
    ("營稅執", "欠繳營業稅", "tax", 0.34),
    ("勞費執", "欠繳勞工保險費", "labour", 0.08),
)
MEASURES = (
    "函查財產、所得與金融帳戶（示範）",
    "已查封不動產，囑託鑑價（示範）",
    "通知到場報告財產狀況（示範）",
    "核發扣押命令，執行存款（示範）",
    "函請限制出境（示範）",
)


def number_of(size: int) -> int:
    """Return how many major debtors a sample of ``size`` cases has; at least a person and a company."""
    return max(2, size // ONE_IN)


def great_lines(
    size: int, born_before: date, senders: Sequence[Sender], on: date, month: int, first: int
) -> Iterator[list[str]]:
    """Yield the transfer lines of a month that belong to major debtors, numbered from ``first``."""
    serial = first
    for turn in range(number_of(size)):
        # Each debtor has his own source, so that he is the same in every month of the same sample.
        random = Random(f"major debtor {turn} {size} {born_before.isoformat()}")
        person = _person(random, born_before, "P" if turn % 2 else "L")
        total = min(int(LEAST * random.paretovariate(1.6)), MOST)
        begins = turn * 3 % 9
        for step, (word, cause, kind, share) in enumerate(OF_COMPANIES if person.kind == "L" else OF_PERSONS):
            sender = random.choice([one for one in senders if one.kind == kind] or list(senders))
            if min(begins + step, LAST_MONTH) == month:
                principal = int(total * share) + 1 + random.randrange(1_000)
                yield line_of(random, sender, serial, person, on, Debit(word, cause, principal))
                serial += 1


def _person(random: Random, born_before: date, kind: str) -> Person:
    while True:
        person = make_person(random, born_before)
        if person.kind == kind:
            return person


def look_after(year: Days, moment: datetime) -> None:
    """Let the officer write down what is being done about major debtors, and when to look again."""
    officer: Actor = year.staff["officer_all"]
    for debtor in money.major_debtors(size=50).rows:
        if year.random.random() < 0.3 or (debtor.next_action_on and debtor.next_action_on > moment.date()):
            continue
        payments.note_measures(
            debtor.id,
            measures=year.random.choice(MEASURES),
            next_action_on=year.workday(moment.date() + timedelta(days=year.random.randrange(14, 60))),
            actor=officer,
        )
        year.add("debtor_measures")


def count(year: Days) -> None:
    """Count who is on the list at the sample's end."""
    cursor: str | None = None
    while True:
        page = money.major_debtors(cursor=cursor, size=200)
        year.add("major_debtors", len(page.rows))
        cursor = page.next
        if not cursor:
            return
