"""A job whose worker or database was killed begins again, and its result is the one it would have had."""

import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from subprocess import Popen

import pytest

from tests.command_office import CommandOffice
from tests.crash.harness import Line, looking, scalar, unsound, victims
from tests.crash.targets import LINES, PAYMENTS, bank_file, take_in, transfer

PATIENCE = 400
WAITING = "select count(*) from kit_reaction where state = 'waiting'"


@dataclass
class Worker:
    """The worker, started again where it ended, as ``bianmin up`` does."""

    office: CommandOffice
    process: "Popen[str] | None" = None
    said: list[str] = field(default_factory=list)

    def start(self) -> None:
        """Start it."""
        self.process = self.office.start("worker")

    def keep(self, line: Line) -> None:
        """Start it again where it ended; a dead one's last sign of life is made as old as it soon would be."""
        assert self.process is not None
        if self.process.poll() is not None:
            self.said.append(self.process.communicate()[1])
            line.execute("update procrastinate_workers set last_heartbeat = now() - interval '1 hour'")
            self.start()

    def end(self) -> None:
        """End it as a signal does."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.communicate(timeout=120)
        finally:
            self.process.kill()
            self.process.communicate()


def job_state(office: CommandOffice, job: int) -> str:
    with looking(office) as line:
        row = line.execute("select state from jobs_job where id = %s", [job]).fetchone()
        return str(row[0]) if row else ""


def run_and_kill(office: CommandOffice, job: int, victim: str, after: float) -> None:
    """Work on a job, kill at a moment after it began, and see it through to its end."""
    worker = Worker(office)
    worker.start()
    try:
        ending = time.monotonic() + PATIENCE
        while job_state(office, job) == "waiting":
            assert time.monotonic() < ending
            time.sleep(0.05)
        time.sleep(after)
        assert worker.process is not None
        pids = [worker.process.pid] if victim == "worker" else victims(office.home, victim)
        for pid in pids:
            with suppress(ProcessLookupError):  # it ended by itself meanwhile
                os.kill(pid, signal.SIGKILL)
        while (state := job_state(office, job)) in {"waiting", "running"}:
            assert time.monotonic() < ending, f"the job did not go on: {state}"
            with looking(office) as line:
                worker.keep(line)
            time.sleep(0.3)
        assert state == "done"
        with looking(office) as line:
            while scalar(line, WAITING):
                assert time.monotonic() < ending, "consequences did not go on"
                worker.keep(line)
                time.sleep(0.3)
            assert unsound(line) == []
    finally:
        worker.end()


def take_transfer(office: CommandOffice, turn: int, victim: str, after: float) -> None:
    """An uploaded transfer file: every line once, each case numbered once."""
    job = office.inside("enqueue", kind="intake", path=transfer(office, turn, LINES))
    run_and_kill(office, job, victim, after)
    with looking(office) as line:
        assert scalar(
            line, "select count(*) from cases_intake_entry where batch_id = (select max(id) from cases_batch)"
        )
        assert scalar(line, "select count(*) from cases_intake_entry") == LINES * turn
        batch = scalar(line, "select (result ->> 'batch')::bigint from jobs_job where id = %s", job)
        assert scalar(line, "select count(*) from cases_intake_entry where batch_id = %s", batch) == LINES


def collect(office: CommandOffice, turn: int, victim: str, after: float) -> None:
    """An uploaded bank file: every line pays once, and what is paid is closed."""
    with looking(office) as line:
        path = bank_file(office, line, turn, PAYMENTS)
    job = office.inside("enqueue", kind="collect", path=path, layout="virtual-account")
    run_and_kill(office, job, victim, after)
    with looking(office) as line:
        assert scalar(line, "select count(*) from payments_payment") == PAYMENTS * turn
        assert scalar(line, "select count(*) from cases_case where status = 'closed'") == PAYMENTS * turn


def notices(office: CommandOffice, turn: int, victim: str, after: float) -> None:
    """A run of notices: numbered once, one whole print file."""
    with looking(office) as line:
        batch = scalar(line, "select id from cases_batch order by id offset %s limit 1", turn - 1)
    job = office.inside("notices", batch=batch)
    run_and_kill(office, job, victim, after)
    with looking(office) as line:
        rows = line.execute(
            "select r.state, r.pages, r.notices, f.sha256 from documents_notice_run r"
            " join kit_stored_file f on f.id = r.file_id where r.scope_id = %s",
            [batch],
        ).fetchall()
    assert len(rows) == 1
    state, pages, made, sha256 = rows[0]
    assert (state, pages) == ("done", made * 2)
    assert (Path(office.home) / "files" / sha256[:2] / sha256[2:4] / sha256).exists()


def sound(office: CommandOffice) -> bool:
    return all(check["violations"] == 0 for check in office.json("ledger", "check"))


def test_a_killed_worker_and_a_killed_database_cost_no_job(command_office: CommandOffice) -> None:
    take_transfer(command_office, 1, "worker", 0.4)
    collect(command_office, 1, "server", 0.2)
    assert sound(command_office)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 4))
def test_many_kills_cost_no_job(command_office: CommandOffice, seed: int) -> None:
    random = Random(seed)  # noqa: S311  (moments, no secrets)
    victims_of_jobs = ("worker", "server", "keeper", "both", "backend")
    for turn in range(1, 7):
        take_transfer(command_office, turn, random.choice(victims_of_jobs), random.uniform(0, 2))
    for turn in range(1, 7):
        collect(command_office, turn, random.choice(victims_of_jobs), random.uniform(0, 1.5))
    for turn in range(1, 3):
        notices(command_office, turn, random.choice(victims_of_jobs), random.uniform(0, 8))
    assert sound(command_office)


@pytest.mark.soak
def test_notices_printed_in_the_background_survive(command_office: CommandOffice) -> None:
    take_in(command_office, 2, 80)
    notices(command_office, 1, "worker", 1.0)
    notices(command_office, 2, "backend", 3.0)
    assert sound(command_office)
