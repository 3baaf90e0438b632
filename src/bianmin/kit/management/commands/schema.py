"""Print the connected database, freshly migrated in turn, as the snapshot of an empty one (``make schema``)."""

from typing import Any

from django.core.management.base import BaseCommand

from bianmin.kit.database import snapshot


class Command(BaseCommand):
    """Prints the snapshot."""

    help = "print the tables and first rows of a freshly migrated database as one text"

    def handle(self, *_args: Any, **_options: Any) -> None:  # noqa: ANN401  (Django's form)
        """Print it."""
        self.stdout.write(snapshot.render(), ending="")
