"""What tests of the console share: a small office."""

from pathlib import Path

import pytest

from tests.factories.console import Office, an_office


@pytest.fixture
def desk(db: None, tmp_path: Path) -> Office:
    """A branch with twelve cases."""
    return an_office(tmp_path)
