"""What the outcomes of an application for instalments do: plans are made, watched and revoked in payments."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.types import Done, Matter
from bianmin.kit import roc
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.payments import actions as payments
from bianmin.payments import queries as money


class TooManyPeriods(Refusal):
    """More or fewer periods than the tier allows."""

    code = "too-many-periods"
    status = 422
    text = t(
        "您累計欠款{total}元，可分{least}至{most}期；要更多期請選「特殊困難」。",
        "You owe NT${total} in all: {least} to {most} instalments. For more choose special hardship.",
    )


def accepts(answers: Mapping[str, Any], case_ids: tuple[int, ...], *, on: date) -> None:
    """Refuse periods outside the tier before anything is kept; the sentence names the bounds."""
    total = sum(money.balances(case_ids).values())
    least, most = money.plan_allowed(max(total, 1), on, hardship=answers.get("why") == "hardship")
    if not least <= int(answers["periods"]) <= most:
        raise TooManyPeriods(total=f"{total:,}", least=least, most=most)


def make_plan(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Make the plan that was granted: it holds from this moment, and payments fill it."""
    plan_id = payments.make_plan(
        matter.case_ids,
        periods=int(values["granted_periods"]),
        first_due=values["first_due"],
        hardship=matter.answers.get("why") == "hardship",
        security=str(matter.answers.get("security", "")),
        request_id=matter.request_id,
        request_number=matter.number,
        actor=actor,
        on=on,
    )
    plan = money.plan(plan_id, on)
    rows = [
        {"position": one.position, "due": roc.slash(one.due_on), "amount": f"{one.amount:,}"}
        for one in plan.instalments
    ]
    return Done(
        note=t("核准分{n}期，共{total}元。", "Granted: {n} instalments, NT${total} in all.").fill(
            n=len(rows), total=f"{plan.total:,}"
        ),
        facts={"plan_id": plan_id},
        letter={"instalments": rows, "total": f"{plan.total:,}"},
    )


def revoke_plan(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Revoke the plan; what is still owed is due at once."""
    plan_id = int(matter.facts["plan_id"])
    payments.revoke_plan(plan_id, reason=str(values["ground"]), actor=actor, on=on)
    left = money.plan(plan_id, on).balance
    return Done(
        note=t("撤銷分期，餘額{left}元。", "The plan is revoked; NT${left} is still owed.").fill(left=f"{left:,}"),
        letter={"left": f"{left:,}"},
    )


def plan_is_paid(matter: Matter, *, on: date) -> Text | None:
    """Say what still lacks, or None where all is paid."""
    plan = money.plan_of_request(matter.request_id, on)
    if plan is None or plan.balance == 0:
        return None
    return t("還有{left}元未繳。", "NT${left} is still owed.").fill(left=f"{plan.balance:,}")


def plan_is_late(matter: Matter, *, on: date) -> Text | None:
    """Say that nothing is late, or None where an instalment is."""
    plan = money.plan_of_request(matter.request_id, on)
    return None if plan is not None and plan.late else t("沒有逾期的分期款。", "No instalment is late.")


def plan_is_not_late(matter: Matter, *, on: date) -> Text | None:
    """Say which instalment is still late, or None."""
    plan = money.plan_of_request(matter.request_id, on)
    if plan is None or not plan.late:
        return None
    return t("第{n}期還沒繳清。", "Instalment {n} is not paid yet.").fill(n=plan.late[0].position)
