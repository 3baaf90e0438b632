"""Django's name for this package."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Registers ``bianmin.api``."""

    name = "bianmin.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
