"""A silenced check says why on its own line: the next reader must be able to doubt it."""

import ast
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


def let_go(source: str) -> list[int]:
    """Return where an error is let go: not raised, not looked at, and no word why."""
    lines, found = source.split("\n"), []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ExceptHandler):
            if node.name or any(isinstance(inner, ast.Raise) for inner in ast.walk(node)):
                continue
            begins, last = node.lineno, node.body[-1].end_lineno
        elif isinstance(node, ast.withitem) and "suppress(" in ast.unparse(node.context_expr):
            begins, last = node.context_expr.lineno, node.context_expr.end_lineno
        else:
            continue
        if not any("#" in line for line in lines[begins - 1 : last]):
            found.append(begins)
    return found


TRY = "try:\n    f()\nexcept ValueError:{}\n    pass\n"
SUPPRESS = "with suppress(OSError):{}\n    f()\n"


@pytest.mark.parametrize(("source", "line"), [(TRY, 3), (SUPPRESS, 1)])
def test_an_error_let_go_without_a_word_is_found(source: str, line: int) -> None:
    assert let_go(source.format("")) == [line]
    assert let_go(source.format("  # gone already")) == []


def test_every_error_let_go_says_why() -> None:
    found = [f"{path.relative_to(ROOT)}:{line}" for path in FILES for line in let_go(path.read_text(encoding="utf-8"))]
    assert not found, "say why beside it: except ValueError:  # no such day: today"
