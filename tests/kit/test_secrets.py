"""Keys for personal data: hashing, sealing, several live versions."""

import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import secrets
from bianmin.kit.secrets import KeyProblem, Keyring

RING = Keyring({1: "a test key of no value at all"})


def test_the_key_is_made_at_first_use_and_readable_by_its_owner_alone(home: Path) -> None:
    ring = secrets.keyring()
    path = home / "keys" / "pii"
    assert ring.current == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert secrets.keyring().hash("A123456789") == ring.hash("A123456789")
    assert [(one.path, one.is_safe) for one in secrets.key_files()] == [(path, True)]
    path.chmod(0o644)
    assert [one.is_safe for one in secrets.key_files()] == [False]


@pytest.mark.usefixtures("home")
def test_two_first_starts_at_once_use_one_key() -> None:
    hashes: list[bytes] = []
    threads = [threading.Thread(target=lambda: hashes.append(secrets.keyring().hash("x"))) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(set(hashes)) == 1


def test_a_hash_has_32_bytes_and_depends_on_the_purpose() -> None:
    assert len(RING.hash("A123456789")) == 32
    other = Keyring({1: "a test key of no value at all"}, "something else")
    assert RING.hash("A123456789") != other.hash("A123456789")
    with pytest.raises(KeyProblem):
        other.decrypt(RING.encrypt("A123456789"))


@given(st.text(max_size=120))
def test_what_is_sealed_is_opened_again_and_looks_different_each_time(text: str) -> None:
    sealed = RING.encrypt(text)
    assert RING.decrypt(sealed) == text
    assert RING.decrypt(memoryview(sealed)) == text
    assert sealed != RING.encrypt(text)


@given(st.binary(max_size=60))
def test_what_was_never_sealed_is_refused(data: bytes) -> None:
    with pytest.raises(KeyProblem):
        RING.decrypt(data)


def test_one_changed_bit_is_noticed() -> None:
    sealed = bytearray(RING.encrypt("A123456789"))
    sealed[-1] ^= 1
    with pytest.raises(KeyProblem):
        RING.decrypt(bytes(sealed))


def test_after_a_rotation_old_rows_are_still_found_and_read(home: Path) -> None:
    before = secrets.keyring()
    sealed, hashed = before.encrypt("A123456789"), before.hash("A123456789")
    assert secrets.rotate() == 2
    after = secrets.keyring()
    assert (after.current, after.versions) == (2, (2, 1))
    assert after.decrypt(sealed) == "A123456789"
    assert (1, hashed) in after.hashes("A123456789")
    assert after.hashes("A123456789")[0] == (2, after.hash("A123456789"))
    assert Keyring.version_of(after.encrypt("x")) == 2
    secrets.retire(1)
    last = secrets.keyring()
    assert last.versions == (2,)
    with pytest.raises(KeyProblem):
        last.decrypt(sealed)
    with pytest.raises(KeyProblem):
        last.hash("x", 1)
    assert stat.S_IMODE((home / "keys" / "pii").stat().st_mode) == 0o600
    assert [path.name for path in (home / "keys").iterdir()] == ["pii"]


@pytest.mark.usefixtures("home")
def test_the_current_version_and_unknown_ones_cannot_be_retired() -> None:
    secrets.keyring()
    for version in (1, 7):
        with pytest.raises(KeyProblem):
            secrets.retire(version)


def test_keys_can_come_from_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_PII_KEY", "1:the-old-key-of-the-test,2:the-new-key-of-the-test")
    assert secrets.keyring().versions == (2, 1)
    assert not (home / "keys").exists()
    with pytest.raises(KeyProblem):
        secrets.rotate()


@pytest.mark.parametrize(
    "text",
    [
        "1:short",
        "x:a-long-enough-secret 2:another-long-secret",
        "1:aaaaaaaaaaaaaaaaaa,1:bbbbbbbbbbbbbbbbbbb",
        "256:aaaaaaaaaaaaaaaaaaaa 1:aaaaaaaaaaaaaaaaaaa",
    ],
)
def test_keys_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(KeyProblem):
        secrets.parse_keys(text)


def test_a_bare_secret_is_version_one() -> None:
    assert secrets.parse_keys("just-one-secret") == {1: "just-one-secret"}


def test_a_ring_without_keys_is_refused() -> None:
    with pytest.raises(KeyProblem):
        Keyring({})
