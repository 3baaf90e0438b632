"""What a register's entry may hold."""

from collections.abc import Mapping
from datetime import date

from bianmin.activities.types.registers import Field, Register
from bianmin.kit.texts import Text, t

MOST = 100_000_000
NUMBERS = frozenset({"number", "money"})
IDS = frozenset({"station", "material", "staff"})


def kept(register: Register, given: Mapping[str, object]) -> dict[str, object]:
    """Return the fields as they are kept: dates as ISO text, texts cut at the field's length, nothing unknown."""
    return {field.name: _value(field, given.get(field.name)) for field in register.fields}


def entry_fault(register: Register, body: Mapping[str, object], on: date) -> Text | None:
    """Return why an entry can't be so; None where it can. ``body`` is what ``kept`` returned."""
    for field in register.fields:
        value = body[field.name]
        if field.required and value in {"", None}:
            return t("請填「{name}」。", "Please fill in “{name}”.").fill(name=field.title)
        if field.kind in NUMBERS and isinstance(value, int) and not 0 <= value <= MOST:
            return t("「{name}」的數字不正確。", "The number of “{name}” can't be so.").fill(name=field.title)
        if field.words is not None and value not in field.words and (field.required or value):
            return t("請從列出的選項中選一項。", "Choose one of those listed.")
    return _special(register.code, body, on)


def _special(code: str, body: Mapping[str, object], on: date) -> Text | None:
    if code == "box" and body["first"] == body["second"]:
        return t("開箱須由兩人會同。", "Two different persons open the box.")
    if code == "contacts":
        days = [on.isoformat(), *(str(body[name]) for name in ("forwarded_on", "completed_on") if body[name])]
        if days != sorted(days):
            return t("日期順序應為收件、轉送、辦畢。", "Received, forwarded, completed: in this order.")
    return None


def _value(field: Field, value: object) -> object:
    if field.kind == "yes":
        return bool(value)
    if field.kind in NUMBERS:
        return int(str(value or 0))
    if field.kind in IDS:
        return int(str(value)) if value else None
    if isinstance(value, date):
        return value.isoformat()
    return str(value or "").strip()[: field.most]
