"""A citizen sends in a receipt and sees what became of it."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from bianmin.kit.errors import NotAllowed, Unusable
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from bianmin.payments.errors import BadCounterForm, NoSuchReturn, ReasonNeeded
from bianmin.payments.models import ReceiptReturn
from tests.factories import counter as make
from tests.factories.payments import some_cases

pytestmark = pytest.mark.django_db


def a_picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (20, 20), "white").save(out, "PNG")
    return out.getvalue()


def send(case: int, content: bytes | None = None, *, paid_on: date = make.MONDAY, channel: str = "counter") -> str:
    return actions.send_receipt_return(
        case,
        actor=Actor.citizen(),
        payer="測試繳款人",
        amount=300,
        paid_on=paid_on,
        channel=channel,
        content=content or a_picture(),
        file_name="../../收據.png",
        now=make.MORNING,
    )


def test_a_receipt_sent_in_is_confirmed_with_its_payment() -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    code = send(case)
    assert queries.return_status(code.lower()).state == "received"
    (waiting,) = queries.receipt_returns().rows
    assert (waiting.file_name, waiting.file_type) == ("收據.png", "image/png")
    (payment,) = queries.likely_payments(waiting.id)

    actions.settle_receipt_return(waiting.id, payment_id=payment.id, actor=make.cashier(), now=make.MORNING)

    status = queries.return_status(code)
    assert (status.state, status.state_name.zh) == ("confirmed", "已確認入帳")
    assert queries.receipt_returns().rows == []


def test_not_found_needs_a_note_and_may_be_confirmed_later() -> None:
    (case,) = some_cases([300])
    send(case)
    (waiting,) = queries.receipt_returns().rows

    with pytest.raises(ReasonNeeded):
        actions.settle_receipt_return(waiting.id, actor=make.cashier())
    view = actions.settle_receipt_return(waiting.id, note="尚未入帳,請於三日後再查", actor=make.cashier())
    assert view.state == "not_found"
    make.pay([case], 300)
    payment = queries.likely_payments(waiting.id)[0]
    assert actions.settle_receipt_return(waiting.id, payment_id=payment.id, actor=make.cashier()).state == "confirmed"


def test_a_payment_of_another_case_confirms_nothing() -> None:
    mine, other = some_cases([300, 300])
    make.pay([other], 300)
    send(mine)
    (waiting,) = queries.receipt_returns().rows
    payment = queries.receipts_of_day(make.MONDAY).rows[0].shares[0].payment_id

    with pytest.raises(NoSuchReturn):
        actions.settle_receipt_return(waiting.id, payment_id=payment, actor=make.cashier())


def test_every_wrong_code_gets_the_same_answer() -> None:
    answers = set()
    for code in ("", "0", "AAAAAAAAAAAA", "' or 1=1"):
        with pytest.raises(NoSuchReturn) as refused:
            queries.return_status(code)
        answers.add(refused.value.text)
    assert len(answers) == 1


def test_files_are_taken_by_what_they_hold_and_days_to_come_are_refused() -> None:
    (case,) = some_cases([300])

    with pytest.raises(Unusable):
        send(case, b"MZ\x90\x00 a program named .png")
    with pytest.raises(BadCounterForm):
        send(case, paid_on=date(2026, 9, 1))
    with pytest.raises(BadCounterForm):
        send(case, channel="pigeon")
    assert not ReceiptReturn.objects.exists()


def test_a_clerk_checks_his_own_sections_receipts_only() -> None:
    (case,) = some_cases([300])
    send(case)
    (waiting,) = queries.receipt_returns().rows
    clerk = make.someone("clerk", Role.SECTION_CLERK)

    with pytest.raises(NotAllowed):
        actions.settle_receipt_return(waiting.id, note="無", actor=clerk)
    own = Actor(clerk.name, clerk.staff_id, clerk.roles, section_id=waiting.section_id)
    assert actions.settle_receipt_return(waiting.id, note="無", actor=own).state == "not_found"
