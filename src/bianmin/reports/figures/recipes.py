"""A figure's definition written down with what was frozen, and read again: a later definition changes nothing of it."""

from collections.abc import Mapping
from typing import Any

from bianmin.kit.texts import Text, t
from bianmin.reports.figures.shape import Display, Facts, Figure, Value, Where


def written(one: Figure) -> dict[str, Any]:
    """Write down how a figure is counted and printed."""
    value, display = one.value, one.display
    return {
        "where": _plain(one.where),
        "value": {
            "kind": value.kind,
            "column": value.column,
            "of": _plain(value.of),
            "codes": list(value.codes),
            "percent": value.percent,
        },
        "display": {
            "decimals": display.decimals,
            "separators": display.separators,
            "row": display.row,
            "trim": display.trim,
        },
    }


def words_of(one: Figure) -> dict[str, dict[str, str]]:
    """Write down a figure's words in both languages."""
    pairs = {"title": one.title, "unit": one.unit, "definition": one.definition, "formula": one.formula}
    return {name: {"zh": text.zh, "en": text.en} for name, text in pairs.items()}


def read(code: str, facts: Facts, recipe: Mapping[str, Any], words: Mapping[str, Any], now: Figure | None) -> Figure:
    """Read a definition again. What grades by thresholds does so by those of its day, which ``now`` holds."""
    value = recipe["value"]
    return Figure(
        code,
        text_of(words["title"]),
        text_of(words["unit"]),
        text_of(words["definition"]),
        facts,
        where=_where(recipe["where"]),
        value=Value(
            value["kind"],
            value["column"],
            _where(value["of"]),
            tuple(value["codes"]),
            now.value.graded if now else None,
            value["percent"],
        ),
        display=Display(**recipe["display"]),
    )


def text_of(pair: Mapping[str, str]) -> Text:
    """Read a pair of texts."""
    return t(pair["zh"], pair["en"])


def _plain(where: Where) -> dict[str, str | list[str]]:
    return {part: wanted if isinstance(wanted, str) else list(wanted) for part, wanted in where.items()}


def _where(plain: Mapping[str, str | list[str]]) -> Where:
    return {part: wanted if isinstance(wanted, str) else tuple(wanted) for part, wanted in plain.items()}
