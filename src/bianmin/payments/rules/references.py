"""Numbers of the office's own under which money comes in.

The write-off number (銷帳編號) is segment 2 of a store slip: 16 digits, namely the case's id in 14
digits and two check digits by ISO 7064 MOD 97-10, so that a mistyped or misread number is caught
(every wrong digit, every swap of two neighbours) instead of paying another's debt.
"""

from bianmin.kit.texts import Text, t

LENGTH = 16
_BODY = 14
_MODULUS = 97


def write_off_number(case_id: int) -> str:
    """Return the write-off number of a case; it is stable, since it is made of the case's id.

    Raises:
        ValueError: the id doesn't fit in 14 digits.
    """
    if not 0 < case_id < 10**_BODY:
        raise ValueError(case_id)
    return f"{case_id:0{_BODY}d}{_MODULUS + 1 - case_id * 100 % _MODULUS:02d}"


def write_off_sql(column: str) -> str:
    """Return the SQL expression that gives the same number for a bigint column."""
    checks = f"lpad(({_MODULUS + 1} - mod(({column}) * 100, {_MODULUS}))::text, 2, '0')"
    return f"lpad(({column})::text, {_BODY}, '0') || {checks}"


def why_not_write_off(number: str) -> Text | None:
    """Return why a text can't be a write-off number of this office, or None where it can."""
    if len(number) != LENGTH or not (number.isascii() and number.isdigit()):
        return t("銷帳編號應為 16 位數字。", "A write-off number has 16 digits.")
    if int(number) % _MODULUS != 1:
        return t("銷帳編號的檢查碼不符，可能有數字讀錯。", "The check digits don't fit: a digit may have been misread.")
    return None
