"""Amounts in Chinese capital numerals, as receipts write them so that they can't be altered."""

from bianmin.kit.errors import Unusable

_DIGITS = "零壹貳參肆伍陸柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "萬", "億", "兆")
_GROUP = 10_000


def capitals(amount: int) -> str:
    """Return whole NT$ in capitals: 10,205 → 壹萬零貳佰零伍.

    Raises:
        Unusable: negative, or 10^16 and more.
    """
    if not 0 <= amount < _GROUP ** len(_GROUPS):
        raise Unusable
    if amount == 0:
        return _DIGITS[0]
    groups: list[int] = []
    rest = amount
    while rest:
        rest, group = divmod(rest, _GROUP)
        groups.append(group)
    words, gap = "", False
    for place in reversed(range(len(groups))):
        group = groups[place]
        if group == 0:
            gap = bool(words)
            continue
        if words and (gap or group < _GROUP // 10):
            words += _DIGITS[0]
        words += _four(group) + _GROUPS[place]
        gap = False
    return words


def _four(group: int) -> str:
    words, gap = "", False
    for place in (3, 2, 1, 0):
        digit = group // 10**place % 10
        if digit == 0:
            gap = bool(words)
            continue
        words += (_DIGITS[0] if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = False
    return words


def in_words(amount: int) -> str:
    """Return the sum as a receipt writes it: 新臺幣壹仟貳佰元整."""
    return f"新臺幣{capitals(amount)}元整"
