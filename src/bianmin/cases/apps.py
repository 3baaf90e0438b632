"""Django's name for this package."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Registers ``bianmin.cases``."""

    name = "bianmin.cases"
    label = "cases"
    default_auto_field = "django.db.models.BigAutoField"
