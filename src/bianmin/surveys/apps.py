"""Django's name for this package."""

from django.apps import AppConfig


class SurveysConfig(AppConfig):
    """Registers ``bianmin.surveys``."""

    name = "bianmin.surveys"
    label = "surveys"
    default_auto_field = "django.db.models.BigAutoField"
