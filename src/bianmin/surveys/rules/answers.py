"""What may be answered, and what is left out of a comment before it is kept."""

import re
from collections.abc import Mapping, Sequence

from bianmin.surveys.errors import NothingAnswered, WrongAnswer
from bianmin.surveys.types import Question

MOST_WORDS = 1000
_HIDDEN = "○○○"
_NUMBER = re.compile(r"(?<![0-9A-Za-z])[A-Za-z][1289A-Da-d][0-9]{8}(?![0-9A-Za-z])")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_TELEPHONE = re.compile(r"(?<![0-9])(?:\+886[ -]?|0)[0-9](?:[ -]?[0-9]){6,9}(?![0-9])")
_CASE = re.compile(r"[0-9]{2,3}\s*年度?\s*\w{1,8}執\w{0,3}字第\s*[0-9]+\s*號")


def checked(questions: Sequence[Question], given: Mapping[str, str]) -> dict[str, str]:
    """Return the answers in the questions' order; a question may be passed over, not all of them.

    Refuses ``WrongAnswer`` for a question or level there isn't, ``NothingAnswered`` where none is left.
    """
    known = {question.code: question for question in questions}
    kept = {code: level for code, level in given.items() if level}
    for code, level in kept.items():
        if code not in known or level not in known[code].levels.keys:
            raise WrongAnswer
    if not kept:
        raise NothingAnswered
    return {code: kept[code] for code in known if code in kept}


def without_persons(comment: str) -> str:
    """Return a comment without what is sure to name somebody: numbers of persons, cases, telephones, addresses of mail.

    Names can't be told from other words; a person reads each comment before others do.
    """
    said = comment.replace("\0", "").strip()[:MOST_WORDS]
    for pattern in (_CASE, _NUMBER, _MAIL, _TELEPHONE):
        said = pattern.sub(_HIDDEN, said)
    return said
