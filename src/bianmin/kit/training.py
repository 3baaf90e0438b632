"""The training office: a branch of its own whose clock can be moved, so that deadlines can be tried out.

It is told apart by a file in its BIANMIN_HOME (``training.json``), which no real office has: its database,
keys and files lie there too, and nothing of it reaches the real ones. The clock moves forward alone: what
was done yesterday can't be undone by a calendar; whoever wants to begin again makes a new one.
"""

import json
import os
from datetime import timedelta
from pathlib import Path
from time import monotonic

from bianmin.kit.errors import Refusal
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import t

FILE = "training.json"
FOLDER = "training"
MOST_DAYS = 3650
_LOOK_AGAIN = 1.0
_seen: dict[Path, tuple[float, int | None]] = {}


class NoTraining(Refusal):
    """This is a real office: its clock can't be moved."""

    code = "no-training"
    text = t("這不是訓練分署，時鐘不能移動。", "This is no training office; its clock can't be moved.")


class BadMove(Refusal):
    """A move the clock can't make."""

    code = "bad-move"
    status = 422
    text = t("訓練時鐘只能往前1至{most}日。", "The training clock moves forward, by 1 to {most} days.")


def is_training() -> bool:
    """Tell whether this is a training office."""
    return _days() is not None


def shift() -> timedelta:
    """Return how far the training office's clock is ahead; nothing in a real office."""
    return timedelta(days=_days() or 0)


def begin(home: Path) -> None:
    """Make a home one of a training office; where it is already, its clock stays."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not (home / FILE).exists():
        _write(home, 0)


def forward(days: int) -> None:
    """Move the clock forward by some days."""
    now = _read(bianmin_home())
    if now is None:
        raise NoTraining
    if not 1 <= days <= MOST_DAYS or now + days > 2 * MOST_DAYS:
        raise BadMove(most=MOST_DAYS)
    _write(bianmin_home(), now + days)


def _days() -> int | None:
    """Return the days ahead, or None in a real office. Other processes see a move within a second."""
    home = bianmin_home()
    looked, days = _seen.get(home, (0.0, None))
    if monotonic() - looked > _LOOK_AGAIN or home not in _seen:
        days = _read(home)
        _seen[home] = (monotonic(), days)
    return days


def _read(home: Path) -> int | None:
    try:
        return int(json.loads((home / FILE).read_text(encoding="utf-8"))["days"])
    except FileNotFoundError:  # no clock of its own: not a training office
        return None


def _write(home: Path, days: int) -> None:
    fresh = home / f"{FILE}.{os.getpid()}"
    fresh.write_text(json.dumps({"days": days}), encoding="utf-8")
    fresh.replace(home / FILE)
    _seen.pop(home, None)
