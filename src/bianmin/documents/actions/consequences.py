"""What notices change in cases: reactions to events (the table is ``bianmin.jobs.reactions``), safe to run twice."""

from bianmin.cases import actions as cases
from bianmin.documents.events import NoticesIssued
from bianmin.documents.models import Notice
from bianmin.office.types import Actor

MACHINE = Actor.system("documents")


def begin_cases(event: NoticesIssued) -> None:
    """Mark execution begun for the cases of a run: a notice to pay begins it (行政執行法 §7 III ①)."""
    ids = list(Notice.objects.filter(run_id=event.run_id).order_by("position").values_list("case_id", flat=True))
    cases.begin_execution(ids, actor=MACHINE, on=event.on)
