"""Writes of requests: each verb one transaction. Only here are its tables written."""

from bianmin.requests.actions.acting import act, answer_as_agency, answer_supplement, withdraw
from bianmin.requests.actions.applying import apply
from bianmin.requests.actions.drafts import (
    add_draft_file,
    drop_draft,
    drop_draft_file,
    forget_drafts,
    save_draft,
    start_draft,
)
from bianmin.requests.actions.extending import approve_extension, ask_extension, refuse_extension
from bianmin.requests.actions.keeping import make_seal_key, open_sealed, recover_seal_key, reply_sealed
from bianmin.requests.actions.moving import assign, hand_over
from bianmin.requests.actions.noting import add_files, add_note, correct, correct_answers, undo_last
from bianmin.requests.actions.past import take_past_matters
from bianmin.requests.actions.rating import mix_ratings, rate
from bianmin.requests.actions.recomputing import recompute_after_calendar, recompute_deadlines
from bianmin.requests.actions.rehashing import rehash
from bianmin.requests.actions.resending import send_again

__all__ = [
    "act",
    "add_draft_file",
    "add_files",
    "add_note",
    "answer_as_agency",
    "answer_supplement",
    "apply",
    "approve_extension",
    "ask_extension",
    "assign",
    "correct",
    "correct_answers",
    "drop_draft",
    "drop_draft_file",
    "forget_drafts",
    "hand_over",
    "make_seal_key",
    "mix_ratings",
    "open_sealed",
    "rate",
    "recompute_after_calendar",
    "recompute_deadlines",
    "recover_seal_key",
    "refuse_extension",
    "rehash",
    "reply_sealed",
    "save_draft",
    "send_again",
    "start_draft",
    "take_past_matters",
    "undo_last",
    "withdraw",
]
