"""Writes of the public pages."""

from bianmin.pages.actions.counting import allow, count_visit
from bianmin.pages.actions.defaults import ensure_default_pages
from bianmin.pages.actions.editors import admit_editor
from bianmin.pages.actions.indexing import forget_page, index_page

__all__ = ["admit_editor", "allow", "count_visit", "ensure_default_pages", "forget_page", "index_page"]
