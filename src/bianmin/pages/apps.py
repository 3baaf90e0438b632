"""Django's name for this package."""

from django.apps import AppConfig

from bianmin.office.types import Actor


class PagesConfig(AppConfig):
    """Registers ``bianmin.pages``; published pages become searchable, withdrawn ones are forgotten."""

    name = "bianmin.pages"
    label = "pages"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect Wagtail's signals to the actions that keep the search true."""
        from wagtail.models import Page  # noqa: PLC0415  (models load after the apps)
        from wagtail.signals import page_published, page_unpublished  # noqa: PLC0415  (models are loaded only now)

        def published(sender: type[Page], instance: Page, **kwargs: object) -> None:  # noqa: ARG001  (the signal's form)
            from bianmin.pages.actions import index_page  # noqa: PLC0415  (models are loaded only now)

            index_page(instance, actor=Actor.system("pages"))

        def withdrawn(sender: type[Page], instance: Page, **kwargs: object) -> None:  # noqa: ARG001  (Wagtail's signal hands it over)
            from bianmin.pages.actions import forget_page  # noqa: PLC0415  (models are loaded only now)

            forget_page(instance, actor=Actor.system("pages"))

        page_published.connect(published, weak=False, dispatch_uid="pages-published")
        page_unpublished.connect(withdrawn, weak=False, dispatch_uid="pages-withdrawn")
