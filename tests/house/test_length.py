"""No file is longer than 300 lines: what is longer does more than one thing, and is split by verb."""

from pathlib import Path

import pytest

MOST = 300
ROOT = Path(__file__).resolve().parents[2]
KINDS = ("*.py", "*.js", "*.html", "*.typ", "*.sql")
TABLES: dict[str, str] = {
    "src/bianmin/config/schema.sql": "written by make schema: what all migrations give",
}
"""Files that may be longer, each with its reason: only tables of data, never code."""


def ours() -> list[Path]:
    folders = (ROOT / "src", ROOT / "tests", ROOT / "benchmarks", ROOT / "bin")
    found = [path for folder in folders for kind in KINDS for path in folder.rglob(kind)]
    return [path for path in found if "migrations" not in path.parts and "__pycache__" not in path.parts]


def test_no_file_is_longer_than_300_lines() -> None:
    long = {}
    for path in ours():
        name = str(path.relative_to(ROOT))
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > MOST and name not in TABLES:
            long[name] = lines
    assert not long, f"split these by verb (a folder with one file a verb, re-exported): {long}"


def test_every_exception_still_exists_and_needs_to_be_one() -> None:
    for name in TABLES:
        path = ROOT / name
        assert path.exists(), f"{name} is gone: take it off the list"
        if path.read_text(encoding="utf-8").count("\n") <= MOST:
            pytest.fail(f"{name} is short now: take it off the list")
