"""What of internal control presses for a person on a day."""

from collections.abc import Iterator
from datetime import date, timedelta

from bianmin.controls.queries.audits import audit_plan, audits, findings, statement
from bianmin.controls.types import Reminder
from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

AHEAD = timedelta(days=14)


def reminders(actor: Actor, *, on: date | None = None) -> list[Reminder]:
    """Return what presses: findings to put right or to look at, audits of the plan, a statement to sign."""
    day = on or clock.today()
    found = [*_findings(actor, day), *_audits(actor, day), *_statements(actor, day)]
    return sorted(found, key=lambda one: (not one.is_late, one.due, one.kind, one.id))


def _findings(actor: Actor, day: date) -> Iterator[Reminder]:
    keeps = office.may(actor, Permission.KEEP_CONTROLS)
    if not (keeps or office.may(actor, Permission.IMPROVE_CONTROLS)):
        return
    for one in findings(waiting=True):
        if one.done_on is None and one.due_on - AHEAD <= day:
            said = t("稽核缺失待改善：{text}", "Finding to put right: {text}").fill(text=one.text)
            yield Reminder("finding", one.audit_id, said, one.due_on, one.is_late(day))
        elif one.done_on is not None and keeps:
            said = t("稽核改善待複查：{text}", "Improvement to look at: {text}").fill(text=one.text)
            yield Reminder("finding", one.audit_id, said, one.done_on, False)


def _audits(actor: Actor, day: date) -> Iterator[Reminder]:
    year = roc.year(day)
    if office.may(actor, Permission.KEEP_CONTROLS):
        for due in audits(year):
            if due.done_on is None and due.planned_on - AHEAD <= day:
                said = t("應辦理稽核：{title}", "Audit to make: {title}").fill(title=due.title)
                yield Reminder("audit", due.id, said, due.planned_on, due.planned_on < day)
    plan = audit_plan(year)
    if plan is not None and plan.approved_at is None and office.may(actor, Permission.SIGN_AS_CONVENER):
        said = t("{y}年度稽核計畫待核定", "The audit plan of ROC {y} waits for approval").fill(y=year)
        yield Reminder("audit-plan", year, said, day, False)


def _statements(actor: Actor, day: date) -> Iterator[Reminder]:
    heads = office.may(actor, Permission.SIGN_AS_HEAD)
    convenes = office.may(actor, Permission.SIGN_AS_CONVENER)
    for year in (roc.year(day) - 1, roc.year(day)):
        made = statement(year)
        if made is None:
            continue
        if (made.convener_at is None and convenes) or (made.head_at is None and heads):
            said = t("{y}年度內部控制聲明書待簽署", "The statement of internal control of ROC {y} is to be signed")
            yield Reminder("statement", year, said.fill(y=year), day, False)
        elif made.is_signed and made.published_at is None and heads:
            said = t("{y}年度內部控制聲明書待公布", "The statement of internal control of ROC {y} is to be published")
            yield Reminder("statement", year, said.fill(y=year), day, False)
