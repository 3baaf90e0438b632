"""After a new key was added: bring enciphered columns to it, batch by batch, so that the old one can be retired."""

from django.db import connection, transaction
from django.db.models import Model

from bianmin.kit.secrets import keyring


@transaction.atomic
def encipher_anew(model: type[Model], *columns: str, purpose: str, size: int) -> int:
    """Encipher the next ``size`` rows' columns under the current key; return how many rows (0: done).

    Rows are locked and taken in the order of their keys. Empty and missing ciphers are left as they are.
    Each call is a transaction of its own unless the caller opened one: killed in between, the next call
    goes on where it stopped.
    """
    keys = keyring(purpose)
    names = [connection.ops.quote_name(column) for column in columns]
    older = " or ".join(f"(length({name}) > 0 and get_byte({name}, 0) <> {keys.current:d})" for name in names)
    meta = model._meta  # noqa: SLF001  (Django's own way to the table's name)
    table, key = connection.ops.quote_name(meta.db_table), connection.ops.quote_name(str(meta.pk and meta.pk.column))
    chosen = ", ".join([key, *names])
    with connection.cursor() as cursor:
        cursor.execute(
            f"select {chosen} from {table} where {older} order by {key} limit %s for no key update",  # noqa: S608  (names of our own tables)
            [size],
        )
        rows = [
            [*(keys.encrypt(keys.decrypt(cipher)) if cipher else cipher for cipher in ciphers), row_id]
            for row_id, *ciphers in cursor.fetchall()
        ]
        if rows:
            sets = ", ".join(f"{name} = %s" for name in names)
            cursor.executemany(f"update {table} set {sets} where {key} = %s", rows)  # noqa: S608  (as above)
    return len(rows)
