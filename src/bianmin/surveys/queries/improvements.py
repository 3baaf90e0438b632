"""Findings and what was done about them."""

from datetime import date

from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.surveys.errors import UnknownImprovement
from bianmin.surveys.models import Improvement
from bianmin.surveys.types import ImprovementStep, ImprovementView

STEP_NAMES: dict[str, Text] = {
    "found": t("立案列管", "Entered"),
    "changed": t("變更措施或期限", "Measure or day changed"),
    "done": t("完成", "Done"),
    "reopened": t("重新列管", "Taken up again"),
}
STATES: dict[str, Text] = {
    "open": t("辦理中", "Under way"),
    "overdue": t("逾期", "Overdue"),
    "done": t("已完成", "Done"),
}


def improvements(
    state: str = "", *, first: date | None = None, last: date | None = None, on: date | None = None
) -> list[ImprovementView]:
    """Return improvements, the most pressing first: ``open`` (overdue ones too), ``overdue``, ``done`` or all.

    With a period only those found in it.
    """
    day = on or today()
    held = Improvement.objects.order_by("done_on", "due_on", "id")
    if first and last:
        held = held.filter(found_on__range=(first, last))
    if state in {"open", "overdue"}:
        held = held.filter(done_on=None)
    if state == "overdue":
        held = held.filter(due_on__lt=day)
    if state == "done":
        held = held.exclude(done_on=None)
    found = [_view(row, day) for row in held]
    return sorted(found, key=lambda one: (one.done_on is not None, one.due_on, one.id))


def improvement(improvement_id: int, on: date | None = None) -> ImprovementView:
    """Return an improvement with what happened to it."""
    row = Improvement.objects.filter(pk=improvement_id).first()
    if row is None:
        raise UnknownImprovement
    steps = [ImprovementStep(one.on_date, one.who, STEP_NAMES[one.kind], one.note) for one in row.events.order_by("id")]
    return _view(row, on or today(), steps)


def _view(row: Improvement, on: date, steps: list[ImprovementStep] | None = None) -> ImprovementView:
    return ImprovementView(
        id=row.pk,
        source=row.source,
        source_ref=row.source_ref,
        finding=row.finding,
        unit=row.unit,
        kind=row.kind,
        measure=row.measure,
        due_on=row.due_on,
        done_on=row.done_on,
        evidence=row.evidence,
        is_overdue=row.done_on is None and row.due_on < on,
        found_on=row.found_on,
        steps=steps or (),
    )
