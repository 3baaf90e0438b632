"""Under which versions of the key for personal data papers are kept."""

from django.db import connection


def key_use() -> dict[int, int]:
    """Return how many letters' bodies are under each version: none is retired while one uses it."""
    with connection.cursor() as cursor:
        cursor.execute("select get_byte(cipher, 0), count(*) from documents_letter_body group by 1 order by 1")
        return {int(version): int(count) for version, count in cursor.fetchall()}
