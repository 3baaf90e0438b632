"""The night's mixing: fresh rows are written anew in a random order, all in one transaction.

Until then a row lies where it was put, after those before it, under the transaction that wrote it. Written
anew it lies among the others by chance, and every row of the night bears the same transaction.
"""

from django.db import connection, transaction

_COLUMNS = {
    "surveys_response": "id, survey_id, version, day, site, channel, answers, comment, comment_state",
    "surveys_rating": "id, month, site, counter, channel, score",
    "surveys_vote": "id, poll_id, option, day",
}
_MIX = """
with fresh as (delete from {table} where not mixed returning {columns})
insert into {table} ({columns}, mixed) select {columns}, true from fresh order by random()
"""


def mix() -> int:
    """Mix what came since the last night; return how many rows. The nightly clock."""
    with transaction.atomic(), connection.cursor() as cursor:
        mixed = 0
        for table, columns in _COLUMNS.items():
            cursor.execute(_MIX.format(table=table, columns=columns))
            mixed += int(cursor.rowcount)
        return mixed
