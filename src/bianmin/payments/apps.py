"""Django's name for this package."""

from django.apps import AppConfig
from django.db import connection
from django.db.models.signals import post_migrate


class PaymentsConfig(AppConfig):
    """Registers ``bianmin.payments`` and gives cases the book in which receivables are opened."""

    name = "bianmin.payments"
    label = "payments"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the receivable book, so that intake commits what is owed in its own transaction."""
        post_migrate.connect(_open_accounts, sender=self)
        from bianmin.cases import ports  # noqa: PLC0415  (models are loaded only now)
        from bianmin.payments.actions.opening import Receivables  # noqa: PLC0415  (models are loaded only now)

        ports.register(Receivables())


def _open_accounts(**_about: object) -> None:
    """Open the fixed accounts once the tables are there, so that a migrated branch can take money at once."""
    from bianmin.payments.actions.accounts import ensure_accounts  # noqa: PLC0415  (models are loaded only now)

    if "payments_account" in connection.introspection.table_names():
        ensure_accounts()
