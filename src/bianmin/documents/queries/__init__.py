"""Reads of papers: notices of a case, runs, and the papers themselves as PDF."""

from bianmin.documents.printing.fonts import state as font_state
from bianmin.documents.queries.boards import flow_board_pdf, flow_boards_pdf, limit_table_pdf
from bianmin.documents.queries.forms import (
    KINDS,
    blank_form,
    form,
    form_downloads,
    form_odt,
    form_pdf,
    form_sizes,
    forms,
)
from bianmin.documents.queries.letters import (
    letter,
    letter_odt,
    letter_pdf,
    letter_places,
    letter_texts,
    letters_of,
    letters_to_applicant,
    words_of,
)
from bianmin.documents.queries.notices import (
    access_code_matches,
    delivery_view,
    facts_of_run,
    first_of_run,
    notice,
    notice_by_number,
    notice_pdf,
    notices,
    office_facts,
)
from bianmin.documents.queries.receipts import closing_pdf, receipt_pdf
from bianmin.documents.queries.request_receipts import request_receipt_pdf
from bianmin.documents.queries.runs import run, run_page, runs

__all__ = [
    "KINDS",
    "access_code_matches",
    "blank_form",
    "closing_pdf",
    "delivery_view",
    "facts_of_run",
    "first_of_run",
    "flow_board_pdf",
    "flow_boards_pdf",
    "font_state",
    "form",
    "form_downloads",
    "form_odt",
    "form_pdf",
    "form_sizes",
    "forms",
    "letter",
    "letter_odt",
    "letter_pdf",
    "letter_places",
    "letter_texts",
    "letters_of",
    "letters_to_applicant",
    "limit_table_pdf",
    "notice",
    "notice_by_number",
    "notice_pdf",
    "notices",
    "office_facts",
    "receipt_pdf",
    "request_receipt_pdf",
    "run",
    "run_page",
    "runs",
    "words_of",
]
