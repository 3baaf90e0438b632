"""What opens the pages of requests and their papers: permission, and record in the address (that need not exist)."""

from typing import Any

from bianmin.office.types import Permission
from tests.security import paper_deeds

P = Permission
NONE = 999_999_999
READS = (P.READ_REQUESTS, P.WORK_REQUEST)

CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    **paper_deeds.CONSOLE,
    "requests": (READS, {}),
    "requests-export": (READS, {}),
    "requests-view-save": (READS, {}),
    "requests-view-drop": (READS, {"view_id": NONE}),
    "request-new": (P.TAKE_REQUEST, {}),
    "request-cases": (P.TAKE_REQUEST, {}),
    "request-receipt": (P.TAKE_REQUEST, {}),
    "request-take": (P.TAKE_REQUEST, {"service": "none"}),
    "requests-load": (P.ASSIGN_REQUEST, {}),
    "requests-redistribute": (P.ASSIGN_REQUEST, {}),
    "sealed": ((P.READ_ETHICS, P.READ_PERSONNEL), {}),
    "sealed-key": ((P.READ_ETHICS, P.READ_PERSONNEL), {}),
    "sealed-item": ((P.READ_ETHICS, P.READ_PERSONNEL), {"request_id": NONE}),
    "request": (READS, {"request_id": NONE}),
    "request-whole": (READS, {"request_id": NONE}),
    "request-file": (READS, {"request_id": NONE, "file_id": NONE}),
    "request-ticks": (READS, {"request_id": NONE}),
    "request-resend": (READS, {"request_id": NONE, "message_id": NONE}),
    "request-exit": (READS, {"request_id": NONE, "verb": "none"}),
    "request-correct": (READS, {"request_id": NONE, "event_id": NONE}),
    "request-deed": (READS, {"request_id": NONE, "deed": "note"}),
}
