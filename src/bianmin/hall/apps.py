"""Django's name for this package."""

from django.apps import AppConfig


class HallConfig(AppConfig):
    """Registers ``bianmin.hall``."""

    name = "bianmin.hall"
    label = "hall"
    default_auto_field = "django.db.models.BigAutoField"
