"""A way out of a step is taken: rule, fields, effect, letter, message, clock, event, all in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bianmin.catalogue.ports import procedure
from bianmin.catalogue.types import Done, Exit, Party, Service, Step
from bianmin.kit import outbox
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.requests.actions.filing import keep_for_request
from bianmin.requests.actions.lettering import issue, joined, told_of
from bianmin.requests.actions.shared import enter, note, record_moved, set_days
from bianmin.requests.actions.surveying import with_survey
from bianmin.requests.actions.telling import tell_moved, tell_step
from bianmin.requests.errors import ExitGone, NotNow, RequestEnded, SecondPersonNeeded
from bianmin.requests.events import RequestClosed, RequestDecided, StepEntered, SupplementAsked
from bianmin.requests.models import Request
from bianmin.requests.queries.clocks import days_of
from bianmin.requests.queries.opening import matter
from bianmin.requests.rules.answers import decoded, divided
from bianmin.requests.rules.clock import NEVER
from bianmin.requests.rules.fields import clean
from bianmin.requests.rules.steps import exit_named
from bianmin.requests.types import EventKind, Upload

SAVED = (
    "step", "step_entered_on", "step_roles", "state", "outcome", "prepared_by", "due_on", "step_due_on",
    "next_due_on", "near_on", "told_due_on", "facts", "ended_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Taking:
    """What is being done: to which locked request, by which definition, by whom, when."""

    row: Request
    service: Service
    actor: Actor
    at: datetime
    on: date
    party: Party

    @property
    def step(self) -> Step:
        """Return the step the request stands in."""
        return self.service.step(self.row.step)


def way_out(row: Request, service: Service, verb: str) -> Exit:
    """Return the exit of the step a request stands in; refuse clearly where it isn't there (any more)."""
    step = service.step(row.step)
    found = exit_named(step, verb)
    if found is None:
        if row.ended_on is not None:
            raise RequestEnded
        title = next((one.title for any_step in service.steps for one in any_step.exits if one.verb == verb), None)
        raise ExitGone(step=step.title, verb=title or Text(verb[:40], verb[:40]))
    return found


def why_not(taking: Taking, way: Exit) -> Text | None:
    """Return why an exit can't be taken now by its procedure's condition, or None."""
    if not way.condition:
        return None
    test = procedure(taking.service.code).conditions[way.condition]
    return test(matter(taking.row, taking.service), on=taking.on)


def take(
    taking: Taking,
    way: Exit,
    given: Mapping[str, Any],
    *,
    reason: str = "",
    uploads: Sequence[Upload] = (),
    kind: EventKind = EventKind.TAKEN,
) -> None:
    """Take an exit that the caller found and allowed. Everything or, on any refusal, nothing of it happens."""
    row, actor = taking.row, taking.actor
    if row.ended_on is not None:
        raise RequestEnded
    if way.second_person and actor.staff_id in {None, row.prepared_by}:
        raise SecondPersonNeeded
    problem = why_not(taking, way)
    if problem is not None:
        raise NotNow(problem)
    said = clean(way.fields, given, on=taking.on, files=_counted(uploads))
    before, origin = _before(row), taking.step
    done = _effect(taking, way, said)
    moved = _go(taking, way)
    letter_id, letter_due = _letter(taking, way, said, done)
    clear, secret = divided(way.fields, said)
    told = _tell(taking, way, origin, letter_id)
    event = note(
        row,
        kind,
        actor=actor,
        at=taking.at,
        step=origin.code,
        to_step=way.to,
        verb=way.verb,
        reason=reason.strip(),
        said=done.note if done else None,
        values=clear,
        secret=secret,
        data={
            "before": before,
            "by": taking.party.value,
            "effect": way.effect,
            "letter_due": letter_due,
            "told": told,
        },
        letter_id=letter_id,
    )
    keep_for_request(row, uploads, actor=actor, at=taking.at, event=event, by_applicant=taking.party is Party.APPLICANT)
    row.save(update_fields=SAVED)
    record_moved(moved, "pause", on=taking.on, actor=actor)
    _record(taking, way)


def _counted(uploads: Sequence[Upload]) -> dict[str, int]:
    fields = [one.field for one in uploads]
    return {field: fields.count(field) for field in set(fields)}


