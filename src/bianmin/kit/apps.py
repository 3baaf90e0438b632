"""Django's name for the kit."""

from django.apps import AppConfig


class KitConfig(AppConfig):
    """The kit's own tables: outbox and stored files."""

    name = "bianmin.kit"
    label = "kit"
    default_auto_field = "django.db.models.BigAutoField"
