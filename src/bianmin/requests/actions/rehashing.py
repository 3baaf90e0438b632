"""After a new key for personal data was added: bring requests' rows to it, so that the old one can be retired."""

from django.db import transaction

from bianmin.kit.rekeying import encipher_anew
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
        return (
            encipher_anew(Request, "person_cipher", "secret_cipher", purpose=PURPOSE, size=batch_size)
            or _contacts(batch_size)
            or encipher_anew(EventSecret, "cipher", purpose=PURPOSE, size=batch_size)
        )


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
