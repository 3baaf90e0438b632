"""Letters come along when the key for personal data is changed."""

import pytest

from bianmin.documents import queries
from bianmin.kit import secrets

pytestmark = pytest.mark.django_db


def test_the_keys_know_of_the_letters() -> None:
    letters = secrets.users()["letters"]
    assert letters.use() == {}
    assert letters.rehash() == 0
    assert queries.letters_of("none") == []
