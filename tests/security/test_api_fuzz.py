"""The machine API is given whatever its own description allows, and more: it answers, it never breaks down."""

import json
from typing import Any

import pytest
import schemathesis
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bianmin.api.machine import api
from bianmin.office import actions as office
from bianmin.office.types import Actor
from tests.effort import examples
from tests.factories.cases import a_branch

EXAMPLES = examples(10)
OUTSIDE = schemathesis.GenerationMode.NEGATIVE
OF_THE_BODY = {"content-length", "content-type"}


@pytest.fixture
def token(db: None) -> str:
    """A token that may do everything a token can."""
    a_branch()
    scopes = ("transfers", "collections", "cases", "notices")
    return office.issue_token("C01", "fuzz", actor=Actor.system("test"), scopes=scopes).token


def description() -> dict[str, Any]:
    """Return the API's own OpenAPI description as plain JSON."""
    return dict(json.loads(json.dumps(api.get_openapi_schema())))


OPERATIONS = [(method, path) for path, methods in description()["paths"].items() for method in methods]


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
@pytest.mark.filterwarnings("ignore")
def test_an_operation_never_breaks_down(token: str, method: str, path: str) -> None:
    operation = schemathesis.openapi.from_dict(description())[path][method.upper()]
    client = Client(raise_request_exception=False)

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        case=st.one_of(
            operation.as_strategy(), operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)
        )
    )
    def fuzz(case: Any) -> None:
        with transaction.atomic():
            call = case.as_transport_kwargs(base_url="http://testserver")
            answer = send(client, token, call)
            transaction.set_rollback(True)
        assert answer.status_code < 500, (call, answer.content[:500])
        if answer.status_code >= 400:
            assert answer.headers["Content-Type"] == "application/problem+json", call

    fuzz()


def send(client: Client, token: str, call: dict[str, Any]) -> Any:
    """Send what was drawn by Django's own client, the way a server would hand it over."""
    import requests  # noqa: PLC0415  (only prepares the bytes; nothing is sent anywhere)

    prepared: Any = requests.Request(
        **{key: call.get(key) for key in ("method", "url", "params", "json", "data", "files", "headers", "cookies")}
    ).prepare()
    body = prepared.body or b""
    headers = {
        key: value for key, value in prepared.headers.items() if key.lower() not in {"content-length", "content-type"}
    }
    return client.generic(
        prepared.method or "GET",
        prepared.path_url,
        body.encode() if isinstance(body, str) else body,
        content_type=prepared.headers.get("Content-Type", "application/octet-stream"),
        headers={**headers, "Authorization": f"Bearer {token}"},
    )
