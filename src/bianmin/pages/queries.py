"""Reads of the public pages."""

from datetime import date, datetime

from django.db.models import Q
from wagtail.models import Locale, Page, Site

from bianmin.pages import models
from bianmin.pages.rules import words
from bianmin.pages.rules.limits import network_of
from bianmin.pages.types import Hit, MenuItem, NewsItem

__all__ = ["home", "languages", "menu", "network_of", "news", "opened_on", "search", "tree", "visits"]


def home(language: str) -> Page | None:
    """Return the home page of a language, or None before the pages are made."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        return None
    key = site.root_page.translation_key
    return Page.objects.live().filter(translation_key=key, locale__language_code=language).first()


def tree(language: str) -> list[MenuItem]:
    """Return every live page below home, two levels deep, in the editors' order."""
    root = home(language)
    if root is None:
        return []
    pages = list(root.get_descendants().live().order_by("path").specific(defer=False))
    top = [page for page in pages if page.depth == root.depth + 1]
    return [
        MenuItem(
            page.title,
            page.url or "",
            getattr(page, "summary", ""),
            tuple(
                MenuItem(child.title, child.url or "", getattr(child, "summary", ""))
                for child in pages
                if child.depth == page.depth + 1 and child.path.startswith(page.path)
            ),
        )
        for page in top
    ]


def menu(language: str) -> list[MenuItem]:
    """Return the pages an editor put into the menu, by their short names."""
    root = home(language)
    if root is None:
        return []
    pages = root.get_children().live().in_menu().order_by("path").specific()
    return [MenuItem(getattr(page, "menu_title", "") or page.title, page.url or "", "") for page in pages]


def news(language: str, on: date, limit: int = 5) -> list[NewsItem]:
    """Return what the bulletin shows on a day, newest first."""
    items = (
        models.NewsPage.objects.live()
        .filter(locale__language_code=language, posted_on__lte=on)
        .filter(Q(until=None) | Q(until__gte=on))
        .order_by("-posted_on", "-id")[:limit]
    )
    return [NewsItem(item.title, item.url or "", item.summary, item.posted_on) for item in items]


def search(query: str, language: str, limit: int = 50) -> list[Hit]:
    """Return the live pages that hold every word of the query, best first; words of one character count too."""
    wanted = words.terms(query)
    if not wanted:
        return []
    found = models.PageText.objects.filter(language=language, page__live=True)
    for word in wanted:
        found = found.filter(Q(words__contains=word) | Q(title__contains=word))
    rows = sorted(
        found.select_related("page"), key=lambda row: (-words.score(row.title, row.words, wanted), row.page.path)
    )
    return [Hit(row.page.title, row.page.url or "", tuple(words.excerpt(row.words, wanted))) for row in rows[:limit]]


def visits(path: str) -> int:
    """Return how often a page was opened."""
    row = models.Visit.objects.filter(path=path).first()
    return row.total if row else 0


def opened_on(language: str) -> datetime | None:
    """Return when the site was first published: the date of the pages that are computed."""
    page = home(language)
    return page.first_published_at if page else None


def languages() -> list[str]:
    """Return the languages that have pages."""
    return list(Locale.objects.values_list("language_code", flat=True))
