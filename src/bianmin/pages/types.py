"""Frozen facts about pages that cross to the faces."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A link of the menu or of the site map."""

    title: str
    url: str
    summary: str
    children: tuple["MenuItem", ...] = ()


@dataclass(frozen=True, slots=True)
class NewsItem:
    """An item of the bulletin."""

    title: str
    url: str
    summary: str
    posted_on: date


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was found, with the stretch of text the words stand in."""

    title: str
    url: str
    excerpt: tuple[tuple[str, bool], ...]
