"""What the verbs of controls share: a row locked, a text tidied."""

from collections.abc import Container
from typing import Any, TypeVar

from bianmin.controls.errors import UnknownControl, WrongControl
from bianmin.kit import clock, roc
from bianmin.kit.texts import Text, t

NEAR = 10
Word = TypeVar("Word", str, int)


def locked(model: Any, record_id: int) -> Any:  # noqa: ANN401  (a table of controls and its row)
    """Return a row, locked until the transaction ends, or refuse."""
    row = model.objects.select_for_update(no_key=True).filter(pk=record_id).first()
    if row is None:
        raise UnknownControl
    return row


def wanted(text: str, what: Text, most: int) -> str:
    """Return a text that may not be empty or longer than ``most``."""
    said = text.strip()
    if not said:
        raise WrongControl(t("請填寫{what}。", "Write the {what}."), what=what)
    if len(said) > most:
        raise WrongControl(t("{what}最多{n}個字。", "The {what} has {n} characters at most."), what=what, n=most)
    return said


def among(value: Word, words: Container[Word]) -> Word:
    """Return a word that is one of those there are, or refuse."""
    if value not in words:
        raise WrongControl(t("請從列出的選項中選一項。", "Choose one of those listed."))
    return value


def year_of(year: int) -> int:
    """Return a year of the Republic near today's, or refuse."""
    if abs(year - roc.year(clock.today())) > NEAR:
        raise WrongControl(t("年度不正確，請填民國年。", "The year can't be so; write the year of the Republic."))
    return year
