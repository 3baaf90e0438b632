"""What a case owes is opened with its number, write-off number, virtual account and pay code, in one transaction."""

import pytest
from django.db import connection

from bianmin.kit.virtual_accounts import Scheme
from bianmin.payments.models import Account, Entry, Receivable, Reference
from bianmin.payments.rules.references import why_not_write_off, write_off_number, write_off_sql
from bianmin.payments.types import Parts
from tests.factories import payments as make

pytestmark = pytest.mark.django_db
DEBT = Parts(principal=12_000, surcharge=1_800, interest=0, costs=150)


def test_a_case_owes_what_was_transferred_part_by_part() -> None:
    (case,) = make.some_cases([DEBT])
    row = Receivable.objects.get(case_id=case)
    assert (row.principal, row.surcharge, row.interest, row.costs) == (12_000, 1_800, 0, 150)
    assert row.due == row.balance == 13_950
    assert (row.paid, row.adjusted) == (0, 0)


def test_only_parts_above_zero_get_an_entry_against_the_agencys_claims() -> None:
    (case,) = make.some_cases([DEBT])
    rows = Entry.objects.filter(case_id=case).values_list("debit__code", "credit__code", "amount")
    assert set(rows) == {
        ("receivable.principal", "claims:NHI", 12_000),
        ("receivable.surcharge", "claims:NHI", 1_800),
        ("receivable.costs", "claims:NHI", 150),
    }


def test_every_case_has_one_write_off_number_and_one_virtual_account() -> None:
    cases = make.some_cases([100, 200, 300])
    scheme = Scheme.from_row("99123", {"serial_digits": 9, "checks": [{"weights": "654321987654321"}]})
    for case in cases:
        assert make.reference_of(case) == write_off_number(case)
        assert make.reference_of(case, "virtual_account") == scheme.account(case)
    assert Reference.objects.count() == 6


def test_pay_codes_are_random_and_fit_an_address() -> None:
    make.some_cases([100] * 50)
    codes = list(Receivable.objects.values_list("pay_code", flat=True))
    assert len(set(codes)) == 50
    assert all(len(code) == 22 and code.replace("-", "").replace("_", "").isalnum() for code in codes)


def test_each_agency_gets_its_two_accounts_once() -> None:
    make.some_cases([100], agency="NHI")
    make.some_cases([100], agency="LAB")
    make.some_cases([100], agency="LAB")
    codes = Account.objects.filter(agency__isnull=False).values_list("code", flat=True)
    assert sorted(codes) == ["claims:LAB", "claims:NHI", "payable:LAB", "payable:NHI"]


@pytest.mark.parametrize("case_id", [1, 9, 97, 12_345_678, 99_999_999_999_999])
def test_a_write_off_number_has_sixteen_digits_and_is_the_same_in_sql(case_id: int) -> None:
    number = write_off_number(case_id)
    assert len(number) == 16
    assert why_not_write_off(number) is None
    with connection.cursor() as cursor:
        cursor.execute(f"select {write_off_sql('n')} from (values (%s::bigint)) v(n)", [case_id])
        assert cursor.fetchone()[0] == number


def test_a_misread_digit_or_two_swapped_are_noticed() -> None:
    number = write_off_number(20_892)
    for place in range(16):
        for digit in "0123456789":
            changed = number[:place] + digit + number[place + 1 :]
            assert (why_not_write_off(changed) is None) == (changed == number)
    for place in range(15):
        swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        assert (why_not_write_off(swapped) is None) == (swapped == number)
