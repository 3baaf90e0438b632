"""Texts in both languages, written side by side where they are used.

A text that lacks one language cannot be written: both arguments are required. That keeps
Chinese and English complete without a catalogue that drifts (decision 0003).
"""

from dataclasses import dataclass

from django.utils.translation import get_language


@dataclass(frozen=True, slots=True)
class Text:
    """A pair of texts; ``str()`` gives the one of the active language (Chinese if none is)."""

    zh: str
    en: str

    def __str__(self) -> str:
        return self.en if (get_language() or "zh-hant").startswith("en") else self.zh

    def __html__(self) -> str:
        from django.utils.html import escape  # noqa: PLC0415  (keeps the pure part import-light)

        return escape(str(self))

    def fill(self, **values: object) -> "Text":
        """Return the pair with ``{name}`` places filled; a value that is a Text keeps its language."""
        zh = {name: value.zh if isinstance(value, Text) else value for name, value in values.items()}
        en = {name: value.en if isinstance(value, Text) else value for name, value in values.items()}
        return Text(self.zh.format(**zh), self.en.format(**en))


def t(zh: str, en: str) -> Text:
    """Write a text in Chinese and English."""
    return Text(zh, en)
