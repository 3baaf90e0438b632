"""Django's name for this package."""

from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    """Registers ``bianmin.payments`` and gives cases the book in which receivables are opened."""

    name = "bianmin.payments"
    label = "payments"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the receivable book, so that intake commits what is owed in its own transaction."""
        from bianmin.cases import ports  # noqa: PLC0415  (models are loaded only now)
        from bianmin.payments.actions.opening import Receivables  # noqa: PLC0415

        ports.register(Receivables())
