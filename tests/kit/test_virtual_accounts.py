"""Virtual-account schemes as data: the banks' published vectors, and SQL that gives the same as Python."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit.virtual_accounts import KNOWN, BadScheme, Scheme


def scheme(name: str, company_id: str, serial_digits: int) -> Scheme:
    return Scheme.from_row(company_id, KNOWN[name] | {"serial_digits": serial_digits})


ESUN_SINGLE = scheme("esun-single", "99123", 7)
ESUN_DOUBLE = scheme("esun-double", "99551", 6)
TAISHIN = scheme("taishin", "95678", 4)
SCSB = scheme("scsb", "40906", 8)


@pytest.mark.parametrize(
    ("bank", "serial", "amount", "on", "account"),
    [
        (ESUN_SINGLE, 3_939_889, None, None, "9912339398893"),
        (ESUN_SINGLE, 3_939_889, 1_500, None, "9912339398892"),
        (ESUN_SINGLE, 119_001, 1_500, None, "9912301190015"),
        (ESUN_DOUBLE, 1, None, None, "9955100000186"),
        (ESUN_DOUBLE, 1, 1_500, None, "9955100000144"),
        (ESUN_DOUBLE, 11_901, 1_500, None, "9955101190115"),
        (TAISHIN, 2_089, 3_900, date(2007, 4, 2), "95678609220898"),
        (SCSB, 15_500_001, None, None, "40906155000018"),
    ],
)
def test_accounts_are_those_of_the_banks(
    bank: Scheme, serial: int, amount: int | None, on: date | None, account: str
) -> None:
    assert bank.account(serial, amount, on) == account
    assert bank.is_valid(account, amount)
    assert bank.length == len(account)


def test_a_changed_digit_makes_an_account_invalid() -> None:
    assert not ESUN_SINGLE.is_valid("9912339398894")
    assert not ESUN_SINGLE.is_valid("9812339398893")
    assert not ESUN_SINGLE.is_valid("991233939889")
    assert not ESUN_SINGLE.is_valid("991233939889x")


@pytest.mark.parametrize(("serial", "amount"), [(10_000_000, None), (-1, None), (1, 0), (1, 100_000_000)])
def test_a_serial_or_amount_that_does_not_fit_is_refused(serial: int, amount: int | None) -> None:
    with pytest.raises(BadScheme):
        ESUN_SINGLE.account(serial, amount)


def test_a_scheme_with_the_day_in_it_needs_a_day() -> None:
    with pytest.raises(BadScheme):
        TAISHIN.account(1, 100)


@pytest.mark.parametrize(
    "spec",
    [
        {},
        {"serial_digits": 9, "checks": []},
        {"serial_digits": 9, "checks": [{"weights": "123"}]},
        {"serial_digits": 0, "checks": [{"weights": "654321987654321"}]},
        {"serial_digits": 9, "checks": [{"weights": "65432198765432x"}]},
        {"serial_digits": 9, "checks": [{"weights": "654321987654321"}], "modulus": 11},
        {"serial_digits": 9, "checks": [{"weights": "654321987654321"}], "date": "ddmm"},
        {"serial_digits": "many", "checks": [{"weights": "654321987654321"}]},
    ],
)
def test_a_row_that_can_make_no_account_is_refused(spec: dict[str, Any]) -> None:
    with pytest.raises(BadScheme):
        Scheme.from_row("99123", spec)


@pytest.mark.django_db
@pytest.mark.parametrize("bank", [ESUN_SINGLE, ESUN_DOUBLE, SCSB, scheme("esun-single", "99123", 9)])
def test_sql_gives_the_same_accounts_as_python(bank: Scheme) -> None:
    step = bank.serial_limit // 997
    with connection.cursor() as cursor:
        cursor.execute(
            f"select s, {bank.sql('s')} from generate_series(0::bigint, %s, %s) s", [bank.serial_limit - 1, step]
        )
        rows = cursor.fetchall()
    assert len(rows) > 900
    assert [account for _, account in rows] == [bank.account(serial) for serial, _ in rows]


@pytest.mark.django_db
@pytest.mark.parametrize("bank", [ESUN_SINGLE, ESUN_DOUBLE, TAISHIN])
def test_sql_with_the_amount_in_the_check_gives_the_same(bank: Scheme) -> None:
    on = date(2026, 8, 31)
    with connection.cursor() as cursor:
        cursor.execute(
            f"select s, a, {bank.sql('s', 'a', on)}"
            " from generate_series(1, 9999, 617) s, generate_series(1, 9999999, 333331) a"
        )
        rows = cursor.fetchall()
    assert [account for _, _, account in rows] == [bank.account(serial, amount, on) for serial, amount, _ in rows]


@pytest.mark.django_db
def test_a_serial_too_large_never_gives_an_account_of_the_right_length_in_sql() -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"select {ESUN_SINGLE.sql('s')} from (values (10000000::bigint)) v(s)")
        assert len(cursor.fetchone()[0]) != ESUN_SINGLE.length


@given(st.integers(0, 9_999_999), st.integers(0, 11), st.integers(1, 9))
def test_the_check_digit_finds_any_single_wrong_digit_whose_weight_shares_nothing_with_ten(
    serial: int, place: int, shift: int
) -> None:
    account = ESUN_SINGLE.account(serial)
    weight = int("654321987654321"[-12:][place])
    digit = (int(account[place]) + shift) % 10
    changed = f"{account[:place]}{digit}{account[place + 1 :]}"
    hidden = (digit - int(account[place])) * weight % 10 == 0 and place >= 5
    assert ESUN_SINGLE.is_valid(changed) is hidden
