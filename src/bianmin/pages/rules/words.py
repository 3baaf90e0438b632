"""Folding and finding words, exact for Chinese words of one or two characters."""

import re
import unicodedata
from html import unescape

_TAGS = re.compile(r"<[^>]+>")
_SPACE = re.compile(r"\s+")
EXCERPT = 90


def plain(html: str) -> str:
    """Return the words of a piece of HTML on one line."""
    return _SPACE.sub(" ", unescape(_TAGS.sub(" ", html))).strip()


def fold(text: str) -> str:
    """Return text as it is compared: full width to half, capitals to small, one space between words."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def terms(query: str, limit: int = 8) -> list[str]:
    """Return the folded words of a query; all of them must be found. At most ``limit``, so a paste can't hurt."""
    return list(dict.fromkeys(fold(query).split(" ")))[:limit] if query.strip() else []


def score(title: str, words: str, wanted: list[str]) -> int:
    """Return how well a page answers: a word in the title counts ten times one in the text."""
    return sum(10 * title.count(word) + min(words.count(word), 9) for word in wanted)


def excerpt(words: str, wanted: list[str], length: int = EXCERPT) -> list[tuple[str, bool]]:
    """Return a stretch of text round the first word found, as pieces marked found or not."""
    places = [place for word in wanted if (place := words.find(word)) >= 0]
    start = max(0, min(places, default=0) - length // 4)
    piece = words[start : start + length]
    if not wanted:
        return [(piece, False)]
    parts = re.split("(" + "|".join(re.escape(word) for word in sorted(wanted, key=len, reverse=True)) + ")", piece)
    marked = [(part, part in wanted) for part in parts if part]
    head = [("…", False)] if start else []
    tail = [("…", False)] if start + length < len(words) else []
    return [*head, *marked, *tail]
