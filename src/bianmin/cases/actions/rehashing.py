"""After a new key was added: bring identifiers to it, batch by batch, so that the old one can be retired."""

from django.db import connection, transaction

from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.models import Case, Obligor
from bianmin.kit.secrets import Keyring, keyring
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def rehash_obligors(*, actor: Actor, batch_size: int = 2000) -> int:
    """Rehash and encrypt anew the next obligors (then representatives) of older keys; return how many (0: done).

    Each call is a transaction of its own: killed in between, the next call goes on where it stopped.
    """
    office.require(actor, Permission.ROTATE_KEYS)
    keys = keyring()
    with connection.cursor() as cursor:
        # An intake that is matching obligors sees each under one key, not both or neither.
        lock_assignment(cursor)
    return _obligors(keys, batch_size) or _representatives(keys, batch_size)


def _obligors(keys: Keyring, batch_size: int) -> int:
    rows = list(
        Obligor.objects.select_for_update(no_key=True)
        .filter(key_version__lt=keys.current)
        .order_by("key_version", "id")[:batch_size]
    )
    for row in rows:
        identifier = keys.decrypt(row.id_cipher)
        row.id_hash, row.id_cipher, row.key_version = keys.hash(identifier), keys.encrypt(identifier), keys.current
    Obligor.objects.bulk_update(rows, ["id_hash", "id_cipher", "key_version"])
    return len(rows)


def _representatives(keys: Keyring, batch_size: int) -> int:
    old = "select id from cases_case where representative_cipher is not null and get_byte(representative_cipher, 0) <> %s order by id limit %s for no key update"  # noqa: E501
    with connection.cursor() as cursor:
        cursor.execute(old, [keys.current, batch_size])
        ids = [row[0] for row in cursor.fetchall()]
    rows = list(Case.objects.filter(pk__in=ids).only("id", "representative_cipher"))
    for row in rows:
        if row.representative_cipher is not None:
            row.representative_cipher = keys.encrypt(keys.decrypt(row.representative_cipher))
    Case.objects.bulk_update(rows, ["representative_cipher"])
    return len(rows)
