"""A consequence that was cut off half-way is done again, once, by whoever is there: a command or the worker."""

import signal
import time
from collections.abc import Callable

from tests.command_office import CommandOffice
from tests.crash.harness import Line, looking, scalar, unsound
from tests.crash.targets import bank_file, take_in

PAYMENTS = 30
CLOSED = "select count(*) from cases_case where status = 'closed'"
WAITING = "select count(*) from kit_reaction where state = 'waiting'"


def until(line: Line, what: Callable[[Line], bool], seconds: float = 240) -> None:
    """Wait, generously, until something is so."""
    ending = time.monotonic() + seconds
    while not what(line):
        assert time.monotonic() < ending, "it did not come to that"
        time.sleep(0.1)


def test_a_consequence_cut_off_is_done_once_by_the_worker(command_office: CommandOffice) -> None:
    take_in(command_office, 1, 100)
    with looking(command_office) as line, looking(command_office) as other:
        path = bank_file(command_office, line, 0, PAYMENTS)
        with other.transaction():
            # Payments may be written, cases not: the command stands still in the middle of what follows.
            other.execute("lock table cases_case in share row exclusive mode")
            process = command_office.start("collect", path, "--layout", "virtual-account", "--on", "2026-09-02")
            until(line, lambda seen: scalar(seen, "select count(*) from payments_payment") == PAYMENTS)
            process.kill()
            process.communicate()
        assert scalar(line, WAITING) > 0
        assert scalar(line, CLOSED) == 0
        worker = command_office.start("worker")
        try:
            until(line, lambda seen: scalar(seen, WAITING) == 0)
            assert scalar(line, CLOSED) == PAYMENTS
            assert unsound(line) == []
            # And told of an event while it listens, it does what follows without anybody asking.
            line.execute(
                "with happened as (insert into kit_outbox_event (name, body, created_at)"
                " select name, body, now() from kit_outbox_event where name = 'MoneyCollected' returning id)"
                " insert into kit_reaction (event_id, reaction, state, attempts, error)"
                " select id, 'bianmin.payments.actions.consequences.close_paid_by_file', 'waiting', 0, '' from happened"
            )
            line.execute("notify bianmin_outbox")
            until(line, lambda seen: scalar(seen, WAITING) == 0)
            assert scalar(line, CLOSED) == PAYMENTS
        finally:
            worker.send_signal(signal.SIGTERM)
            _, said = worker.communicate(timeout=120)
        assert "Traceback" not in said
        assert worker.returncode == 0
