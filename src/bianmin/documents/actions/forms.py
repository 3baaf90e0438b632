"""Count how often blank forms are fetched, by month."""

from datetime import date

from django.db import connection

from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission


def count_download(code: str, kind: str, *, actor: Actor, on: date) -> None:
    """Add one to a form's count of the month; by whom it was fetched isn't kept."""
    require(actor, Permission.VISIT_SITE)
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into documents_form_download (code, kind, month, count) values (%s, %s, %s, 1)"
            " on conflict (code, kind, month) do update set count = documents_form_download.count + 1",
            [code, kind, on.replace(day=1)],
        )
