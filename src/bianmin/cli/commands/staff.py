"""The first administrator of a new branch, and ways back in for people locked out.

第一位系統管理者，以及無法登入者的處理。

  add NAME                   a member of staff with a role; the password is made and shown once
  password NAME              a new password, made and shown once
  forget-second-factor NAME  lets a person who lost authenticator and recovery codes set one up anew
"""

import argparse
import secrets

from bianmin.cli.output import emit, say
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t

APPS = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, for whom."""
    parser.add_argument("what", choices=["add", "password", "forget-second-factor"])
    parser.add_argument("username", metavar="NAME", help="the log-in name")
    parser.add_argument("--full-name", default="", help="add: the name shown")
    parser.add_argument("--role", default="administrator", help="add: a role (default: administrator)")
    parser.add_argument("--section", default="", help="add: the section's code (甲 …)")


def run(args: argparse.Namespace) -> int:
    """Do it as the machine: who may run commands here has the keys and the database anyway."""
    from bianmin.office import actions, queries  # noqa: PLC0415  (needs Django set up)
    from bianmin.office.types import Actor, Role  # noqa: PLC0415  (Django is set up only now)

    machine = Actor.system("command")
    password = secrets.token_urlsafe(12)
    answer: dict[str, object] = {"username": args.username}
    if args.what == "add":
        if args.role not in {role.value for role in Role}:
            raise Unusable(t("沒有這個角色。", "There is no such role."))
        actions.add_staff(
            args.username,
            args.full_name or args.username,
            actor=machine,
            roles=(Role(args.role),),
            section_code=args.section,
            password=password,
        )
        answer["password"] = password
    else:
        person = queries.staff_member(username=args.username)
        if args.what == "password":
            actions.change_staff(person.id, actor=machine, password=password)
            answer["password"] = password
        else:
            answer["forgotten"] = actions.forget_second_factor(person.id, actor=machine)
    if args.json:
        emit(answer)
    elif "password" in answer:
        say(
            t("{name} 的密碼（只顯示這一次）：{password}", "Password of {name}, shown this once: {password}").fill(
                name=args.username, password=password
            )
        )
    else:
        say(t("可重新設定第二道驗證。", "A second factor can be set up anew."))
    return 0
