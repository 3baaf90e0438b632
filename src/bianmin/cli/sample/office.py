"""The people of the sample branch: generated, named by what they do, with log-ins printed at the start."""

import json
import os
import secrets
from datetime import date

from django.contrib.auth.hashers import make_password

from bianmin.cli import user_keys
from bianmin.kit.errors import NotFound
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import Text, t
from bianmin.office import actions as office
from bianmin.office import queries
from bianmin.office.types import Actor, Role

LOGINS = "sample-logins.json"
FIRST_EXTENSION = 111
#: (log-in name, name shown, what for, roles, section)
PEOPLE: tuple[tuple[str, str, Text, tuple[Role, ...], str], ...] = (
    ("registry", "收案員（示範）", t("收案、簿冊、補正", "registry"), (Role.REGISTRY,), ""),
    ("clerk", "甲股書記官（示範）", t("甲股案件", "section clerk"), (Role.SECTION_CLERK,), "甲"),
    ("agent", "甲股執行員（示範）", t("甲股執行員", "enforcement agent of a section"), (Role.SECTION_CLERK,), "甲"),
    ("officer", "甲股執行官（示範）", t("甲股執行官", "section officer"), (Role.OFFICER,), "甲"),
    ("cashier", "出納員（示範）", t("櫃檯收款", "cashier"), (Role.CASHIER,), ""),
    ("cashier2", "出納主管（示範）", t("核准作廢", "cashier supervisor"), (Role.CASHIER, Role.CASHIER_SUPERVISOR), ""),
    ("accounts", "帳務員（示範）", t("收款檔、暫收、撥付", "accounts"), (Role.ACCOUNTS,), ""),
    ("approver", "主計（示範）", t("核准付款單", "accounts approver"), (Role.ACCOUNTS_APPROVER,), ""),
    ("manager", "分署長（示範）", t("營運總覽", "manager"), (Role.MANAGER,), ""),
    ("admin", "系統管理者（示範）", t("人員、設定", "administrator"), (Role.ADMINISTRATOR,), ""),
    ("auditor", "稽核（示範）", t("稽核", "auditor"), (Role.AUDITOR,), ""),
    ("desk", "服務台（示範）", t("便民服務台", "front desk"), (Role.FRONT_DESK,), ""),
    ("head", "服務中心主任（示範）", t("便民服務主管", "head of the service centre"), (Role.UNIT_HEAD,), ""),
    ("secretariat", "秘書室承辦（示範）", t("秘書室", "secretariat"), (Role.SECRETARIAT,), ""),
    ("personnel", "人事承辦（示範）", t("人事室", "personnel office"), (Role.PERSONNEL,), ""),
    ("ethics", "政風承辦（示範）", t("政風室", "ethics office"), (Role.ETHICS,), ""),
)


def hire(on: date) -> dict[str, Actor]:
    """Make the staff who don't exist yet, with roles from ``on``; return everybody by log-in name."""
    maker = Actor.system("sample")
    password = secrets.token_urlsafe(9)
    hashed = make_password(password)
    made = []
    for at, (username, name, task, roles, section) in enumerate(PEOPLE):
        try:
            queries.actor_named(username)
        except NotFound:  # not there yet: made
            office.add_staff(
                username,
                name,
                actor=maker,
                roles=roles,
                section_code=section,
                hashed=hashed,
                email=f"{username}@bianmin.example",
                title=task.zh,
                extension=str(FIRST_EXTENSION + at),
                on=on,
            )
            made.append({"username": username, "password": password, "zh": task.zh, "en": task.en})
    for username in ("accounts", "approver"):
        user_keys.make(username)
    if made:
        write_logins(made)
    return {username: queries.actor_named(username) for username, *_ in PEOPLE}


def write_logins(people: list[dict[str, str]]) -> None:
    """Keep the log-ins where only this installation's user can read them."""
    path = bianmin_home() / LOGINS
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(people, file, ensure_ascii=False)
