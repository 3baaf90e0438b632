"""What the verbs on plans share: a row locked, a rule's reason turned into a refusal, texts tidied."""

from collections.abc import Iterable
from functools import partial

from bianmin.kit import given
from bianmin.kit.texts import Text
from bianmin.plans.errors import PlanNotThere, UnknownPlan, WrongPlan
from bianmin.plans.models import Version
from bianmin.plans.rules import why_no_step

wanted = partial(given.wanted, wrong=WrongPlan)


def locked(plan_id: int, step: str) -> Version:
    """Lock a version's row that can take a step."""
    row: Version = given.locked(Version, plan_id, UnknownPlan)
    unless(why_no_step(row.state, step))
    return row


def unless(why: Text | None) -> None:
    """Refuse where a rule gave a reason."""
    if why is not None:
        raise PlanNotThere(why)


def lines(texts: Iterable[str]) -> list[str]:
    """Return the texts that say something, trimmed."""
    return [one.strip() for one in texts if one.strip()]
