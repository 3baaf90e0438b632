"""Give notices their numbers: a run's rows are made in one transaction, whatever becomes of the printing."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any

from django.db import connection, transaction

from bianmin.documents.actions.printing import finish
from bianmin.documents.actions.reach import may_run
from bianmin.documents.errors import DeadlinePast, NoSuchScope, NothingOwed
from bianmin.documents.events import NoticesIssued
from bianmin.documents.models import Notice, NoticeRun
from bianmin.documents.queries import notice_pdf
from bianmin.documents.rules.numbering import access_code, notice_number
from bianmin.documents.types import RunScope, RunState
from bianmin.kit import clock, outbox, roc
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.payments import queries as payments
from bianmin.payments.types import CaseMoney, Parts

PAGES = 2

_CHOSEN = {
    RunScope.BATCH: "c.batch_id = %(id)s",
    RunScope.SECTION: "c.section_id = %(id)s and c.status in ('open', 'suspended')",
    RunScope.CASE: "c.id = %(id)s",
}
_EXISTS = {
    RunScope.BATCH: "select 1 from cases_batch where id = %(id)s",
    RunScope.SECTION: "select 1 from office_section where id = %(id)s",
    RunScope.CASE: "select 1 from cases_case where id = %(id)s",
}
_NEWEST = "order by f.issued_on desc, f.value desc limit 1"
_OWING = f"""
select c.id, c.section_id, c.agency_id, a.code, o.name, c.address, c.postal_code,
       c.principal, c.surcharge, c.interest, c.costs, r.adjusted, r.paid, r.balance,
       r.principal, r.surcharge, r.interest, r.costs, r.pay_code,
       (select f.value from payments_reference f where f.case_id = c.id and f.kind = 'write_off' {_NEWEST}),
       (select f.value from payments_reference f where f.case_id = c.id and f.kind = 'virtual_account' {_NEWEST})
from cases_case c
join cases_obligor o on o.id = c.obligor_id
join office_agency a on a.id = c.agency_id
join payments_receivable r on r.case_id = c.id
where {{chosen}} and c.status = 'open' and r.balance > 0
order by c.id
"""  # noqa: S608  (own words only)
_CASE, _NAME, _ADDRESS, _BALANCE = 0, 4, 5, 13
"""Where they stand in a row of ``_OWING``."""
_COLUMNS = (
    "number", "run_id", "position", "case_id", "section_id", "agency_id", "issued_on", "deadline", "addressee",
    "address", "postal_code", "principal", "surcharge", "interest", "costs", "adjusted", "paid", "balance", "segments",
    "cap", "virtual_account", "access_code",
)  # fmt: skip


def start_run(
    scope: RunScope,
    scope_id: int,
    *,
    actor: Actor,
    on: date | None = None,
    deadline: date | None = None,
    now: datetime | None = None,
) -> int:
    """Number the notices of a batch, section or case in one transaction; return the run's id.

    Printing comes after and may be repeated. A run of the same scope, day and deadline whose print
    file was never finished is taken up again instead of giving new numbers, and so is a batch's finished
    run where it would ask the same of the same.

    Raises:
        NoSuchScope: there is no such batch, section or case.
        DeadlinePast: the deadline lies before the day of issue.
    """
    may_run(actor, scope, scope_id)
    return _start(scope, scope_id, actor=actor, on=on, deadline=deadline, now=now)


def issue_notice(
    case_id: int,
    *,
    actor: Actor,
    on: date | None = None,
    deadline: date | None = None,
    now: datetime | None = None,
) -> bytes:
    """Issue one notice for one case and return it as a tagged PDF (PDF/UA-1, PDF/A-2a).

    Raises:
        NothingOwed: the case owes nothing or is not open.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("select section_id, agency_id from cases_case where id = %s", [case_id])
            found = cursor.fetchone()
        if found is None:
            raise NoSuchScope
        office.require(actor, Permission.ISSUE_NOTICE, section_id=found[0], agency_id=found[1])
        run_id = _start(RunScope.CASE, case_id, actor=actor, on=on, deadline=deadline, now=now)
        notice = Notice.objects.filter(run_id=run_id).values_list("id", flat=True).first()
        if notice is None:
            raise NothingOwed
        finish(run_id, file_id=None, pages=PAGES, seconds=0.0)
    return notice_pdf(notice)


