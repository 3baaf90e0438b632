"""Django's name for this package."""

from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    """Registers ``bianmin.inspections``."""

    name = "bianmin.inspections"
    label = "inspections"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the keys that visitors registered by name are kept under them."""
        from bianmin.inspections.actions.visitors import reseal_visitors  # noqa: PLC0415  (models are loaded only now)
        from bianmin.inspections.queries.visitors import key_use  # noqa: PLC0415  (models are loaded only now)
        from bianmin.kit import secrets  # noqa: PLC0415  (models are loaded only now)
        from bianmin.office.types import Actor  # noqa: PLC0415  (models are loaded only now)

        user = secrets.KeyUser(key_use, lambda: reseal_visitors(actor=Actor.system("keys")))
        secrets.register_user("inspections", user)
