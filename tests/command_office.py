"""A branch of a test's own, driven by commands in processes of their own."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class CommandOffice:
    """A branch in a home of its own with a private database, driven by the command ``bianmin``."""

    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment of its commands."""
        ours = {key: value for key, value in os.environ.items() if not key.startswith(("BIANMIN_", "DJANGO_"))}
        return ours | {"BIANMIN_HOME": str(self.home)}

    def words(self, *words: object) -> list[str]:
        """Return the command line of ``bianmin`` with ``words``."""
        return [sys.executable, "-m", "bianmin.cli.main", *map(str, words)]

    def run(self, *words: object, status: int | None = 0, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Run a command to its end; fail the test where the exit status is not ``status``."""
        done = subprocess.run(
            self.words(*words), env=self.environment | environment, capture_output=True, text=True, check=False
        )
        if status is not None:
            assert done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def json(self, *words: object, status: int | None = 0) -> Any:
        """Run a command with ``--json`` and return what it printed: one value and nothing else."""
        return json.loads(self.run(*words, "--json", status=status).stdout)

    def inside(self, deed: str, **arguments: object) -> Any:
        """Do a deed of ``tests.crash.inside`` in a process of its own and return what it gave."""
        words = [sys.executable, "-m", "tests.crash.inside", deed, json.dumps(arguments, default=str)]
        done = subprocess.run(words, env=self.environment, cwd=PROJECT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{deed}: {done.stderr}"
        return json.loads(done.stdout)

    def start(self, *words: object, **environment: str) -> "subprocess.Popen[str]":
        """Start a command and return at once; the caller ends it."""
        return subprocess.Popen(
            self.words(*words),
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def copy_home(source: Path, target: Path) -> Path:
    """Copy a home whose database is stopped, with owners and modes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["/bin/cp", "-a", "--reflink=auto", str(source), str(target)], check=True)
    return target


def wait_until_stopped(home: Path, seconds: float = 30) -> None:
    """Wait until the private server of a home has stopped after its last command."""
    until = time.monotonic() + seconds
    while (home / "pg" / "postmaster.pid").exists():
        assert time.monotonic() < until, "the private server went on without a client"
        time.sleep(0.05)
