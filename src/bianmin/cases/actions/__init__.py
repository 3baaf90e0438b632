"""Writes of cases: taking in, and every step of a case's life. Only here are its tables written."""

from bianmin.cases.actions.appearing import call_to_appear, move_appearance, record_appearance
from bianmin.cases.actions.correcting import (
    answer_correction,
    ask_correction,
    recompute_corrections,
    settle_correction,
)
from bianmin.cases.actions.ending import close, hand_over, reopen, return_case, stop
from bianmin.cases.actions.intake import take_transfer
from bianmin.cases.actions.many import begin_execution, close_paid, reopen_unpaid
from bianmin.cases.actions.moving import move_section
from bianmin.cases.actions.pausing import resume, suspend
from bianmin.cases.actions.rehashing import rehash_obligors, rehash_representatives, retire_key
from bianmin.cases.actions.requesting import note_request

__all__ = [
    "answer_correction",
    "ask_correction",
    "begin_execution",
    "call_to_appear",
    "close",
    "close_paid",
    "hand_over",
    "move_appearance",
    "move_section",
    "note_request",
    "recompute_corrections",
    "record_appearance",
    "rehash_obligors",
    "rehash_representatives",
    "reopen",
    "reopen_unpaid",
    "resume",
    "retire_key",
    "return_case",
    "settle_correction",
    "stop",
    "suspend",
    "take_transfer",
]
