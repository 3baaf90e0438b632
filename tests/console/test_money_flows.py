"""What people of the counter and of accounts do on their pages, and what a page says to bad input."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.payments import queries as money
from tests.factories.console import Office, client_of
from tests.factories.till import Till, a_till

R = Role


@pytest.fixture
def till(desk: Office, tmp_path: Path) -> Till:
    """One of everything that money does."""
    return a_till(desk, tmp_path)


def test_a_payment_pressed_twice_gives_one_receipt(desk: Office) -> None:
    cashier, at = client_of(R.CASHIER), f"/console/counter/take/?case={desk.own}"
    form = {"key": "k1", "payer": "測試", "method": "cash", "amount": "1,000"}
    first, second = cashier.post(at, form), cashier.post(at, form)
    assert first.status_code == second.status_code == 302
    assert first.headers["Location"] == second.headers["Location"]
    assert len(money.receipts_of_day(today()).rows) == 1


def test_the_form_says_for_which_way_of_paying_a_detail_is_and_misses_it_at_its_field(desk: Office) -> None:
    cashier, at = client_of(R.CASHIER), f"/console/counter/take/?case={desk.own}"
    body = cashier.get(at).content.decode()
    assert 'data-needs="card foreign_card debit mobile"' in body
    assert "支票必填" in body
    answer = cashier.post(at, {"key": "k2", "payer": "測試", "method": "cheque", "amount": "100"})
    assert answer.status_code == 422
    assert 'href="#id_detail_number"' in answer.content.decode()
    assert money.receipts_of_day(today()).rows == []


def test_bad_input_at_the_counter_moves_nothing_and_keeps_what_was_typed(desk: Office) -> None:
    cashier, at = client_of(R.CASHIER), f"/console/counter/take/?case={desk.own}"
    for amount in ("", "0", "-5", "1.5", "壹百", "9" * 13):
        answer = cashier.post(at, {"key": "k3", "payer": "測試某某", "method": "cash", "amount": amount})
        assert answer.status_code == 422
        assert "測試某某" in answer.content.decode()
    assert cashier.post(at, {"key": "k3", "payer": "x", "method": "shells", "amount": "1"}).status_code == 422
    fee = {"key": "k4", "payer": "x", "method": "cash", "fee_item": "none", "quantity": "0"}
    assert cashier.post("/console/counter/fee/", fee).status_code == 422
    assert cashier.get("/console/counter/take/?case=x").status_code == 302
    assert money.receipts_of_day(today()).rows == []


def test_a_void_takes_two_persons_and_a_second_look(till: Till) -> None:
    cashier, supervisor = client_of(R.CASHIER), client_of(R.CASHIER_SUPERVISOR)
    at = f"/console/receipts/{till.receipt}/void/"
    assert cashier.post(at, {"reason": ""}).status_code == 422
    assert cashier.post(at, {"reason": "誤收"}).status_code == 302
    assert "核准作廢收據" in supervisor.post(at, {"deed": "approve"}).content.decode()
    assert money.receipt(till.receipt).state == "void_asked"
    supervisor.post(at, {"deed": "approve", "confirm": "yes"})
    assert money.receipt(till.receipt).state == "void"


@pytest.mark.usefixtures("till")
def test_a_day_that_differs_is_closed_only_with_a_word_why() -> None:
    cashier = client_of(R.CASHIER)
    assert cashier.post("/console/closing/", {"counted_cash": "250", "note": ""}).status_code == 422
    assert cashier.post("/console/closing/", {"counted_cash": "250", "note": "短少五十元"}).status_code == 302
    assert "短收" in client_of(R.MANAGER).get(f"/console/closing/{money.closings().rows[0].id}/").content.decode()


def test_a_receipt_of_a_closed_day_offers_its_reversal_and_asks_why(till: Till) -> None:
    accounts = client_of(R.ACCOUNTS)
    at = f"/console/receipts/{till.closed}/reverse/"
    assert at in accounts.get(f"/console/receipts/{till.closed}/").content.decode()
    assert accounts.post(at, {"confirm": "yes", "reason": ""}).status_code == 422
    assert accounts.post(at, {"confirm": "yes", "reason": "發卡行刷退"}).status_code == 302
    assert money.receipt(till.closed).state == "reversed"
    accounts.post("/console/instruments/", {"receipt": str(till.cheque)})
    cheque = money.receipt(till.cheque).instrument
    assert cheque is not None
    assert cheque.state == "cleared"


def test_suspense_is_matched_undone_and_given_back(till: Till) -> None:
    accounts, at = client_of(R.ACCOUNTS), f"/console/suspense/{till.item}/"
    number = money.receipt(till.receipt).shares[0].case_number
    match = {"deed": "match", "case_number": number, "amount": "100", "reason": "電話查證"}
    assert accounts.post(at, match | {"case_number": "沒有這個案號"}).status_code == 422
    assert accounts.post(at, match | {"amount": "999999"}).status_code == 422
    assert accounts.post(at, match).status_code == 302
    assert money.suspense_item(till.item).remaining == 600
    move = money.suspense_item(till.item).moves[0].id
    accounts.post(at, {"deed": "undo", "move": str(move), "reason": " "})
    assert money.suspense_item(till.item).remaining == 600
    accounts.post(at, {"deed": "undo", "move": str(move), "reason": "沖錯"})
    assert money.suspense_item(till.item).remaining == 700
    refund = {
        "deed": "refund",
        "amount": "700",
        "payee": "測試",
        "bank_code": "004",
        "account": "123",
        "reason": "溢繳",
    }
    assert accounts.post(at, refund | {"account": "一二三"}).status_code == 422
    assert accounts.post(at, refund).status_code == 302
    assert money.suspense_item(till.item).remaining == 0
    late = accounts.post(at, match)
    assert late.status_code == 422
    assert "已由他人處理完畢" in late.content.decode(), "who comes second is told why nothing happened"


def test_a_debt_is_changed_by_those_who_may_and_each_form_keeps_its_faults(desk: Office) -> None:
    at, clerk = f"/console/cases/{desk.own}/money/", client_of(R.SECTION_CLERK)
    before = money.receivable(desk.own).balance
    costs = {"deed": "costs", "key": "c1", "amount": "50", "reason": "郵資"}
    assert clerk.post(at, costs | {"amount": ""}).status_code == 422
    assert clerk.post(at, costs).status_code == clerk.post(at, costs).status_code == 302
    assert money.receivable(desk.own).balance == before + 50
    notice = {"deed": "notice", "key": "n1", "kind": "reduced", "amount": "10", "on": "115/01/05", "reason": "字第1號"}
    assert clerk.post(at, notice).status_code == 403
    assert client_of(R.REGISTRY).post(at, notice | {"on": "昨天"}).status_code == 422
    assert client_of(R.REGISTRY).post(at, notice).status_code == 302
    assert money.receivable(desk.own).balance == before + 40
    assert clerk.post(f"/console/cases/{desk.other}/money/", costs | {"key": "c2"}).status_code == 403


def test_orders_take_two_persons_from_proposal_to_file(till: Till) -> None:
    accounts, approver = client_of(R.ACCOUNTS), client_of(R.ACCOUNTS_APPROVER)
    assert accounts.post("/console/orders/", {"deed": "propose", "on": "x"}).status_code == 422
    assert accounts.post("/console/orders/", {"deed": "approve", "confirm": "yes"}).status_code == 403
    assert "核准" in approver.post("/console/orders/", {"deed": "approve"}).content.decode()
    approver.post("/console/orders/", {"deed": "approve", "confirm": "yes"})
    accounts.post("/console/orders/", {"deed": "export"})
    assert money.order(till.order).state == "exported"
    export = money.exports().rows[0].id
    assert accounts.get(f"/console/orders/export-{export}.csv").status_code == 200
    at = f"/console/orders/{till.order}/"
    assert accounts.post(at, {"deed": "return", "reason": ""}).status_code == 422
    accounts.post(at, {"deed": "return", "reason": "帳號錯誤"})
    assert money.order(till.order).state == "returned"


@pytest.mark.usefixtures("desk")
def test_a_collection_file_needs_a_layout_and_a_file() -> None:
    accounts = client_of(R.ACCOUNTS)
    assert accounts.post("/console/collections/", {"layout": "store"}).status_code == 422
    sent = {"layout": "none", "file": SimpleUploadedFile("a.dat", b"x")}
    assert accounts.post("/console/collections/", sent).status_code == 422


def test_exports_are_noted_and_open_no_formula(till: Till) -> None:
    answer = client_of(R.MANAGER).get("/console/receipts/?as=csv")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]  # it is streamed
    assert text.splitlines()[0].startswith("收據號碼,時間,繳款人")
    assert len(text.splitlines()) == 4
    assert office.looks(subject="export").rows[0].action == "export"
    lines = client_of(R.AUDITOR).get(f"/console/collections/{till.file}/?as=csv")
    assert b"9999999999999999" in b"".join(lines.streaming_content)  # type: ignore[attr-defined]  # a streamed answer


def test_a_receipt_sent_in_is_answered(till: Till) -> None:
    accounts, at = client_of(R.ACCOUNTS), f"/console/returns/{till.sent}/"
    assert accounts.get(f"{at}file/").headers["Content-Type"] == "image/png"
    assert accounts.post(at, {"payment": "999999", "note": ""}).status_code == 422
    assert accounts.post(at, {"payment": "", "note": "查無此筆"}).status_code == 302
    assert money.receipt_return(till.sent).state == "not_found"
