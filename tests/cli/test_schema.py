"""An empty database gets its tables at once: the same ones, with the same rows, as by every migration in turn."""

import re
from pathlib import Path

import pytest

from bianmin.kit.database import snapshot
from tests.command_office import CommandOffice

#: PostgreSQL writes a list of words in two ways, depending on whether it was read from a dump.
CASTS = re.compile(r"[()]|::character varying|::text(\[\])?")


def tables_of(office: CommandOffice) -> list[str]:
    """Return the office's tables and rows, line by line."""
    return [CASTS.sub("", line) for line in office.run("manage", "schema", "--skip-checks").stdout.splitlines()]


def test_the_snapshot_is_that_of_these_migrations() -> None:
    assert snapshot.fits(), "run make schema"


def test_a_snapshot_of_other_migrations_is_not_loaded(tmp_path: Path, settings: object) -> None:
    other = tmp_path / "schema.sql"
    other.write_text("-- migrations: 0\ncreate table surprise ();\n", encoding="utf-8")
    settings.SCHEMA_SNAPSHOT = other  # type: ignore[attr-defined]  # Django's settings take any name
    assert not snapshot.fits()


@pytest.mark.soak  # `make schema` writes the snapshot from just this; a minute to show that it did
def test_loading_at_once_gives_what_migrating_in_turn_gives(tmp_path: Path) -> None:
    at_once, in_turn = CommandOffice(tmp_path / "at-once"), CommandOffice(tmp_path / "in-turn")
    at_once.run("manage", "migrate", "--skip-checks")
    in_turn.run("manage", "migrate", "--skip-checks", "--in-turn")
    assert tables_of(at_once) == tables_of(in_turn)
    assert in_turn.run("manage", "schema", "--skip-checks").stdout == snapshot.file().read_text(encoding="utf-8")


def test_migrating_a_loaded_database_again_changes_nothing(command_office: CommandOffice) -> None:
    assert command_office.json("migrate")["applied"] == []
    assert command_office.json("migrate", "--check")["pending"] == []
