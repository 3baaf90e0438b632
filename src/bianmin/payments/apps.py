"""Django's name for this package."""

from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    """Registers ``bianmin.payments``."""

    name = "bianmin.payments"
    label = "payments"
    default_auto_field = "django.db.models.BigAutoField"
