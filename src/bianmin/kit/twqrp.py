"""Payloads of the common QR payment (TWQRP): a bill, and a transfer to an account.

Public implementations disagree on whether the amount is in cents and whether values are
percent-encoded, so both are the acquirer's settings.
"""

from dataclasses import dataclass
from urllib.parse import quote

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text

_COUNTRY = "158"
_CURRENCY = "901"
_ACCOUNT = 16
_BANK = 3


class BadPayload(Unusable):
    """An amount or account that no QR payment can bear."""

    code = "bad-qr-payload"
    text = Text("行動支付條碼的金額或帳號不正確。", "The amount or account of the payment QR is wrong.")


@dataclass(frozen=True, slots=True)
class Acquirer:
    """What the acquirer issued for bills, and how it wants the values."""

    payee: str
    issued_code: str
    data: str
    amount_in_cents: bool = True
    percent_encoded: bool = True


def bill(acquirer: Acquirer, amount: int, write_off: str) -> str:
    """Return the payload of a bill over an amount in NT$ with its write-off number."""
    fields = {
        "D3": acquirer.issued_code,
        "D10": _CURRENCY,
        "D11": acquirer.data,
        "D1": _amount(amount, in_cents=acquirer.amount_in_cents),
        "D7": write_off,
    }
    return f"TWQRP://{acquirer.payee}/{_COUNTRY}/03/V1?{_joined(fields, encoded=acquirer.percent_encoded)}"


def transfer(
    bank_code: str, account: str, amount: int, note: str = "", *, in_cents: bool = True, encoded: bool = True
) -> str:
    """Return the payload of a transfer over an amount in NT$ to an account of a bank."""
    bank = bank_code[:_BANK]
    if not (bank.isdecimal() and len(bank) == _BANK and account.isdecimal() and len(account) <= _ACCOUNT):
        raise BadPayload
    fields = {
        "D6": account.rjust(_ACCOUNT, "0"),
        "D5": bank,
        "D10": _CURRENCY,
        "D1": _amount(amount, in_cents=in_cents),
        "D9": note,
    }
    return f"TWQRP://{bank}NTTransfer/{_COUNTRY}/02/V1?{_joined(fields, encoded=encoded)}"


def _amount(amount: int, *, in_cents: bool) -> str:
    if amount <= 0:
        raise BadPayload
    return str(amount * 100 if in_cents else amount)


def _joined(fields: dict[str, str], *, encoded: bool) -> str:
    return "&".join(f"{name}={quote(value, safe='') if encoded else value}" for name, value in fields.items() if value)
