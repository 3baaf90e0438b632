"""After a new key for personal data was added: bring requests' rows to it, so that the old one can be retired."""

from django.db import connection, transaction

from bianmin.kit.secrets import keyring
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests.models import Contact, EventSecret, Request
from bianmin.requests.queries.opening import PERSON, PURPOSE, person
from bianmin.requests.rules.applicants import telephone


def rehash(*, actor: Actor, batch_size: int = 1000) -> int:
    """Encrypt the next rows of older keys anew, with the hashes they are found by; return how many (0: done).

    Each call is a transaction of its own: killed in between, the next goes on where it stopped.
    """
    require(actor, Permission.ROTATE_KEYS)
    with transaction.atomic():
        return _requests(batch_size) or _contacts(batch_size) or _secrets(batch_size)


def _requests(size: int) -> int:
    keys = keyring(PURPOSE)
    with connection.cursor() as cursor:
        cursor.execute(
            "select id from requests_request where get_byte(coalesce(person_cipher, %s), 0) <> %s"
            " or get_byte(coalesce(secret_cipher, %s), 0) <> %s order by id limit %s for no key update",
            [bytes([keys.current]), keys.current, bytes([keys.current]), keys.current, size],
        )
        ids = [row[0] for row in cursor.fetchall()]
    rows = list(Request.objects.filter(pk__in=ids))
    for row in rows:
        row.person_cipher = _anew(row.person_cipher)
        row.secret_cipher = _anew(row.secret_cipher)
    Request.objects.bulk_update(rows, ["person_cipher", "secret_cipher"])
    return len(rows)


def _contacts(size: int) -> int:
    keys = keyring(PURPOSE)
    rows = list(Contact.objects.select_related("request").exclude(key_version=keys.current).order_by("id")[:size])
    for row in rows:
        kept = person(row.request)
        texts = {key: kept[key] for key in PERSON} | {"telephone": telephone(kept["telephone"])}
        texts["mail"] = texts["mail"].lower()
        row.hash, row.key_version = keys.hash(f"{row.kind}:{texts[row.kind]}"), keys.current
    Contact.objects.bulk_update(rows, ["hash", "key_version"])
    return len(rows)


def _secrets(size: int) -> int:
    keys = keyring(PURPOSE)
    with connection.cursor() as cursor:
        cursor.execute(
            "select id from requests_event_secret where get_byte(cipher, 0) <> %s order by id limit %s",
            [keys.current, size],
        )
        ids = [row[0] for row in cursor.fetchall()]
    rows = list(EventSecret.objects.filter(pk__in=ids))
    for row in rows:
        row.cipher = keys.encrypt(keys.decrypt(row.cipher))
    EventSecret.objects.bulk_update(rows, ["cipher"])
    return len(rows)


def _anew(cipher: bytes | memoryview | None) -> bytes | None:
    keys = keyring(PURPOSE)
    return None if cipher is None else keys.encrypt(keys.decrypt(cipher))
