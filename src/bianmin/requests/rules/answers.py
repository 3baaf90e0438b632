"""Kept answers as procedures want them and as people read them: masked where they are secret."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from bianmin.catalogue.types import Field, FieldKind
from bianmin.kit import roc
from bianmin.kit.identifiers import mask
from bianmin.kit.texts import Text, t

_SECRET_KINDS = frozenset({FieldKind.IDENTIFIER, FieldKind.TELEPHONE, FieldKind.MAIL, FieldKind.ADDRESS})


def is_secret(field: Field) -> bool:
    """Tell whether an answer is kept encrypted and shown masked."""
    return field.is_secret or field.kind in _SECRET_KINDS


def decoded(fields: Iterable[Field], kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return kept answers as a procedure wants them: dates and times, ints, lists, texts."""
    kinds = {field.name: field.kind for field in fields}
    return {name: _decoded(kinds.get(name), value) for name, value in kept.items()}


def _decoded(kind: FieldKind | None, value: Any) -> Any:  # noqa: ANN401  (an answer, of the kind its field says)
    if value is None:
        return None
    if kind is FieldKind.DATE:
        return date.fromisoformat(value)
    if kind is FieldKind.TIME:
        return time.fromisoformat(value)
    return value


def shown(field: Field, value: Any, *, whole: bool = False) -> Text:  # noqa: ANN401, PLR0911  (a line a kind)
    """Return an answer in words, masked where it is secret and ``whole`` isn't asked."""
    if value in (None, "", []):
        return t("（未填）", "(no answer)")
    if is_secret(field) and not whole:
        return hidden(field, value)
    titles = {one.code: one.title for one in field.choices}
    match field.kind:
        case FieldKind.YES:
            return t("是", "Yes") if value else t("否", "No")
        case FieldKind.CHOICE:
            return titles.get(value, Text(str(value), str(value)))
        case FieldKind.CHOICES:
            found = [titles.get(code, Text(code, code)) for code in value]
            return Text("、".join(one.zh for one in found), ", ".join(one.en for one in found))
        case FieldKind.DATE:
            day = date.fromisoformat(value) if isinstance(value, str) else value
            return Text(roc.spoken(day), roc.english(day))
        case FieldKind.MONEY:
            return t("新臺幣{n:,}元", "NT$ {n:,}").fill(n=value)
        case FieldKind.CASES:
            return Text("、".join(value), ", ".join(value))
        case _:
            return Text(str(value), str(value))


def hidden(field: Field, value: Any) -> Text:  # noqa: ANN401  (an answer, of the kind its field says)
    """Return a secret answer as it is shown: an identifier with its middle hidden, others as there."""
    text = str(value)
    if field.kind is FieldKind.IDENTIFIER:
        return Text(mask(text), mask(text))
    if field.kind is FieldKind.MAIL:
        name, _, host = text.rpartition("@")
        return Text(f"{name[:1]}***@{host}", f"{name[:1]}***@{host}")
    if field.kind is FieldKind.TELEPHONE:
        return Text(f"{text[:4]}***{text[-3:]}", f"{text[:4]}***{text[-3:]}")
    return t("（已遮蔽，共{n}字）", "(hidden, {n} characters)").fill(n=len(text))


def divided(fields: Iterable[Field], kept: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the answers kept in clear, and those kept encrypted."""
    secret = {field.name for field in fields if is_secret(field)}
    return (
        {name: value for name, value in kept.items() if name not in secret},
        {name: value for name, value in kept.items() if name in secret},
    )
