"""The integrity box: what is written there only the ethics office opens, with two holders; nobody else ever can."""

import io
from typing import Any

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.catalogue.types import Unit
from bianmin.kit.files import path_of
from bianmin.kit.secrets import keyring
from bianmin.office.errors import PermissionMissing
from bianmin.office.models import Look
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries, sealing
from bianmin.requests.errors import BadPassphrase, NoSealKey, SealedNotOpened, UnknownRequest
from bianmin.requests.models import RequestFile, SealKey
from bianmin.requests.types import Applicant, SealKeyMade, Upload
from tests.factories import requests as factory
from tests.factories.requests import MONDAY, at, staff
from tests.kit.test_files import A_PDF
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db
ONE, TWO, THIRD = "第一位保管人的密語在此一二三", "second holder phrase", "a new phrase for later"
SECRET, NAME = "某承辦人收受餽贈", "匿名者測試"
QUIET = Applicant(name=NAME, mail="whistle@example.org")


@pytest.fixture
def key(people: People) -> SealKeyMade:
    return actions.make_seal_key(Unit.ETHICS, "保管人甲", ONE, "保管人乙", TWO, actor=people.ethics)


def everything_kept() -> bytes:
    """Return all that a superuser, a reader of the database or a backup sees: every row of every table, every file."""
    target = io.BytesIO()
    with connection.cursor() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f'select string_agg(t::text, chr(10)) from "{table}" t')
            target.write((cursor.fetchone()[0] or "").encode())
    for row in RequestFile.objects.select_related("stored"):
        target.write(path_of(row.stored.sha256).read_bytes())
    return target.getvalue()


def reported() -> int:
    made = factory.applied(
        "test-sealed", answers={"subject": SECRET}, applicant=QUIET, files=[Upload("證據.pdf", A_PDF)]
    )
    return made.id


@pytest.mark.usefixtures("key")
def test_superuser_database_reader_and_backup_cannot_read_it(people: People) -> None:
    request_id = reported()
    actions.act(request_id, "finish", {"reason": "查無實據一案"}, actor=people.ethics, now=at(MONDAY))
    kept = everything_kept()
    # Byte columns are shown as hex; what the office's own key would open is opened too.
    for words in (SECRET, NAME, "whistle@example.org", "查無實據一案", "證據.pdf"):
        assert words.encode() not in kept
        assert words.encode().hex().encode() not in kept
        assert keyring("request").hash(f"mail:{words}").hex().encode() not in kept
    assert A_PDF not in kept
    assert b"person_cipher" not in kept
    with connection.cursor() as cursor:
        cursor.execute("select person_cipher, secret_cipher, answers::text, applicant_name from requests_request")
        assert cursor.fetchone() == (None, None, "{}", "")
        cursor.execute("select count(*) from kit_message")
        assert cursor.fetchone()[0] == 0


@pytest.mark.usefixtures("key")
def test_both_holders_open_it_and_either_alone_does_not(people: People) -> None:
    request_id = reported()
    opened = actions.open_sealed(request_id, TWO, ONE, actor=people.ethics)
    assert opened.answers["subject"] == SECRET
    assert opened.applicant["name"] == NAME
    assert [(name, content) for _, name, content in opened.files] == [("證據.pdf", A_PDF)]
    for one, two in ((ONE, ONE), (ONE, "wrong wrong wrong"), ("", TWO)):
        with pytest.raises(SealedNotOpened):
            actions.open_sealed(request_id, one, two, actor=people.ethics)
    looks = Look.objects.filter(subject="request", action="open-sealed")
    assert sorted(looks.values_list("refused", flat=True)) == [False, True, True, True]


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.MANAGER, Role.UNIT_HEAD, Role.AUDITOR, Role.SYSTEM])
def test_nobody_else_may_even_try(role: Role) -> None:
    request_id = reported()
    with pytest.raises((PermissionMissing, UnknownRequest)):
        actions.open_sealed(request_id, ONE, TWO, actor=staff(role))
    with pytest.raises(PermissionMissing):
        actions.make_seal_key(Unit.ETHICS, "a", ONE, "b", TWO, actor=staff(role))


def test_a_lost_passphrase_is_replaced_by_two_of_three_papers(people: People, key: SealKeyMade) -> None:
    request_id = reported()
    changed: dict[str, Any] = {
        "holder_one": "新保管人", "passphrase_one": THIRD, "holder_two": "保管人乙", "passphrase_two": TWO,
        "actor": people.ethics,
    }  # fmt: skip
    with pytest.raises(SealedNotOpened):
        actions.recover_seal_key(key.id, (key.shares[0], key.shares[0]), **changed)
    typed = key.shares[2].lower().replace("-", " ")
    actions.recover_seal_key(key.id, (key.shares[0], typed), **changed)
    assert actions.open_sealed(request_id, THIRD, TWO, actor=people.ethics).answers["subject"] == SECRET
    with pytest.raises(SealedNotOpened):
        actions.open_sealed(request_id, ONE, TWO, actor=people.ethics)
    assert queries.seal_keys()[0].holders == ("新保管人", "保管人乙")


def test_an_answer_opens_with_the_reporters_code_alone(people: People, key: SealKeyMade) -> None:
    made = factory.applied("test-sealed", answers={"subject": SECRET}, applicant=QUIET)
    actions.reply_sealed(made.id, "已立案調查", actor=people.ethics)
    assert queries.track(made.number, made.code).reply == "已立案調查"
    assert "已立案調查".encode().hex().encode() not in everything_kept()
    with pytest.raises((PermissionMissing, UnknownRequest)):
        actions.reply_sealed(made.id, "x", actor=people.head)


def test_what_was_sealed_to_an_older_key_still_opens(people: People, key: SealKeyMade) -> None:
    request_id = reported()
    actions.make_seal_key(Unit.ETHICS, "丙", THIRD, "丁", "yet another phrase", actor=people.ethics)
    assert SealKey.objects.filter(is_current=True).exclude(pk=key.id).count() == 1
    assert actions.open_sealed(request_id, ONE, TWO, actor=people.ethics).answers["subject"] == SECRET


def test_without_a_key_nothing_is_taken_in(people: People) -> None:
    with pytest.raises(NoSealKey):
        reported()
    assert queries.queue(Actor.system("x"), on=MONDAY).rows == []


def test_holders_choose_long_phrases_of_their_own(people: People) -> None:
    for one, two in ((ONE, ONE), ("short", TWO)):
        with pytest.raises(BadPassphrase):
            actions.make_seal_key(Unit.ETHICS, "a", one, "b", two, actor=people.ethics)


@settings(max_examples=25)
@given(st.binary(min_size=32, max_size=32), st.sampled_from([(0, 1), (0, 2), (1, 2), (2, 0)]))
def test_any_two_shares_give_the_secret_back_and_one_tells_nothing(secret: bytes, places: tuple[int, int]) -> None:
    shares = sealing.split(secret)
    assert sealing.join(shares[places[0]], shares[places[1]]) == secret
    other = sealing.split(secret)
    assert other[places[0]] != shares[places[0]]


@given(st.binary(max_size=300), st.integers(0, 400))
@settings(max_examples=25)
def test_a_box_that_was_changed_does_not_open(content: bytes, place: int) -> None:
    private, public = sealing.reply_pair("CODE")
    box = bytearray(sealing.seal(public, content))
    assert sealing.unseal(private, bytes(box)) == content
    box[place % (len(box) - 2) + 2] ^= 1
    with pytest.raises(SealedNotOpened):
        sealing.unseal(private, bytes(box))
