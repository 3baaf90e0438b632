"""What default pages are made of: texts in both languages, side by side, in the order they are read."""

from dataclasses import dataclass, field

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page."""

    text: Text


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of rich text; ``~/`` in a link is the beginning of the language's own addresses."""

    html: Text


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, one after the other."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A small table; cells are parted by ``|``, the first line is the head."""

    caption: Text
    rows: Text


@dataclass(frozen=True, slots=True)
class Callout:
    """Something to be seen first. ``kind`` is note, good, caution or stop."""

    kind: str
    title: Text
    html: Text


@dataclass(frozen=True, slots=True)
class Links:
    """Links with title, address and what is found there."""

    items: tuple[tuple[Text, str, Text], ...]


@dataclass(frozen=True, slots=True)
class Live:
    """A part that comes from the office's own records, so that it is never out of date."""

    part: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask, and its answer."""

    question: Text
    html: Text


Part = Heading | Words | Steps | Table | Callout | Links | Live | Question


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A default page; ``menu_title`` is its short name.

    ``kind`` is content, faq, news_index or news.
    """

    slug: str
    title: Text
    summary: Text
    body: tuple[Part, ...] = ()
    kind: str = "content"
    in_menu: bool = False
    menu_title: Text | None = None
    children: tuple["PageSpec", ...] = field(default_factory=tuple)
