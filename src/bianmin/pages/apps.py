"""Django's name for this package."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Registers ``bianmin.pages``."""

    name = "bianmin.pages"
    label = "pages"
    default_auto_field = "django.db.models.BigAutoField"
