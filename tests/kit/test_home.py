"""Where an installation keeps its data, and the keys made there."""

import stat
import threading
from pathlib import Path

import pytest

from bianmin.kit import home as places


def test_home_is_the_folder_named_by_the_environment(home: Path) -> None:
    assert places.bianmin_home() == home


def test_without_it_home_is_var_in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BIANMIN_HOME", raising=False)
    assert places.bianmin_home().name == "var"


def test_a_key_is_made_once_and_readable_by_its_owner_alone(home: Path) -> None:
    path = home / "keys" / "secret"
    keys: list[str] = []
    threads = [threading.Thread(target=lambda: keys.append(places.read_or_make_key(path))) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(set(keys)) == 1
    assert len(keys[0]) >= 48
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_the_secret_key_may_come_from_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_SECRET_KEY", "given")
    assert places.secret_key(home) == "given"
    monkeypatch.delenv("BIANMIN_SECRET_KEY")
    assert places.secret_key(home) == places.secret_key(home) != "given"
