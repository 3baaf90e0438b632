"""Looking up a dated setting, and what its value must be."""

import itertools
from typing import Any

from bianmin.kit.texts import Text, t
from bianmin.office.errors import BadSetting, UnknownSetting
from bianmin.office.rules.limit_kinds import MOST_MINUTES, MOST_TRIES
from bianmin.office.rules.setting_kinds import KINDS
from bianmin.office.types import SettingKind

__all__ = ["KINDS", "check", "kind_of"]


def kind_of(key: str) -> SettingKind:
    """Return a setting's kind, or refuse an unknown key."""
    kind = KINDS.get(key)
    if kind is None:
        raise UnknownSetting(key=key)
    return kind


def check(key: str, value: Any) -> Any:  # noqa: ANN401  (each setting has its own kind of value)
    """Return the value a setting takes, or refuse it with the reason."""
    kind = kind_of(key)
    why = _fault(kind, value)
    if why is not None:
        raise BadSetting(title=kind.title, why=why)
    return value


def _fault(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    return _FAULTS[kind.kind](kind, value)


def _number(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if not isinstance(value, int) or isinstance(value, bool):
        return t("須為整數。", "it must be a whole number.")
    if (kind.least is not None and value < kind.least) or (kind.most is not None and value > kind.most):
        least, most = kind.least if kind.least is not None else "", kind.most if kind.most is not None else ""
        return t("須介於 {least} 至 {most}。", "it must lie between {least} and {most}.").fill(least=least, most=most)
    return None


def _numbers(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if not isinstance(value, list) or not value or any(_number(kind, one) is not None for one in value):
        return t("須為一個以上的日數。", "it must be one or more numbers of days.")
    return None


def _order(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if not isinstance(value, list) or sorted(map(str, value)) != sorted(kind.choices):
        return t("每一項須恰好出現一次。", "each part must stand in it exactly once.")
    return None


def _choice(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if value not in kind.choices:
        return t("只能是：{choices}。", "it must be one of {choices}.").fill(choices=", ".join(kind.choices))
    return None


def _yes_no(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    return None if isinstance(value, bool) else t("只能是「是」或「否」。", "it must be yes or no.")


def _item_code(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if isinstance(value, str) and len(value) == 3 and value.isascii() and value.isalnum() and value.upper() == value:  # noqa: PLR2004  (a code has three signs)
        return None
    return t("須為三碼數字或大寫英文字母。", "it must be three digits or capital letters.")


def _is_time(value: Any) -> bool:  # noqa: ANN401  (each setting has its own kind of value)
    if not isinstance(value, str) or len(value) != 5 or value[2] != ":":  # noqa: PLR2004  (HH:MM)
        return False
    hour, minute = value[:2], value[3:]
    return hour.isdecimal() and minute.isdecimal() and value.isascii() and int(hour) < 24 and int(minute) < 60  # noqa: PLR2004  (HH:MM)


def _time(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    return None if _is_time(value) else t("須為09:00這樣的時間。", "it must be a time like 09:00.")


def _window(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if isinstance(value, list) and len(value) == 2 and all(map(_is_time, value)) and value[0] < value[1]:  # noqa: PLR2004  (from and to)
        return None
    return t("須為開始與結束時間，且開始較早。", "it must be a beginning and a later end.")


def _tiers(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (any JSON value)
    """Rows ``[below, least, most]`` with rising bounds; the last, and only the last, has none."""
    why = t("須為由小到大的級距，最後一級無上限。", "it must be rising tiers, the last one without a bound.")
    rows = value if isinstance(value, list) else []
    if not rows or any(not isinstance(row, list) or len(row) != 3 for row in rows):  # noqa: PLR2004  (a row's three)
        return why
    bounds = [row[0] for row in rows]
    periods = [number for row in rows for number in row[1:]]
    if bounds[-1] is not None or any(not isinstance(one, int) or one < 1 for one in (*bounds[:-1], *periods)):
        return why
    rising = all(low < high for low, high in itertools.pairwise(bounds[:-1]))
    return None if rising and all(least <= most for _, least, most in rows) else why


def _tries(_kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (what is to be looked at)
    whole = isinstance(value, list) and all(isinstance(one, int) and not isinstance(one, bool) for one in value)
    pair = 2
    if whole and len(value) == pair and 1 <= value[0] <= MOST_TRIES and 1 <= value[1] <= MOST_MINUTES:
        return None
    return t("須為次數（1至10000）與分鐘（1至1440）。", "it must be tries (1 to 10,000) and minutes (1 to 1,440).")


def _text(kind: SettingKind, value: Any) -> Text | None:  # noqa: ANN401  (each setting has its own kind of value)
    if isinstance(value, str) and value.strip() and len(value) <= (kind.most or 200) and value.isprintable():
        return None
    return t("須為文字，最多{n}字。", "it must be words, at most {n} characters.").fill(n=kind.most or 200)


_FAULTS = {
    "text": _text,
    "tiers": _tiers,
    "days": _number,
    "number": _number,
    "money": _number,
    "days_list": _numbers,
    "order": _order,
    "choice": _choice,
    "yes_no": _yes_no,
    "item_code": _item_code,
    "time": _time,
    "window": _window,
    "tries": _tries,
}
