"""Django's name for this package."""

from django.apps import AppConfig


class RequestsConfig(AppConfig):
    """Registers ``bianmin.requests``."""

    name = "bianmin.requests"
    label = "requests"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the keys that applicants and secret answers are kept under them."""
        from bianmin.kit import secrets  # noqa: PLC0415  (models are loaded only now)
        from bianmin.office.types import Actor  # noqa: PLC0415  (models are loaded only now)
        from bianmin.requests.actions.rehashing import rehash  # noqa: PLC0415  (models are loaded only now)
        from bianmin.requests.queries.counting import key_use  # noqa: PLC0415  (models are loaded only now)

        secrets.register_user("requests", secrets.KeyUser(key_use, lambda: rehash(actor=Actor.system("keys"))))
