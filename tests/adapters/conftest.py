"""A home of its own for every test that writes keys or files."""

from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point BIANMIN_HOME to an empty folder, and take away a key given by the environment."""
    monkeypatch.setenv("BIANMIN_HOME", str(tmp_path))
    monkeypatch.delenv("BIANMIN_PII_KEY", raising=False)
    return tmp_path
