"""What a case's page shows of requests: those about it, days of appearance, plans of instalments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bianmin.cases import queries as cases
from bianmin.cases.queries import AppearanceView
from bianmin.catalogue.types import OUTCOMES, Outcome
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import queries as payments
from bianmin.payments.queries import PlanView
from bianmin.requests import queries as requests
from bianmin.requests.types import QueueRow

STATES: dict[str, Text] = {
    "set": t("已通知", "Called"),
    "moved": t("改期至", "Moved to"),
    "kept": t("已到場", "Appeared"),
    "missed": t("未到場", "Did not appear"),
}
PLAN_STATES: dict[str, Text] = {
    "running": t("繳納中", "being paid"),
    "finished": t("已繳清", "paid in full"),
    "revoked": t("已撤銷", "revoked"),
}
PLAN_KINDS = {"running": "note", "finished": "good", "revoked": "stop"}


@dataclass(frozen=True, slots=True)
class CaseAbout:
    """What belongs to a case besides its debt."""

    requests: Sequence[QueueRow]
    appearances: Sequence[AppearanceView]
    plans: Sequence[PlanView]
    outcomes: Mapping[Outcome, Text]
    states: Mapping[str, Text]
    plan_states: Mapping[str, Text]
    plan_kinds: Mapping[str, str]


def about_case(page: Page, case_id: int) -> CaseAbout:
    """Return what a case's page shows; of the requests those that the person may read."""
    reads = page.may(Permission.READ_REQUESTS) or page.may(Permission.WORK_REQUEST)
    return CaseAbout(
        requests=requests.of_case(case_id, actor=page.actor) if reads else [],
        appearances=cases.appearances(case_id),
        plans=payments.plans_of_case(case_id, today()),
        outcomes=OUTCOMES,
        states=STATES,
        plan_states=PLAN_STATES,
        plan_kinds=PLAN_KINDS,
    )
