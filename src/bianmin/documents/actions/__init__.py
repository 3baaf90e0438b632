"""Writes of papers: runs of payment notices, single notices, deliveries."""

from bianmin.documents.actions.delivery import record_delivery
from bianmin.documents.actions.printing import cancel_run, print_run
from bianmin.documents.actions.runs import issue_notice, start_run

__all__ = ["cancel_run", "issue_notice", "print_run", "record_delivery", "start_run"]
