"""What of rounds, defects and internal control presses for a person, with where each leads."""

from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.controls import queries as controls
from bianmin.controls.types import Reminder as ControlReminder
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import Reminder

ONE = {
    "filter": "console:inspections-facility",
    "defect": "console:inspections-defect",
    "finding": "console:controls-audit",
    "audit": "console:controls-audit",
    "statement": "console:controls-statement",
}
ALL = {"rounds": "console:inspections", "messages": "console:inspections-messages"}
SHOWN = 12


def to_do(page: Page) -> list[tuple[Reminder | ControlReminder, str]]:
    """Return the first that press for the person of a page, those that are late first."""
    found: list[Reminder | ControlReminder] = [*inspections.reminders(page.actor), *controls.reminders(page.actor)]
    found.sort(key=lambda one: (not one.is_late, one.due, one.kind, one.id))
    return [(one, _address(one)) for one in found[:SHOWN]]


def _address(one: Reminder | ControlReminder) -> str:
    if one.kind in ONE:
        return reverse(ONE[one.kind], args=(one.id,))
    if one.kind in ALL:
        return reverse(ALL[one.kind])
    return f"{reverse('console:controls-audits')}?year={one.id}"