def _start(
    scope: RunScope, scope_id: int, *, actor: Actor, on: date | None, deadline: date | None, now: datetime | None
) -> int:
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    until = deadline or payments.usual_deadline(day)
    if until < day:
        raise DeadlinePast
    with transaction.atomic(), connection.cursor() as cursor:
        values = {"id": scope_id}
        cursor.execute(_EXISTS[scope], values)
        if cursor.fetchone() is None:
            raise NoSuchScope
        year = roc.year(day)
        cursor.execute(
            "insert into documents_notice_counter (year, last) values (%s, 0) on conflict do nothing", [year]
        )
        # The lock also keeps two who start the same run at once from numbering it twice.
        cursor.execute("select last from documents_notice_counter where year = %s for update", [year])
        last = int(cursor.fetchone()[0])
        taken_up = _unfinished(scope, scope_id, day, until)
        if taken_up is not None:
            return taken_up
        cursor.execute(_OWING.format(chosen=_CHOSEN[scope]), values)
        owing = cursor.fetchall()
        if scope is RunScope.BATCH and owing:
            issued = _issued(scope_id, day, until, owing)
            if issued is not None:
                return issued
        cursor.execute(f"select count(*) from cases_case c where {_CHOSEN[scope]}", values)  # noqa: S608  (own words)
        run = NoticeRun.objects.create(
            scope=scope.value,
            scope_id=scope_id,
            on_date=day,
            deadline=until,
            started_at=moment,
            started_by=actor.name,
            state=RunState.WAITING.value,
            notices=len(owing),
            skipped=int(cursor.fetchone()[0]) - len(owing),
        )
        _copy(cursor, _rows(owing, run.pk, day, until, last))
        cursor.execute("update documents_notice_counter set last = %s where year = %s", [last + len(owing), year])
        if owing:
            outbox.record(NoticesIssued(run_id=run.pk, on=day))
    return int(run.pk)


_PIECE = 5000


def _unfinished(scope: RunScope, scope_id: int, on: date, deadline: date) -> int | None:
    states = [RunState.WAITING.value, RunState.RUNNING.value, RunState.FAILED.value]
    found = NoticeRun.objects.filter(
        scope=scope.value, scope_id=scope_id, on_date=on, deadline=deadline, state__in=states
    )
    return found.order_by("id").values_list("id", flat=True).first()


def _issued(batch_id: int, on: date, deadline: date, owing: list[tuple[Any, ...]]) -> int | None:
    """Return the finished run that asked just this of just these: a command killed at its very end gives it again."""
    found = NoticeRun.objects.filter(
        scope=RunScope.BATCH.value, scope_id=batch_id, on_date=on, deadline=deadline, state=RunState.DONE.value
    )
    run_id = found.order_by("-id").values_list("id", flat=True).first()
    if run_id is None:
        return None
    issued = Notice.objects.filter(run_id=run_id).order_by("position")
    asked = [(row[_CASE], row[_BALANCE], row[_NAME], row[_ADDRESS]) for row in owing]
    return run_id if list(issued.values_list("case_id", "balance", "addressee", "address")) == asked else None


def _rows(owing: Iterable[tuple[Any, ...]], run_id: int, on: date, deadline: date, last: int) -> Iterator[list[Any]]:
    """Yield the notices' rows in the order of ``_COLUMNS``."""
    maker = payments.SlipMaker(on, deadline)
    caps: dict[str, int] = {}
    for position, row in enumerate(owing, start=1):
        case_id, section_id, agency_id, agency_code, name, address, postal_code, *money = row
        due, (adjusted, paid, balance), outstanding = money[:4], money[4:7], money[7:11]
        pay_code, write_off, account = money[11:]
        if agency_code not in caps:
            caps[agency_code] = office.store_limit(on, agency_code)
        asked = CaseMoney(case_id, agency_code, Parts(*outstanding), balance, pay_code, write_off or "", account or "")
        segments = maker.slip(asked).segments if write_off else None
        yield [
            notice_number(on, last + position), run_id, position, case_id, section_id, agency_id, on, deadline, name,
            address, postal_code, *due, adjusted, paid, balance, list(segments) if segments else None,
            caps[agency_code], account or "", access_code(),
        ]  # fmt: skip


def _copy(cursor: Any, rows: Iterable[list[Any]]) -> None:  # noqa: ANN401  (Django's wrapper of psycopg's cursor)
    """Store the rows by COPY, some thousand at a time.

    A piece is whole before its COPY begins: what makes the rows reads dated settings, and a connection that
    is copying answers no question.
    """
    waiting = iter(rows)
    while piece := list(islice(waiting, _PIECE)):
        with cursor.copy(f"copy documents_notice ({', '.join(_COLUMNS)}) from stdin") as copy:
            for row in piece:
                copy.write_row(row)
