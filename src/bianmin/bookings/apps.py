"""Django's name for this package."""

from django.apps import AppConfig


class BookingsConfig(AppConfig):
    """Registers ``bianmin.bookings``."""

    name = "bianmin.bookings"
    label = "bookings"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the keys that contacts of parties are kept under them."""
        from bianmin.bookings.actions.reminding import reseal_contacts  # noqa: PLC0415  (models are loaded only now)
        from bianmin.bookings.queries.reading import key_use  # noqa: PLC0415  (models are loaded only now)
        from bianmin.kit import secrets  # noqa: PLC0415  (models are loaded only now)
        from bianmin.office.types import Actor  # noqa: PLC0415  (models are loaded only now)

        secrets.register_user("bookings", secrets.KeyUser(key_use, lambda: reseal_contacts(actor=Actor.system("keys"))))
