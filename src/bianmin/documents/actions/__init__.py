"""Writes of papers: runs of payment notices, single notices, official letters, deliveries, counts of forms."""

from bianmin.documents.actions.delivery import record_delivery
from bianmin.documents.actions.forms import count_download
from bianmin.documents.actions.letter_words import approve_letter_words, reword_letter
from bianmin.documents.actions.letters import issue_letter, record_letter_delivery, rehash_letters
from bianmin.documents.actions.printing import cancel_run, print_run
from bianmin.documents.actions.runs import issue_notice, start_run

__all__ = [
    "approve_letter_words",
    "cancel_run",
    "count_download",
    "issue_letter",
    "issue_notice",
    "print_run",
    "record_delivery",
    "record_letter_delivery",
    "rehash_letters",
    "reword_letter",
    "start_run",
]
