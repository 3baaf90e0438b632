"""What the ledger tells moves an application for instalments: one that is late, one that is paid.

Each is the same again when it runs twice: a request that stands elsewhere is left alone.
"""

from collections.abc import Iterable

from bianmin.kit.errors import NotFound
from bianmin.office.types import Actor, Role
from bianmin.payments.events import PlanEnded, PlanMissed
from bianmin.procedures.instalment.definition import SERVICE
from bianmin.requests import actions as requests
from bianmin.requests import queries
from bianmin.requests.errors import ExitGone, NotNow, RequestEnded

MACHINE = Actor.system("payments")


def note_missed(event: PlanMissed) -> None:
    """Tell the obligor that an instalment is late: the request goes to that step by itself."""
    _go(event.request_id, "running", ["missed"])


def note_ended(event: PlanEnded) -> None:
    """End the request of a plan that was paid in full, one that was late too: it has caught up first."""
    if event.state == "finished":
        _go(event.request_id, "late", ["caught-up"])
        _go(event.request_id, "running", ["paid-up"])


def _go(request_id: int | None, step: str, verbs: Iterable[str]) -> None:
    """Take exits of a request that stands in a step; another service's, or one that stands elsewhere, stays."""
    if request_id is None:
        return
    try:
        seen = queries.view(request_id, actor=MACHINE)
        if seen.service.code != SERVICE.code or seen.step != step:
            return
        # The exits are a section's clerk's; the ledger does for him what the figures leave no choice about.
        actor = Actor(name=MACHINE.name, roles=frozenset({Role.SYSTEM, Role.SECTION_CLERK}), section_id=seen.section_id)
        for verb in verbs:
            requests.act(request_id, verb, actor=actor)
    except (ExitGone, NotNow, RequestEnded, NotFound):
        return  # somebody was first, or the money has changed again since
