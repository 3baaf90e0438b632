"""Django's migrate, which makes all tables of an empty database at once where the snapshot fits."""

from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands import migrate

from bianmin.kit.database import snapshot

_PARTIAL = ("app_label", "migration_name", "plan", "check_unapplied", "fake", "fake_initial", "prune")


class Command(migrate.Command):
    """Applies migrations; the tests' databases are made by it too."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Django's words, and one to do without the snapshot."""
        super().add_arguments(parser)
        parser.add_argument("--in-turn", action="store_true", help="apply every migration, also to an empty database")

    def handle(self, *args: Any, in_turn: bool = False, **options: Any) -> None:  # noqa: ANN401  (Django's form)
        """Load the snapshot, or apply what is missing; after a snapshot nothing is."""
        whole = options["database"] == "default" and not any(options.get(name) for name in _PARTIAL)
        if whole and not in_turn and snapshot.load_if_empty():
            return
        super().handle(*args, **options)
