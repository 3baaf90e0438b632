"""The days of requests, computed from what is recorded: one clock for a view, a step, or all open requests."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bianmin.catalogue.types import Limit, Service, Step
from bianmin.kit.period_rules import RULES
from bianmin.kit.workdays import WorkCalendar
from bianmin.office import queries as office
from bianmin.requests.models import Request
from bianmin.requests.rules.clock import NEVER, Ends, Span, ends, near_from, nearest

SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Days:
    """The running days of a request, and those a queue is ordered by."""

    service: Ends | None
    step: Ends | None
    next_due_on: date
    near_on: date

    @property
    def due_on(self) -> date | None:
        """Return the service's own day."""
        return self.service.due if self.service else None

    @property
    def step_due_on(self) -> date | None:
        """Return the step's day."""
        return self.step.due if self.step else None


class Clock:
    """Computes days on the office's calendar; what many requests share is computed once."""

    def __init__(self, calendar: WorkCalendar | None = None) -> None:
        self._calendar = calendar or office.calendar()
        self._known: dict[object, Ends] = {}
        self._numbers: dict[tuple[str, date], int | None] = {}

    def days(
        self,
        service: Service,
        step: Step,
        *,
        state: str,
        received_on: date,
        entered_on: date,
        pauses: Sequence[Span] = (),
        extended: Iterable[str] = (),
    ) -> Days:
        """Return the days of a request; ``pauses``: those that are over; ``extended``: whose limits were."""
        if state == "ended":
            return Days(None, None, NEVER, NEVER)
        granted, spans = frozenset(extended), tuple(pauses)
        whole = inner = None
        if service.limit is not None:
            whole = self._ends(service.limit, received_on, received_on, spans, extended=SERVICE in granted)
        if step.limit is not None:
            start = received_on if step.limit.from_receipt else entered_on
            inner = self._ends(step.limit, start, received_on, spans, extended=step.code in granted)
        running = [(inner, step.limit)] if state == "paused" else [(inner, step.limit), (whole, service.limit)]
        return Days(
            whole,
            inner,
            nearest(*(one.due for one, _ in running if one)),
            nearest(*(near_from(one.due, limit.warn_days) for one, limit in running if one and limit)),
        )

    def _ends(self, limit: Limit, start: date, received_on: date, spans: tuple[Span, ...], *, extended: bool) -> Ends:
        key = (limit, start, received_on if limit.cap else None, spans, extended)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = ends(
                limit,
                start,
                self._calendar,
                received_on=received_on,
                pauses=spans,
                extended=extended,
                number=self._number(limit.rule, start),
            )
        return known

    def _number(self, rule: str, start: date) -> int | None:
        """Return the length a dated setting gives a rule on the day it begins."""
        found = RULES.get(rule)
        if found is None or not found.setting:
            return None
        key = (found.setting, start)
        if key not in self._numbers:
            self._numbers[key] = int(office.setting(found.setting, start))
        return self._numbers[key]


def spans_of(row: Request) -> tuple[Span, ...]:
    """Return the pauses of a request that are over."""
    over = row.pauses.filter(to_on__isnull=False).order_by("from_on", "id")
    return tuple(Span(one.from_on, one.to_on) for one in over if one.to_on is not None)


def extended_of(row: Request) -> frozenset[str]:
    """Return which limits of a request were extended."""
    return frozenset(row.extensions.filter(state="approved").values_list("of", flat=True))


def days_of(row: Request, service: Service, clock: Clock | None = None) -> Days:
    """Return the days of one request."""
    return (clock or Clock()).days(
        service,
        service.step(row.step),
        state=row.state,
        received_on=row.received_on,
        entered_on=row.step_entered_on,
        pauses=spans_of(row),
        extended=extended_of(row),
    )
