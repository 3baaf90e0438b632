"""What stands in the way of a step, told before anybody tries: the same rules as the actions ask."""

from collections.abc import Callable
from datetime import date

from bianmin.cases import models
from bianmin.cases.rules import steps as rules
from bianmin.cases.types import CaseView
from bianmin.kit.texts import Text

_RULES: dict[str, Callable[[CaseView, date], Text | None]] = {
    "begin": lambda case, _: rules.may_begin(case.status, begun_on=case.begun_on),
    "suspend": lambda case, _: rules.may_suspend(case.status),
    "resume": lambda case, on: rules.may_resume(case.status, since=case.received_on, on=on),
    "correction": lambda case, on: rules.may_ask_correction(
        case.status, one_is_open=_is_asked(case.id), due_on=date.max, on=on
    ),
    "close": lambda case, _: rules.may_close(case.status),
    "stop": lambda case, _: rules.may_stop(case.status),
    "return": lambda case, _: rules.may_return(case.status),
    "hand-over": lambda case, _: rules.may_hand_over(case.status),
    "move": lambda case, _: rules.may_move(case.status, section_id=case.section_id, to_section_id=0),
    "reopen": lambda case, on: rules.may_reopen(case.status, limit_on=case.limit_on, on=on),
}


def hindrance(case: CaseView, verb: str, on: date) -> Text | None:
    """Return why a step can't be taken in a case on a day, whoever asks; None where nothing stands in the way.

    ``verb`` is begin, suspend, resume, correction, close, stop, return, hand-over, move or reopen.
    """
    return _RULES[verb](case, on)


def _is_asked(case_id: int) -> bool:
    return models.Correction.objects.filter(case_id=case_id, outcome="").exists()
