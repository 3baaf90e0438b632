"""What is written down of a failure names nobody: national numbers and what a statement carried are hidden.

Databases quote the row or the statement that failed. A log is read by more people than the record is, is
copied to other machines and kept for long; so nothing goes there before it went through here.
"""

import logging
import re

from bianmin.kit.identifiers import mask

_NUMBER = re.compile(r"(?<![0-9A-Za-z])[A-Za-z][1289A-Da-d][0-9]{8}(?![0-9A-Za-z])")
_PASSPORT = re.compile(r"(?<![0-9A-Za-z])[A-Z]{1,2}[0-9]{7,9}(?![0-9A-Za-z])")
_QUOTED = re.compile(r"^(LINE \d+: |(DETAIL|QUERY|CONTEXT|STATEMENT):\s+).*(\n\s+\^)?$", re.MULTILINE)


def redact(text: str) -> str:
    """Return a text without national numbers, and without the lines in which a database quotes values."""
    text = _QUOTED.sub(lambda found: f"{found[1].split(':')[0].strip()}: …", text)
    return _PASSPORT.sub(_masked, _NUMBER.sub(_masked, text))


def _masked(found: re.Match[str]) -> str:
    return mask(found[0])


class RedactingFormatter(logging.Formatter):
    """Writes log lines, tracebacks too, without what names a person."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return redact(super().format(record))
