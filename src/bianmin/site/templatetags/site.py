"""Tags of the public site: pieces that come from the records, drawn codes."""

import mimetypes
from base64 import b64encode
from datetime import date
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from bianmin.kit import files
from bianmin.kit.clock import now, today
from bianmin.kit.templatetags.ui import NEAR_DAYS, badge, words_left
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.pages import queries as pages
from bianmin.site import codes
from bianmin.site import frame as frames
from bianmin.site.opening import opening, windows_of

register = template.Library()

BADGE_MOST = 50_000  # bytes

_CHANNELS: dict[str, Text] = {
    "store": t("便利商店", "Convenience store"),
    "virtual_account": t("虛擬帳號轉帳", "Virtual account"),
    "card": t("信用卡", "Card"),
    "bank": t("銀行匯款", "Bank transfer"),
    "counter": t("臨櫃", "Counter"),
}
_RECEIPTS: dict[str, tuple[str, Text, Text]] = {
    "received": (
        "note",
        t("查對中", "Being checked"),
        t(
            "已經收到，正在與銀行、超商或移送機關查對。",
            "It has arrived and is being checked with the bank, store or agency.",
        ),
    ),
    "confirmed": (
        "good",
        t("已查到繳款", "Payment found"),
        t("已經查到這筆繳款，案件已更新。", "The payment was found and the case is up to date."),
    ),
    "not_found": (
        "caution",
        t("還沒有查到", "Not found yet"),
        t(
            "還沒有查到這筆繳款，請看下面的說明，或打電話給承辦股。",
            "The payment was not found. See the note below, or telephone the section.",
        ),
    ),
}


@register.simple_tag
def root() -> str:
    """Return where the language's addresses begin: ``/`` or ``/en/``."""
    return frames.root_of()


@register.simple_tag
def six() -> tuple[frames.Entry, ...]:
    """Return the six things people come for."""
    return frames.SIX


@register.simple_tag
def footer_groups() -> object:
    """Return the columns of the fat footer."""
    return frames.FOOTER


@register.simple_tag
def policies() -> object:
    """Return the links of the declarations."""
    return frames.POLICIES


@register.simple_tag
def opening_now() -> object:
    """Return today's windows."""
    return opening(now())


@register.simple_tag
def ordinary_windows() -> object:
    """Return the windows of an ordinary working day."""
    return windows_of(today())


@register.simple_tag
def branch() -> object:
    """Return the branch."""
    return office.branch()


@register.simple_tag
def sites() -> object:
    """Return the places people come to."""
    return office.sites()


@register.simple_tag
def sections() -> object:
    """Return the sections with their telephones."""
    return office.sections()


@register.simple_tag
def store_limits() -> list[tuple[int, list[Text]]]:
    """Return the store limits that hold today, each with the agencies it goes for; the commonest first."""
    on = today()
    found: dict[int, list[Text]] = {}
    for agency in office.agencies():
        if agency.is_active:
            found.setdefault(office.store_limit(on, agency.code), []).append(agency.name)
    return sorted(found.items(), key=lambda entry: -len(entry[1]))


@register.simple_tag
def rows_of(text: str) -> list[list[str]]:
    """Split an editor's table into rows of cells."""
    return [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if line.strip()]


@register.simple_tag
def cell_head(rows: list[list[str]], column: int) -> str:
    """Return the head of a column, to stand beside the cell on a narrow screen."""
    return rows[0][column] if rows and column < len(rows[0]) else ""


@register.simple_tag
def latest_news() -> object:
    """Return what the bulletin shows today."""
    return pages.news("en" if frames.in_english() else "zh-hant", today())


@register.simple_tag
def badge_picture(image: Any) -> str:  # noqa: ANN401  (Wagtail's picture)
    """Return the badge to stand in the page itself: pictures of editors have no address of their own here."""
    try:
        with image.open_file() as file:
            content = file.read(BADGE_MOST + 1)
    except OSError:  # no file: no size is shown
        return ""
    kind = mimetypes.guess_type(image.file.name)[0] or ""
    if len(content) > BADGE_MOST or kind not in files.PICTURES | {"image/gif"}:
        return ""
    return f"data:{kind};base64,{b64encode(content).decode()}"


@register.simple_tag
def days_left(due: date, on: date) -> SafeString:
    """Show how many days are left, or how many it is late."""
    days = (due - on).days
    state = "past" if days < 0 else "today" if days == 0 else "near" if days <= NEAR_DAYS else "far"
    return format_html('<span class="due due--{}"><span class="due__left">{}</span></span>', state, words_left(days))


@register.simple_tag
def account_scheme(on: date) -> object:
    """Return the virtual-account scheme of a day: which bank it is."""
    return office.account_scheme(on)


@register.simple_tag
def channel_name(channel: str) -> Text:
    """Return the words for a channel of payment."""
    return _CHANNELS.get(str(channel), t("其他", "Other"))


@register.simple_tag
def receipt_badge(state: str) -> SafeString:
    """Show where a receipt that was sent in stands."""
    kind, name, _words = _RECEIPTS.get(str(state), _RECEIPTS["received"])
    return mark_safe(render_to_string("kit/badge.html", badge(kind, name)))  # noqa: S308  (rendered by a template of ours, which escapes)


@register.simple_tag
def receipt_words(state: str) -> Text:
    """Say what the state of a receipt means."""
    return _RECEIPTS.get(str(state), _RECEIPTS["received"])[2]


@register.simple_tag
def code39(text: str, label: str) -> SafeString:
    """Draw a Code 39 barcode."""
    return mark_safe(codes.code39(text, label))  # noqa: S308  (drawn by us; the label is escaped there)


@register.simple_tag
def qr(text: str, label: str) -> SafeString:
    """Draw a QR code."""
    return mark_safe(codes.qr(text, label))  # noqa: S308  (our own SVG; its label is escaped there)


@register.filter
def in_fours(text: str) -> str:
    """Part a long number in groups of four, as one reads it out."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
