"""Django's name for the kit."""

from django.apps import AppConfig


class KitConfig(AppConfig):
    """The kit's own tables: outbox and stored files."""

    name = "bianmin.kit"
    label = "kit"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the keys that messages are kept under them."""
        from bianmin.kit import messages, secrets  # noqa: PLC0415  (models are loaded only now)

        secrets.register_user("messages", secrets.KeyUser(messages.key_use, messages.rehash))
