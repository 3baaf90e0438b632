"""The days of a request, each with its reasons in words."""

from datetime import date

from bianmin.catalogue.types import Limit, Service
from bianmin.kit import clock
from bianmin.kit.periods import rule_named
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.requests.models import Request
from bianmin.requests.queries.clocks import SERVICE, Clock, days_of
from bianmin.requests.queries.opening import service_at
from bianmin.requests.queries.seeing import readable
from bianmin.requests.rules.clock import Ends, stands_still
from bianmin.requests.types import DeadlineView, PauseInfo


def deadlines(request_id: int, *, actor: Actor, on: date | None = None) -> list[DeadlineView]:
    """Return the running days of a request, explained: rule, start, days skipped, pauses, extension, cap."""
    row = readable(request_id, actor)
    return deadlines_of(row, service_at(row), on=on)


def deadlines_of(row: Request, service: Service, *, on: date | None = None) -> list[DeadlineView]:
    """Return a request's days; who may see it has been decided. Ended requests have none that run."""
    if row.ended_on is not None:
        return []
    step = service.step(row.step)
    days = days_of(row, service, Clock())
    used = set(row.extensions.exclude(state="refused").values_list("of", flat=True))
    pauses = _pauses(row, service, on or clock.today())
    found = []
    if days.service is not None and service.limit is not None:
        found.append(
            _view(
                SERVICE,
                t("辦理期限", "Time limit"),
                service.limit,
                days.service,
                pauses=pauses,
                used=used,
                since=_since(row),
                waits_for=step.title,
                is_running=row.state != "paused",
            )
        )
    if days.step is not None and step.limit is not None:
        found.append(
            _view(
                step.code,
                step.title,
                step.limit,
                days.step,
                pauses=(),
                used=used,
                since=None,
                waits_for=step.title,
                is_running=True,
            )
        )
    return found


def _view(
    of: str,
    title: Text,
    limit: Limit,
    ends: Ends,
    *,
    pauses: tuple[PauseInfo, ...],
    used: set[str],
    since: date | None,
    waits_for: Text,
    is_running: bool,
) -> DeadlineView:
    made = ends.deadline
    said = made.explanation if since is None else stands_still(made, since, waits_for)
    return DeadlineView(
        of=of,
        title=title,
        rule=limit.rule,
        basis=limit.basis or rule_named(limit.rule).basis,
        start=made.start,
        due=made.due,
        is_running=is_running,
        until_noon=made.until_noon,
        skipped=made.skipped,
        pauses=pauses,
        extended_from=ends.first,
        explanation=said,
        may_be_extended=bool(limit.extension) and of not in used,
    )


def _since(row: Request) -> date | None:
    return row.pauses.filter(to_on=None).values_list("from_on", flat=True).first()


def _pauses(row: Request, service: Service, on: date) -> tuple[PauseInfo, ...]:
    return tuple(
        PauseInfo(one.from_on, one.to_on, max(((one.to_on or on) - one.from_on).days, 0), service.step(one.step).title)
        for one in row.pauses.order_by("id")
        if one.to_on is None or one.to_on > one.from_on
    )
