"""Mail and short messages: written in the transaction that makes them due, sent afterwards, each once.

``send`` writes a row; the worker claims it, commits that, hands it to an adapter, and writes what came of
it. Killed between claim and answer, the adapter is asked whether it went out; where it can't tell, the
message is ``unsure`` and waits for a person: a second one is worse than a late one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db import connection, transaction

from bianmin.kit import clock
from bianmin.kit.errors import Refusal, Unusable
from bianmin.kit.models import Message
from bianmin.kit.redact import redact
from bianmin.kit.rekeying import encipher_anew
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import Text, t

PURPOSE = "message"
MOST_ATTEMPTS = 6
WAITS = (1, 5, 15, 60, 240)
"""Minutes until the next attempt after each that failed."""
UNHEARD = timedelta(minutes=10)
"""So long after it was claimed a message counts as left by a killed process."""
_MASKED_TELEPHONE = 3


class MessageChannel(StrEnum):
    """How it goes out."""

    MAIL = "mail"
    SMS = "sms"


class MessageState(StrEnum):
    """Where a message stands."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"


STATE_NAMES: dict[MessageState, Text] = {
    MessageState.WAITING: t("待寄送", "Waiting"),
    MessageState.SENDING: t("寄送中", "Being sent"),
    MessageState.SENT: t("已寄送", "Sent"),
    MessageState.FAILED: t("寄送失敗", "Failed"),
    MessageState.UNSURE: t("中斷，無法確定是否寄出", "Cut off: not known whether it went out"),
}


class BadAddress(Unusable):
    """An address that can't be written to."""

    code = "bad-address"
    text = t("無法寄送：地址格式不正確。", "The address can't be written to.")


class NotSentAgain(Refusal):
    """Only what failed or is unsure can be sent again."""

    code = "not-sent-again"
    text = t("只有寄送失敗或無法確定者可以重寄。", "Only what failed or is unsure can be sent again.")


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as the page of what it is about shows it; the address is masked."""

    id: int
    channel: MessageChannel
    address: str
    subject: str
    language: str
    state: MessageState
    attempts: int
    error: str
    created_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed message, opened, as an adapter gets it. ``key`` is the same at every attempt."""

    id: int
    key: str
    channel: MessageChannel
    address: str
    subject: str
    body: str
    language: str


def send(
    channel: str,
    to: str,
    subject: Text,
    body: Text,
    *,
    language: str = "zh-hant",
    about: str = "",
    about_id: int = 0,
    now: datetime | None = None,
) -> int:
    """Write a message in the caller's transaction, in one language; return its number. It leaves after commit.

    ``about``, ``about_id``: what it belongs to (``request``, 12), under which ``of`` shows it.
    """
    way, address = MessageChannel(channel), " ".join(to.split())
    _check(way, address)
    keys, moment = keyring(PURPOSE), now or clock.now()
    english = language.startswith("en")
    row = Message.objects.create(
        channel=way.value,
        address_cipher=keys.encrypt(address),
        address_shown=masked(way, address),
        subject_cipher=keys.encrypt(" ".join((subject.en if english else subject.zh).split())[:200]),
        body_cipher=keys.encrypt(body.en if english else body.zh),
        language="en" if english else "zh-hant",
        about=about,
        about_id=about_id,
        next_at=moment,
        created_at=moment,
    )
    return int(row.pk)


def of(about: str, about_id: int) -> list[MessageView]:
    """Return the messages about something, the newest first."""
    keys = keyring(PURPOSE)
    return [
        MessageView(
            id=row.pk,
            channel=MessageChannel(row.channel),
            address=row.address_shown,
            subject=keys.decrypt(row.subject_cipher) if row.subject_cipher else "",
            language=row.language,
            state=MessageState(row.state),
            attempts=row.attempts,
            error=row.error,
            created_at=row.created_at,
            sent_at=row.sent_at,
        )
        for row in Message.objects.filter(about=about, about_id=about_id).order_by("-id")
    ]


def claim(now: datetime | None = None) -> Outgoing | None:
    """Take the next message that is due and commit that it is being sent; None where none waits."""
    moment = now or clock.now()
    with transaction.atomic():
        row = (
            Message.objects.select_for_update(skip_locked=True, no_key=True)
            .filter(state="waiting", next_at__lte=moment)
            .order_by("next_at", "id")
            .first()
        )
        if row is None:
            return None
        row.state, row.claimed_at, row.attempts = "sending", moment, row.attempts + 1
        row.save(update_fields=["state", "claimed_at", "attempts"])
    return _opened(row)