def _before(row: Request) -> dict[str, Any]:
    """Return where a request stood, so that a slip of the hand can be undone."""
    return {
        "step": row.step,
        "step_entered_on": row.step_entered_on.isoformat(),
        "state": row.state,
        "prepared_by": row.prepared_by,
    }


def _effect(taking: Taking, way: Exit, said: Mapping[str, Any]) -> Done | None:
    """Do what the decision does in other nouns; a refusal there undoes everything here."""
    if not way.effect:
        return None
    act = procedure(taking.service.code).effects[way.effect]
    seen = matter(taking.row, taking.service)
    done = act(seen, decoded(way.fields, said), actor=taking.actor, on=taking.on)
    if done is not None:
        taking.row.facts = taking.row.facts | _plain(done.facts)
    return done


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in facts.items()}


def _go(taking: Taking, way: Exit) -> list[Any]:
    """Move the row to the exit's step: pause or go on, end, count the days anew. Return the days that moved."""
    row, service, on = taking.row, taking.service, taking.on
    target = service.step(way.to)
    if row.state == "paused":
        for pause in row.pauses.filter(to_on=None):
            pause.to_on = max(on, pause.from_on)
            pause.save(update_fields=["to_on"])
    enter(row, service, way.to, on)
    row.prepared_by = taking.actor.staff_id
    if target.ends is not None:
        row.state, row.outcome, row.ended_on = "ended", target.ends.value, on
        row.step_due_on, row.next_due_on, row.near_on = None, NEVER, NEVER
        set_days_of_ended(row, service)
        return []
    row.state = "paused" if target.pauses else "open"
    if target.pauses:
        row.pauses.create(step=way.to, from_on=on)
    return set_days(row, service)


def set_days_of_ended(row: Request, service: Service) -> None:
    """Keep on an ended row the day it was due, pauses deducted: by it the figures say whether it was in time."""
    if service.limit is None:
        return
    state, row.state = row.state, "open"
    row.due_on = days_of(row, service).due_on
    row.state = state


def _letter(taking: Taking, way: Exit, said: Mapping[str, Any], done: Done | None) -> tuple[int | None, str]:
    """Make the exit's letter; where nobody makes letters yet, or nobody may know of the matter, say which is due."""
    if not way.letter:
        return None, ""
    values = {**decoded(way.fields, said), **(done.letter if done else {})}
    made = issue(taking.row, taking.service, way.letter, values, actor=taking.actor, on=taking.on)
    return made, "" if made is not None else way.letter


def _tell(taking: Taking, way: Exit, origin: Step, letter_id: int | None) -> list[int]:
    """Tell the applicant what follows for him, of his letter, and where the day moved by a pause that is over."""
    row, service = taking.row, taking.service
    told: list[int] = []
    said = None if way.tells is None else with_survey(row, service, way, taking.on) or way.tells
    letter = told_of(letter_id)
    if said is not None or letter is not None:
        wanted = service.step(way.to).party is Party.APPLICANT
        told += tell_step(row, service, joined(said, letter), row.step_due_on if wanted else None)
    promised = row.told_due_on
    if origin.pauses and row.state == "open" and promised and row.due_on and row.due_on != promised:
        why = t(
            "等候補正或回復的期間不計入辦理期限，依等候日數順延。",
            "The time spent waiting for a supplement or an answer doesn't count; the day moved by the days awaited.",
        )
        told += tell_moved(row, service, promised, why)
        row.told_due_on = row.due_on
    return told


def _record(taking: Taking, way: Exit) -> None:
    row, service, on, who = taking.row, taking.service, taking.on, taking.actor.name
    target = service.step(way.to)
    outbox.record(StepEntered(row.pk, service.code, way.to, way.verb, on, who))
    if target.pauses and target.party is Party.APPLICANT:
        outbox.record(SupplementAsked(row.pk, row.number, service.code, on, row.step_due_on))
    if way.effect:
        outbox.record(RequestDecided(row.pk, service.code, way.verb, way.effect, on, who))
    if target.ends is not None:
        in_time = None if row.due_on is None else on <= row.due_on
        outbox.record(RequestClosed(row.pk, row.number, service.code, target.ends.value, on, in_time))
