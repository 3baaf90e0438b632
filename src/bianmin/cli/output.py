"""What a command prints: words in both languages, one JSON value, progress on a terminal."""

import json
import sys
from datetime import date, datetime
from decimal import Decimal
from time import monotonic
from typing import Any, Protocol

from bianmin.kit.texts import Text


class Progress(Protocol):
    """Shows how far a command is; the total is None where it can't be known yet."""

    def __call__(self, done: int, total: int | None = None, words: str = "") -> None:
        """Show ``done`` of ``total``."""


def say(text: Text | str) -> None:
    """Print words to standard output: the Chinese, then its English on a second line."""
    _print(text, sys.stdout)


def say_error(text: Text | str) -> None:
    """Print words to standard error: the Chinese, then its English on a second line."""
    _print(text, sys.stderr)


def emit(value: Any) -> None:  # noqa: ANN401  (what JSON can say)
    """Print the one JSON value of ``--json`` on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, default=_plain)
    sys.stdout.write("\n")
    sys.stdout.flush()


def progress(label: Text) -> Progress:
    """Return a function ``(done, total, words)`` that shows progress on a terminal, ten times a second at most."""
    last = [0.0]

    def show(done: int, total: int | None = None, words: str = "") -> None:
        if not sys.stderr.isatty() or (monotonic() - last[0] < 0.1 and done != total):  # noqa: PLR2004  (ten times a second)
            return
        last[0] = monotonic()
        share = f"{done:,} / {total:,}" if total else f"{done:,}"
        end = "\n" if total and done >= total else ""
        sys.stderr.write(f"\r\x1b[K{label.zh} {label.en}  {share} {words}{end}")
        sys.stderr.flush()

    return show


def _print(text: Text | str, stream: Any) -> None:  # noqa: ANN401  (a text stream)
    lines = (text.zh, text.en) if isinstance(text, Text) else (text,)
    stream.write("".join(f"{line}\n" for line in lines))
    stream.flush()


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Text):
        return {"zh": value.zh, "en": value.en}
    raise TypeError(f"{type(value).__name__} has no JSON form")
