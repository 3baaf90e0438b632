"""The page that lists the services is what the definitions say; two that run alike have a written reason."""

import subprocess
import sys
from pathlib import Path

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.rules.likeness import alike

PROJECT = Path(__file__).resolve().parents[2]


def test_the_table_of_services_is_what_the_definitions_say() -> None:
    printed = subprocess.run(
        [sys.executable, "bin/services_table.py"], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout
    kept = (PROJECT / "docs/reference/services.md").read_text(encoding="utf-8")
    assert kept == printed, "run: .venv/bin/python bin/services_table.py > docs/reference/services.md"


def test_no_two_services_are_the_same_without_a_written_reason() -> None:
    assert alike([one.service for one in procedures()]) == ()
