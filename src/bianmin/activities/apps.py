"""Django's name for this package."""

from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    """Registers ``bianmin.activities``."""

    name = "bianmin.activities"
    label = "activities"
    default_auto_field = "django.db.models.BigAutoField"
