"""The stores' settlement file: each line counts once, and money goes where it is owed."""

from pathlib import Path

import pytest

from bianmin.kit.clock import taipei_date
from bianmin.payments.models import CollectionLine, Payment, Receivable, SuspenseItem
from bianmin.payments.types import Parts
from tests.factories import payments as make

pytestmark = pytest.mark.django_db
SAMPLE = "2007110520071104AIIN0000000000900000005201101TFM     20760100002047"


def test_the_published_sample_line_is_read_and_waits_in_suspense(tmp_path: Path) -> None:
    result = make.collect(tmp_path, [SAMPLE])
    assert (result.lines, result.suspense, result.amount_suspense) == (1, 1, 520)
    line = CollectionLine.objects.get()
    assert (line.reference, line.amount, line.outcome) == ("AIIN000000000090", 520, "suspense")
    assert line.paid_at is not None
    assert str(taipei_date(line.paid_at)) == "2007-11-04"


def test_exact_less_more_and_unknown_are_told_apart(tmp_path: Path) -> None:
    exact, less, more = make.some_cases([1_000, 1_000, 1_000])
    result = make.collect(
        tmp_path,
        [
            make.store_line(make.reference_of(exact), 1_000),
            make.store_line(make.reference_of(less), 400),
            make.store_line(make.reference_of(more), 1_500),
            make.store_line("9999999999999999", 70),
            make.store_line(" " * 16, 30),
        ],
    )
    assert (result.lines, result.matched, result.under, result.over, result.suspense) == (5, 1, 1, 1, 2)
    assert (result.amount_matched, result.amount_suspense) == (2_400, 600)
    assert [make.owed(case) for case in (exact, less, more)] == [0, 600, 0]


def test_money_goes_to_costs_then_interest_then_surcharge_then_principal(tmp_path: Path) -> None:
    (case,) = make.some_cases([Parts(principal=1_000, surcharge=150, interest=40, costs=25)])
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 100)])
    row = Receivable.objects.get(case_id=case)
    assert (row.costs, row.interest, row.surcharge, row.principal) == (0, 0, 115, 1_000)


def test_several_lines_for_one_case_in_one_file_pay_one_after_the_other(tmp_path: Path) -> None:
    (case,) = make.some_cases([Parts(principal=1_000, surcharge=200)])
    reference = make.reference_of(case)
    result = make.collect(tmp_path, [make.store_line(reference, amount) for amount in (500, 700, 300)])
    assert (result.under, result.matched, result.over) == (1, 1, 1)
    assert (result.amount_matched, result.amount_suspense) == (1_200, 300)
    assert list(Payment.objects.order_by("id").values_list("amount", flat=True)) == [500, 700]
    assert make.owed(case) == 0


def test_equal_lines_in_one_file_are_two_payings_and_the_file_again_is_none(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    line = make.store_line(make.reference_of(case), 400)
    first = make.collect(tmp_path, [line, line])
    again = make.collect(tmp_path, [line, line])
    third = make.collect(tmp_path, [line, line, line])
    assert (first.under, first.matched, first.amount_matched) == (2, 0, 800)
    assert (again.lines, again.repeats, again.amount_matched) == (2, 2, 0)
    assert (third.repeats, third.matched, third.over, third.amount_matched, third.amount_suspense) == (
        2,
        0,
        1,
        200,
        200,
    )
    assert make.owed(case) == 0


@pytest.mark.parametrize(
    ("start", "put"),
    [(0, "20261399"), (8, "        "), (32, "00000x100"), (32, "000000000"), (32, "     1000"), (16, "\x07" * 16)],
)
def test_an_unreadable_line_is_kept_raw_and_moves_nothing(tmp_path: Path, start: int, put: str) -> None:
    (case,) = make.some_cases([1_000])
    good = make.store_line(make.reference_of(case), 1_000)
    broken = good[:start] + put + good[start + len(put) :]
    result = make.collect(tmp_path, [broken])
    assert (result.lines, result.bad, result.amount_matched, result.amount_suspense) == (1, 1, 0, 0)
    line = CollectionLine.objects.get()
    assert (line.identity, line.amount, line.raw) == (None, None, broken)
    mended = make.collect(tmp_path, [good])
    assert mended.matched == 1


@pytest.mark.parametrize("status", ["closed", "returned", "handed_over"])
def test_money_for_a_case_that_is_no_longer_open_is_over(tmp_path: Path, status: str) -> None:
    (case,) = make.some_cases([1_000], status=status)
    result = make.collect(tmp_path, [make.store_line(make.reference_of(case), 1_000)])
    assert (result.over, result.amount_matched, result.amount_suspense) == (1, 0, 1_000)
    assert SuspenseItem.objects.get().reason == "not_open"
    assert make.owed(case) == 1_000


def test_a_suspended_case_still_takes_money(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000], status="suspended")
    assert make.collect(tmp_path, [make.store_line(make.reference_of(case), 1_000)]).matched == 1


def test_chinese_beyond_the_fixed_part_is_ignored(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    line = make.store_line(make.reference_of(case), 1_000, more="統一超商龍門門市")
    assert make.collect(tmp_path, [line]).matched == 1


def test_a_line_that_is_too_short_is_bad_among_good_ones(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    line = make.store_line(make.reference_of(case), 1_000)
    result = make.collect(tmp_path, [line[:60], line, "", line[:40]])
    assert (result.lines, result.matched, result.bad) == (3, 1, 2)
