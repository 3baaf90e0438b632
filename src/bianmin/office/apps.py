"""Django's name for this package."""

from django.apps import AppConfig


class OfficeConfig(AppConfig):
    """Registers ``bianmin.office``."""

    name = "bianmin.office"
    label = "office"
    default_auto_field = "django.db.models.BigAutoField"
