"""Keeping the searchable words of a page beside it."""

from wagtail.models import Page

from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.pages import models
from bianmin.pages.rules import words


def index_page(page: Page, *, actor: Actor) -> None:
    """Store the folded words of a live page: it follows from publishing."""
    require(actor, Permission.EDIT_PAGES)
    parts: list[str] = [getattr(page, "welcome", ""), getattr(page, "summary", "")]
    for name in ("body", "questions"):
        parts.extend(_words(block.value) for block in getattr(page, name, None) or [] if block.block_type != "live")
    models.PageText.objects.update_or_create(
        page_id=page.pk,
        defaults={
            "language": page.locale.language_code,
            "title": words.fold(page.title),
            "words": words.fold(" ".join(part for part in parts if part)),
        },
    )


def forget_page(page: Page, *, actor: Actor) -> None:
    """Take a page that is no longer live out of the search."""
    require(actor, Permission.EDIT_PAGES)
    models.PageText.objects.filter(page_id=page.pk).delete()


def _words(value: object) -> str:
    if hasattr(value, "source"):  # rich text keeps its HTML there
        return words.plain(value.source)
    if isinstance(value, str):
        return value
    if hasattr(value, "items"):
        return " ".join(_words(part) for name, part in value.items() if name != "kind")
    if hasattr(value, "__iter__"):
        return " ".join(_words(part) for part in value)
    return ""
