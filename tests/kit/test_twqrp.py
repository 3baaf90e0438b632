"""Payloads of the common QR payment."""

import pytest

from bianmin.kit import twqrp
from bianmin.kit.twqrp import Acquirer, BadPayload


def test_a_transfer_is_the_published_one() -> None:
    assert (
        twqrp.transfer("004", "123", 10, "hello")
        == "TWQRP://004NTTransfer/158/02/V1?D6=0000000000000123&D5=004&D10=901&D1=1000&D9=hello"
    )


def test_a_bill_bears_amount_and_write_off_number_as_the_acquirer_wants_them() -> None:
    usual = Acquirer("Payee", "code", "00,0040012;1")
    assert (
        twqrp.bill(usual, 1_500, "0000000000000123")
        == "TWQRP://Payee/158/03/V1?D3=code&D10=901&D11=00%2C0040012%3B1&D1=150000&D7=0000000000000123"
    )
    plain = Acquirer("Payee", "code", "00,0040012;1", amount_in_cents=False, percent_encoded=False)
    assert twqrp.bill(plain, 1_500, "1").endswith("D11=00,0040012;1&D1=1500&D7=1")


@pytest.mark.parametrize(
    ("bank", "account", "amount"), [("004", "123", 0), ("04", "123", 1), ("004", "12a", 1), ("004", "1" * 17, 1)]
)
def test_what_cannot_be_paid_is_refused(bank: str, account: str, amount: int) -> None:
    with pytest.raises(BadPayload):
        twqrp.transfer(bank, account, amount)
