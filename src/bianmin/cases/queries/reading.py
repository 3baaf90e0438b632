"""Rows of lists and the whole of one case: plain SQL into frozen facts, a tenth of the mapper's time."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db import connection

from bianmin.cases.errors import UnknownCase
from bianmin.cases.models import Suspension
from bianmin.cases.rules.limitation import limitation_explained
from bianmin.cases.types import OPEN_STATES, STATUS_NAMES, CaseRow, CaseView, Limitation
from bianmin.kit import clock
from bianmin.kit.identifiers import mask
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import Text
from bianmin.office import queries as office

ROW_COLUMNS = """c.id, c.number, c.word, c.status, c.agency_id, g.code, g.name_zh, g.name_en, c.agency_ref,
  c.obligor_id, o.kind, c.obligor_name, c.section_id, s.code, s.name_zh, s.name_en, c.received_on, c.limit_on,
  c.amount_due, c.cause"""
ROW_JOINS = """join office_agency g on g.id = c.agency_id join office_section s on s.id = c.section_id
  join cases_obligor o on o.id = c.obligor_id"""

_VIEW = """
select c.id, c.number, c.year, c.word, k.name_zh, k.name_en, c.serial, c.batch_id, c.line_no,
  c.agency_id, g.code, g.name_zh, g.name_en, c.agency_ref,
  c.obligor_id, o.kind, c.obligor_name, o.id_cipher, o.birth_date, o.sex, o.occupation,
  c.section_id, s.code, s.name_zh, s.name_en, s.officer, s.telephone, s.extension,
  c.status, c.received_on, c.title_no, c.cause, c.obligation_date, c.served_date, c.due_date, c.final_date,
  c.address, c.postal_code, c.representative, c.attachments,
  c.principal, c.surcharge, c.interest, c.costs, c.amount_due, c.limit_on, c.begun_on, c.ended_on, c.ended_why
from cases_case c
join office_agency g on g.id = c.agency_id
join office_section s on s.id = c.section_id
join cases_obligor o on o.id = c.obligor_id
left join office_case_type k on k.word = c.word
where c.id = %s
"""


def row_of(values: Sequence[Any]) -> CaseRow:
    """Build a list row from the values of ``ROW_COLUMNS``."""
    v = tuple(values)
    fields = (*v[:6], Text(v[6], v[7]), *v[8:14], Text(v[14], v[15]), *v[16:20])
    return CaseRow(*fields)


def rows(case_ids: Iterable[int]) -> list[CaseRow]:
    """Return list rows of these cases, in the order given."""
    wanted = list(case_ids)
    with connection.cursor() as cursor:
        cursor.execute(
            f"select {ROW_COLUMNS} from cases_case c {ROW_JOINS} where c.id = any(%s)",  # noqa: S608  (constants)
            [wanted],
        )
        found = {values[0]: row_of(values) for values in cursor.fetchall()}
    return [found[case_id] for case_id in wanted if case_id in found]


def case_view(case_id: int) -> CaseView:
    """Return a case; UnknownCase where there is none."""
    with connection.cursor() as cursor:
        cursor.execute(_VIEW, [case_id])
        v = cursor.fetchone()
    if v is None:
        raise UnknownCase(number=case_id)
    masked = mask(keyring().decrypt(v[17]))
    fields = (
        *v[:4], Text(v[4] or v[3], v[5] or v[3]), *v[6:11], Text(v[11], v[12]), *v[13:17], masked, *v[18:23],
        Text(v[23], v[24]), *v[25:29], STATUS_NAMES[v[28]], *v[29:49], v[28] in OPEN_STATES,
    )  # fmt: skip
    return CaseView(*fields)


def identifier(case_id: int) -> str:
    """Return the obligor's whole identifier; the caller requires the permission and notes the look."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select o.id_cipher from cases_case c join cases_obligor o on o.id = c.obligor_id where c.id = %s",
            [case_id],
        )
        found = cursor.fetchone()
    if found is None:
        raise UnknownCase(number=case_id)
    return keyring().decrypt(found[0])


def related(case_id: int, limit: int = 100) -> list[CaseRow]:
    """Return the other cases of the same obligor, newest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""select {ROW_COLUMNS} from cases_case c {ROW_JOINS}
            where c.obligor_id = (select obligor_id from cases_case where id = %(case)s) and c.id <> %(case)s
            order by c.id desc limit %(limit)s""",  # noqa: S608  (constants)
            {"case": case_id, "limit": limit},
        )
        return [row_of(values) for values in cursor.fetchall()]


def of_obligor(obligor_id: int, limit: int = 200) -> list[CaseRow]:
    """Return an obligor's cases, newest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""select {ROW_COLUMNS} from cases_case c {ROW_JOINS}
            where c.obligor_id = %s order by c.id desc limit %s""",  # noqa: S608  (constants)
            [obligor_id, limit],
        )
        return [row_of(values) for values in cursor.fetchall()]


def limitation(case_id: int, *, on: date | None = None) -> Limitation:
    """Return the limitation clock of a case on a day, explained; a running suspension of a tax case counts."""
    day = on or clock.today()
    with connection.cursor() as cursor:
        cursor.execute(
            """select coalesce(k.limitation, 'general'), c.due_date, c.final_date, c.begun_on,
              c.suspended_days, c.status
            from cases_case c left join office_case_type k on k.word = c.word where c.id = %s""",
            [case_id],
        )
        found = cursor.fetchone()
    if found is None:
        raise UnknownCase(number=case_id)
    kind, due_date, final_date, begun_on, suspended_days, status = found
    if status == "suspended":
        since = Suspension.objects.filter(case_id=case_id, to_date=None).values_list("from_date", flat=True).first()
        suspended_days += max((day - since).days, 0) if since else 0
    warn = tuple(int(days) for days in office.setting("limitation_warning_days", day))
    made = limitation_explained(
        kind,
        due_date=due_date,
        final_date=final_date,
        begun_on=begun_on,
        suspended_days=suspended_days,
        on=day,
        warn_days=warn,
        ended=status not in OPEN_STATES,
    )
    return Limitation(
        rule=made.rule,
        basis=made.basis,
        start=made.start,
        start_why=made.start_why,
        last_day=made.last_day,
        begun_on=begun_on,
        suspended_days=suspended_days,
        days_left=made.days_left,
        level=made.level,
        explanation=made.explanation,
    )
