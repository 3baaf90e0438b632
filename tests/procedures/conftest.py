"""What tests of procedures share: a branch with its usual places and the key of the integrity box."""

from pathlib import Path as Folder

import pytest

from bianmin.bookings.actions import ensure_default_places
from bianmin.catalogue.types import Unit
from bianmin.office.types import Actor, Role
from bianmin.requests import actions
from tests.factories.cases import a_branch


@pytest.fixture
def branch(tmp_path: Folder, monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    monkeypatch.setenv("BIANMIN_HOME", str(tmp_path))
    monkeypatch.delenv("BIANMIN_PII_KEY", raising=False)
    a_branch()
    ensure_default_places()
    ethics = Actor(name="ethics", staff_id=None, roles=frozenset({Role.ETHICS}))
    actions.make_seal_key(Unit.ETHICS, "甲", "first long passphrase", "乙", "second long passphrase", actor=ethics)
