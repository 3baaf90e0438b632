"""Django's name for this package."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Registers ``bianmin.reports``."""

    name = "bianmin.reports"
    label = "reports"
    default_auto_field = "django.db.models.BigAutoField"
