"""Reads of papers: notices of a case, runs, and the papers themselves as PDF."""

from bianmin.documents.types import FontState, NoticeView, RunView


def notices(case_id: int) -> list[NoticeView]:
    """Return a case's notices, newest first, with their deliveries."""
    raise NotImplementedError


def run(run_id: int) -> RunView:
    """Return a notice run."""
    raise NotImplementedError


def runs(limit: int = 50) -> list[RunView]:
    """Return the newest runs first."""
    raise NotImplementedError


def notice_pdf(notice_id: int) -> bytes:
    """Return a notice as it was issued, as a tagged PDF (PDF/UA-1, PDF/A-2a)."""
    raise NotImplementedError


def access_code_matches(case_id: int, code: str) -> bool:
    """Say whether the code is one printed on a notice of this case (spaces, hyphens and letter case don't count)."""
    raise NotImplementedError


def receipt_pdf(receipt_id: int) -> bytes:
    """Return a counter receipt (收據) as a tagged PDF; a void one carries the void mark."""
    raise NotImplementedError


def closing_pdf(closing_id: int) -> bytes:
    """Return a day closing sheet (日結表) as a tagged PDF."""
    raise NotImplementedError


def font_state() -> FontState:
    """Say which face papers are printed with, and what is missing."""
    raise NotImplementedError
