"""Django's name for this package."""

from django.apps import AppConfig


class RequestsConfig(AppConfig):
    """Registers ``bianmin.requests``."""

    name = "bianmin.requests"
    label = "requests"
    default_auto_field = "django.db.models.BigAutoField"
