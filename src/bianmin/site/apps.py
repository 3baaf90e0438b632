"""Django's name for this package."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Registers ``bianmin.site``."""

    name = "bianmin.site"
    label = "site_face"
    default_auto_field = "django.db.models.BigAutoField"
