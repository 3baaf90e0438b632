"""Asking an agency to correct something by a day (補正), and what comes of it."""

import dataclasses
from datetime import date

from django.db import transaction

from bianmin.cases.actions.steps import locked, note, reason_given, unless
from bianmin.cases.errors import NoCorrection, UnknownGround
from bianmin.cases.events import CorrectionAnswered, CorrectionAsked
from bianmin.cases.models import CaseEvent, Correction
from bianmin.cases.rules import steps as rules
from bianmin.kit import clock, outbox, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.events import CalendarChanged
from bianmin.office.types import Actor, Permission

RULE = "correction"
_BY_HAND = t("由承辦人指定日期。", "The day was set by the clerk.")


@transaction.atomic
def ask_correction(
    case_id: int, *, actor: Actor, items: str, due_on: date | None = None, on: date | None = None
) -> int:
    """Ask the agency to correct something by a day; return the request's id.

    Without ``due_on`` the day is counted by the rule ``correction`` (a dated setting) and keeps its
    explanation.
    """
    case = locked(case_id, actor, Permission.ASK_CORRECTION)
    said, day = reason_given(items), on or clock.today()
    if due_on is None:
        deadline = office.deadline(RULE, day)
        due, why = deadline.due, deadline.explanation
    else:
        due, why = due_on, _BY_HAND
    one_is_open = Correction.objects.filter(case=case, outcome="").exists()
    unless(rules.may_ask_correction(case.status, one_is_open=one_is_open, due_on=due, on=day))
    correction = Correction.objects.create(
        case=case, asked_on=day, due_on=due, due_why=dataclasses.asdict(why), items=said, asked_by=actor.name
    )
    note(case.pk, "correction_asked", actor=actor, on=day, reason=said, data={"due_on": due.isoformat()})
    outbox.record(CorrectionAsked(correction.pk, case.pk, due))
    return int(correction.pk)


@transaction.atomic
def answer_correction(
    correction_id: int, *, actor: Actor, answer: str, outcome: str = "corrected", on: date | None = None
) -> None:
    """Record the agency's answer.

    ``outcome`` is ``corrected`` or ``withdrawn``, or empty where a clerk has still to look at it
    (it then stands among the replies of the section's day).
    """
    if outcome not in {"", "corrected", "withdrawn"}:
        raise UnknownGround
    correction, said, day = _locked(correction_id, actor), reason_given(answer), on or clock.today()
    unless(rules.may_answer_correction(correction.outcome))
    correction.answered_on, correction.answer, correction.outcome = day, said, outcome
    correction.save(update_fields=["answered_on", "answer", "outcome"])
    note(correction.case_id, "correction_answered", actor=actor, on=day, reason=said, data={"outcome": outcome})
    outbox.record(CorrectionAnswered(correction.pk, correction.case_id, day, outcome))


@transaction.atomic
def settle_correction(correction_id: int, *, actor: Actor, outcome: str, on: date | None = None) -> None:
    """Settle a request after its answer was looked at: ``corrected`` or ``withdrawn``."""
    if outcome not in {"corrected", "withdrawn"}:
        raise UnknownGround
    correction, day = _locked(correction_id, actor), on or clock.today()
    unless(rules.may_answer_correction(correction.outcome))
    correction.outcome = outcome
    correction.answered_on = correction.answered_on or day
    correction.save(update_fields=["outcome", "answered_on"])
    note(correction.case_id, "correction_settled", actor=actor, on=day, data={"outcome": outcome})
    outbox.record(CorrectionAnswered(correction.pk, correction.case_id, day, outcome))


def recompute_corrections(event: CalendarChanged) -> None:
    """Compute the days of open requests anew after the calendar changed; each that moves says so in its case.

    Reaction to ``CalendarChanged``: set-based over the requests not answered yet, and the same again when it
    runs twice, since only a day that differs is written. Days a clerk set by hand stay as he set them.
    """
    changed = sorted(event.days)
    with transaction.atomic():
        waiting = list(
            Correction.objects.select_for_update(no_key=True, of=("self",))
            .filter(outcome="", answered_on=None, asked_on__lte=changed[-1])
            .order_by("id")
        )
        counted = {day: office.deadline(RULE, day) for day in {one.asked_on for one in waiting}}
        moved: list[Correction] = []
        notes: list[CaseEvent] = []
        for one in waiting:
            if one.due_why == dataclasses.asdict(_BY_HAND):
                continue
            deadline = counted[one.asked_on]
            before, why = one.due_on, dataclasses.asdict(deadline.explanation)
            if (before, one.due_why) == (deadline.due, why):
                continue
            one.due_on, one.due_why = deadline.due, why
            moved.append(one)
            if before != deadline.due:
                notes.append(_moved(one, before, event.who))
        Correction.objects.bulk_update(moved, ["due_on", "due_why"], batch_size=1000)
        CaseEvent.objects.bulk_create(notes, batch_size=1000)


def _moved(correction: Correction, before: date, who: str) -> CaseEvent:
    """Return the case's note that a request's day moved, with both days."""
    return CaseEvent(
        case_id=correction.case_id,
        at=clock.now(),
        on_date=clock.today(),
        kind="correction_moved",
        who=who[:80],
        reason=f"{roc.slash(before)} → {roc.slash(correction.due_on)}",
        data={"from": before.isoformat(), "due_on": correction.due_on.isoformat()},
    )


def _locked(correction_id: int, actor: Actor) -> Correction:
    """Lock the case first, then its request, as every step does."""
    found = Correction.objects.filter(pk=correction_id).values_list("case_id", flat=True).first()
    if found is None:
        raise NoCorrection
    locked(found, actor, Permission.ANSWER_CORRECTION)
    return Correction.objects.select_for_update(no_key=True).get(pk=correction_id)
