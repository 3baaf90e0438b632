"""Run waiting reactions: each in its own transaction, in order, retried, its error kept and shown."""

import logging
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from django.db import InternalError, OperationalError, connection, transaction

from bianmin.kit.clock import now
from bianmin.kit.models import Reaction
from bianmin.kit.outbox import event_from
from bianmin.kit.redact import redact

MOST_ATTEMPTS = 5
"""After so many failures a reaction is marked failed and waits for a person (``doctor`` and the jobs page show it)."""

TRIES_AT_ONCE = 3
"""A deadlock or a lost connection says nothing about the reaction: it is tried again at once."""

log = logging.getLogger(__name__)

_event_classes: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Failure:
    """A reaction that could not run this time: which, on which event, and the error in words."""

    reaction_id: int
    reaction: str
    event_id: int
    error: str


@dataclass(slots=True)
class Drained:
    """What one draining did: number of reactions run, and those that failed."""

    done: int = 0
    failures: list[Failure] = field(default_factory=list)


def announce_events(classes: dict[str, str]) -> None:
    """Tell where each event class is found: its name → its dotted path."""
    _event_classes.clear()
    _event_classes.update(classes)


def drain(*, wait_for_others: bool = False) -> Drained:
    """Run all waiting reactions by event order; reactions locked by others are skipped, or waited for.

    A failing reaction does not hold up the later ones: each is idempotent and stands alone.
    """
    drained = Drained()
    tried: set[int] = set()
    # Mostly nothing waits, and asking whether costs a tenth of asking for the next one.
    while _any_waits(tried):
        outcome = _run_next(tried, skip_locked=True)
        if outcome is None and wait_for_others:
            outcome = _run_next(tried, skip_locked=False)
        if outcome is None:
            return drained
        if isinstance(outcome, Failure):
            drained.failures.append(outcome)
        else:
            drained.done += outcome
    return drained


def _any_waits(tried: set[int]) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "select exists (select from kit_reaction where state = 'waiting' and id <> all (%s))", [list(tried)]
        )
        return bool(cursor.fetchone()[0])


def _run_next(tried: set[int], *, skip_locked: bool) -> Failure | int | None:
    """Run the next waiting reaction not in ``tried``; return 1, its failure, or None where none is left."""
    with transaction.atomic():
        waiting = (
            Reaction.objects.select_for_update(skip_locked=skip_locked, of=("self",))
            .select_related("event")
            .filter(state="waiting")
            .exclude(pk__in=tried)
            .order_by("event_id", "pk")
            .first()
        )
        if waiting is None:
            return None
        tried.add(waiting.pk)
        if waiting.state != "waiting":
            return 0
        error = _attempt(waiting)
        waiting.attempts += 1
        waiting.error = error
        if not error:
            waiting.state, waiting.done_at = "done", now()
        elif waiting.attempts >= MOST_ATTEMPTS:
            waiting.state = "failed"
        waiting.save(update_fields=["attempts", "error", "state", "done_at"])
    return Failure(waiting.pk, waiting.reaction, waiting.event_id, error) if error else 1


def _attempt(waiting: Reaction) -> str:
    """Run one reaction inside a savepoint; return its error in words, empty if it went well."""
    problem = ""
    for _ in range(TRIES_AT_ONCE):
        try:
            with transaction.atomic():
                event = event_from(_named(_event_classes[waiting.event.name]), waiting.event.body)
                _named(waiting.reaction)(event)
                # Deferred keys must speak now, not when the row that says "done" commits.
                with connection.cursor() as cursor:
                    cursor.execute("set constraints all immediate; set constraints all deferred")
        except (OperationalError, InternalError) as error:
            problem = f"{type(error).__name__}: {redact(str(error))}"
            if connection.connection is None or connection.connection.closed:
                raise
        except Exception as error:
            log.exception("reaction %s on event %s failed", waiting.reaction, waiting.event_id)
            return f"{type(error).__name__}: {redact(str(error))}"
        else:
            return ""
    log.error("reaction %s on event %s failed: %s", waiting.reaction, waiting.event_id, problem)
    return problem


def _named(dotted: str) -> Any:  # noqa: ANN401  (whatever stands under a dotted name)
    module, _, name = dotted.rpartition(".")
    return getattr(import_module(module), name)
