"""Inventory rows of payments and money (D, and the counter's windows of A), each used the way people use it."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bianmin.cases import queries as cases
from bianmin.kit.clock import TAIPEI, today
from bianmin.office.types import Actor, Role
from bianmin.payments import queries
from tests.factories import counter as make
from tests.factories.console import Office, staff
from tests.factories.payments import account_file, reference_of, store_line
from tests.inventory.using import bianmin, fill, page

R = Role
MONDAY = make.MONDAY


def owed(case_id: int) -> int:
    return queries.receivable(case_id).balance


def cashier() -> Actor:
    return Actor(name="cashier", staff_id=staff(R.CASHIER).pk, roles=frozenset({R.CASHIER}))


def number_in(address: str) -> int:
    return int(address.strip("/").split("/")[-1])


def form(method: str, amount: int = 100, **detail: str) -> dict[str, Any]:
    """Return the counter's form, filled."""
    given = {f"detail_{name}": value for name, value in make.detail_of(method).items()}
    return {"key": f"{method}-{amount}", "payer": "測試繳款人", "method": method, "amount": amount} | given | detail


@pytest.mark.parametrize(("window", "hour"), [("早鳥時段", 7), ("中午時段", 12), ("夜間時段", 18)])
def test_money_of_the_early_noon_and_evening_windows_is_marked_and_summed(desk: Office, window: str, hour: int) -> None:
    assert "測試" in page(R.CASHIER, "console:take", case=desk.own)
    make.pay([desk.own], 100, by=cashier(), at=datetime(2026, 8, 31, hour, 30, tzinfo=TAIPEI))
    figures = {row.name.zh: (row.receipts, row.amount) for row in queries.window_figures(MONDAY, MONDAY)}
    assert figures == {window: (1, 100)}
    sheet = make.close(cashier())
    assert window in page(R.CASHIER, "console:closing-sheet", sheet.closing_id)


@pytest.mark.parametrize("method", ["cash", "card", "foreign_card", "debit", "mobile", "ipass"])
def test_the_counter_takes_it_with_a_receipt_and_it_stands_in_the_figures(desk: Office, method: str) -> None:
    before = owed(desk.own)
    assert page(R.CASHIER, "console:counter")
    at = fill(R.CASHIER, "console:take", query=f"?case={desk.own}", **form(method))
    assert "100" in page(R.CASHIER, "console:receipt", number_in(at))
    assert owed(desk.own) == before - 100
    (figure,) = queries.method_figures(today(), today())
    assert (figure.channel, figure.method, figure.payments, figure.cases, figure.amount) == (
        "counter", method, 1, 1, 100,
    )  # fmt: skip


@pytest.mark.parametrize("method", ["cash", "easycard"])
def test_small_fees_are_taken_by_easycard_and_other_ways(desk: Office, method: str) -> None:
    item, _, price = queries.fee_items(today())[0]
    assert "悠遊卡" in page(R.CASHIER, "console:fee")
    fill(R.CASHIER, "console:fee", **form(method), fee_item=item, quantity=10)
    assert [(code, count, amount) for code, _, count, amount in queries.fee_figures(today(), today())] == [
        (item, 1, 10 * price)
    ]


@pytest.mark.parametrize("method", ["cheque", "postal_order"])
def test_an_instrument_waits_until_it_is_honoured(desk: Office, method: str) -> None:
    at = fill(R.CASHIER, "console:take", query=f"?case={desk.own}", **form(method))
    (waiting,) = queries.instruments_waiting()
    assert waiting.receipt_number in page(R.ACCOUNTS, "console:instruments")
    fill(R.ACCOUNTS, "console:instruments", receipt=number_in(at))
    assert queries.instruments_waiting() == []


def test_stores_are_paid_by_the_slip_and_their_file_is_collected(desk: Office, tmp_path: Path) -> None:
    number = cases.case_view(desk.own).number
    before = bianmin("case", number)
    assert before["slips"]
    file = tmp_path / "store.dat"
    file.write_bytes((store_line(before["write_off_number"], before["balance"]) + "\n").encode("cp950"))
    assert bianmin("collect", file, "--layout", "store")["matched"] == 1
    assert bianmin("case", number)["payments"][0]["channel"] == "store"
    assert "store.dat" in page(R.ACCOUNTS, "console:collections")


def test_a_virtual_account_is_paid_and_its_file_is_collected(desk: Office, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text(account_file([("T-1", reference_of(desk.own, "virtual_account"), owed(desk.own))]))
    assert bianmin("collect", file, "--layout", "virtual-account")["matched"] == 1
    assert owed(desk.own) == 0
    assert "accounts.csv" in page(R.ACCOUNTS, "console:collections")


def test_what_was_collected_is_paid_out_by_two_and_a_transfer_can_come_back(desk: Office) -> None:
    make.pay([desk.own], 100, by=cashier())
    fill(R.ACCOUNTS, "console:orders", deed="propose", on=today().isoformat())
    (order,) = queries.orders(state="proposed").rows
    fill(R.ACCOUNTS_APPROVER, "console:orders", deed="approve", confirm="yes")
    fill(R.ACCOUNTS, "console:orders", deed="export")
    assert queries.exports().rows
    assert order.order_no in page(R.ACCOUNTS, "console:order", order.id)
    fill(R.ACCOUNTS, "console:order", order.id, reason="帳號錯誤")
    assert queries.order(order.id).state == "returned"


def test_receipts_are_listed_and_printed(desk: Office) -> None:
    made = make.pay([desk.own], 100, by=cashier())
    assert made.number in page(R.CASHIER, "console:receipts", on="115/08/31")
    assert page(R.CASHIER, "console:receipt-paper", made.id).startswith("%PDF")


def test_the_overview_shows_what_came_in_by_channel(desk: Office) -> None:
    fill(R.CASHIER, "console:take", query=f"?case={desk.own}", **form("cash"))
    shown = page(R.MANAGER, "console:overview")
    assert "臨櫃" in shown
    (figure,) = queries.method_figures(today(), today(), by="day")
    assert (figure.payments, figure.amount) == (1, 100)
