"""Django's name for this package."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Registers ``bianmin.jobs`` and announces the table of reactions to the outbox."""

    name = "bianmin.jobs"
    label = "jobs"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the outbox what follows from which event."""
        from bianmin.jobs.drain import announce_events  # noqa: PLC0415  (models are ready only now)
        from bianmin.jobs.reactions import REACTIONS  # noqa: PLC0415  (models are loaded only now)
        from bianmin.kit import outbox  # noqa: PLC0415  (models are loaded only now)

        by_name = {event.rpartition(".")[2]: event for event in REACTIONS}
        announce_events(by_name)
        outbox.announce({name: REACTIONS[event] for name, event in by_name.items()})
