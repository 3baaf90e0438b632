"""An agency with a token, and a file to send."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from bianmin.office import actions as office
from bianmin.office import queries
from bianmin.office.types import Actor
from tests.factories import cases as factory

ALL = ("transfers", "collections", "cases", "notices")


@dataclass
class Machine:
    """An agency's system: a client that carries the agency's token."""

    client: Client
    token: str
    agency_id: int

    def call(self, method: str, path: str, **more: Any) -> Any:
        """Call the API."""
        return getattr(self.client, method)(
            f"/api/v1{path}", headers={"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}, **more
        )

    def send(self, path: str, body: object, **headers: str) -> Any:
        """Post JSON."""
        return self.call("post", path, data=json.dumps(body), content_type="application/json", headers=headers)


@pytest.fixture
def machine(db: None) -> Callable[..., Machine]:
    """Return a maker of machines by agency code and scopes."""
    factory.a_branch()

    def make(code: str = "C01", scopes: tuple[str, ...] = ALL) -> Machine:
        issued = office.issue_token(code, f"test {code}", actor=Actor.system("test"), scopes=scopes)
        return Machine(Client(), issued.token, queries.agency(code).id)

    return make
