"""Django's name for this package."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Registers ``bianmin.desk``."""

    name = "bianmin.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
