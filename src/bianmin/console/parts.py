"""What the administrator's pages are made of: parts with a text, a table, a form. One template shows them all."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.frame import Page
from bianmin.kit.texts import Text, t

NOTHING, SAVE = t("還沒有資料。", "Nothing yet."), t("儲存", "Save")


@dataclass(frozen=True, slots=True)
class Post:
    """A small form of one button in a table: which deed, on which record; ``about`` is said to screen readers."""

    deed: str
    which: object
    about: object = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: a text, or a link, a badge or a button with that text."""

    text: object
    href: str = ""
    badge: str = ""
    number: bool = False
    note: object = ""
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column."""

    text: Text
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the first cell of each row is its head."""

    caption: Text
    heads: Sequence[Head]
    rows: Sequence[Sequence[Cell]]
    empty: Text = NOTHING
    shown: bool = False

    @property
    def labelled(self) -> list[list[tuple[Text, Cell]]]:
        """Return the rows with each cell's label, for narrow screens."""
        return [[(head.text, cell) for head, cell in zip(self.heads, row, strict=True)] for row in self.rows]


def heads(*texts: Text, numbers: Sequence[int] = ()) -> list[Head]:
    """Return heads; ``numbers`` are the places of columns of figures."""
    return [Head(text, at in numbers) for at, text in enumerate(texts)]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page. ``deed`` is what its form posts; a ``filter`` form is sent by GET.

    ``pictures`` are addresses with alternative texts.
    """

    title: Text | str = ""
    texts: Sequence[object] = ()
    warning: object = ""
    secret: str = ""
    facts: Sequence[tuple[object, object]] = ()
    table: Table | None = None
    page: Any = None
    faults: Sequence[tuple[int, Text]] = ()
    form: forms.Form | None = None
    submit: Text = SAVE
    deed: str = ""
    filter: bool = False
    with_file: bool = False
    stop: bool = False
    back: str = ""
    anchor: str = ""
    buttons: Sequence[tuple[Text, str]] = field(default=())
    pictures: Sequence[tuple[str, str]] = ()


class PartsPage(Page):
    """A page made of parts."""

    template = "console/admin/page.html"

    def made_of(self, *parts: Part | None, status: int = 200, **context: Any) -> HttpResponse:  # noqa: ANN401  (what a template shows)
        """Show the parts; those that are None are left out. A form with faults answers 422."""
        kept = [part for part in parts if part is not None]
        if any(part.form is not None and part.form.is_bound and part.form.errors and not part.filter for part in kept):
            status = 422
        return self.show(parts=kept, status=status, **context)
