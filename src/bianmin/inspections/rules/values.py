"""What an observation's value may be, and how it is kept: as written, and as a number where it is one."""

from decimal import Decimal, InvalidOperation

from bianmin.kit.texts import Text, t

YES = frozenset({"yes", "true", "y", "是", "正常", "合格", "通過"})
NO = frozenset({"no", "false", "n", "否", "異常", "不合格", "未通過"})
LONGEST = 200
MOST = Decimal(10) ** 12
PLACES = -4


def value_fault(kind: str, value: str) -> Text | None:
    """Return what is wrong with a value of this kind, or None."""
    said = value.strip()
    if not said or len(said) > LONGEST:
        return t("須填值，最多200個字", "a value is needed, at most 200 characters")
    if kind == "number":
        number = _number(said)
        if number is None or abs(number) >= MOST:
            return t("須為數值", "a number is needed")
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and exponent < PLACES:
            return t("小數最多四位", "at most four decimals")
    if kind == "yes_no" and said.lower() not in YES | NO:
        return t("須為yes或no", "yes or no is needed")
    return None


def kept(kind: str, value: str) -> tuple[str, Decimal | None]:
    """Return how a value without fault is kept: its words, and its number (yes is 1, no is 0)."""
    said = value.strip()
    if kind == "number":
        number = _number(said)
        assert number is not None, "asked for a value with a fault"  # noqa: S101  (value_fault was asked before)
        return format(number.normalize(), "f"), number
    if kind == "yes_no":
        is_yes = said.lower() in YES
        return ("yes", Decimal(1)) if is_yes else ("no", Decimal(0))
    return said, None


def _number(said: str) -> Decimal | None:
    try:
        number = Decimal(said.replace(",", "").removesuffix("%"))
    except InvalidOperation:  # None: no number, and its caller refuses
        return None
    return number if number.is_finite() else None
