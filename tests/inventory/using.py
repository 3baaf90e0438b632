"""Using the product as people do: opening a page, filling a form, running a command."""

import importlib
import io
import json
from contextlib import redirect_stdout
from typing import Any

from django.http import HttpResponseBase
from django.urls import reverse

from bianmin.cli.main import Parser
from bianmin.office.types import Role
from tests.factories.console import client_of


def read(answer: HttpResponseBase) -> str:
    """Return the words of an answer that must have come."""
    assert answer.status_code == 200, (answer.status_code, getattr(answer, "url", ""))
    streamed = getattr(answer, "streaming_content", None)
    return (b"".join(streamed) if streamed else answer.content).decode("utf-8-sig", "replace")  # type: ignore[attr-defined]  # known by what was done before


def said(answer: HttpResponseBase) -> Any:
    """Return the JSON of an answer."""
    return json.loads(answer.content)  # type: ignore[attr-defined]  # no answer in JSON is streamed


def page(role: Role, name: str, *args: object, **query: str | int) -> str:
    """Open a page of the console as a person of this role; return its words."""
    return read(client_of(role).get(reverse(name, args=args), query))


def fill(role: Role, name: str, *args: object, query: str = "", **fields: Any) -> str:
    """Send a form of the console; it must be taken. Return the address it leads to."""
    answer = client_of(role).post(reverse(name, args=args) + query, fields)
    assert answer.status_code in {302, 303}, answer.content.decode()[-3000:]
    return str(answer.headers["Location"])


def bianmin(command: str, *words: object) -> Any:
    """Run a command in this process with ``--json``; return its value. Its status must be 0."""
    module = importlib.import_module(f"bianmin.cli.commands.{command}")
    parser = Parser(prog=f"bianmin {command}")
    module.add_arguments(parser)
    args = parser.parse_args([str(word) for word in words])
    args.json = True
    printed = io.StringIO()
    with redirect_stdout(printed):
        assert module.run(args) == 0
    return json.loads(printed.getvalue())
