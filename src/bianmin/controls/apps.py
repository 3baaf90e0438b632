"""Django's name for this package."""

from django.apps import AppConfig


class ControlsConfig(AppConfig):
    """Registers ``bianmin.controls``."""

    name = "bianmin.controls"
    label = "controls"
    default_auto_field = "django.db.models.BigAutoField"
