"""A request from receipt to answer: taken in, supplemented, prepared by one person and approved by another."""

import pytest

from bianmin.requests import actions, queries
from tests.factories import requests as factory
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db


def test_smoke(people: People) -> None:
    made = factory.applied()
    print(made)
    row = actions.act(made.id, "ask", {"wanted": "x"}, actor=people.desk, now=factory.at(factory.MONDAY))
    print(row, queries.track(made.number, made.code))
