"""Two people at once: a payment gets into one order, and an order is approved once."""

from threading import Barrier, Thread

import pytest
from django.db import IntegrityError, connection

from bianmin.payments import actions
from bianmin.payments.actions import orders as order_actions
from bianmin.payments.errors import NothingToDo
from bianmin.payments.models import Entry, OrderItem, PaymentOrder
from tests.factories import counter as make
from tests.factories.payments import some_cases


@pytest.mark.usefixtures("committing")
@pytest.mark.parametrize("locked", [False, True], ids=["lock off", "lock on"])
def test_two_proposals_at_once_pay_a_case_once_only_because_orders_are_locked(
    locked: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    people = [make.accounts("one"), make.accounts("two")]
    meet = Barrier(2)
    outcomes: list[str] = []
    if not locked:
        monkeypatch.setattr(order_actions, "lock_orders", lambda: None)
        real = order_actions.next_number

        def next_number(year: int) -> str:
            meet.wait(10)
            return real(year)

        monkeypatch.setattr(order_actions, "next_number", next_number)

    def work(who: object) -> None:
        try:
            (made,) = actions.propose_orders(actor=who, on=make.MONDAY, now=make.MORNING)  # type: ignore[arg-type]  # of the wrong kind on purpose, or of several
            outcomes.append(made.order_no)
        except IntegrityError:  # what the race is about
            outcomes.append("a second order for the same payment")
        finally:
            connection.close()

    threads = [Thread(target=work, args=(who,)) for who in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert OrderItem.objects.filter(live=True).count() == 1
    assert sorted(outcomes) == (
        ["P115-000001", "P115-000001"] if locked else ["P115-000001", "a second order for the same payment"]
    )


@pytest.mark.usefixtures("committing")
@pytest.mark.parametrize("locked", [False, True], ids=["lock off", "lock on"])
def test_two_approvers_at_once_move_the_money_once_only_because_the_order_is_locked(
    locked: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    actions.propose_orders(actor=make.accounts(), on=make.MONDAY, now=make.MORNING)
    people = [make.approver("one"), make.approver("two")]
    meet = Barrier(2)
    outcomes: list[str] = []
    if not locked:

        def unlocked(_: object, state: str) -> list[PaymentOrder]:
            rows = list(PaymentOrder.objects.filter(state=state))
            meet.wait(10)
            return rows

        monkeypatch.setattr(order_actions, "lock_named", unlocked)

    def work(who: object) -> None:
        try:
            actions.approve_orders(actor=who, now=make.MORNING)  # type: ignore[arg-type]  # of the wrong kind on purpose, or of several
            outcomes.append("approved")
        except NothingToDo:  # what the race is about
            outcomes.append("nothing left")
        finally:
            connection.close()

    threads = [Thread(target=work, args=(who,)) for who in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    moved = Entry.objects.filter(credit__code="transit").count()
    assert (sorted(outcomes), moved) == ((["approved", "nothing left"], 1) if locked else (["approved", "approved"], 2))
