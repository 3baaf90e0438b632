"""A silenced check says why on its own line: the next reader must be able to doubt it."""

import io
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path for name in ("src", "tests", "benchmarks", "bin") for path in (ROOT / name).rglob("*.py"))
SILENCE = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b[^#]*")
CODES = re.compile(
    r"#\s*(?:noqa(?::\s*[A-Z]+[0-9]+(?:\s*,\s*[A-Z]+[0-9]+)*)?|type:\s*ignore(?:\[[a-z-]+(?:\s*,\s*[a-z-]+)*\])?)"
)


def bare(source: str) -> list[int]:
    """Return the lines whose comment silences a check and gives no reason."""
    found = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and SILENCE.search(token.string):
            rest = CODES.sub("", token.string).strip(" #()")
            if not re.search(r"\w", rest):
                found.append(token.start[0])
    return found


@pytest.mark.parametrize(
    "line",
    [
        "x = f()  # noqa",
        "x = f()  # noqa: S101",
        "x = f()  # type: ignore",
        "x = f()  # type: ignore[a-b]  # noqa: E501",
    ],
)
def test_a_bare_silence_is_found(line: str) -> None:
    assert bare(f"y = 1\n{line}\n") == [2]


@pytest.mark.parametrize(
    "line", ["x = f()  # noqa: S101  (a fixture)", "x = f()  # type: ignore[a-b]  # the stubs lack it", 'x = "# noqa"']
)
def test_a_reason_or_a_mere_text_is_none(line: str) -> None:
    assert bare(f"{line}\n") == []


def test_every_silenced_check_says_why() -> None:
    found = [f"{path.relative_to(ROOT)}:{line}" for path in FILES for line in bare(path.read_text(encoding="utf-8"))]
    assert not found, "give the reason beside it: # noqa: CODE  (why)"
