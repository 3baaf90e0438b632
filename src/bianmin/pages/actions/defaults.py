"""The pages a new branch begins with."""

from typing import Any

from django.db import transaction
from django.utils.html import escape
from wagtail.models import Locale, Page, Site

from bianmin.kit.clock import now, today
from bianmin.kit.texts import Text
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.pages import models
from bianmin.pages.actions.editors import ensure_editors
from bianmin.pages.actions.indexing import index_page
from bianmin.pages.rules import defaults
from bianmin.pages.rules.defaults import parts

LANGUAGES = ("zh-hant", "en")
_KINDS: dict[str, type[models.OfficePage]] = {
    "content": models.ContentPage,
    "faq": models.FaqPage,
    "news_index": models.NewsIndexPage,
    "news": models.NewsPage,
}


@transaction.atomic
def ensure_default_pages(*, actor: Actor | None = None) -> int:
    """Make the pages a new branch begins with, in both languages; return how many were made.

    Where a home page stands already nothing is touched: what editors changed stays changed, and what
    they deleted does not come back. Without an actor the machine itself acts (``bianmin migrate``).
    """
    require(actor or Actor.system("pages"), Permission.EDIT_PAGES)
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}
    root = Page.objects.filter(depth=1).get()
    site = Site.objects.filter(is_default_site=True).first()
    if site is not None and isinstance(site.root_page.specific, models.HomePage):
        ensure_editors(site.root_page)
        return 0
    made = 0
    key: Any = None
    for code, locale in locales.items():
        home = models.HomePage(
            title=_say(defaults.HOME_TITLE, code),
            slug=code,
            welcome=_say(defaults.WELCOME, code),
            summary=_say(defaults.HOME_SUMMARY, code),
            locale=locale,
        )
        made += _put(root, home, key, defaults.PAGES)
        if key is None:
            key = home.translation_key
            site = _point_site(site, home)
    ensure_editors(models.HomePage.objects.get(locale=locales["zh-hant"]))
    return made


def _point_site(site: Site | None, home: models.HomePage) -> Site:
    if site is None:
        return Site.objects.create(hostname="localhost", port=80, root_page=home, is_default_site=True)
    placeholder = site.root_page
    site.root_page = home
    site.save()
    if not placeholder.is_root():
        placeholder.delete()  # Wagtail's own welcome page
    return site


def _put(parent: Page, page: models.OfficePage, key: Any, children: tuple[parts.PageSpec, ...]) -> int:  # noqa: ANN401  (Wagtail gives its blocks and keys no types)
    """Publish a page with its children below ``parent``; ``key`` ties it to its translation, where there is one."""
    if key is not None:
        page.translation_key = key
    page.live = True
    page.first_published_at = page.last_published_at = now()
    parent.add_child(instance=page)
    page.save_revision().publish()
    index_page(page, actor=Actor.system("pages"))
    code = page.locale.language_code
    for spec in children:
        _put(page, _build(spec, page.locale), _key_of(spec.slug, code), spec.children)
    return int(page.get_descendants(inclusive=True).count())


def _key_of(slug: str, code: str) -> Any:  # noqa: ANN401  (Wagtail gives its blocks and keys no types)
    if code == LANGUAGES[0]:
        return None
    first = Page.objects.filter(slug=slug, locale__language_code=LANGUAGES[0]).first()
    return first.translation_key if first else None


def _build(spec: parts.PageSpec, locale: Locale) -> models.OfficePage:
    code = locale.language_code
    page = _KINDS[spec.kind](
        title=_say(spec.title, code),
        slug=spec.slug,
        summary=_say(spec.summary, code),
        search_description=_say(spec.summary, code),
        show_in_menus=spec.in_menu,
        menu_title=_say(spec.menu_title, code) if spec.menu_title else "",
        locale=locale,
    )
    blocks = [_block(part, code) for part in spec.body]
    if isinstance(page, models.FaqPage):
        page.questions = blocks
    elif isinstance(page, models.ContentPage | models.NewsPage):
        page.body = blocks
    if isinstance(page, models.NewsPage):
        page.posted_on = today()
    return page


def _block(part: parts.Part, code: str) -> tuple[str, Any]:  # noqa: PLR0911  (a kind a line)
    match part:
        case parts.Heading(text):
            return "heading", _say(text, code)
        case parts.Words(html):
            return "text", _rich("text", _say(html, code))
        case parts.Steps(items):
            return "steps", [_rich("text", f"<p>{escape(_say(item, code))}</p>") for item in items]
        case parts.Table(caption, rows):
            return "table", {"caption": _say(caption, code), "rows": _say(rows, code)}
        case parts.Callout(kind, title, html):
            return "callout", {"kind": kind, "title": _say(title, code), "text": _rich("text", _say(html, code))}
        case parts.Links(items):
            return "links", [
                {"title": _say(title, code), "address": _say(Text(where, where), code), "text": _say(text, code)}
                for title, where, text in items
            ]
        case parts.Question(question, html):
            return "question", {"question": _say(question, code), "answer": _rich("text", _say(html, code))}
        case parts.Live(name):
            return "live", name


def _rich(_kind: str, html: str) -> Any:  # noqa: ANN401  (Wagtail gives its blocks and keys no types)
    from wagtail.rich_text import RichText  # noqa: PLC0415  (Wagtail is loaded only where pages are made)

    return RichText(html)


def _say(text: Text, code: str) -> str:
    """Return the text of a language; ``~/`` becomes the beginning of that language's addresses."""
    said, prefix = (text.en, "/en/") if code == "en" else (text.zh, "/")
    return said.replace('"~/', f'"{prefix}')
