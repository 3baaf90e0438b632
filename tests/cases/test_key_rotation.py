"""A key that comes while a file is being read makes nobody two people."""

from pathlib import Path
from typing import Any

import pytest

from bianmin.cases import actions, queries
from bianmin.cases.actions.intake import take as taking
from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.models import Case, Obligor
from bianmin.kit.secrets import KeyProblem, keyring
from tests.factories.cases import SYSTEM, a_line, an_organisation, person_id, take

pytestmark = pytest.mark.usefixtures("branch")

OLD, NEW = "1:" + "o" * 32, "2:" + "n" * 32


def rotate_while_reading(monkeypatch: pytest.MonkeyPatch, *, check: bool) -> None:
    """Let the key come, and all known obligors be brought to it, after a file was read and before its turn."""
    real = lock_assignment

    def lock(cursor: Any) -> None:
        monkeypatch.setenv("BIANMIN_PII_KEY", f"{OLD},{NEW}")
        actions.rehash_obligors(actor=SYSTEM)
        real(cursor)

    monkeypatch.setattr(taking, "lock_assignment", lock)
    if not check:
        stale = keyring()
        monkeypatch.setattr(taking, "keyring", lambda: stale)


@pytest.mark.parametrize(("check", "people"), [(False, 2), (True, 1)])
def test_keys_are_read_again_under_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, check: bool, people: int
) -> None:
    monkeypatch.setenv("BIANMIN_PII_KEY", OLD)
    take(tmp_path, [a_line(obligor_id=person_id(5))])
    rotate_while_reading(monkeypatch, check=check)
    take(tmp_path, [a_line(obligor_id=person_id(5))])
    # Without the second look at the keys the person would be two.
    assert Obligor.objects.count() == people
    assert Case.objects.count() == 2


def test_a_key_is_retired_only_when_nothing_is_under_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_PII_KEY", OLD)
    take(tmp_path, [a_line(), an_organisation(representative_id=person_id(5))])
    monkeypatch.setenv("BIANMIN_PII_KEY", f"{OLD},{NEW}")
    take(tmp_path, [a_line()])
    assert queries.key_use() == {1: 3, 2: 1}
    with pytest.raises(KeyProblem) as refused:
        actions.retire_key(1, actor=SYSTEM)
    assert "rehash" in refused.value.text.en
    while actions.rehash_obligors(actor=SYSTEM, batch_size=1):
        pass
    actions.rehash_representatives(actor=SYSTEM)
    assert queries.key_use() == {2: 4}
