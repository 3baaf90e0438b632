"""Reads of requests."""

from bianmin.requests.queries.agency import AgencyMatter, agency_matter, waiting_for_agency
from bianmin.requests.queries.board import BoardPost, board_posts
from bianmin.requests.queries.counting import counts, key_use, seal_keys
from bianmin.requests.queries.drafts import draft
from bianmin.requests.queries.explaining import deadlines
from bianmin.requests.queries.heading import (
    ExtensionView,
    Standing,
    extensions_of,
    most_used,
    related,
    sealed,
    standing,
    waiting_extensions,
)
from bianmin.requests.queries.past import past_matters
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
from bianmin.requests.queries.receipts import receipt_of
from bianmin.requests.queries.surveying import survey_code
from bianmin.requests.queries.tracking import UNIT_NAMES, open_own_file, track
from bianmin.requests.rules.answers import decoded
from bianmin.requests.rules.answers import shown as shown_answer
from bianmin.requests.rules.applicants import cleaned as clean_applicant
from bianmin.requests.rules.applicants import fields as applicant_fields
from bianmin.requests.rules.applicants import needed as applicant_needs
from bianmin.requests.rules.fields import asked, clean

__all__ = [
    "UNIT_NAMES",
    "AgencyMatter",
    "BoardPost",
    "ExtensionView",
    "Standing",
    "agency_matter",
    "applicant_fields",
    "applicant_needs",
    "asked",
    "board_posts",
    "by_number",
    "clean",
    "clean_applicant",
    "counts",
    "deadlines",
    "decoded",
    "draft",
    "exits_for",
    "extensions_of",
    "identity",
    "key_use",
    "load",
    "messages",
    "most_used",
    "of_case",
    "open_file",
    "open_own_file",
    "past_matters",
    "queue",
    "receipt_of",
    "related",
    "seal_keys",
    "sealed",
    "search",
    "secret_answers",
    "service_of",
    "shown_answer",
    "standing",
    "survey_code",
    "timeline",
    "track",
    "view",
    "waiting_extensions",
    "waiting_for_agency",
]
