"""The machine API as agencies' systems use it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bianmin.api.schemas import CaseOut
from bianmin.cases import queries as cases
from bianmin.jobs import actions as jobs
from bianmin.office import actions as office
from bianmin.office import queries as offices
from bianmin.office.types import Actor
from bianmin.payments import queries as money
from bianmin.payments.queries import ledger_checks
from tests.api.conftest import Machine
from tests.factories import cases as factory

Maker = Callable[..., Machine]
pytestmark = pytest.mark.django_db


def a_file(*lines: dict[str, str]) -> SimpleUploadedFile:
    return SimpleUploadedFile("transfer.csv", factory.transfer(lines or [factory.a_line()]))


def taken(machine: Machine, *lines: dict[str, str]) -> Any:
    """Send a file and let the worker take it in; return its status."""
    sent = machine.call("post", "/transfers", data={"file": a_file(*lines)})
    assert sent.status_code == 202, sent.content
    jobs.run(sent.json()["id"])
    return machine.call("get", f"/transfers/{sent.json()['id']}").json()


def numbers(machine: Machine, *lines: dict[str, str]) -> list[str]:
    status = taken(machine, *lines)
    feedback = b"".join(machine.call("get", f"/transfers/{status['id']}/feedback").streaming_content)
    rows = feedback.decode("utf-8-sig").split("\r\n")[1:-1]
    return [row.split(",")[4] for row in rows]


def test_a_transfer_file_is_taken_in_and_fed_back(machine: Maker) -> None:
    agency = machine()
    status = taken(agency, factory.a_line(), factory.a_line(principal="-5"))
    assert status["state"] == "done"
    assert status["result"]["accepted"] == 1
    assert status["result"]["faults"] == {"E04": 1}
    feedback = agency.call("get", f"/transfers/{status['id']}/feedback")
    body = b"".join(feedback.streaming_content)
    assert body.startswith(b"\xef\xbb\xbfline_no,agency_code,agency_ref,result,case_number")
    assert "115年度".encode() in body or "年度健執字第".encode() in body
    assert b"E04:principal" in body


def test_the_same_bytes_sent_again_give_the_same_batch(machine: Maker) -> None:
    agency, line = machine(), factory.a_line()
    first, again = taken(agency, line), taken(agency, line)
    assert first["result"]["batch"] == again["result"]["batch"]
    assert again["result"]["repeated"] is True


def test_feedback_is_refused_before_the_file_is_in(machine: Maker) -> None:
    agency = machine()
    sent = agency.call("post", "/transfers", data={"file": a_file()})
    answer = agency.call("get", f"/transfers/{sent.json()['id']}/feedback")
    assert answer.status_code == 409
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "not-ready"


def test_another_agency_sees_neither_upload_nor_case(machine: Maker) -> None:
    mine, other = machine("C01"), machine("B01")
    status = taken(mine, factory.a_line())
    assert other.call("get", f"/transfers/{status['id']}").status_code == 404
    assert other.call("get", f"/transfers/{status['id']}/feedback").status_code == 404
    (number,) = numbers(mine, factory.a_line())
    assert mine.call("get", f"/cases/{number}").status_code == 200
    assert other.call("get", f"/cases/{number}").status_code == 404


def test_a_case_is_found_by_number_and_by_the_agencys_reference(machine: Maker) -> None:
    agency, line = machine(), factory.a_line()
    (number,) = numbers(agency, line)
    by_number = agency.call("get", f"/cases/{number}").json()
    by_reference = agency.call("get", "/cases", data={"agency_ref": line["agency_ref"]}).json()
    assert by_number == by_reference
    assert by_number["due"]["total"] == by_number["balance"] == 1111
    assert by_number["section"]["telephone"]
    assert by_number["status_name"] == {"zh": "進行中", "en": "Open"}


@pytest.mark.parametrize("header", [None, "Bearer nonsense", "Bearer bm_0000000000_abc", "Basic dXNlcg=="])
def test_without_a_good_token_nothing_is_told(machine: Maker, header: str | None) -> None:
    machine()
    headers = {"Authorization": header} if header else {}
    answer = Client().get("/api/v1/cases/x", headers=headers)
    assert answer.status_code == 401
    assert answer.json()["code"] == "token-needed"
    assert answer["WWW-Authenticate"] == "Bearer"


def test_a_revoked_token_opens_nothing_from_then_on(machine: Maker) -> None:
    agency = machine()
    (number,) = numbers(agency, factory.a_line())
    assert agency.call("get", f"/cases/{number}").status_code == 200
    token = offices.api_tokens("C01")[0]
    office.revoke_token(token.id, actor=Actor.system("test"))
    assert agency.call("get", f"/cases/{number}").status_code == 401
    assert agency.call("get", "/cases", data={"agency_ref": "x"}).status_code == 401


def test_each_look_at_a_case_is_noted_also_the_refused_ones(machine: Maker) -> None:
    mine, other, narrow = machine("C01"), machine("B01"), machine("C01", ("transfers",))
    (number,) = numbers(mine, factory.a_line())
    mine.call("get", f"/cases/{number}")
    mine.call("get", "/cases/115年度健執字第99999999號")
    other.call("get", f"/cases/{number}")
    refused = narrow.call("get", f"/cases/{number}")
    assert (refused.status_code, refused.json()["code"]) == (403, "not-allowed")
    case_id = str(cases.by_number(number))
    looks = offices.looks(subject="case", subject_id=case_id).rows
    assert [(look.who, look.action, look.refused) for look in looks] == [
        ("B01/test B01", "status by machine", True),
        ("C01/test C01", "status by machine", False),
    ]
    assert offices.looks(subject="case").rows == looks


def test_an_answer_fits_the_schema_that_is_published(machine: Maker) -> None:
    agency = machine()
    (number,) = numbers(agency, factory.a_line())
    answer = agency.call("get", f"/cases/{number}")
    told = CaseOut.model_validate_json(answer.content)
    assert told.model_dump(mode="json") == answer.json()
    assert answer["Content-Type"].startswith("application/json")


def test_a_case_is_found_by_its_machine_form_and_by_short_ways_of_writing(machine: Maker) -> None:
    agency = machine()
    (number,) = numbers(agency, factory.a_line())
    case = cases.case_view(cases.by_number(number))
    for written in (f"{case.year}{11:02d}{case.serial:08d}", f"{case.year}{case.word}{case.serial}"):
        assert agency.call("get", f"/cases/{written}").json()["number"] == number
    for none in ("0", "x", "99999999999999999999", "115年度健執字第00000000號"):
        assert agency.call("get", f"/cases/{none}").status_code == 404


def test_a_token_reaches_only_as_far_as_its_scopes(machine: Maker) -> None:
    narrow = machine(scopes=("cases",))
    answer = narrow.call("post", "/transfers", data={"file": a_file()})
    assert answer.status_code == 403
    assert "transfers" in answer.json()["detail"]


def test_payment_lines_sent_twice_move_money_once(machine: Maker) -> None:
    agency, bank = machine(), machine("B01", ("collections",))
    (number,) = numbers(agency, factory.a_line())
    account = money.case_json(number)["virtual_account"]
    line = {"bank_txn_id": "T1", "account": account, "amount": 111, "paid_at": "2026-09-01T10:00:00+08:00", "payer": ""}
    body = {"layout": "virtual-account", "lines": [line]}
    first, again = bank.send("/collection-lines", body).json(), bank.send("/collection-lines", body).json()
    assert (first["under"], first["amount_matched"]) == (1, 111)
    assert (again["repeats"], again["amount_matched"]) == (1, 0)
    assert agency.call("get", f"/cases/{number}").json()["balance"] == 1000
    assert [check for check in ledger_checks() if check.violations] == []


def test_card_lines_name_the_case(machine: Maker) -> None:
    agency, bank = machine(), machine("B01", ("collections",))
    (number,) = numbers(agency, factory.a_line())
    line = {
        "auth_code": "A1", "terminal": "T1", "card_last4": "1234", "amount": 1111,
        "paid_at": "2026-09-01T10:00:00+08:00", "case_number": number, "scheme": "VISA", "foreign": "N",
    }  # fmt: skip
    assert bank.send("/collection-lines", {"layout": "card", "lines": [line]}).json()["matched"] == 1
    case = agency.call("get", f"/cases/{number}").json()
    assert (case["balance"], case["status"]) == (0, "closed")


def test_a_collection_file_of_another_layout_is_refused_whole(machine: Maker) -> None:
    bank = machine("B01", ("collections",))
    file = SimpleUploadedFile("x.xml", b"<html/>")
    answer = bank.call("post", "/collections", data={"layout": "camt053", "file": file})
    assert answer.status_code == 422
    assert answer.json()["detail_zh"]


def test_a_notice_counts_once_for_its_key(machine: Maker) -> None:
    agency = machine()
    (number,) = numbers(agency, factory.a_line())
    notice = {"case_number": number, "kind": "reduced", "amount": 100, "on": "2026-09-01", "reason": "更正函"}
    first = agency.send("/agency-notices", notice, **{"Idempotency-Key": "k1"})
    again = agency.send("/agency-notices", notice, **{"Idempotency-Key": "k1"})
    assert first.json() == again.json() == {"case_number": number, "balance": 1011, "status": "open"}


def test_a_withdrawal_closes_the_case(machine: Maker) -> None:
    agency = machine()
    (number,) = numbers(agency, factory.a_line())
    notice = {"case_number": number, "kind": "withdrawn", "on": "2026-09-01", "reason": "撤回函"}
    answer = agency.send("/agency-notices", notice, **{"Idempotency-Key": "k2"}).json()
    assert (answer["balance"], answer["status"]) == (0, "closed")


def test_a_notice_for_another_agencys_case_is_not_found(machine: Maker) -> None:
    mine, other = machine("C01"), machine("B01")
    (number,) = numbers(mine, factory.a_line())
    notice = {"case_number": number, "kind": "withdrawn", "on": "2026-09-01", "reason": "撤回函"}
    assert other.send("/agency-notices", notice, **{"Idempotency-Key": "k"}).status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'{"layout": "store", "lines": []}',
        b'{"layout": "card", "lines": []}',
        b'{"layout": "virtual-account", "lines": [{"amount": "x"}]}',
    ],
)
def test_a_body_of_the_wrong_shape_is_told_where_it_is_wrong(machine: Maker, body: bytes) -> None:
    answer = machine(scopes=("collections",)).call(
        "post", "/collection-lines", data=body, content_type="application/json"
    )
    assert answer.status_code in {400, 422}
    assert answer["Content-Type"] == "application/problem+json"


def test_the_description_is_openapi_3_1_and_the_page_shows_every_operation(machine: Maker) -> None:
    machine()
    described = Client().get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    page = Client().get("/api/v1/docs").content.decode()
    for address in described["paths"]:
        assert address in page
