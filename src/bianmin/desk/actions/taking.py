"""Taking a ticket: the day's next number of the site, a code nobody guesses, a place in the line."""

import secrets
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.desk.actions.steps import event_of
from bianmin.desk.errors import UnknownQueue, UnknownTicket, WrongEntry
from bianmin.desk.models import Queue, Ticket
from bianmin.desk.queries.places import valid_on
from bianmin.desk.queries.tickets import ticket
from bianmin.desk.rules import line
from bianmin.desk.types import CARE_NAMES, TicketView
from bianmin.desk.types.words import TICKET_CHANNELS
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

CODE_BYTES = 16
LEAD = "desk_care_minutes"


@transaction.atomic
def take_ticket(
    queue_code: str,
    *,
    actor: Actor,
    care: str = "",
    channel: str = "desk",
    language: str = "zh-hant",
    now: datetime | None = None,
) -> TicketView:
    """Give a visitor a number. ``care`` is one of ``CARE_NAMES`` or empty; it moves him forward (rules.line)."""
    office.require(actor, Permission.TAKE_TICKET)
    if (care and care not in CARE_NAMES) or channel not in TICKET_CHANNELS:
        raise WrongEntry(t("請選擇身分或來源。", "Choose the group and the channel."))
    moment = now or clock.now()
    day = clock.taipei_date(moment)
    queue = Queue.objects.filter(valid_on(day), code=queue_code).first()
    if queue is None:
        raise UnknownQueue
    serial = next_serial(queue.site_id, day)
    row = Ticket.objects.create(
        site_id=queue.site_id,
        day=day,
        serial=serial,
        number=line.number(queue.prefix, serial),
        code=secrets.token_urlsafe(CODE_BYTES),
        queue=queue,
        care=care,
        channel=channel,
        language=language,
        taken_at=moment,
        turn_at=line.turn_at(moment, care, office.setting(LEAD, day)),
    )
    event_of(row, "taken", actor=actor, at=moment, data={"care": care, "channel": channel})
    return ticket(row.code)


def next_serial(site_id: int, day: date) -> int:
    """Return the day's next number of a site. The row stays locked until the ticket is there, so none is skipped."""
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into desk_ticket_day (site_id, day, last) values (%s, %s, 1)"
            " on conflict (site_id, day) do update set last = desk_ticket_day.last + 1 returning last",
            [site_id, day],
        )
        return int(cursor.fetchone()[0])


@transaction.atomic
def leave_line(code: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Give a number up that still waits: the visitor says on his telephone that he went."""
    office.require(actor, Permission.TAKE_TICKET)
    row = Ticket.objects.select_for_update(no_key=True).filter(code=code).first()
    if row is None:
        raise UnknownTicket
    if row.state != "waiting":
        return
    row.state, row.closed_at = "left", now or clock.now()
    row.save(update_fields=["state", "closed_at"])
    event_of(row, "left", actor=actor, at=row.closed_at)


@transaction.atomic
def end_days(*, actor: Actor, on: date, now: datetime | None = None) -> int:
    """End the tickets of earlier days that nobody closed; return how many. They count in no time of service."""
    office.require(actor, Permission.WORK_COUNTER)
    moment = now or clock.now()
    rows = list(
        Ticket.objects.select_for_update(no_key=True)
        .filter(day__lt=on, state__in=("waiting", "called", "serving"))
        .order_by("id")
    )
    for row in rows:
        row.state = "left"
        row.save(update_fields=["state"])
        event_of(row, "left", actor=actor, at=moment, reason="day ended")
    return len(rows)
