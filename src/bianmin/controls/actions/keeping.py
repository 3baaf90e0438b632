"""What the verbs of controls share: a row locked, a text tidied."""

from collections.abc import Container
from functools import partial
from typing import Any, TypeVar

from bianmin.controls.errors import UnknownControl, WrongControl
from bianmin.kit import clock, given, roc
from bianmin.kit.texts import t

NEAR = 10
Word = TypeVar("Word", str, int)


wanted = partial(given.wanted, wrong=WrongControl)


def locked(model: Any, record_id: int) -> Any:  # noqa: ANN401  (a table of controls and its row)
    """Return a row, locked until the transaction ends, or refuse."""
    return given.locked(model, record_id, UnknownControl)


def among(value: Word, words: Container[Word]) -> Word:
    """Return a word that is one of those there are, or refuse."""
    return given.among(value, words, wrong=WrongControl)


def year_of(year: int) -> int:
    """Return a year of the Republic near today's, or refuse."""
    if abs(year - roc.year(clock.today())) > NEAR:
        raise WrongControl(t("年度不正確，請填民國年。", "The year can't be so; write the year of the Republic."))
    return year
