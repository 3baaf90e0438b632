"""One office for all, driven by commands as anybody would: words in; status, output and errors out."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.command_office import CommandOffice, copy_home


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left: exit status, standard output and standard error."""

    status: int
    out: str
    err: str


@dataclass
class Office:
    """A branch of the tests' own, every command a process of its own."""

    home: Path
    folder: Path
    server: "subprocess.Popen[str]" = field(repr=False)

    def run(self, *words: object, environment: Mapping[str, str] | None = None) -> Done:
        """Run ``bianmin`` with these words."""
        done = self._ask({"words": [str(word) for word in words], "environment": dict(environment or {})})
        assert "Traceback" not in done.err + done.out
        return done

    def call(self, name: str) -> None:
        """Run a function ``module:name`` in this office."""
        done = self._ask({"call": name, "environment": {}})
        assert done.status == 0, done.err

    def _ask(self, asked: dict[str, Any]) -> Done:
        assert self.server.stdin
        assert self.server.stdout
        self.server.stdin.write(json.dumps(asked | {"folder": str(self.folder)}) + "\n")
        self.server.stdin.flush()
        status = self.server.stdout.readline().strip()
        assert status, "the driver ended"
        return Done(int(status), *((self.folder / name).read_text(encoding="utf-8") for name in ("out", "err")))

    def json(self, *words: object, status: int = 0) -> Any:
        """Run a command with ``--json``; standard output must be one JSON value and nothing else."""
        done = self.run(*words, "--json")
        assert done.status == status, f"{words}: {done}"
        return json.loads(done.out)

    def refused(self, *words: object) -> Done:
        """Run a command that must end with status 2, one sentence in two languages, and nothing on stdout."""
        done = self.run(*words, "--json")
        assert done.status == 2, f"{words}: {done}"
        assert done.out == ""
        assert 1 <= len(done.err.strip().splitlines()) <= 2, done.err
        assert any("一" <= mark <= "鿿" for mark in done.err), done.err
        return done

    def write(self, name: str, content: bytes | str) -> Path:
        """Write a file beside the office and return where it lies."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


@pytest.fixture(scope="session")
def office(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A freshly migrated branch that all tests of the contract share: no test relies on being alone in it."""
    folder = tmp_path_factory.mktemp("contract")
    command = CommandOffice(copy_home(office_template, folder / "home"))
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.contract.driver"],
        env=command.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        assert server.stdout
        assert server.stdin
        assert server.stdout.readline().strip() == "ready"
        yield Office(command.home, folder, server)
        server.stdin.close()
        server.wait(timeout=30)
