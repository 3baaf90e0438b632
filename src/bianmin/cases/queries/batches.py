"""Transfer files as they were taken in: the two registers, their cross-check, the feedback file."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import connection

from bianmin.cases.errors import BadPageKey, UnknownBatch
from bianmin.cases.models import Batch
from bianmin.cases.types import BatchView, Disagreement, RegisterRow
from bianmin.kit.roc import compact
from bianmin.kit.texts import t

FEEDBACK_COLUMNS = (
    "line_no", "agency_code", "agency_ref", "result", "case_number", "section", "received_on", "faults",
)  # fmt: skip
_CHUNK = 5000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

# The page first, then what belongs to it: joined the other way round, a late page of a million lines is slow.
_LINES = """
select i.line_no, i.agency_code, i.agency_ref, i.accepted, i.faults, i.case_id, a.number, s.code, a.assigned_on,
       coalesce(a.case_id = i.case_id, false)
from (
  select * from cases_intake_entry
  where batch_id = %(batch)s and line_no > %(after)s and (not %(refused)s or not accepted)
  order by line_no limit %(size)s
) i
left join lateral (
  select number, assigned_on, case_id, section_id from cases_assignment_entry
  where batch_id = i.batch_id and line_no = i.line_no
) a on true
left join office_section s on s.id = a.section_id
order by i.line_no
"""

_DISAGREEMENTS = """
select batch_id, line_no, what from (
  select coalesce(i.batch_id, a.batch_id) as batch_id, coalesce(i.line_no, a.line_no) as line_no,
    case when i.id is null then 'no_intake'
         when i.accepted and a.id is null then 'no_assignment'
         when not i.accepted and a.id is not null then 'refused_assigned'
         when i.case_id is distinct from a.case_id then 'other_case' end as what
  from (select * from cases_intake_entry
        where %(batches)s::bigint[] is null or batch_id = any(%(batches)s::bigint[])) i
  full join (select * from cases_assignment_entry
             where %(batches)s::bigint[] is null or batch_id = any(%(batches)s::bigint[])) a
    on a.batch_id = i.batch_id and a.line_no = i.line_no
  union all
  select c.batch_id, c.line_no, 'case_differs'
  from cases_case c left join cases_assignment_entry a on a.case_id = c.id
  where (%(batches)s::bigint[] is null or c.batch_id = any(%(batches)s::bigint[]))
    and (a.id is null or a.number <> c.number or a.batch_id <> c.batch_id or a.line_no <> c.line_no)
  union all
  select b.id, 0, 'count_differs'
  from cases_batch b
  left join (select batch_id, count(*) as received, count(*) filter (where accepted) as accepted
             from cases_intake_entry
             where %(batches)s::bigint[] is null or batch_id = any(%(batches)s::bigint[])
             group by batch_id) i on i.batch_id = b.id
  where (%(batches)s::bigint[] is null or b.id = any(%(batches)s::bigint[]))
    and (b.received <> coalesce(i.received, 0) or b.accepted <> coalesce(i.accepted, 0)
         or b.received <> b.accepted + b.refused)
) n where what is not null order by batch_id, line_no limit %(limit)s
"""

_WHAT = {
    "no_intake": t("分案簿有、收案簿沒有這一列。", "The assignment register has a line the intake register lacks."),
    "no_assignment": t("收案簿已收、分案簿沒有這一列。", "An accepted line is not in the assignment register."),
    "refused_assigned": t("已退回的一列卻有分案。", "A refused line was assigned."),
    "other_case": t("兩簿指向不同案件。", "The two registers name different cases."),
    "case_differs": t("案件與分案簿不符。", "The case and the assignment register differ."),
    "count_differs": t("批次件數與收案簿不符。", "The batch's counts and the intake register differ."),
}


def batch(batch_id: int) -> BatchView:
    """Return a transfer file; UnknownBatch where there is none."""
    row = Batch.objects.filter(pk=batch_id).first()
    if row is None:
        raise UnknownBatch(batch=batch_id)
    return _view(row)


def batches(*, after: str = "", size: int = 50, agency_id: int | None = None) -> tuple[list[BatchView], str]:
    """Return transfer files, the newest first, with the key of the next page (empty where there is none)."""
    found = Batch.objects.order_by("-id")
    if agency_id is not None:
        found = found.filter(agency_id=agency_id)
    if after:
        if not after.isdecimal():
            raise BadPageKey
        found = found.filter(pk__lt=int(after))
    page = list(found[: size + 1])
    return [_view(row) for row in page[:size]], str(page[size - 1].pk) if len(page) > size else ""


def feedback(batch_id: int) -> Iterator[bytes]:
    """Yield the feedback file (分案回饋檔) in chunks: CSV, UTF-8 with BOM, CRLF, in the order of the lines.

    It says what was decided at intake, also after a case has moved: the same bytes for ever.
    """
    received_on = compact(batch(batch_id).received_on)
    yield b"\xef\xbb\xbf" + _written([FEEDBACK_COLUMNS])
    after = 0
    while True:
        lines = _lines(batch_id, after, _CHUNK)
        if lines:
            yield _written([_feedback_cells(line, received_on) for line in lines])
        if len(lines) < _CHUNK:
            return
        after = lines[-1][0]


def registers(batch_id: int, *, after_line: int = 0, size: int = 200, only_refused: bool = False) -> list[RegisterRow]:
    """Return the intake register (收案簿) and the assignment register (分案簿) side by side, after a line."""
    return [
        RegisterRow(
            line_no=line[0],
            agency_code=line[1],
            agency_ref=line[2],
            accepted=line[3],
            faults=line[4],
            case_id=line[5],
            number=line[6] or "",
            section_code=line[7] or "",
            assigned_on=line[8],
            agrees=line[9] if line[3] else line[6] is None,
        )
        for line in _lines(batch_id, after_line, size, refused=only_refused)
    ]


def register_disagreements(
    limit: int = 100, *, batch_id: int | None = None, since: date | None = None
) -> list[Disagreement]:
    """Return where the intake register, the assignment register and the cases do not agree.

    Of one batch, of those received since a day (what a page can ask for at every opening), or of all: that
    takes seconds with millions of cases, and the clock does it every night.
    """
    chosen = [batch_id] if batch_id is not None else None
    if since is not None:
        chosen = list(Batch.objects.filter(received_on__gte=since).values_list("id", flat=True))
    with connection.cursor() as cursor:
        cursor.execute(_DISAGREEMENTS, {"batches": chosen, "limit": limit})
        return [Disagreement(found, line_no, _WHAT[what]) for found, line_no, what in cursor.fetchall()]


def _lines(batch_id: int, after: int, size: int, *, refused: bool = False) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(_LINES, {"batch": batch_id, "after": after, "size": size, "refused": refused})
        return list(cursor.fetchall())


def _feedback_cells(line: Any, received_on: str) -> list[str]:  # noqa: ANN401  (a named row of the query above)
    line_no, code, reference, accepted, faults, _, number, section, *_ = line
    result = "accepted" if accepted else "refused"
    cells = (str(line_no), code, reference, result, number or "", section or "", received_on, faults)
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]


def _written(lines: Any) -> bytes:  # noqa: ANN401  (an iterable of named rows of one file)
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode()


def _view(row: Batch) -> BatchView:
    return BatchView(
        id=row.pk,
        sha256=row.sha256,
        file_name=row.file_name,
        encoding=row.encoding,
        source=row.source,
        taken_by=row.taken_by,
        received_on=row.received_on,
        taken_at=row.taken_at,
        received=row.received,
        accepted=row.accepted,
        refused=row.refused,
        faults=row.faults,
        seconds=row.seconds,
        agency_id=row.agency_id,
    )
