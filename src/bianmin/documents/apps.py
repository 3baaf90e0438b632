"""Django's name for this package."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Registers ``bianmin.documents``."""

    name = "bianmin.documents"
    label = "documents"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tell the keys that letters are kept under them; printing is loaded only when they are asked for."""
        from bianmin.kit import secrets  # noqa: PLC0415  (models are loaded only now)

        secrets.register_user("letters", secrets.KeyUser(_use, _rehash))


def _use() -> dict[int, int]:
    from bianmin.documents.queries.keys import key_use  # noqa: PLC0415  (loads what prints)

    return key_use()


def _rehash() -> int:
    from bianmin.documents.actions.letters import rehash_letters  # noqa: PLC0415  (loads what prints)
    from bianmin.office.types import Actor  # noqa: PLC0415  (as above)

    return rehash_letters(actor=Actor.system("keys"))