def settle(message_id: int, error: str = "", *, final: bool = False, now: datetime | None = None) -> None:
    """Write down that a claimed message went out, or why not; ``final``: trying again is of no use."""
    moment = now or clock.now()
    with transaction.atomic():
        row = Message.objects.select_for_update(no_key=True).get(pk=message_id)
        if row.state != "sending":
            return
        if not error:
            row.state, row.sent_at, row.error = "sent", moment, ""
        elif final or row.attempts >= MOST_ATTEMPTS:
            row.state, row.error = "failed", redact(error)[:300]
        else:
            row.state, row.error = "waiting", redact(error)[:300]
            row.next_at = moment + timedelta(minutes=WAITS[min(row.attempts, len(WAITS)) - 1])
        row.save(update_fields=["state", "sent_at", "error", "next_at"])


def recover(went_out: Callable[[Outgoing], bool | None], *, now: datetime | None = None) -> int:
    """Settle what killed processes left as being sent; ``went_out`` asks the adapter. Return how many."""
    moment = now or clock.now()
    with transaction.atomic():
        rows = list(
            Message.objects.select_for_update(skip_locked=True, no_key=True).filter(
                state="sending", claimed_at__lt=moment - UNHEARD
            )
        )
        for row in rows:
            known = went_out(_opened(row))
            if known is None:
                row.state = "unsure"
            elif known:
                row.state, row.sent_at = "sent", moment
            else:
                row.state, row.next_at = "waiting", moment
            row.save(update_fields=["state", "sent_at", "next_at"])
    return len(rows)


def send_again(message_id: int, *, now: datetime | None = None) -> None:
    """Let a failed or unsure message wait again: a person decided (the caller has checked who)."""
    moment = now or clock.now()
    done = Message.objects.filter(pk=message_id, state__in=("failed", "unsure")).update(
        state="waiting", attempts=0, next_at=moment, error=""
    )
    if not done:
        raise NotSentAgain


def forget_old(days: int = 90, *, now: datetime | None = None) -> int:
    """Forget to whom and what was written long ago; that, when and about what stays. Return how many."""
    before = (now or clock.now()) - timedelta(days=days)
    old = Message.objects.filter(sent_at__lt=before).exclude(body_cipher=b"")
    return old.update(body_cipher=b"", address_cipher=b"", subject_cipher=b"")


def key_use() -> dict[int, int]:
    """Return how many messages are kept under each version of the key for personal data."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select get_byte(address_cipher, 0), count(*) from kit_message where length(address_cipher) > 0 group by 1"
        )
        return {int(version): int(count) for version, count in cursor.fetchall()}


def rehash(size: int = 1000) -> int:
    """Encrypt the next messages of older keys anew; return how many (0: done)."""
    columns = ("address_cipher", "subject_cipher", "body_cipher")
    return encipher_anew(Message, *columns, purpose=PURPOSE, size=size)


def state_counts() -> dict[str, int]:
    """Return how many messages stand in each state that isn't over (``doctor`` and the overview show them)."""
    with connection.cursor() as cursor:
        cursor.execute("select state, count(*) from kit_message where state <> 'sent' group by state")
        return {str(state): int(count) for state, count in cursor.fetchall()}


def masked(channel: MessageChannel, address: str) -> str:
    """Return an address as it is shown: enough to know it again, not enough to use it."""
    if channel is MessageChannel.MAIL:
        name, _, host = address.rpartition("@")
        return f"{name[:1]}***@{host}"[:120]
    return f"{address[:4]}***{address[-_MASKED_TELEPHONE:]}"[:120]


def _opened(row: Message) -> Outgoing:
    keys = keyring(PURPOSE)
    return Outgoing(
        id=row.pk,
        key=f"bianmin-{row.pk}-{row.created_at:%Y%m%d%H%M%S}",
        channel=MessageChannel(row.channel),
        address=keys.decrypt(row.address_cipher),
        subject=keys.decrypt(row.subject_cipher),
        body=keys.decrypt(row.body_cipher),
        language=row.language,
    )


def _check(channel: MessageChannel, address: str) -> None:
    """Refuse what can't be an address, so that no header can be smuggled in and no attempt is wasted."""
    if channel is MessageChannel.MAIL:
        name, _, host = address.rpartition("@")
        good = bool(name) and "." in host and " " not in address and address.isprintable() and len(address) <= 120  # noqa: PLR2004  (the column's length)
    else:
        digits = address.replace("-", "").replace(" ", "").removeprefix("+")
        good = digits.isascii() and digits.isdecimal() and 8 <= len(digits) <= 15  # noqa: PLR2004  (E.164: 8 to 15 digits)
    if not good:
        raise BadAddress
