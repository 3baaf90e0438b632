"""The contract of the collection files, sentence by sentence, through ``bianmin collect`` and ``bianmin case``."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.conftest import Office
from tests.contract.files import (
    ACCOUNTS,
    CARDS,
    camt,
    camt_detail,
    camt_entry,
    feedback,
    line,
    mt940,
    sheet,
    store_line,
    transfer,
)

KEYS = [
    "file", "lines", "matched", "over", "under", "suspense", "repeats", "bad", "amount_matched", "amount_suspense",
    "seconds",
]  # fmt: skip
OUTCOMES = ("matched", "over", "under", "suspense", "repeats", "bad")


@pytest.fixture(autouse=True, scope="module")
def sound(office: Office) -> Iterator[None]:
    """After all these tests, each standing check on money must find nothing."""
    yield
    checks = office.json("ledger", "check")
    assert [check["code"] for check in checks if check["violations"]] == []


def cases(office: Office, *amounts: int, **changes: str) -> list[dict[str, Any]]:
    """Take in cases of which each owes this much, parts 1 costs, 2 interest, 3 surcharge, the rest principal."""
    lines = [line(principal=str(amount - 6), surcharge="3", interest="2", costs="1", **changes) for amount in amounts]
    said = office.json("intake", office.write("in.csv", transfer(lines)), "--on", "2026-08-31")
    assert said["accepted"] == len(amounts)
    return list(office.json("case", "--batch", said["batch"]))


def collect(office: Office, layout: str, content: str | bytes, *words: object) -> dict[str, Any]:
    """Collect a file; its outcomes must add up."""
    said: dict[str, Any] = office.json("collect", office.write("money", content), "--layout", layout, *words)
    assert list(said) == KEYS
    assert sum(said[name] for name in OUTCOMES) == said["lines"]
    return said


def told(said: dict[str, Any]) -> dict[str, int]:
    """Return the outcomes and amounts that are not 0."""
    return {name: said[name] for name in (*OUTCOMES, "amount_matched", "amount_suspense") if said[name]}


def now(office: Office, case: dict[str, Any]) -> dict[str, Any]:
    """Return a case as it is now; its figures must add up."""
    found: dict[str, Any] = office.json("case", case["number"])
    assert found["balance"] == found["due"]["total"] + found["adjustments"] - found["paid"]
    assert found["paid"] == sum(payment["amount"] for payment in found["payments"])
    return found


def store(*lines: str) -> bytes:
    """Write a store file."""
    return "".join(f"{one}\r\n" for one in lines).encode("cp950")


# bianmin case


def test_case_gives_one_object_for_one_number_and_a_list_for_several_or_a_batch(office: Office) -> None:
    first, second = cases(office, 500, 600)
    assert list(first) == ["number", "section", "status", "due", "adjustments", "paid", "balance", "write_off_number",
                           "virtual_account", "slips", "payments"]  # fmt: skip
    assert first["due"] == {"principal": 494, "surcharge": 3, "interest": 2, "costs": 1, "total": 500}
    assert (first["status"], first["adjustments"], first["paid"], first["balance"]) == ("open", 0, 0, 500)
    assert (first["payments"], len(first["slips"])) == ([], 1)
    assert len(first["write_off_number"]) == 16
    assert office.json("case", first["number"]) == first
    assert office.json("case", second["number"], first["number"], second["number"]) == [second, first, second]
    for words in (("116年度健執字第99999999號",), (first["number"], "x"), ("--batch", 99999), ("--batch", "x"), (),
                  (first["number"], "--batch", 1), ("a\nb\u2028c",), ("--batch", 0), ("--batch", "-1"), ("",),
                  ("\x00",)):  # fmt: skip
        office.refused("case", *words)
    empty = office.json("intake", office.write("in.csv", transfer([]) + "\r\n"))
    assert office.json("case", "--batch", empty["batch"]) == []


# Layouts


def test_store_lines_pay_by_write_off_number(office: Office) -> None:
    exact, less, more, nothing = cases(office, 500, 600, 700, 800)
    lines = (
        store_line(exact["write_off_number"], 500), store_line(less["write_off_number"], 100, rest="超商甲" * 9),
        store_line(more["write_off_number"], 900), store_line("9999999999999999", 50), store_line("", 7),
        store_line("0" * 16, 8), store_line(nothing["write_off_number"], "00000000X"),
        store_line(nothing["write_off_number"], "000000000"), store_line(nothing["write_off_number"], "        5"),
        store_line(nothing["write_off_number"], 5, paid="20260231"),
        store_line(nothing["write_off_number"], 5, debited="        "), store_line(nothing["write_off_number"], 5)[:66],
    )  # fmt: skip
    said = collect(office, "store", store(*lines))
    assert said["lines"] == 12
    assert told(said) == {"matched": 1, "over": 1, "under": 1, "suspense": 3, "bad": 6, "amount_matched": 1300,
                          "amount_suspense": 265}  # fmt: skip
    assert now(office, nothing)["balance"] == 800
    paid = now(office, exact)
    assert (paid["status"], paid["balance"], paid["slips"]) == ("closed", 0, [])
    assert paid["payments"] == [{"channel": "store", "amount": 500, "paid_at": "2026-09-01T00:00:00+08:00"}]
    assert now(office, more)["paid"] == 700
    again = collect(office, "store", store(*lines))
    assert told(again) == {"repeats": 6, "bad": 6}
    mended = collect(office, "store", store(store_line(nothing["write_off_number"], 5)))
    assert told(mended) == {"under": 1, "amount_matched": 5}


def test_store_identity_is_all_of_the_line_and_its_ordinal_among_equal_lines_in_a_file(office: Office) -> None:
    (case,) = cases(office, 500)
    same = store_line(case["write_off_number"], 100)
    assert told(collect(office, "store", store(same, same))) == {"under": 2, "amount_matched": 200}
    assert told(collect(office, "store", store(same, same, same))) == {"repeats": 2, "under": 1, "amount_matched": 100}
    other = store_line(case["write_off_number"], 100, rest="x")
    assert told(collect(office, "store", store(same, other))) == {"repeats": 1, "under": 1, "amount_matched": 100}
    assert now(office, case)["balance"] == 100
    lf = (same + "\n").encode()
    assert told(collect(office, "store", lf)) == {"repeats": 1}


def test_virtual_account_lines_pay_by_account(office: Office) -> None:
    exact, less, more = cases(office, 500, 600, 700)
    rows = [
        ("T1", exact["virtual_account"], 500, "2026-09-01T10:20:30+08:00", "樣本"),
        ("T2", less["virtual_account"], 1, "2026-09-01T10:20:30", ""),
        ("T3", more["virtual_account"], 701, "2026-09-01T02:20:30Z", "x"),
        ("T4", "", 9, "2026-09-01", ""), ("T5", "00000000000000", 9, "2026-09-01", ""),
        ("T1", exact["virtual_account"], 500, "2026-09-01T10:20:30+08:00", "樣本"),
        ("T6", less["virtual_account"], "", "2026-09-01", ""), ("T7", less["virtual_account"], "1.5", "2026-09-01", ""),
        ("T8", less["virtual_account"], "-1", "2026-09-01", ""), ("T9", less["virtual_account"], "0", "2026-09-01", ""),
        ("T10", less["virtual_account"], "5", "1150901", ""), ("", less["virtual_account"], "5", "2026-09-01", ""),
    ]  # fmt: skip
    said = collect(office, "virtual-account", sheet(ACCOUNTS, *rows))
    assert told(said) == {"matched": 1, "over": 1, "under": 1, "suspense": 2, "repeats": 1, "bad": 6,
                          "amount_matched": 1201, "amount_suspense": 19}  # fmt: skip
    assert now(office, exact)["payments"] == [
        {"channel": "virtual_account", "amount": 500, "paid_at": "2026-09-01T10:20:30+08:00"}]  # fmt: skip
    assert now(office, more)["payments"][0]["paid_at"] == "2026-09-01T10:20:30+08:00"
    mended = sheet(ACCOUNTS, ("T6", less["virtual_account"], 99, "2026-09-01", ""))
    assert told(collect(office, "virtual-account", "\ufeff" + mended)) == {"under": 1, "amount_matched": 99}
    other = sheet(ACCOUNTS, ("T1", less["virtual_account"], 77, "2026-09-05", ""))
    assert told(collect(office, "virtual-account", other)) == {"repeats": 1}


def test_card_lines_pay_by_case_number_and_terminal_code_and_moment_are_the_identity(office: Office) -> None:
    first, second = cases(office, 500, 600)
    rows = [
        ("A1", "T1", "1234", 200, "2026-09-01T10:00:00+08:00", first["number"], "VISA", "N"),
        ("A1", "T1", "1234", 200, "2026-09-01T10:00:00+08:00", first["number"], "VISA", "N"),
        ("A1", "T2", "1234", 100, "2026-09-01T10:00:00+08:00", first["number"], "VISA", "Y"),
        ("A1", "T1", "1234", 200, "2026-09-01T10:00:01+08:00", first["number"], "JCB", ""),
        ("A2", "T1", "1234", 600, "2026-09-01T10:00:00+08:00", second["number"], "MC", "true"),
        ("A3", "T1", "1234", 5, "2026-09-01T10:00:00+08:00", "", "MC", "true"),
        ("A4", "T1", "1234", 5, "", second["number"], "MC", "true"),
        ("", "T1", "1234", 5, "2026-09-01T10:00:00+08:00", second["number"], "MC", "true"),
    ]  # fmt: skip
    said = collect(office, "card", sheet(CARDS, *rows))
    assert told(said) == {"matched": 2, "under": 2, "suspense": 1, "repeats": 1, "bad": 2, "amount_matched": 1100,
                          "amount_suspense": 5}  # fmt: skip
    assert {payment["channel"] for payment in now(office, first)["payments"]} == {"card"}
    assert now(office, second)["status"] == "closed"


def test_camt053_takes_booked_credits_a_line_for_each_txdtls(office: Office) -> None:
    one, two, three = cases(office, 500, 600, 700)
    entries = (
        camt_entry("B1", "500.00", camt_detail(one["virtual_account"], "500.00")),
        camt_entry("B2", "600.50", camt_detail(two["write_off_number"], "600.50")),
        camt_entry("B3", "9999", "", side="DBIT"),
        camt_entry("B4", "600", camt_detail(two["write_off_number"], "600"), status="<Cd>PDNG</Cd>"),
        camt_entry("B5", "750", camt_detail(two["write_off_number"], "50")
                   + camt_detail(three["virtual_account"], "300.0") + camt_detail(three["virtual_account"], "400")),
        camt_entry("B6", "33", ""), camt_entry("", "33", camt_detail(two["write_off_number"], "33")),
    )  # fmt: skip
    said = collect(office, "camt053", camt(*entries))
    assert told(said) == {"matched": 2, "under": 2, "suspense": 1, "bad": 2, "amount_matched": 1250,
                          "amount_suspense": 33}  # fmt: skip
    assert [p["amount"] for p in now(office, three)["payments"]] == [300, 400]
    assert now(office, one)["payments"] == [
        {"channel": "bank", "amount": 500, "paid_at": "2026-09-03T00:00:00+08:00"}]  # fmt: skip
    assert told(collect(office, "camt053", camt(*entries))) == {"repeats": 5, "bad": 2}
    old = camt(camt_entry("B7", "10", camt_detail(two["virtual_account"], "10"), status="BOOK"))
    assert told(collect(office, "camt053", old)) == {"under": 1, "amount_matched": 10}


def test_mt940_takes_credits_by_the_bank_reference_date_and_amount(office: Office) -> None:
    one, two = cases(office, 500, 600)
    movements = (
        f":61:2609030903C500,NTRFCUST1//BANK1\r\n:86:{one['virtual_account']}",
        f":61:260903C100,00NTRFNONREF//BANK2\r\n:86:{two['write_off_number']}",
        f":61:260903C100,00NTRFNONREF//BANK3\r\n:86:{two['write_off_number']}",
        f":61:260903CD100,00NTRFONLYCUST\r\n:86:{two['write_off_number']}",
        ":61:260903D999,NTRFX//BANK4\r\n:86:x", f":61:260903C1,50NTRFX//BANK5\r\n:86:{two['write_off_number']}",
        f":61:269903C1,NTRFX//BANK6\r\n:86:{two['write_off_number']}", ":61:260903C7,NTRFX//BANK7",
    )  # fmt: skip
    said = collect(office, "mt940", mt940(*movements))
    assert told(said) == {"matched": 1, "under": 3, "suspense": 1, "bad": 2, "amount_matched": 800,
                          "amount_suspense": 7}  # fmt: skip
    assert now(office, one)["payments"][0]["channel"] == "bank"
    assert told(collect(office, "mt940", mt940(*movements))) == {"repeats": 5, "bad": 2}
    moved = f":61:260904C100,00NTRFNONREF//BANK2\r\n:86:{two['write_off_number']}"
    assert told(collect(office, "mt940", mt940(moved))) == {"under": 1, "amount_matched": 100}


# Rules


def test_several_payments_to_one_case_in_one_file_are_taken_in_their_order(office: Office) -> None:
    (case,) = cases(office, 1000)
    reference = case["write_off_number"]
    said = collect(office, "store", store(*(store_line(reference, amount) for amount in (400, 600, 50, 70))))
    assert told(said) == {"under": 1, "matched": 1, "over": 2, "amount_matched": 1000, "amount_suspense": 120}


def test_money_for_a_closed_case_is_over(office: Office) -> None:
    (case,) = cases(office, 300)
    assert told(collect(office, "store", store(store_line(case["write_off_number"], 300))))["matched"] == 1
    assert now(office, case)["status"] == "closed"
    rows = [("Z1", case["virtual_account"], 20, "2026-09-09", "")]
    assert told(collect(office, "virtual-account", sheet(ACCOUNTS, *rows))) == {"over": 1, "amount_suspense": 20}
    assert now(office, case)["balance"] == 0


def test_payment_through_any_of_them_lowers_what_all_of_them_ask(office: Office) -> None:
    (case,) = cases(office, 1000)
    collect(office, "virtual-account", sheet(ACCOUNTS, ("Y1", case["virtual_account"], 400, "2026-09-01", "")))
    after = now(office, case)
    (slip,) = after["slips"]
    assert slip["amount"] == after["balance"] == 600
    assert slip["segments"][2][-9:] == "000000600"
    assert slip["segments"][1] == after["write_off_number"]


def test_the_day_of_booking_can_be_told(office: Office) -> None:
    (case,) = cases(office, 1000)
    content = store(store_line(case["write_off_number"], 10))
    assert told(collect(office, "store", content, "--on", "2026-09-15")) == {"under": 1, "amount_matched": 10}
    office.refused("collect", office.write("m", content), "--layout", "store", "--on", "x")


def test_whole_file_errors_change_nothing_and_exit_2(office: Office) -> None:
    (case,) = cases(office, 1000)
    good = store(store_line(case["write_off_number"], 10))
    row = ("W1", case["virtual_account"], 10, "2026-09-01", "")
    unusable: list[tuple[str, str | bytes]] = [
        *((layout, b"") for layout in ("store", "virtual-account", "card", "camt053", "mt940")),
        ("virtual-account", sheet(ACCOUNTS.replace("payer", "who"), row)), ("virtual-account", sheet(CARDS)),
        ("virtual-account", sheet(ACCOUNTS, row) + '"open'), ("card", sheet(ACCOUNTS, row)), ("card", good),
        ("virtual-account", sheet(ACCOUNTS, (*row[:4], "樣本")).encode("cp950")), ("camt053", camt() + "x"),
        ("camt053", camt(camt_entry("W2", "10", camt_detail(case["virtual_account"], "10"))).replace("</Ntry>", "")),
        ("camt053", "<Document/>"), ("camt053", good), ("mt940", good), ("mt940", camt()), ("store", camt()),
        ("store", "short\r\n"), ("camt053", '<!DOCTYPE x [<!ENTITY a "b">]>' + camt()), ("store", b"\x00\x01" * 99),
        ("store", mt940()), ("store", sheet(ACCOUNTS, row)),
    ]  # fmt: skip
    for layout, content in unusable:
        office.refused("collect", office.write("money", content), "--layout", layout)
    for words in (("nofile", "--layout", "store"), (office.folder, "--layout", "store"), ("m",),
                  (office.write("m", good), "--layout", "fax"), (office.write("m", good),)):  # fmt: skip
        office.refused("collect", *words)
    assert now(office, case) == case
    for layout, content in (("camt053", camt()), ("mt940", mt940()), ("card", sheet(CARDS)),
                            ("virtual-account", sheet(ACCOUNTS))):  # fmt: skip
        assert told(collect(office, layout, content)) == {}


def test_allocation_is_costs_interest_surcharge_principal_and_a_bad_line_leaves_status_0(office: Office) -> None:
    (case,) = cases(office, 1000)
    assert told(collect(office, "store", store(store_line(case["write_off_number"], 1), "bad"))) == {
        "under": 1, "bad": 1, "amount_matched": 1}  # fmt: skip
    done = office.run("collect", office.write("m", store(store_line(case["write_off_number"], 2))), "--layout", "store")
    assert done.status == 0
    assert "相符 0" in done.out
    assert "matched 0" in done.out


def test_ledger_check_lists_code_title_and_violations(office: Office) -> None:
    checks = office.json("ledger", "check")
    assert checks
    for check in checks:
        assert {"code", "title", "violations"} <= set(check)
        assert check["violations"] == 0
    office.refused("ledger")
    office.refused("ledger", "mend")
    assert "✓" in office.run("ledger", "check").out
    assert feedback(b"line_no\r\n") == []
