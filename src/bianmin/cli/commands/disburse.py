"""Pay out what was collected: propose payment orders, approve them (a second person), export them for the bank.

代收案款發還：製作付款憑單、由另一人核准、匯出給銀行。

  propose   one order an agency: received and allocated up to --on, net of what is claimed back
  approve   all proposals, by another person than the proposer
  export    approved orders as CSV; with none waiting, the newest export again, byte for byte
  key       make the key file of USER in BIANMIN_HOME/keys/users (mode 600), which --as needs

Status 2 where a step is refused (own proposal, stale proposal, no permission, no key file): nothing changed.
"""

import argparse
import os
import secrets
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bianmin.cli.commands.deadline import day_from
from bianmin.cli.output import emit, say
from bianmin.kit.errors import Refusal, Unusable
from bianmin.kit.texts import t

if TYPE_CHECKING:
    from bianmin.office.types import Actor
    from bianmin.payments.actions import Exported
    from bianmin.payments.queries import OrderView


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A step, who takes it, and the day."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("step", choices=("propose", "approve", "export", "key"))
    parser.add_argument("--as", dest="user", metavar="USER", required=True, help="who acts: a log-in name of the staff")
    parser.add_argument("--on", metavar="DATE", help="the business day: YYYY-MM-DD or a ROC date (default: today)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the export goes (default: standard output)")


def run(args: argparse.Namespace) -> int:
    """Take the step as the user; the operating-system user is written into the log of looks."""
    from bianmin.cli import user_keys  # noqa: PLC0415  (needs Django set up)
    from bianmin.office.actions import note_look  # noqa: PLC0415  (Django is set up only now)

    day = day_from(args.on) if args.on else None
    actor = _actor(args.user)
    reason = f"bianmin disburse, OS user {user_keys.system_user()}"
    try:
        if args.step == "key":
            path = user_keys.make(args.user)
        else:
            user_keys.check(args.user)
    except Refusal:
        note_look(actor, "disburse", args.user, args.step, reason, refused=True)
        raise
    note_look(actor, "disburse", args.user, args.step, reason)
    if args.step == "key":
        if args.json:
            emit({"user": args.user, "path": str(path)})
        else:
            say(t("金鑰檔：{path}", "Key file: {path}").fill(path=path))
        return 0
    try:
        return _STEPS[args.step](args, actor, day)
    except Refusal:
        note_look(actor, "disburse", args.user, args.step, reason, refused=True)
        raise


def _actor(user: str) -> "Actor":
    from bianmin.kit.errors import NotFound  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.queries import actor_named  # noqa: PLC0415  (Django is set up only now)

    try:
        return actor_named(user)
    except NotFound as problem:
        raise Unusable(
            t("沒有這位同仁：{user}", "There is no such member of staff: {user}").fill(user=user)
        ) from problem


def _propose(args: argparse.Namespace, actor: "Actor", day: date | None) -> int:
    from bianmin.payments import actions  # noqa: PLC0415  (Django is set up only now)
    from bianmin.payments.errors import NothingToDo  # noqa: PLC0415  (Django is set up only now)

    try:
        orders = actions.propose_orders(actor=actor, on=day)
    except NothingToDo:  # nothing to pay out is no fault
        orders = []
    _tell(args, orders)
    return 0


def _approve(args: argparse.Namespace, actor: "Actor", day: date | None) -> int:
    from bianmin.payments import actions  # noqa: PLC0415  (Django is set up only now)

    _tell(args, actions.approve_orders(actor=actor, on=day))
    return 0


def _export(args: argparse.Namespace, actor: "Actor", day: date | None) -> int:
    from bianmin.payments import actions  # noqa: PLC0415  (Django is set up only now)

    if args.output and not os.access(args.output.parent, os.W_OK | os.X_OK):
        raise Unusable(t("無法寫入：{path}", "Can't be written: {path}").fill(path=args.output))
    done = actions.export_orders(actor=actor, on=day)
    if args.output:
        _write(args.output, done)
    if args.json:
        emit(
            {
                "export": done.id,
                "on": done.on,
                "orders": done.orders,
                "amount": done.amount,
                "sha256": done.sha256,
                "repeated": done.repeated,
                "output": str(args.output) if args.output else None,
            }
        )
    elif args.output:
        say(
            t("已匯出 {orders} 張、{amount:,} 元：{path}", "{orders} orders, NT${amount:,}: {path}").fill(
                orders=done.orders, amount=done.amount, path=args.output
            )
        )
    else:
        say(done.content.decode().rstrip("\r\n"))
    return 0


_STEPS = {"propose": _propose, "approve": _approve, "export": _export}


def _write(path: Path, done: "Exported") -> None:
    """Write the file whole or not at all: killed in between, the old one or none stands."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with fresh.open("wb") as file:
            file.write(done.content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as problem:
        raise Unusable(t("無法寫入：{path}", "Can't be written: {path}").fill(path=path)) from problem
    finally:
        fresh.unlink(missing_ok=True)


def _tell(args: argparse.Namespace, orders: "list[OrderView]") -> None:
    amount = sum(order.amount for order in orders)
    if args.json:
        emit(
            {
                "orders": [
                    {
                        "order_no": order.order_no,
                        "kind": order.kind,
                        "agency_code": order.agency_code,
                        "bank": order.bank_code,
                        "account": order.account,
                        "amount": order.amount,
                        "cases": order.cases,
                        "state": order.state,
                        "up_to": order.up_to,
                    }
                    for order in orders
                ],
                "amount": amount,
            }
        )
        return
    for order in orders:
        say(f"{order.order_no}  {order.agency_code or order.payee:<12} {order.amount:>15,}  {order.state_name.zh}")
    say(t("共 {count} 張、{amount:,} 元。", "{count} orders, NT${amount:,}.").fill(count=len(orders), amount=amount))
