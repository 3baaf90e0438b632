"""Django's name for this package."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Registers ``bianmin.documents``."""

    name = "bianmin.documents"
    label = "documents"
    default_auto_field = "django.db.models.BigAutoField"
