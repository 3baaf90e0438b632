"""Virtual accounts (虛擬帳號). Banks share no standard, so a scheme is data: a row, not code.

An account is company id + optional date digits + serial + check digits. ``spec`` names:

``serial_digits``  how many digits the serial fills
``date``           ``""`` or ``"yddd"`` (last digit of the AD year - 1, day of the year), Taishin
``checks``         for each check digit its ``weights`` (aligned to the right end of the body) and
                   ``amount_weights`` (aligned to the right end of the amount; empty: no amount)
``modulus``        10
``complement``     whether the check is the complement of the remainder
``with_amount``    whether the accounts issued carry the amount in their check
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text


class BadScheme(Unusable):
    """A scheme, serial or amount from which no account can be made."""

    code = "bad-account-scheme"
    text = Text("虛擬帳號編碼設定或序號不正確。", "The account scheme or the serial is wrong.")


@dataclass(frozen=True, slots=True)
class _Check:
    weights: str
    amount_weights: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """How one bank builds its virtual accounts for one company id."""

    company_id: str
    serial_digits: int
    checks: tuple[_Check, ...]
    date_form: str = ""
    modulus: int = 10
    complement: bool = False
    with_amount: bool = False

    @classmethod
    def from_row(cls, company_id: str, spec: Mapping[str, Any]) -> Self:
        """Return the scheme a table row describes; refuse one that can't work."""
        try:
            scheme = cls(
                company_id=company_id,
                serial_digits=int(spec["serial_digits"]),
                checks=tuple(_Check(str(row["weights"]), str(row.get("amount_weights", ""))) for row in spec["checks"]),
                date_form=str(spec.get("date", "")),
                modulus=int(spec.get("modulus", 10)),
                complement=bool(spec.get("complement", False)),
                with_amount=bool(spec.get("with_amount", False)),
            )
        except (KeyError, TypeError, ValueError) as problem:
            raise BadScheme from problem
        digits = [
            company_id,
            *(row.weights for row in scheme.checks),
            *(row.amount_weights or "0" for row in scheme.checks),
        ]
        body = scheme.length - len(scheme.checks)
        if (
            not scheme.checks
            or not all(part.isascii() and part.isdigit() for part in digits)
            or any(len(row.weights) < body for row in scheme.checks)
            or scheme.serial_digits < 1
            or not 1 <= scheme.modulus <= 10  # noqa: PLR2004  (one check digit)
            or scheme.date_form not in ("", "yddd")
        ):
            raise BadScheme
        return scheme

    @property
    def length(self) -> int:
        """The number of digits of an account."""
        return len(self.company_id) + len(self.date_form) + self.serial_digits + len(self.checks)

    @property
    def serial_limit(self) -> int:
        """The first serial that no longer fits."""
        return 10**self.serial_digits  # type: ignore[no-any-return]  # int ** int is typed as Any

    def account(self, serial: int, amount: int | None = None, on: date | None = None) -> str:
        """Return the account of a serial; with the amount in its check where one is given."""
        if not 0 <= serial < self.serial_limit:
            raise BadScheme
        return self.complete(f"{self._prefix(on)}{serial:0{self.serial_digits}d}", amount)

    def complete(self, body: str, amount: int | None = None) -> str:
        """Return a body (all digits but the checks) with its check digits."""
        return body + "".join(str(self._digit(check, body, amount)) for check in self.checks)

    def is_valid(self, account: str, amount: int | None = None) -> bool:
        """Tell whether an account is one of this scheme (for this amount, where its check carries one)."""
        if len(account) != self.length or not (account.isascii() and account.isdigit()):
            return False
        if not account.startswith(self.company_id):
            return False
        return self.complete(account[: -len(self.checks)], amount) == account

    def sql(self, serial_column: str, amount_column: str | None = None, on: date | None = None) -> str:
        """Return a PostgreSQL expression that gives the same account for a column of serials.

        Column names are the program's own, never input; there is no ``%`` in it that a driver could take
        for a placeholder. A serial that no longer fits gives a longer
        account (look at ``serial_limit`` first), never a wrong one of the right length.
        """
        prefix = self._prefix(on)
        digits = self.serial_digits
        body = f"'{prefix}' || lpad(({serial_column})::text, greatest({digits}, length(({serial_column})::text)), '0')"
        return " || ".join(
            [body, *(self._digit_sql(check, prefix, serial_column, amount_column) for check in self.checks)]
        )

    def _prefix(self, on: date | None) -> str:
        if not self.date_form:
            return self.company_id
        if on is None:
            raise BadScheme
        return f"{self.company_id}{(on.year - 1) % 10}{on:%j}"

    def _digit(self, check: _Check, body: str, amount: int | None) -> int:
        total = _weighted(body, check.weights)
        if amount is not None:
            if not 0 < amount < 10 ** len(check.amount_weights):
                raise BadScheme
            total += _weighted(str(amount), check.amount_weights)
        rest = total % self.modulus
        return (self.modulus - rest) % self.modulus if self.complement else rest

    def _digit_sql(self, check: _Check, prefix: str, serial_column: str, amount_column: str | None) -> str:
        constant = _weighted(prefix + "0" * self.serial_digits, check.weights)
        total = f"({constant}{_weighted_sql(serial_column, check.weights, self.serial_digits)}"
        if amount_column is not None:
            total += _weighted_sql(amount_column, check.amount_weights, len(check.amount_weights))
        total += ")"
        if self.complement:
            return f"mod({self.modulus} - mod({total}, {self.modulus}), {self.modulus})::text"
        return f"mod({total}, {self.modulus})::text"


def _weighted(digits: str, weights: str) -> int:
    """Sum digit x weight, both aligned at the right end."""
    return sum(int(digit) * int(weight) for digit, weight in zip(reversed(digits), reversed(weights), strict=False))


def _weighted_sql(column: str, weights: str, digits: int) -> str:
    terms = (
        f" + mod(({column})::bigint / {10**place}, 10) * {weight}"
        for place, weight in enumerate(reversed(weights[-digits:] if digits else ""))
        if weight != "0"
    )
    return "".join(terms)


#: Schemes that are known from public sources, to start a branch's table with.
KNOWN: dict[str, dict[str, Any]] = {
    "esun-single": {
        "serial_digits": 9,
        "checks": [{"weights": "654321987654321", "amount_weights": "87654321"}],
    },
    "esun-double": {
        "serial_digits": 7,
        "checks": [
            {"weights": "31731731731731", "amount_weights": "31731731"},
            {"weights": "73973973973973", "amount_weights": "73973973"},
        ],
    },
    "taishin": {
        "serial_digits": 4,
        "date": "yddd",
        "checks": [{"weights": "3131313131313", "amount_weights": "5432345"}],
        "complement": True,
        "with_amount": True,
    },
    "scsb": {
        "serial_digits": 8,
        "checks": [{"weights": "1203987614321"}],
        "complement": True,
    },
}
