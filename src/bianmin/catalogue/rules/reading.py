"""JSON values of a change, read into the shapes of a definition; what doesn't fit is refused with a sentence."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from bianmin.catalogue.errors import BadVersion
from bianmin.catalogue.types import Limit, Question
from bianmin.kit.period_rules import UnknownRule, rule_named
from bianmin.kit.texts import Text, t

MOST_CHARACTERS = 4000
MOST_ROWS = 40
MOST_WARN_DAYS = 60
_LIMIT_PARTS = frozenset({"rule", "from_receipt", "extension", "cap", "basis", "warn_days"})

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
Reader = Callable[[Any], T]


def text(value: Any) -> Text:  # noqa: ANN401  (whatever came in)
    """Read a text; both languages must be there."""
    read = optional_text(value)
    if read is None:
        raise BadVersion(why=t("中文與英文都要填寫。", "Both Chinese and English must be given."))
    return read


def optional_text(value: Any) -> Text | None:  # noqa: ANN401  (a JSON value that is being checked here)
    """Read a text that may be none: both languages, or neither."""
    if not isinstance(value, Mapping) or not set(value) <= {"zh", "en"}:
        raise BadVersion(why=t("這一項是中英文字。", "This is a text in Chinese and English."))
    zh, en = (_line(value.get(language, "")) for language in ("zh", "en"))
    if not zh and not en:
        return None
    if not zh or not en:
        raise BadVersion(why=t("中文與英文要一起填寫。", "Chinese and English go together."))
    return Text(zh, en)


def _line(value: Any) -> str:  # noqa: ANN401  (a JSON value that is being checked here)
    if not isinstance(value, str):
        raise BadVersion(why=t("這一項是文字。", "This is a text."))
    cleaned = " ".join(value.split())
    if "\x00" in cleaned or len(cleaned) > MOST_CHARACTERS:
        raise BadVersion(why=t("文字太長，或含有無法儲存的字元。", "The text is too long, or can't be kept."))
    return cleaned


def rows(reader: Reader[T]) -> Reader[tuple[T, ...]]:
    """Return what reads a list, each row by ``reader``."""

    def read(value: Any) -> tuple[T, ...]:  # noqa: ANN401  (a JSON value that is being checked here)
        if not isinstance(value, list | tuple) or len(value) > MOST_ROWS:
            raise BadVersion(why=t("這一項最多{n}列。", "This is a list of at most {n}.").fill(n=MOST_ROWS))
        return tuple(reader(row) for row in value)

    return read


def code_of(kind: type[E]) -> Reader[E]:
    """Return what reads one code of a closed list."""

    def read(value: Any) -> E:  # noqa: ANN401  (a JSON value that is being checked here)
        try:
            return kind(value)
        except ValueError:
            raise BadVersion(
                why=t("沒有「{code}」這個選項。", "There is no choice “{code}”.").fill(code=value)
            ) from None

    return read


def codes_of(kind: type[E]) -> Reader[tuple[E, ...]]:
    """Return what reads several codes of a closed list, each once."""
    each = rows(code_of(kind))

    def read(value: Any) -> tuple[E, ...]:  # noqa: ANN401  (a JSON value that is being checked here)
        return tuple(dict.fromkeys(each(value)))

    return read


def yes(value: Any) -> bool:  # noqa: ANN401  (a JSON value that is being checked here)
    """Read a yes or no."""
    if not isinstance(value, bool):
        raise BadVersion(why=t("這一項是「是」或「否」。", "This is yes or no."))
    return value


def names(value: Any) -> tuple[str, ...]:  # noqa: ANN401  (a JSON value that is being checked here)
    """Read a list of names, each once."""
    read = rows(_line)(value)
    if len(set(read)) != len(read):
        raise BadVersion(why=t("同一項列了兩次。", "One is named twice."))
    return read


def question(value: Any) -> Question:  # noqa: ANN401  (a JSON value that is being checked here)
    """Read a question with its answer."""
    if not isinstance(value, Mapping) or set(value) != {"question", "answer"}:
        raise BadVersion(why=t("這一項是問題與回答。", "This is a question with its answer."))
    return Question(text(value["question"]), text(value["answer"]))


def limit(value: Any) -> Limit | None:  # noqa: ANN401  (a JSON value that is being checked here)
    """Read a limit, or none; its rules must be known."""
    if not isinstance(value, Mapping) or not set(value) <= _LIMIT_PARTS:
        raise BadVersion(why=t("這一項是期限。", "This is a time limit."))
    if not value or not value.get("rule"):
        return None
    rules = {part: value.get(part, "") for part in ("rule", "extension", "cap")}
    for rule in rules.values():
        if not isinstance(rule, str):
            raise BadVersion(why=t("期限的規則是一個名稱。", "The rule of a limit is a name."))
        if rule:
            _known(rule)
    days = value.get("warn_days", 2)
    if isinstance(days, bool) or not isinstance(days, int) or not 0 <= days <= MOST_WARN_DAYS:
        raise BadVersion(
            why=t("預警日數為0至{n}。", "The days of warning are 0 to {n}.").fill(n=MOST_WARN_DAYS),
        )
    return Limit(
        rule=rules["rule"],
        extension=rules["extension"],
        cap=rules["cap"],
        from_receipt=yes(value.get("from_receipt", False)),
        basis=optional_text(value.get("basis", {})),
        warn_days=days,
    )


def _known(rule: str) -> None:
    try:
        rule_named(rule)
    except UnknownRule as unknown:
        raise BadVersion(why=unknown.text) from None
