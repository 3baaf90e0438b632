"""Reads of requests."""

from bianmin.requests.queries.board import BoardPost, board_posts
from bianmin.requests.queries.counting import counts, key_use, seal_keys
from bianmin.requests.queries.drafts import draft
from bianmin.requests.queries.explaining import deadlines
from bianmin.requests.queries.queues import by_number, load, of_case, queue, search
from bianmin.requests.queries.reading import (
    exits_for,
    identity,
    messages,
    open_file,
    secret_answers,
    service_of,
    timeline,
    view,
)
from bianmin.requests.queries.tracking import UNIT_NAMES, open_own_file, track
from bianmin.requests.rules.answers import shown as shown_answer
from bianmin.requests.rules.applicants import cleaned as clean_applicant
from bianmin.requests.rules.applicants import fields as applicant_fields
from bianmin.requests.rules.applicants import needed as applicant_needs
from bianmin.requests.rules.fields import asked, clean

__all__ = [
    "UNIT_NAMES",
    "BoardPost",
    "applicant_fields",
    "applicant_needs",
    "asked",
    "board_posts",
    "by_number",
    "clean",
    "clean_applicant",
    "counts",
    "deadlines",
    "draft",
    "exits_for",
    "identity",
    "key_use",
    "load",
    "messages",
    "of_case",
    "open_file",
    "open_own_file",
    "queue",
    "seal_keys",
    "search",
    "secret_answers",
    "service_of",
    "shown_answer",
    "timeline",
    "track",
    "view",
]
