"""The keys of sealed matters: made by two holders, opened by both together, recovered by two of three papers."""

import json
from datetime import datetime

from django.db import transaction

from bianmin.catalogue.types import Unit
from bianmin.kit import clock
from bianmin.kit.files import open_stored
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests import sealing
from bianmin.requests.errors import NoSealKey, ReasonNeeded, SealedNotOpened, UnknownRequest
from bianmin.requests.models import Request, Sealed, SealKey
from bianmin.requests.queries.seeing import readable
from bianmin.requests.rules.reading import CLOSED_PERMISSIONS
from bianmin.requests.types import Opened, SealKeyMade


def make_seal_key(
    unit: Unit,
    holder_one: str,
    passphrase_one: str,
    holder_two: str,
    passphrase_two: str,
    *,
    actor: Actor,
    now: datetime | None = None,
) -> SealKeyMade:
    """Make the unit's key for sealed matters; an older one stays for what was sealed to it.

    Returns three recovery shares, shown this once: they go on paper to three places. Any two recover the
    key; without them and with a passphrase lost, what was sealed is lost. Only the unit itself may.
    """
    _require_unit(actor, unit)
    if not (holder_one.strip() and holder_two.strip()) or holder_one.strip() == holder_two.strip():
        raise ReasonNeeded
    pair = sealing.make_pair(passphrase_one, passphrase_two)
    with transaction.atomic():
        SealKey.objects.filter(unit=unit.value, is_current=True).update(is_current=False)
        made = SealKey.objects.create(
            unit=unit.value,
            public=pair.public,
            wrapped=pair.wrapped,
            recovery=pair.recovery,
            holder_one=holder_one.strip()[:80],
            holder_two=holder_two.strip()[:80],
            made_at=now or clock.now(),
            made_by=actor.name[:80],
        )
        office_actions.note_look(actor, "seal-key", made.pk, "make")
    return SealKeyMade(made.pk, pair.shares)


def open_sealed(request_id: int, passphrase_one: str, passphrase_two: str, *, actor: Actor) -> Opened:
    """Open a sealed matter with both holders' passphrases; who did, or tried, is written down.

    Nothing opened is kept anywhere. Needs the unit's own permission (READ_ETHICS, READ_PERSONNEL).
    """
    row = _closed(request_id, actor)
    if not row.sealed.exists():
        raise UnknownRequest
    try:
        keys = {
            key.pk: sealing.unwrap(bytes(key.wrapped), passphrase_one, passphrase_two)
            for key in SealKey.objects.filter(pk__in=row.sealed.exclude(key=None).values_list("key_id", flat=True))
        }
        opened = _opened(row, keys)
    except SealedNotOpened:
        office_actions.note_look(actor, "request", row.pk, "open-sealed", refused=True)
        raise
    office_actions.note_look(actor, "request", row.pk, "open-sealed")
    return opened


def reply_sealed(request_id: int, text: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Write an answer that only the applicant's code opens (he reads it where he follows his request)."""
    row = _closed(request_id, actor)
    office.require(actor, Permission.WORK_REQUEST)
    if row.reply_key is None:
        raise NoSealKey
    if not text.strip():
        raise ReasonNeeded
    body = json.dumps({"at": (now or clock.now()).isoformat(), "text": text.strip()[:10_000]}, ensure_ascii=False)
    Sealed.objects.create(request=row, kind="reply", body=sealing.seal(bytes(row.reply_key), body.encode()), key=None)


def recover_seal_key(
    key_id: int,
    shares: tuple[str, str],
    *,
    holder_one: str,
    passphrase_one: str,
    holder_two: str,
    passphrase_two: str,
    actor: Actor,
) -> None:
    """Put a key under two new passphrases by two of its three paper shares, after one was lost. The shares hold on."""
    _require_some_unit(actor)
    key = SealKey.objects.filter(pk=key_id).first()
    if key is None:
        raise NoSealKey
    _require_unit(actor, Unit(key.unit))
    sealing.check_passphrases(passphrase_one, passphrase_two)
    try:
        private = sealing.recovered(bytes(key.recovery), shares)
    except SealedNotOpened:
        office_actions.note_look(actor, "seal-key", key.pk, "recover", refused=True)
        raise
    with transaction.atomic():
        key.wrapped = sealing.wrap(private, passphrase_one, passphrase_two)
        key.holder_one, key.holder_two = holder_one.strip()[:80], holder_two.strip()[:80]
        key.save(update_fields=["wrapped", "holder_one", "holder_two"])
        office_actions.note_look(actor, "seal-key", key.pk, "recover")


def _closed(request_id: int, actor: Actor) -> Request:
    """Return a closed matter of the actor's own unit."""
    _require_some_unit(actor)
    row = readable(request_id, actor)
    _require_unit(actor, Unit(row.unit))
    return row


def _require_some_unit(actor: Actor) -> None:
    """Refuse, before anything is looked up, who reads no unit's closed matters."""
    if not any(office.may(actor, permission) for permission in CLOSED_PERMISSIONS.values()):
        office.require(actor, Permission.READ_ETHICS)


def _require_unit(actor: Actor, unit: Unit) -> None:
    """Require the unit's own permission; sealed matters of units without one don't exist."""
    office.require(actor, CLOSED_PERMISSIONS.get(unit, Permission.READ_ETHICS))


def _opened(row: Request, keys: dict[int, bytes]) -> Opened:
    matter: dict[str, dict[str, object]] = {"applicant": {}, "answers": {}}
    entries = []
    for one in row.sealed.exclude(key=None).order_by("id"):
        said = json.loads(sealing.unseal(keys[one.key_id or 0], bytes(one.body)))
        if one.kind == "matter":
            matter = said
        else:
            entries.append((one.event_id or 0, said))
    files = []
    for file in row.files.filter(sealed=True).select_related("stored").order_by("id"):
        with open_stored(file.stored_id) as kept:
            name, _, content = _any(keys, kept.read()).partition(b"\n")
        files.append((file.pk, name.decode(), content))
    applicant = {key: str(value) for key, value in matter["applicant"].items()}
    return Opened(row.pk, applicant, matter["answers"], tuple(entries), tuple(files))


def _any(keys: dict[int, bytes], box: bytes) -> bytes:
    """Open a file with whichever of the unit's keys it was sealed to."""
    for private in keys.values():
        try:
            return sealing.unseal(private, box)
        except SealedNotOpened:  # stays sealed: only its holders open it
            continue
    raise SealedNotOpened
