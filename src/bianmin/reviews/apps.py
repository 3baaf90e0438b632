"""Django's name for this package."""

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    """Registers ``bianmin.reviews``."""

    name = "bianmin.reviews"
    label = "reviews"
    default_auto_field = "django.db.models.BigAutoField"
