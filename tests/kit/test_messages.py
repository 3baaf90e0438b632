"""Messages: written with what makes them due, sent once, tried again, and never twice after a kill."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import transaction

from bianmin.adapters.errors import DeliveryError
from bianmin.adapters.mail.fake import FileMail
from bianmin.jobs import messages as sending
from bianmin.kit import messages
from bianmin.kit.messages import BadAddress, MessageChannel, MessageState, NotSentAgain, Outgoing
from bianmin.kit.models import Message
from bianmin.kit.texts import t

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
NOON = datetime(2026, 8, 3, 4, tzinfo=UTC)


def written(to: str = "someone@example.org", channel: str = "mail", language: str = "zh-hant") -> int:
    return messages.send(
        channel, to, t("主旨", "Subject"), t("內文", "Body"), language=language, about="test", about_id=7, now=NOON
    )


def state() -> MessageState:
    return messages.of("test", 7)[0].state


def test_a_message_is_encrypted_shown_masked_and_in_one_language() -> None:
    written(language="en")
    row = Message.objects.get()
    assert b"example" not in bytes(row.address_cipher)
    assert b"Body" not in bytes(row.body_cipher)
    seen = messages.of("test", 7)[0]
    assert (seen.address, seen.subject, seen.state) == ("s***@example.org", "Subject", MessageState.WAITING)
    assert messages.of("test", 8) == []


def test_what_is_rolled_back_is_not_written() -> None:
    with transaction.atomic():
        written()
        transaction.set_rollback(True)
    assert messages.claim(NOON) is None


def test_the_fake_runs_the_whole_flow_into_files(home: Path) -> None:
    written()
    written("0912345678", "sms")
    assert sending.deliver() == 2
    mail = next((home / "outbox-fake" / "mail").iterdir()).read_bytes()
    assert b"To: someone@example.org" in mail
    assert b"Auto-Submitted: auto-generated" in mail
    short = next((home / "outbox-fake" / "sms").iterdir()).read_text(encoding="utf-8")
    assert '"to": "0912345678"' in short
    assert "內文" in short
    assert [one.state for one in messages.of("test", 7)] == [MessageState.SENT] * 2
    assert sending.deliver() == 0


def test_a_failure_is_shown_and_tried_again_later_and_at_last_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    number = written()

    def fail(self: FileMail, message: Outgoing) -> None:
        raise DeliveryError("the mail server can't be reached")

    monkeypatch.setattr(FileMail, "deliver", fail)
    moment = NOON
    for attempt in range(1, messages.MOST_ATTEMPTS + 1):
        claimed = messages.claim(moment)
        assert claimed is not None
        messages.settle(claimed.id, "the mail server can't be reached", now=moment)
        if attempt < messages.MOST_ATTEMPTS:
            assert state() is MessageState.WAITING
            assert messages.claim(moment) is None
        moment += timedelta(days=1)
    assert messages.of("test", 7)[0].error == "the mail server can't be reached"
    assert state() is MessageState.FAILED
    messages.send_again(number, now=moment)
    assert state() is MessageState.WAITING
    assert sending.deliver() == 0
    with pytest.raises(NotSentAgain):
        messages.send_again(number)


def test_a_mailbox_that_is_not_there_is_not_tried_again() -> None:
    written()
    claimed = messages.claim(NOON)
    assert claimed is not None
    messages.settle(claimed.id, "the mailbox was refused (550)", final=True)
    assert state() is MessageState.FAILED
    assert messages.state_counts() == {"failed": 1}


@pytest.mark.parametrize(
    ("went_out", "after"),
    [(True, MessageState.SENT), (False, MessageState.WAITING), (None, MessageState.UNSURE)],
)
def test_killed_between_claim_and_answer_it_is_never_simply_sent_again(
    *, went_out: bool | None, after: MessageState
) -> None:
    written()
    assert messages.claim(NOON) is not None
    assert messages.claim(NOON) is None
    assert messages.recover(lambda _: went_out, now=NOON) == 0  # it may still be under way
    assert messages.recover(lambda _: went_out, now=NOON + timedelta(hours=1)) == 1
    assert state() is after


def test_the_fake_knows_what_it_wrote_before_it_was_killed() -> None:
    written()
    claimed = messages.claim(NOON)
    assert claimed is not None
    assert FileMail().went_out(claimed) is False
    FileMail().deliver(claimed)
    assert FileMail().went_out(claimed) is True
    messages.settle(claimed.id)
    messages.settle(claimed.id, "too late")
    assert state() is MessageState.SENT


@pytest.mark.parametrize(
    ("channel", "to"),
    [("mail", "nobody"), ("mail", "a@b.tw\nBcc: c@d.tw"), ("mail", "@b.tw"), ("sms", "12"), ("sms", "hello there")],
)
def test_what_is_no_address_is_refused_at_once(channel: str, to: str) -> None:
    with pytest.raises(BadAddress):
        written(to, channel)


def test_what_was_written_long_ago_is_forgotten_but_not_that_it_was() -> None:
    written()
    sending.deliver()
    Message.objects.update(sent_at=NOON)
    assert messages.forget_old(now=NOON + timedelta(days=89)) == 0
    assert messages.forget_old(now=NOON + timedelta(days=91)) == 1
    row = messages.of("test", 7)[0]
    assert (row.subject, row.state, row.channel) == ("", MessageState.SENT, MessageChannel.MAIL)
