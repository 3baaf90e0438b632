"""Take a transfer file in through the command, and what its feedback says."""

from typing import Any

from tests.contract.conftest import Office
from tests.contract.files import feedback, line, transfer

ON = ("--on", "2026-08-31")


def take(
    office: Office, content: str | bytes, *words: object, on: tuple[str, ...] = ON
) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """Take a file in; return what the command printed and the feedback."""
    out = office.folder / "feedback.csv"
    out.unlink(missing_ok=True)
    said = office.json("intake", office.write("in.csv", content), "--feedback", out, *on, *words)
    assert list(said) == ["batch", "received", "accepted", "refused", "repeated", "faults", "seconds"]
    assert said["received"] == said["accepted"] + said["refused"]
    return said, feedback(out.read_bytes())


def faults(office: Office, *changes: dict[str, str], on: str = "2026-08-31") -> list[str]:
    """Return what the feedback says of good lines with these changes."""
    _, rows = take(office, transfer([line(**change) for change in changes]), on=("--on", on))
    return [row["faults"] for row in rows]
