"""The default branch, and actors of every role."""

import pytest

from bianmin.office import actions
from bianmin.office.types import Actor, Role

ADMIN = Actor(name="王管理（測試）", roles=frozenset({Role.ADMINISTRATOR}))
CLERK = Actor(name="李承辦（測試）", roles=frozenset({Role.SECTION_CLERK}), section_id=1)


@pytest.fixture
def branch(db: None) -> None:
    """Make the default branch."""
    actions.ensure_default_branch()


@pytest.fixture
def admin() -> Actor:
    """Return an administrator."""
    return ADMIN


@pytest.fixture
def clerk() -> Actor:
    """Return a clerk of the section with id 1."""
    return CLERK
