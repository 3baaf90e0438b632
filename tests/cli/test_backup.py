"""Backup and restore: everything comes back, a damaged file is refused, nothing is replaced unasked."""

import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from bianmin.cli.safekeeping.archive import BadArchive, unpack, verified
from bianmin.cli.safekeeping.dump import DumpFailed, replace_at_once
from bianmin.kit.database.address import socket_folder
from tests.command_office import CommandOffice
from tests.crash.harness import looking, scalar

LOOKS = "select count(*) from office_look"


def add_facts(office: CommandOffice) -> None:
    with looking(office) as line:
        line.execute(
            "insert into office_look (at, who, subject, subject_id, action, reason, refused)"
            " select now(), 'me', 'case', n::text, 'read', '', false from generate_series(1, 50) n"
        )
    kept = office.home / "files" / "ab" / "abcd"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"a receipt")


def looks(office: CommandOffice) -> int:
    with looking(office) as line:
        return scalar(line, LOOKS)


def test_everything_comes_back_in_an_empty_home(command_office: CommandOffice, tmp_path: Path) -> None:
    add_facts(command_office)
    archive = tmp_path / "office.tar"
    made = command_office.json("backup", archive, "--with-keys")
    assert made["items"] >= 2
    assert archive.stat().st_mode & 0o077 == 0
    other = CommandOffice(tmp_path / "other")
    restored = other.json("restore", archive)
    assert restored["keys_fit"] is True
    assert restored["rows"] == made["rows"]
    assert looks(other) == 50
    assert (other.home / "files" / "ab" / "abcd").read_bytes() == b"a receipt"
    answers = {one["code"]: one["state"] for one in other.json("doctor", status=None)}
    assert answers["append-only"] == "ok"
    assert answers["tables"] == "ok"


def test_without_its_keys_the_missing_keys_are_told(command_office: CommandOffice, tmp_path: Path) -> None:
    archive = tmp_path / "office.tar"
    told = command_office.run("backup", archive)
    assert "keys" in told.stderr
    assert all(not item["name"].startswith("keys") for item in verified(archive)["items"])
    other = CommandOffice(tmp_path / "other")
    done = other.run("restore", archive, "--json")
    assert "keys" in done.stderr


def test_nothing_is_replaced_unasked(command_office: CommandOffice, tmp_path: Path) -> None:
    archive = tmp_path / "office.tar"
    command_office.run("backup", archive)
    assert "exists" in command_office.run("backup", archive, status=2).stderr
    add_facts(command_office)
    assert "--replace" in command_office.run("restore", archive, status=2).stderr
    assert looks(command_office) == 50
    command_office.run("restore", archive, "--replace")
    assert looks(command_office) == 0
    assert not (command_office.home / "files").exists()


def test_a_damaged_backup_is_refused_and_nothing_changed(command_office: CommandOffice, tmp_path: Path) -> None:
    archive = tmp_path / "office.tar"
    command_office.run("backup", archive)
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = tmp_path / "damaged.tar"
    damaged.write_bytes(content)
    said = command_office.run("restore", damaged, "--replace", status=2).stderr
    assert "not a whole backup" in said
    cut = tmp_path / "cut.tar"
    cut.write_bytes(archive.read_bytes()[:-20480])
    for path in (cut, tmp_path / "none.tar"):
        said = command_office.run("restore", path, "--replace", status=2).stderr
        assert "Traceback" not in said


def test_a_name_that_leads_out_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "evil.tar"
    (tmp_path / "x").write_text("x")
    with tarfile.open(archive, "w") as tar:
        tar.add(tmp_path / "x", "../x")
    with pytest.raises(BadArchive):
        verified(archive)


@pytest.fixture
def outside(another_office: CommandOffice) -> Iterator[str]:
    """Give a database of a user of its own on a server of its own, as an outside server has it."""
    with looking(another_office) as line:
        line.execute("create role someone login createdb")
        line.execute("create database apart owner someone")
        rules = another_office.home / "pg" / "bianmin_hba.conf"
        rules.write_text("local apart someone trust\n" + rules.read_text())
        line.execute("select pg_reload_conf()")
        yield f"postgresql:///apart?host={socket_folder(another_office.home)}&user=someone"


def test_an_outside_database_is_replaced_in_one_step_or_not_at_all(
    command_office: CommandOffice, tmp_path: Path, outside: str
) -> None:
    add_facts(command_office)
    archive = tmp_path / "office.tar"
    command_office.run("backup", archive, "--with-keys")
    other = CommandOffice(tmp_path / "apart")
    other.run("restore", archive, BIANMIN_DATABASE_URL=outside)
    with psycopg.connect(outside, autocommit=True) as line:
        assert scalar(line, LOOKS) == 50
        line.execute("delete from office_look where id in (select id from office_look limit 20)")
        again = ("restore", archive, "--replace")
        assert "in use" in other.run(*again, status=2, BIANMIN_DATABASE_URL=outside).stderr
    # A count that differs at the very end undoes all of it.
    settings = {"NAME": "apart", "HOST": outside.partition("host=")[2].partition("&")[0], "PORT": "", "USER": "someone"}
    unpacked = tmp_path / "unpacked"
    list(unpack(archive, unpacked))
    rows = verified(archive)["rows"]
    with pytest.raises(DumpFailed, match="office_look"):
        replace_at_once(settings, unpacked / "database.dump", rows | {"office_look": 51})
    with psycopg.connect(outside, autocommit=True) as line:
        assert scalar(line, LOOKS) == 30
    other.run(*again, BIANMIN_DATABASE_URL=outside)
    with psycopg.connect(outside, autocommit=True) as line:
        assert scalar(line, LOOKS) == 50


def test_a_restore_that_was_killed_leaves_the_old_office_or_the_new(
    command_office: CommandOffice, tmp_path: Path
) -> None:
    archive = tmp_path / "office.tar"
    command_office.run("backup", archive)
    add_facts(command_office)
    for share in (0.4, 0.7, 0.9):
        process = command_office.start("restore", archive, "--replace")
        with suppress(subprocess.TimeoutExpired):  # the kill comes first: just that is wanted
            process.wait(6 * share)
        process.kill()
        process.communicate()
        assert looks(command_office) in {50, 0}
    command_office.run("restore", archive, "--replace")
    assert looks(command_office) == 0
