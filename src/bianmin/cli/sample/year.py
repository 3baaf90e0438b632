"""A year of the sample branch's life, day by day, through the same actions that people and machines use.

Everything is drawn from one seeded source: the same size and date give the same sample.
"""

import heapq
import tempfile
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path

from bianmin.cases import actions as cases
from bianmin.cases import queries as case_reads
from bianmin.cases.types import Filters
from bianmin.cli.sample import casework, debtors, desk, steps
from bianmin.cli.sample import money as files
from bianmin.cli.sample.days import Days, Progress
from bianmin.cli.sample.transfer import Sender, lines, write_file
from bianmin.documents import actions as documents
from bianmin.documents.types import RunScope
from bianmin.jobs.reactions import run_all
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

EARLIEST = date(2025, 1, 1)
"""The sample's facts lie in ROC year 114 and later, so that earlier periods hold only what was loaded."""

MONTHS = 12


class Year(Days):
    """The running year: what happens month by month."""

    def live(self) -> dict[str, int]:
        """Let the year pass; return what happened in it."""
        first = max(self.on - timedelta(days=364), EARLIEST)
        days = max((self.on - first).days, 1)
        share = self.size // MONTHS
        for month in range(MONTHS):
            last = month == MONTHS - 1
            day = self.last_workday() if last else self.workday(first + timedelta(days=days * month // MONTHS))
            number = self.size - share * (MONTHS - 1) if last else share
            self.at(day, time(9, 10), lambda moment, n=number, m=month: self.transfer(moment, n, m))  # type: ignore[misc]  # mypy can't type a lambda's kept values
        self.periods(first)
        total, before = days, first
        while self.queue:
            moment, _, deed = heapq.heappop(self.queue)
            if moment.date() != before:
                # What follows from a day's events is done before the next day, as the worker would have.
                run_all()
                before = moment.date()
            self.progress(min((before - first).days, total - 1), total, f"{moment:%Y-%m-%d}")
            deed(moment)
        run_all()
        debtors.count(self)
        self.progress(total, total, "")
        return self.figures

    def periods(self, first: date) -> None:
        """Put the regular work on the queue: files of banks and stores twice a month, disbursement monthly."""
        day = first + timedelta(days=14)
        turn = 0
        while day <= self.on:
            self.at(self.workday(day), time(10, 0), self.take_files)
            if turn % 2:
                self.at(self.workday(day), time(15, 0), lambda moment, n=turn: steps.disburse(self, moment, n))  # type: ignore[misc]  # mypy can't type a lambda's kept values
            self.at(self.workday(day), time(14, 0), lambda moment: steps.tidy_suspense(self, moment))
            day, turn = day + timedelta(days=14), turn + 1
        self.at(self.last_workday(), time(11, 0), self.take_files)

    def transfer(self, moment: datetime, number: int, month: int) -> None:
        """Take in a month's transfer file; its notices go out, and people begin to pay."""
        agencies = [Sender(one.code, one.kind) for one in office.agencies() if one.is_active]
        words = frozenset(one.word for one in office.case_types())
        path = self.folder / f"transfer-{moment:%Y%m%d}-{month}.csv"
        encoding = "cp950" if month % 4 == 3 else "utf-8"
        great = list(debtors.great_lines(self.size, self.born_before, agencies, moment.date(), month, 1))[:number]
        rest = lines(self.random, self.population, agencies, words, moment.date(), number - len(great), len(great) + 1)
        write_file(path, chain(great, rest), encoding)
        taken = cases.take_transfer(
            path, actor=self.staff["registry"], file_name=path.name, source="command", on=moment.date()
        )
        self.add("cases", taken.accepted)
        self.add("refused", taken.refused)
        sent = self.workday(moment.date() + timedelta(days=2))
        self.at(sent, time(9, 30), lambda at, batch=taken.batch: self.notify(at, batch))  # type: ignore[misc]  # mypy can't type a lambda's kept values
        casework.schedule_casework(self, taken.batch, moment.date())
        looked_after = self.workday(moment.date() + timedelta(days=20))
        self.at(looked_after, time(9, 50), lambda at: debtors.look_after(self, at))

    def notify(self, moment: datetime, batch: int) -> None:
        """Send the notices of a batch and draw what each obligor will do."""
        documents.start_run(RunScope.BATCH, batch, actor=self.staff["officer_all"], on=moment.date(), now=moment)
        self.add("notice_runs")
        rows = {row.number: row for row in case_reads.export_cases(Filters(batch_id=batch))}
        steps.deliver(self, sorted(row.id for row in rows.values())[:12], moment)
        for owed in money.case_objects(batch_id=batch, on=moment.date()):
            row = rows[str(owed["number"])]
            debt = files.Debt(
                row.id,
                row.number,
                int(str(owed["balance"])),
                str(owed["write_off_number"]),
                str(owed["virtual_account"]),
                row.obligor_name,
            )
            if debt.balance:
                steps.decide(self, debt, moment.date())

    def take_files(self, moment: datetime) -> None:
        """Take in what stores and banks report since last time."""
        stamp = f"{moment:%Y%m%d%H}"
        for layout, paid in sorted(self.reported.items()):
            due = [one for one in paid if one.at < moment - timedelta(days=1)]
            if not due:
                continue
            self.reported[layout] = [one for one in paid if one.at >= moment - timedelta(days=1)]
            path = self.folder / f"{layout}-{stamp}.dat"
            files.write(layout, path, self.random, sorted(due, key=lambda one: one.at), stamp)
            payments.collect(
                path, layout=layout, actor=self.staff["accounts"], file_name=path.name, on=moment.date(), now=moment
            )
            self.add("collection_files")
            self.add("collection_lines", len(due))


def make(size: int, on: date, staff: dict[str, Actor], progress: Progress) -> dict[str, int]:
    """Make the year that ends on ``on``."""
    with tempfile.TemporaryDirectory(prefix="bianmin-sample-") as folder, office.settings_kept():
        year = Year(size, on, staff, progress, Path(folder))
        year.live()
        desk.fill(year)
        return year.figures
