"""After a new key was added: bring identifiers to it, batch by batch, so that the old one can be retired."""

from django.db import connection, transaction

from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.models import Case, Obligor
from bianmin.cases.queries import key_use
from bianmin.kit import secrets
from bianmin.kit.secrets import KeyProblem, Keyring, keyring
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

IN_USE: Text = t(
    "尚有 {count:,} 筆識別碼使用第 {version} 版金鑰，請先執行 bianmin keys rehash。",
    "{count:,} identifiers are still under version {version}: run bianmin keys rehash first.",
)


@transaction.atomic
def rehash_obligors(*, actor: Actor, batch_size: int = 2000) -> int:
    """Rehash and encrypt anew the next obligors of older keys; return how many (0: done).

    Each call is a transaction of its own: killed in between, the next call goes on where it stopped.
    """
    office.require(actor, Permission.ROTATE_KEYS)
    keys = _ring()
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


@transaction.atomic
def rehash_representatives(*, actor: Actor, after: int = 0, batch_size: int = 2000) -> tuple[int, int]:
    """Encrypt anew the next representatives' identifiers of older keys.

    Returns how many, and the last case's id, from which the next call goes on (0 identifiers: done).
    """
    office.require(actor, Permission.ROTATE_KEYS)
    keys = _ring()
    with connection.cursor() as cursor:
        cursor.execute(
            "select id from cases_case where representative_cipher is not null"
            " and get_byte(representative_cipher, 0) <> %s and id > %s order by id limit %s for no key update",
            [keys.current, after, batch_size],
        )
        ids = [row[0] for row in cursor.fetchall()]
    rows = list(Case.objects.filter(pk__in=ids).only("id", "representative_cipher"))
    for row in rows:
        if row.representative_cipher is not None:
            row.representative_cipher = keys.encrypt(keys.decrypt(row.representative_cipher))
    Case.objects.bulk_update(rows, ["representative_cipher"])
    return len(rows), max(ids, default=after)


@transaction.atomic
def retire_key(version: int, *, actor: Actor) -> None:
    """Take an old key out of the ring once no identifier is under it; backups made earlier then need the old file.

    Raises:
        KeyProblem: identifiers are still under it, or it is the current one, or not live.
    """
    office.require(actor, Permission.ROTATE_KEYS)
    with connection.cursor() as cursor:
        # An intake that has read its keys either has committed, and is counted, or reads them anew.
        lock_assignment(cursor)
    count = key_use().get(version, 0) + secrets.other_use().get(version, 0)
    if count:
        raise KeyProblem(IN_USE.fill(count=count, version=version))
    secrets.retire(version)


def _ring() -> Keyring:
    """Wait for the lock, then read the keys: an intake sees each obligor under one key, not both or neither."""
    with connection.cursor() as cursor:
        lock_assignment(cursor)
    return keyring()
