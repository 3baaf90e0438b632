"""Under which versions of the key for personal data the identifiers are kept."""

from django.db import connection

from bianmin.kit import secrets


def key_use() -> dict[int, int]:
    """Return for each key version how many identifiers (of obligors and of representatives) are under it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select version, sum(n)::bigint from ("
            "  select key_version as version, count(*) as n from cases_obligor group by 1"
            "  union all"
            "  select get_byte(representative_cipher, 0), count(*) from cases_case"
            "  where representative_cipher is not null group by 1"
            ") u group by 1 order by 1"
        )
        return {int(version): int(count) for version, count in cursor.fetchall()}


def all_key_use() -> dict[int, int]:
    """Return for each key version how much is under it: identifiers of cases, and what other nouns keep."""
    counts = secrets.other_use()
    for version, count in key_use().items():
        counts[version] = counts.get(version, 0) + count
    return counts
