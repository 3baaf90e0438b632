"""What is looked at every night: one table of checks, each its own transaction, each failure told."""

import logging
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any

from bianmin.activities.actions import plan_tours
from bianmin.cases import queries as cases
from bianmin.controls.actions import keep_evidence
from bianmin.controls.types import EvidenceCheck
from bianmin.desk.actions import end_days
from bianmin.inspections.actions import forget_visitors, note_expected
from bianmin.jobs.actions import forget_old
from bianmin.jobs.running import Running
from bianmin.kit import messages, roc
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.payments import queries as payments
from bianmin.payments.actions import note_missed, refresh_major_debtors
from bianmin.plans import queries as plans
from bianmin.plans.actions import note_outcomes
from bianmin.reports.actions.closing import close_months
from bianmin.reports.queries.checks import closing_checks
from bianmin.reports.queries.targets import outcomes
from bianmin.requests import actions as requests
from bianmin.surveys.actions import mix


class CheckBroken(Exception):  # noqa: N818  (named for what it says, not an error of the program)
    """Something that must always hold does not."""


log = logging.getLogger(__name__)

HERE = "bianmin.jobs.nightly."

CHECKS: tuple[str, ...] = (
    HERE + "money_holds",
    HERE + "registers_agree",
    HERE + "list_major_debtors",
    HERE + "instalments_missed",
    HERE + "end_desk_days",
    HERE + "count_request_days",
    HERE + "tidy_requests",
    HERE + "mix_surveys",
    HERE + "look_after_rounds",
    HERE + "plan_tour_days",
    HERE + "note_plan_targets",
    HERE + "close_figures",
    HERE + "figures_agree",
    HERE + "forget_old_jobs",
)
"""Dotted functions ``f(on: date) -> Any``, run in this order."""


def run(running: Running) -> dict[str, Any]:
    """Run every check; return what each said. One that fails doesn't hold up the others, and fails the job."""
    return run_now(today(), lambda done, dotted: running.progress(done, len(CHECKS), dotted))


def run_now(on: date, tell: Callable[[int, str], None] | None = None) -> dict[str, Any]:
    """Run every check for a day, at once; ``tell`` hears which one is next."""
    said: dict[str, Any] = {}
    failed: list[str] = []
    for done, dotted in enumerate(CHECKS):
        if tell is not None:
            tell(done, dotted)
        module, _, name = dotted.rpartition(".")
        try:
            said[dotted] = getattr(import_module(module), name)(on)
        except Exception as error:
            log.exception("nightly check %s failed", dotted)
            failed.append(f"{dotted}: {error}")
    if failed:
        raise RuntimeError("; ".join(failed))
    return said


def money_holds(on: date) -> dict[str, int]:  # noqa: ARG001  (all checks take the day)
    """Run every standing check on money; a broken one fails the night's job, which the manager's page shows."""
    found = payments.ledger_checks()
    kept = [EvidenceCheck(check.code, check.title, check.violations) for check in found]
    keep_evidence("money", kept, actor=Actor.system("clock"))
    broken = {check.code: check.violations for check in found if check.violations}
    if broken:
        raise CheckBroken(f"standing checks on money: {broken}")
    return {"checks": len(found)}


def registers_agree(on: date) -> str:  # noqa: ARG001  (all checks take the day)
    """Compare the intake and assignment registers line for line."""
    found = cases.register_disagreements()
    title = t("收案簿、分案簿與案件逐筆相符", "Intake, assignment and cases agree line by line")
    keep_evidence("registers", [EvidenceCheck("registers", title, len(found))], actor=Actor.system("clock"))
    if found:
        raise CheckBroken(f"the registers disagree in {len(found)} lines")
    return "agree"


def list_major_debtors(on: date) -> str:
    """Bring the list of major debtors up to date: the dated threshold may have changed with the day."""
    return str(refresh_major_debtors(actor=Actor.system("clock"), on=on))


def instalments_missed(on: date) -> int:
    """Note the instalments that were not paid by their day; what follows is the plan's own procedure."""
    return note_missed(actor=Actor.system("clock"), on=on)


def end_desk_days(on: date) -> int:
    """End the queue tickets of earlier days that nobody closed, so that a counter begins its day free."""
    return end_days(actor=Actor.system("clock"), on=on)


def count_request_days(on: date) -> dict[str, int]:
    """Compute every open request's days anew; on most nights nothing moves, and nothing is written."""
    done = requests.recompute_deadlines(on)
    return {"looked_at": done.looked_at, "changed": done.changed, "told": done.told}


def tidy_requests(on: date) -> dict[str, int]:
    """Throw away drafts whose time is over, mix the day's ratings, and forget what old messages said."""
    return {
        "drafts": requests.forget_drafts(on),
        "ratings": requests.mix_ratings(),
        "messages": messages.forget_old(),
    }


def mix_surveys(on: date) -> int:  # noqa: ARG001  (all checks take the day)
    """Mix the day's answers, ratings and votes, so that their order tells nothing."""
    return mix()


def plan_tour_days(on: date) -> int:
    """Make the days of tours of the next half-year, once each; return how many are new."""
    return plan_tours(actor=Actor.system("nightly"), on=on)


def note_plan_targets(on: date) -> int:
    """Keep how the targets of this year's plan and last year's stand: what is entered late changes them still."""
    noted = 0
    for year in (roc.year(on) - 1, roc.year(on)):
        plan = plans.plan_of_year(year, on=on)
        if plan is not None and plan.in_force_from is not None:
            found, day = outcomes(plan, on)
            noted += note_outcomes(found, actor=Actor.system("clock"), on=day)
    return noted


def close_figures(on: date) -> dict[str, int]:  # noqa: ARG001  (all checks take the day)
    """Close the months of large sets of facts that were touched since last night."""
    return close_months(actor=Actor.system("clock"))


def figures_agree(on: date) -> dict[str, int]:  # noqa: ARG001  (all checks take the day)
    """Compare closed sums with a direct count; what disagrees fails the night's job."""
    found = closing_checks()
    wrong = {check.code: len(check.wrong) for check in found if check.wrong}
    if wrong:
        raise CheckBroken(f"closed figures disagree with a direct count in months of {wrong}")
    return {check.code: check.months for check in found}


def look_after_rounds(on: date) -> dict[str, int]:
    """Note the rounds that are due, and delete visitors registered by name whose day has come."""
    clock = Actor.system("clock")
    return {"expected": note_expected(on, actor=clock), "forgotten": forget_visitors(on, actor=clock)}


def forget_old_jobs(on: date) -> int:  # noqa: ARG001  (all checks take the day)
    """Remove rows of jobs that ended long ago."""
    return forget_old()
