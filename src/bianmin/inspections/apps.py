"""Django's name for this package."""

from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    """Registers ``bianmin.inspections``."""

    name = "bianmin.inspections"
    label = "inspections"
    default_auto_field = "django.db.models.BigAutoField"
