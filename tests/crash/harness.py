"""Kill at random moments, look, do it again, look again: whatever dies, the office is whole.

A target is a command with what must hold before and after it. Moments and victims come from a seed,
so that a failure can be repeated; ``make soak`` gives many more rounds.
"""

import os
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import psycopg

from bianmin.kit.database.address import socket_folder
from bianmin.kit.database.private import private_server
from tests.command_office import CommandOffice

VICTIMS = ("command", "server", "keeper", "both", "backend")

Line = psycopg.Connection[tuple[Any, ...]]

SOUND = {
    "registers agree line for line": """
        select count(*) from cases_intake_entry i full join cases_assignment_entry a
            on a.batch_id = i.batch_id and a.line_no = i.line_no
        where (i.accepted and a.id is null) or (a.id is not null and not coalesce(i.accepted, false))""",
    "every case is in the assignment register once": """
        select count(*) from cases_case c
        where (select count(*) from cases_assignment_entry a where a.case_id = c.id) <> 1""",
    "serials have no gaps": """
        select count(*) from (select max(serial) <> count(*) as gap from cases_case group by year, word) s where gap""",
    "every case has its receivable": """
        select count(*) from cases_case c
        where not exists (select from payments_receivable r where r.case_id = c.id)""",
    "an obligor's open cases stand in one section": """
        select count(*) from (select from cases_case where status in ('open', 'suspended')
            group by obligor_id having count(distinct section_id) > 1) s""",
    "no payment without its line": """
        select count(*) from payments_payment p where p.line_id is null and p.receipt_id is null
            and p.suspense_id is null""",
    "notices' numbers have no gaps": """
        select abs((select coalesce(sum(last), 0) from documents_notice_counter)
            - (select count(*) from documents_notice))""",
    "a case is once in a run, and a run in its places": """
        select count(*) from (select from documents_notice group by run_id
            having count(*) <> max(position) or count(distinct case_id) <> count(*)) s""",
    "orders' numbers have no gaps": """
        select abs((select coalesce(sum(last), 0) from payments_order_counter)
            - (select count(*) from payments_payment_order))""",
    "an order pays what its items say": """
        select count(*) from payments_payment_order o where o.kind = 'agency' and o.amount
            is distinct from (select sum(i.amount) from payments_order_item i where i.order_id = o.id)""",
    "a file to the bank has its orders": """
        select count(*) from payments_order_export e left join (
            select export_id, count(*) as orders, sum(amount) as amount from payments_payment_order group by export_id
        ) o on o.export_id = e.id where o.orders is distinct from e.orders or o.amount is distinct from e.amount""",
    "an exported order stands in a file": """
        select count(*) from payments_payment_order where (state = 'exported') <> (export_id is not null)""",
    "no event lost its reactions": "select count(*) from kit_reaction where state = 'failed'",
}
"""Each must give 0 at every moment at which the database answers."""


class Target(ABC):
    """A command to be killed."""

    name: str

    def open(self, office: CommandOffice, turns: int) -> None:  # noqa: B027  (most need nothing)
        """Prepare the branch for so many turns."""

    @abstractmethod
    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Make the turn's input and return the command's words."""

    @abstractmethod
    def count(self, line: Line) -> int:
        """Return how much of the work is in the database."""

    @abstractmethod
    def expected(self, line: Line) -> int:
        """Return by how much ``count`` grows when the prepared command has run once."""

    def finished(self, office: CommandOffice, line: Line) -> None:  # noqa: B027  (a target that leaves nothing behind need not say so)
        """Look at what the command has left, once it has run to its end."""


@dataclass(frozen=True, slots=True)
class Kill:
    """What was killed, and when (seconds after the command's start)."""

    victim: str
    after: float


@contextmanager
def looking(office: CommandOffice) -> Iterator[Line]:
    """Look into the office's database as its superuser, waiting for a recovery if need be."""
    with private_server(office.home):
        host = str(socket_folder(office.home))
        with psycopg.connect(host=host, dbname="bianmin", user="postgres", autocommit=True) as line:
            yield line


def unsound(line: Line) -> list[str]:
    """Return what doesn't hold."""
    broken = []
    for name, query in SOUND.items():
        row = line.execute(query).fetchone()
        if row and row[0]:
            broken.append(f"{name}: {row[0]}")
    return broken


def scalar(line: Line, query: str, *values: object) -> int:
    """Return the one number of a query."""
    row = line.execute(query, values).fetchone()
    return int(row[0]) if row and row[0] is not None else 0


def besiege(office: CommandOffice, target: Target, *, rounds: int, seed: int) -> None:
    """Run the target's command ``rounds`` times, kill each at a random moment, and check before and after."""
    random = Random(seed)  # noqa: S311  (moments, no secrets)
    target.open(office, rounds + 1)
    with looking(office) as line:
        words = target.prepare(office, line, 0)
    began = time.monotonic()
    office.run(*words)
    usual = time.monotonic() - began
    for turn in range(1, rounds + 1):
        with looking(office) as line:
            words = target.prepare(office, line, turn)
            before, growth = target.count(line), target.expected(line)
        assert growth > 0, "the target's input does nothing"
        kill = Kill(random.choice(VICTIMS), random.uniform(0.25, 1.05) * usual)
        told = f"{target.name}, seed {seed}, turn {turn}, {kill}"
        strike(office, words, kill)
        with looking(office) as line:
            assert target.count(line) in {before, before + growth}, f"{told}: half done"
            assert unsound(line) == [], told
        office.run(*words)
        with looking(office) as line:
            assert target.count(line) == before + growth, f"{told}: lost or doubled"
            assert unsound(line) == [], told
            target.finished(office, line)
    broken = [check for check in office.json("ledger", "check") if check["violations"]]
    assert broken == []


def strike(office: CommandOffice, words: list[object], kill: Kill) -> None:
    """Start the command and kill the victim at its moment; a command whose server died ends by itself."""
    process = office.start(*words)
    try:
        with suppress(subprocess.TimeoutExpired):  # the kill comes first: just that is wanted
            process.wait(kill.after)
        if kill.victim == "command":
            process.kill()
        for pid in victims(office.home, kill.victim):
            with suppress(ProcessLookupError):  # it ended by itself meanwhile
                os.kill(pid, signal.SIGKILL)
        _, said = process.communicate(timeout=300)
        assert "Traceback" not in said, said
    finally:
        process.kill()
        process.communicate()


def victims(home: Path, victim: str) -> list[int]:
    """Return the processes to kill beside the command."""
    try:
        server = int((home / "pg" / "postmaster.pid").read_text().split()[0])
        keeper = int(Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):  # no server is left
        return []
    # A server whose keeper is gone belongs to process 1, which is nobody's victim.
    keepers = [keeper] if keeper > 1 else []
    if victim == "backend":
        return backends(server)[:1]
    return {"server": [server], "keeper": keepers, "both": [*keepers, server]}.get(victim, [])


def backends(server: int) -> list[int]:
    """Return the server's processes that work for a client; one killed makes the server drop them all and recover."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError):  # a process that ended meanwhile
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == server and b"bianmin_app bianmin" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return sorted(found)
