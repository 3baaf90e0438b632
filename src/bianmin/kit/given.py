"""What somebody typed, looked at before it is kept: a text that must be there, a word of a list, a row locked.

Each noun refuses in its own name: it hands over its refusal, and keeps these under the name it uses.
"""

from collections.abc import Container
from typing import Any, TypeVar

from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t

Word = TypeVar("Word", str, int)


def wanted(text: str, what: Text, most: int, *, wrong: type[Refusal]) -> str:
    """Return a text without the blanks around it; refuse an empty one and one longer than ``most`` characters."""
    said = text.strip()
    if not said:
        raise wrong(t("請填寫{what}。", "Write the {what}."), what=what)
    if len(said) > most:
        raise wrong(t("{what}最多{n}個字。", "The {what} has {n} characters at most."), what=what, n=most)
    return said


def among(value: Word, words: Container[Word], *, wrong: type[Refusal]) -> Word:
    """Return a word that is one of those there are, or refuse."""
    if value not in words:
        raise wrong(t("請從列出的選項中選一項。", "Choose one of those listed."))
    return value


def locked(model: Any, record_id: int, missing: type[Refusal]) -> Any:  # noqa: ANN401  (any table and its row)
    """Return a row, locked until the transaction ends, or refuse."""
    row = model.objects.select_for_update(no_key=True).filter(pk=record_id).first()
    if row is None:
        raise missing
    return row
