"""Django's name for this package."""

from django.apps import AppConfig


class ConsoleConfig(AppConfig):
    """Registers ``bianmin.console``."""

    name = "bianmin.console"
    label = "console"
    default_auto_field = "django.db.models.BigAutoField"
