"""The private PostgreSQL: private indeed, shared by commands, back after every kill, gone when not needed."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from bianmin.kit.database import address, clients
from bianmin.kit.database.places import Places
from tests.command_office import CommandOffice, wait_until_stopped

HOLD = """
import sys, time
from bianmin.kit import database
with database.running("app") as settings:
    print(settings["HOST"], flush=True)
    sys.stdin.read()
"""


class Client:
    """A process that uses the database until it is told to go, or killed."""

    def __init__(self, office: CommandOffice) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLD],
            env=office.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout
        self.host = self.process.stdout.readline().strip()

    def go(self) -> None:
        """End as a command ends."""
        self.process.communicate("")

    def kill(self) -> None:
        """End as nobody wants to end."""
        self.process.kill()
        self.process.communicate()

    def connect(self, role: str = "bianmin_app") -> "psycopg.Connection[tuple[object, ...]]":
        """Connect as a role."""
        return psycopg.connect(host=self.host, dbname="bianmin", user=role, autocommit=True)


def server_pid(home: Path) -> int:
    return int((home / "pg" / "postmaster.pid").read_text().split()[0])


def keeper_pid(home: Path) -> int:
    fields = Path(f"/proc/{server_pid(home)}/stat").read_text().rpartition(")")[2].split()
    return int(fields[1])


def test_only_its_owner_and_root_can_reach_it(command_office: CommandOffice) -> None:
    client = Client(command_office)
    try:
        for folder in (Path(client.host), command_office.home / "pg"):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with client.connect() as line:
            assert line.execute("show listen_addresses").fetchone() == ("",)
            assert line.execute("show fsync").fetchone() == ("on",)
        hba = (command_office.home / "pg" / "bianmin_hba.conf").read_text()
        assert hba.split() == ["local", "all", "all", "peer", "map=office"]
    finally:
        client.go()
    wait_until_stopped(command_office.home)


def test_it_stops_when_the_last_client_has_gone_even_by_kill_9(command_office: CommandOffice) -> None:
    first, second = Client(command_office), Client(command_office)
    server = server_pid(command_office.home)
    first.kill()
    with second.connect() as line:
        assert line.execute("select 1").fetchone() == (1,)
    assert server_pid(command_office.home) == server
    second.kill()
    wait_until_stopped(command_office.home)
    assert list((command_office.home / "database" / "clients").iterdir()) == []


@pytest.mark.parametrize("victim", ["server", "keeper", "both"])
def test_what_was_committed_survives_kill_9(command_office: CommandOffice, victim: str) -> None:
    client = Client(command_office)
    try:
        with client.connect("bianmin_owner") as line:
            line.execute("create table kept (n int)")
            line.execute("insert into kept select generate_series(1, 1000)")
        server, keeper = server_pid(command_office.home), keeper_pid(command_office.home)
        if victim in {"keeper", "both"}:
            os.kill(keeper, signal.SIGKILL)
        if victim in {"server", "both"}:
            os.kill(server, signal.SIGKILL)
        second = Client(command_office)
        with second.connect("bianmin_owner") as line:
            assert line.execute("select count(*) from kept").fetchone() == (1000,)
        second.go()
    finally:
        client.go()
    wait_until_stopped(command_office.home)


def test_commands_at_the_same_time_share_one_server(command_office: CommandOffice) -> None:
    several = [Client(command_office) for _ in range(4)]
    assert len({client.host for client in several}) == 1
    for client in several:
        client.go()
    wait_until_stopped(command_office.home)


def test_a_long_home_gets_a_short_private_socket_folder(tmp_path: Path) -> None:
    home = tmp_path / ("x" * 90)
    home.mkdir()
    folder = address.socket_folder(home)
    assert folder != home / "run"
    assert len(os.fsencode(folder)) + len(address.SOCKET_NAME) <= 107
    assert address.socket_folder(home) == folder


def test_a_dead_process_with_the_same_number_is_no_client(tmp_path: Path) -> None:
    places = Places(tmp_path)
    with clients.locked(places):
        clients.come(places)
        (tmp_path / "database" / "clients" / f"{os.getpid()}-1").touch()
        (tmp_path / "database" / "clients" / "999999999-5").touch()
        assert clients.living(places) == 1


def test_the_application_may_add_facts_and_never_change_them(command_office: CommandOffice) -> None:
    client = Client(command_office)
    try:
        with client.connect() as line:
            for table in ("payments_entry", "office_look", "cases_case_event", "documents_delivery"):
                line.execute(f"select count(*) from {table}")
                for word in (f"update {table} set id = id", f"delete from {table}", f"truncate {table}"):
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        line.execute(word)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute("drop table payments_entry")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute("set role bianmin_owner")
            line.execute("create temporary table staging (n int)")
    finally:
        client.go()


def test_waiting_for_a_recovery_has_no_limit_but_a_failure_is_told(command_office: CommandOffice) -> None:
    control = command_office.home / "pg" / "global" / "pg_control"
    control.write_bytes(b"\0" * control.stat().st_size)
    began = time.monotonic()
    said = command_office.run("doctor", status=2).stderr
    assert "did not start" in said
    assert "Traceback" not in said
    assert time.monotonic() - began < 120
