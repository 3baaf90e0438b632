"""What stands at a path of a service, in words: for history and comparison."""

from typing import Any

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import AUDIENCES, CHANNELS, SITUATIONS, Audience, Channel, Limit, Situation
from bianmin.console.parts import Cell, Table, heads
from bianmin.kit.texts import Text, t
from bianmin.office.queries import ROLE_NAMES
from bianmin.office.types import Role

NONE = t("（無）", "(none)")
YES, NO = t("是", "Yes"), t("否", "No")
_SEPARATOR = t("、", ", ")


def in_words(path: str, value: Any) -> Text:  # noqa: ANN401, PLR0911  (each kind of value has its own words)
    """Return a value in words; None and empty ones say so."""
    last = path.rpartition(".")[2]
    if isinstance(value, bool):
        return YES if value else NO
    if not value:
        return NONE
    match last:
        case "limit":
            return catalogue.limit_in_full(limit_of(value), of_step=path.startswith("step."))
        case "audience":
            return _joined([AUDIENCES[Audience(code)] for code in value])
        case "situations":
            return _joined([SITUATIONS[Situation(code)] for code in value])
        case "channels":
            return _joined([CHANNELS[Channel(code)] for code in value])
        case "roles":
            return _joined([ROLE_NAMES[Role(code)] for code in value])
        case "questions":
            return _lines([one[part] for one in value for part in ("question", "answer")])
        case "order":
            return Text("、".join(value), ", ".join(value))
    return _lines(value) if isinstance(value, list) else Text(value["zh"], value["en"])


def limit_of(value: Any) -> Limit:  # noqa: ANN401  (a change's value, of any JSON kind)
    """Return a limit from its JSON value."""
    basis = value.get("basis") or None
    rest = {part: value[part] for part in ("rule", "from_receipt", "extension", "cap", "warn_days") if part in value}
    return Limit(**rest, basis=basis and Text(basis["zh"], basis["en"]))


def both(text: Text) -> str:
    """Return both languages, one after the other."""
    return text.zh if text.zh == text.en else f"{text.zh}｜{text.en}"


def differences(caption: Text, found: Any, before: Text, after: Text) -> Table:  # noqa: ANN401  (a change's value, of any JSON kind)
    """Return a table of what differs; ``before`` and ``after`` head its columns."""
    rows = [
        [
            Cell(change.name),
            Cell(both(in_words(change.path, change.before))),
            Cell(both(in_words(change.path, change.after))),
        ]
        for change in found
    ]
    return Table(caption, heads(t("項目", "What"), before, after), rows, t("沒有不同。", "Nothing differs."))


def _joined(texts: list[Text]) -> Text:
    return Text(_SEPARATOR.zh.join(one.zh for one in texts), _SEPARATOR.en.join(one.en for one in texts))


def _lines(values: list[dict[str, str]]) -> Text:
    return Text(" ".join(one["zh"] for one in values), " ".join(one["en"] for one in values))
