"""The sealed box of the ethics office: two holders open it, nobody else, and nothing of it stays."""

import re

import pytest
from django.test import Client

from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.requests import queries
from tests.console.test_requests import PHRASES, branch, browser, home, sealed_one, services

__all__ = ["branch", "home", "services"]
pytestmark = pytest.mark.usefixtures("branch")
R = Role
WORDS = "密件主旨"
KEY = {
    "deed": "make", "holder_one": "甲", "holder_two": "乙", "one": PHRASES[0], "one_again": PHRASES[0],
    "two": PHRASES[1], "two_again": PHRASES[1],
}  # fmt: skip


def opened(client: Client, request_id: int, *phrases: str) -> str:
    answer = client.post(f"/console/requests/sealed/{request_id}/", {"one": phrases[0], "two": phrases[1]})
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.content.decode()


def test_two_holders_make_the_key_and_the_shares_are_shown_once() -> None:
    ethics, at = browser(R.ETHICS), "/console/requests/sealed/key/"
    for fault in ({"one": "short", "one_again": "short"}, {"two_again": "another"}, {"two": PHRASES[0]}):
        assert ethics.post(at, KEY | fault).status_code == 422
    shares = re.findall(r'class="code">([A-Z2-7-]{40,})<', ethics.post(at, KEY).content.decode())
    assert len(shares) == 3
    assert shares[0] not in ethics.get(at).content.decode()
    # A passphrase is forgotten: two shares of three give the key new ones.
    again = {f"recover-{name}": value for name, value in KEY.items() if name != "deed"}
    new = {"recover-one": "a new first passphrase", "recover-one_again": "a new first passphrase"}
    key = {"deed": "recover", "key": str(queries.seal_keys()[0].id)}
    wrong = {"recover-share_one": shares[0], "recover-share_two": shares[0]}
    assert ethics.post(at, key | again | new | wrong).status_code == 422
    right = {"recover-share_one": shares[2], "recover-share_two": shares[0]}
    assert ethics.post(at, key | again | new | right).status_code == 302


def test_the_list_has_number_and_day_alone_and_both_open_it_together() -> None:
    one, _code = sealed_one()
    ethics = browser(R.ETHICS)
    listed = ethics.get("/console/requests/sealed/").content.decode()
    assert next(row[1] for row in queries.sealed(office.actor_named("ethics"))) in listed
    assert WORDS not in listed
    assert WORDS not in ethics.get(f"/console/requests/{one}/").content.decode()
    assert WORDS not in opened(ethics, one, PHRASES[0], PHRASES[0])
    assert WORDS in opened(ethics, one, PHRASES[1], PHRASES[0])
    assert WORDS not in ethics.get(f"/console/requests/sealed/{one}/").content.decode()
    looks = [(row.action, row.refused) for row in office.looks(subject="request").rows if row.action == "open-sealed"]
    assert looks == [("open-sealed", False), ("open-sealed", True)]


def test_a_reply_opens_with_the_applicants_code_alone() -> None:
    one, code = sealed_one()
    ethics, at = browser(R.ETHICS), f"/console/requests/sealed/{one}/"
    assert ethics.post(at, {"deed": "reply", "text": ""}).status_code == 422
    assert ethics.post(at, {"deed": "reply", "text": "已收到，謝謝"}).status_code == 302
    number = queries.sealed(office.actor_named("ethics"))[0][1]
    assert queries.track(number, code).reply == "已收到，謝謝"


def test_nobody_else_comes_near(caplog: pytest.LogCaptureFixture) -> None:
    one, _ = sealed_one()
    for role in (R.ADMINISTRATOR, R.MANAGER, R.AUDITOR, R.UNIT_HEAD):
        client = browser(role)
        for path in ("", "key/", f"{one}/"):
            assert client.get(f"/console/requests/sealed/{path}").status_code == 403, (role, path)
        assert client.get(f"/console/requests/{one}/").status_code in {403, 404}
    opened(browser(R.ETHICS), one, *PHRASES)
    assert PHRASES[0] not in caplog.text
    assert WORDS not in caplog.text


def test_the_queue_and_its_export_show_nothing_of_it() -> None:
    sealed_one()
    client = browser(R.ETHICS)
    text = client.get("/console/requests/?state=").content.decode()
    lines = b"".join(client.get("/console/requests/export.csv?state=").streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer
    assert WORDS not in text + lines
