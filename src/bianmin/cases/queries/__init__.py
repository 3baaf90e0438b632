"""Reads of cases."""

from collections.abc import Iterator
from datetime import date

from bianmin.cases.types import (
    BatchView,
    CasePage,
    CaseRow,
    CaseView,
    CorrectionView,
    Count,
    Disagreement,
    Filters,
    Limitation,
    MonthFigures,
    RegisterRow,
    TimelineEntry,
    WorkToday,
)


def by_number(number: str) -> int:
    """Return the id of the case with this number (any width of digits); UnknownCase where there is none."""
    raise NotImplementedError


def by_agency_ref(agency_id: int, agency_ref: str) -> int | None:
    """Return the id of an agency's case by its reference."""
    raise NotImplementedError


def case_view(case_id: int) -> CaseView:
    """Return a case; UnknownCase where there is none."""
    raise NotImplementedError


def identifier(case_id: int) -> str:
    """Return the obligor's whole identifier (the caller logs the look)."""
    raise NotImplementedError


def sorts_for(filters: Filters) -> list[str]:
    """Return the sorts offered with these filters, the default first: received, oldest, limitation, amount."""
    raise NotImplementedError


def list_cases(filters: Filters, *, after: str = "", before: str = "", size: int = 50) -> CasePage:
    """Return a page of cases by keyset."""
    raise NotImplementedError


def count_cases(filters: Filters) -> Count:
    """Count the cases of a list, up to 10,000."""
    raise NotImplementedError


def export_cases(filters: Filters) -> Iterator[CaseRow]:
    """Yield all cases of a list in its order, without holding them."""
    raise NotImplementedError


def search(text: str, *, section_id: int | None = None, after: str = "", size: int = 50) -> CasePage:
    """Find cases by number (whole, serial, machine form), identifier, agency reference or name."""
    raise NotImplementedError


def find_for_citizen(number: str, identifier: str) -> int | None:
    """Return the case with this number whose obligor has this identifier; None for anything else."""
    raise NotImplementedError


def batches(*, after: str = "", size: int = 50) -> tuple[list[BatchView], str]:
    """Return transfer files, newest first, with the key of the next page."""
    raise NotImplementedError


def batch(batch_id: int) -> BatchView:
    """Return a transfer file; UnknownBatch where there is none."""
    raise NotImplementedError


def feedback(batch_id: int) -> Iterator[bytes]:
    """Yield the feedback file (分案回饋檔) in chunks: UTF-8 with BOM, CRLF."""
    raise NotImplementedError


def registers(batch_id: int, *, after_line: int = 0, size: int = 200, only_refused: bool = False) -> list[RegisterRow]:
    """Return the two registers of a batch side by side, from after a line."""
    raise NotImplementedError


def register_disagreements(limit: int = 100) -> list[Disagreement]:
    """Return lines where the intake register, the assignment register and the cases do not agree."""
    raise NotImplementedError


def work_today(section_id: int | None = None, *, on: date | None = None) -> WorkToday:
    """Return what a section, or the office, has to look at today."""
    raise NotImplementedError


def limitation(case_id: int, *, on: date | None = None) -> Limitation:
    """Return the limitation clock of a case, explained."""
    raise NotImplementedError


def timeline(case_id: int) -> list[TimelineEntry]:
    """Return what happened to a case, newest first."""
    raise NotImplementedError


def corrections(case_id: int, *, on: date | None = None) -> list[CorrectionView]:
    """Return a case's requests for correction, newest first."""
    raise NotImplementedError


def related(case_id: int, limit: int = 100) -> list[CaseRow]:
    """Return the other cases of the same obligor, newest first."""
    raise NotImplementedError


def rows(case_ids: list[int]) -> list[CaseRow]:
    """Return list rows of these cases, in the order given."""
    raise NotImplementedError


def open_cases_by_section() -> dict[str, int]:
    """Return the number of open cases of each section's code."""
    raise NotImplementedError


def monthly(first: date, last: date) -> list[MonthFigures]:
    """Return received, ended and pending cases of each month from ``first`` to ``last``."""
    raise NotImplementedError
