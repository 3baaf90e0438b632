"""Every page of the year's plan that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def plan_pages(
    held: int, draft: int, parts: tuple[int, int, int], assessed: int, finding: int
) -> list[tuple[str, Role, str]]:
    """Return name, role and address; ``parts`` are a strategy, an item and a target of the draft."""
    writer, strategy, item, target = R.SECRETARIAT, *parts
    return [
        ("home of who keeps the plan", writer, "/console/"),
        ("plans", writer, "/console/plans/"),
        ("plans to read", R.AUDITOR, "/console/plans/"),
        ("a plan in force", writer, f"/console/plans/{held}/"),
        ("a plan being drafted", writer, f"/console/plans/{draft}/"),
        ("a plan's text", writer, f"/console/plans/{draft}/head/"),
        ("a new strategy", writer, f"/console/plans/{draft}/add/strategy/{draft}/"),
        ("a new item", writer, f"/console/plans/{draft}/add/item/{strategy}/"),
        ("a new target", writer, f"/console/plans/{draft}/add/target/{item}/"),
        ("a strategy", writer, f"/console/plans/{draft}/change/strategy/{strategy}/"),
        ("an item", writer, f"/console/plans/{draft}/change/item/{item}/"),
        ("a target", writer, f"/console/plans/{draft}/change/target/{target}/"),
        ("targets", R.MANAGER, "/console/plans/targets/?year=114"),
        ("targets of a year without a plan", writer, "/console/plans/targets/?year=99"),
        ("quarters", writer, "/console/plans/assessments/?year=114"),
        ("quarters for who assesses", R.UNIT_HEAD, "/console/plans/assessments/?year=114"),
        ("a quarter", R.UNIT_HEAD, f"/console/plans/assessments/{assessed}/"),
        ("findings", writer, "/console/plans/findings/"),
        ("closed findings", writer, "/console/plans/findings/?closed=1"),
        ("a finding", writer, f"/console/plans/findings/{finding}/"),
    ]
