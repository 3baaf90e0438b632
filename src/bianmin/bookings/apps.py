"""Django's name for this package."""

from django.apps import AppConfig


class BookingsConfig(AppConfig):
    """Registers ``bianmin.bookings``."""

    name = "bianmin.bookings"
    label = "bookings"
    default_auto_field = "django.db.models.BigAutoField"
