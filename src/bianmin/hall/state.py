"""What boards and telephones show, kept ready for a moment: hundreds ask every two seconds and mostly nothing changed.

Each process looks at most every tenth of a second whether any ticket had a new event (one look at an index);
only then, or after a second, it reads the day again. Every answer has a mark (ETag): who has it gets
"not modified". So what is called is seen within the two seconds of polling and a tenth.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Any

from bianmin.desk import queries as desk
from bianmin.desk.types import BoardState, PhoneState

LOOK = 0.1
READ = 1.0
STALE = 5.0


@dataclass(frozen=True, slots=True)
class Body:
    """An answer ready to be sent, with its mark."""

    mark: str
    content: bytes


@dataclass(slots=True)
class Kept:
    """What this process holds: answers by address, the newest event they know, when it looked and read."""

    version: int = -1
    bodies: Mapping[str, Body] = field(default_factory=dict)
    looked: float = 0.0
    read: float = 0.0
    lock: Lock = field(default_factory=Lock)


kept = Kept()


def fresh() -> bool:
    """Tell whether what is held may be answered without a look."""
    return monotonic() - kept.looked < LOOK


def refresh() -> None:
    """Look whether anything changed and read it. One thread does; the others answer what is held, unless too old."""
    waits = monotonic() - kept.read > STALE
    if not kept.lock.acquire(blocking=waits):
        return
    try:
        if fresh():
            return
        begun = monotonic()
        if desk.newest_event() != kept.version or begun - kept.read > READ:
            state = desk.hall_state()
            bodies = {f"board/{code}": body(board_json(one)) for code, one in state.boards.items()}
            bodies |= {f"t/{code}": body(phone_json(one)) for code, one in state.phones.items()}
            kept.version, kept.bodies, kept.read = state.version, bodies, begun
        kept.looked = begun
    finally:
        kept.lock.release()


def forget() -> None:
    """Hold nothing (tests; another database)."""
    kept.version, kept.bodies, kept.looked, kept.read = -1, {}, 0.0, 0.0


def body(content: Mapping[str, Any]) -> Body:
    """Return content as it is sent, with its mark."""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Body(f'"{hashlib.blake2b(written, digest_size=9).hexdigest()}"', written)


def board_json(board: BoardState) -> dict[str, Any]:
    """Return a board as its page reads it."""
    return {
        "now": [{"number": one.number, "counter": one.counter, "calls": one.calls} for one in board.now],
        "last": [{"number": one.number, "counter": one.counter} for one in board.last],
        "waiting": board.waiting,
    }


def phone_json(phone: PhoneState) -> dict[str, Any]:
    """Return a ticket as its page on a telephone reads it."""
    return {"state": phone.state, "before": phone.before, "counter": phone.counter, "near": phone.near}
