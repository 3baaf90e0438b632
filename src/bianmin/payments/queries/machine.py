"""A case's money as machines read it: the objects of `bianmin case`."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.db import connections

from bianmin.cases import queries as cases
from bianmin.kit import clock
from bianmin.payments.queries.slips import SlipMaker, usual_deadline
from bianmin.payments.types import CaseMoney, Parts

_AT_ONCE = 2000


def case_json(number: str, on: date | None = None) -> dict[str, object]:
    """Return the object of one case.

    Raises:
        UnknownCase: no case has this number.
    """
    (found,) = case_objects(numbers=[number], on=on)
    return found


def case_objects(
    *, numbers: Sequence[str] = (), batch_id: int | None = None, on: date | None = None
) -> Iterator[dict[str, object]]:
    """Yield the objects of cases by number, or of a batch's in the order of its lines.

    An unknown number or batch is refused before the first object comes. Memory stays bounded.
    """
    day = on or clock.today()
    if batch_id is not None:
        cases.batch(batch_id)
        return _stream(OBJECTS + "where c.batch_id = %s order by c.line_no", [batch_id], day)
    ids = [cases.by_number(number) for number in numbers]
    query = OBJECTS + "join unnest(%s::bigint[]) with ordinality w(id, n) on w.id = c.id order by w.n"
    return _stream(query, [ids], day)


def _stream(query: str, params: list[Any], on: date) -> Iterator[dict[str, object]]:
    maker = SlipMaker(on, usual_deadline(on))
    with connections["default"].chunked_cursor() as cursor:
        cursor.execute(query, params)
        while rows := cursor.fetchmany(_AT_ONCE):
            yield from (_object(row, maker) for row in rows)


def _object(row: tuple[Any, ...], maker: SlipMaker) -> dict[str, object]:
    number, section, status, *rest = row
    principal, surcharge, interest, costs, total, adjusted, paid, balance = rest[:8]
    case_id, agency_code, write_off, account, payments = rest[8:]
    slip = maker.slip(CaseMoney(case_id, agency_code, Parts(), balance, "", write_off or "", account or ""))
    return {
        "number": number,
        "section": section,
        "status": status,
        "due": {
            "principal": principal,
            "surcharge": surcharge,
            "interest": interest,
            "costs": costs,
            "total": total,
        },
        "adjustments": adjusted,
        "paid": paid,
        "balance": balance,
        "write_off_number": write_off,
        "virtual_account": account,
        "slips": [{"deadline": slip.deadline.isoformat(), "amount": slip.amount, "segments": list(slip.segments)}]
        if slip.segments
        else [],
        "payments": [
            {"channel": payment["channel"], "amount": payment["amount"], "paid_at": payment["paid_at"]}
            for payment in payments
        ],
    }


OBJECTS = """
select c.number, s.code, c.status, c.principal, c.surcharge, c.interest, c.costs, c.amount_due, r.adjusted, r.paid,
       r.balance, c.id, a.code,
       (select max(f.value) from payments_reference f where f.case_id = c.id and f.kind = 'write_off'),
       (select f.value from payments_reference f where f.case_id = c.id and f.kind = 'virtual_account'
        order by f.issued_on desc, f.value desc limit 1),
       (select coalesce(json_agg(json_build_object(
                   'channel', p.channel, 'amount', p.amount,
                   'paid_at', to_char(p.paid_at at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'))
               order by p.paid_at, p.id), '[]'::json)
        from payments_payment p
        where p.case_id = c.id and p.reversed_at is null)
from cases_case c
join payments_receivable r on r.case_id = c.id
join office_section s on s.id = c.section_id
join office_agency a on a.id = c.agency_id
"""
