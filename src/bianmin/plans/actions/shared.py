"""What the verbs on plans share: a row locked, a rule's reason turned into a refusal, texts tidied."""

from collections.abc import Iterable

from bianmin.kit.texts import Text, t
from bianmin.plans.errors import PlanNotThere, UnknownPlan, WrongPlan
from bianmin.plans.models import Version
from bianmin.plans.rules import why_no_step


def locked(plan_id: int, step: str) -> Version:
    """Lock a version's row that can take a step."""
    row = Version.objects.select_for_update(no_key=True).filter(pk=plan_id).first()
    if row is None:
        raise UnknownPlan
    unless(why_no_step(row.state, step))
    return row


def unless(why: Text | None) -> None:
    """Refuse where a rule gave a reason."""
    if why is not None:
        raise PlanNotThere(why)


def wanted(text: str, what: Text, most: int) -> str:
    """Return a text that may not be empty or longer than ``most``."""
    tidy = text.strip()
    if not tidy:
        raise WrongPlan(t("請填寫{what}。", "Write the {what}."), what=what)
    if len(tidy) > most:
        raise WrongPlan(t("{what}最多{n}個字。", "The {what} has {n} characters at most."), what=what, n=most)
    return tidy


def lines(texts: Iterable[str]) -> list[str]:
    """Return the texts that say something, trimmed."""
    return [one.strip() for one in texts if one.strip()]
