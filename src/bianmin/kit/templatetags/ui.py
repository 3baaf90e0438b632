"""Tags and filters of the design system: texts in two languages, money, dates, and parts of pages.

``{% load ui %}`` gives:

* ``{% t "中文" "English" %}``; places ``{name}`` are filled by keyword and escaped
* ``{{ n|money }}`` 1,234 · ``{{ n|dollars }}`` 1,234元 / NT$1,234
* ``{{ d|roc }}`` 115/08/31 · ``{{ d|rocfull }}`` 115年8月31日（星期一） · ``{{ moment|rocat }}`` with the hour
* ``{% badge "good" text %}``, ``{% deadline due today %}``, ``{% pager page %}``, ``{% field form.name %}``,
  ``{% error_summary form %}``, ``{% query at=token %}`` (this page's query string with changes)
"""

from collections.abc import Mapping
from datetime import date, datetime

from django import template
from django.forms import BaseForm, BoundField
from django.http import QueryDict
from django.template.context import RequestContext
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from bianmin.kit import roc as roc_dates
from bianmin.kit import training
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.texts import Text, t

register = template.Library()

SIGNS = {"good": "✓", "caution": "!", "stop": "✕", "note": "●", "seal": "■", "quiet": "○"}
NEAR_DAYS = 7


def in_english() -> bool:
    """Say whether the active language is English."""
    return (get_language() or "zh-hant").startswith("en")


@register.simple_tag
def training_mark() -> str:
    """Return the training office's day in words; empty in a real office."""
    if not training.is_training():
        return ""
    return f"{today():%-d %B %Y}" if in_english() else roc_dates.spoken(today())


@register.simple_tag(name="t")
def text_of(zh: str, en: str, **values: object) -> SafeString:
    """Print the text of the active language; ``{name}`` places are filled and escaped."""
    chosen = conditional_escape(en if in_english() else zh)
    if values:
        said = {
            name: conditional_escape(one if isinstance(one, SafeString) else str(one)) for name, one in values.items()
        }
        return mark_safe(chosen.format(**said))  # noqa: S308  (every part was escaped)
    return chosen


@register.simple_tag
def langcode() -> str:
    """Return the language for ``<html lang>``."""
    return "en" if in_english() else "zh-Hant"


@register.filter
def money(amount: int | None) -> str:
    """Write whole NT$ with separators: 1,234; a minus sign where negative, nothing where there is none."""
    return "" if amount is None else f"{amount:,}".replace("-", "\N{MINUS SIGN}")


@register.filter
def dollars(amount: int | None) -> str:
    """Write an amount with its unit: 1,234元, NT$1,234."""
    if amount is None:
        return ""
    if in_english():
        return f"\N{MINUS SIGN}NT${-amount:,}" if amount < 0 else f"NT${amount:,}"
    return f"{money(amount)}元"


def as_date(value: date | datetime | None) -> date | None:
    """Return the Taipei business date of a date or an aware moment."""
    return value.astimezone(TAIPEI).date() if isinstance(value, datetime) else value


@register.filter
def roc(value: date | datetime | None) -> str:
    """Write a date short: 115/08/31; in English 2026-08-31."""
    day = as_date(value)
    if day is None:
        return ""
    return day.isoformat() if in_english() else roc_dates.slash(day)


@register.filter
def rocfull(value: date | datetime | None) -> str:
    """Write a date in full: 115年8月31日（星期一）; in English Monday, 31 August 2026."""
    day = as_date(value)
    if day is None:
        return ""
    return f"{day:%A}, {day.day} {day:%B %Y}" if in_english() else roc_dates.spoken(day)


@register.filter
def rocat(moment: datetime | None) -> str:
    """Write a moment short with its Taipei hour: 115/08/31 09:05."""
    return "" if moment is None else f"{roc(moment)} {moment.astimezone(TAIPEI):%H:%M}"


@register.filter
def lookup(mapping: Mapping[object, object], key: object) -> object:
    """Return ``mapping[key]``, or the key itself where there is no such entry."""
    return mapping.get(key, key)


@register.inclusion_tag("kit/badge.html")
def badge(kind: str, text: Text | str) -> dict[str, object]:
    """Show a state as a word with a sign: kinds good, caution, stop, note, seal, quiet."""
    return {"kind": kind, "text": text, "sign": SIGNS.get(kind, SIGNS["quiet"])}


def words_left(days: int) -> Text:
    """Say how many days are left, or how many it is late."""
    if days == 0:
        return t("今天到期", "due today")
    if days > 0:
        return t("剩{n}日", "1 day left" if days == 1 else "{n} days left").fill(n=days)
    return t("逾期{n}日", "1 day late" if days == -1 else "{n} days late").fill(n=-days)


@register.inclusion_tag("kit/deadline.html")
def deadline(
    due: date | None, on: date | None = None, explanation: Text | str = "", near: int = NEAR_DAYS
) -> dict[str, object]:
    """Show a date with the days left, and the rule behind it where ``explanation`` is given."""
    if due is None:
        return {"due": None}
    days = (due - (on or today())).days
    state = "past" if days < 0 else "today" if days == 0 else "near" if days <= near else "far"
    return {"due": due, "left": words_left(days), "state": state, "explanation": explanation}


@register.simple_tag(takes_context=True)
def query(context: RequestContext, **changes: object) -> str:
    """Return this page's query string with the given keys set, or dropped where the value is None or empty."""
    request = context.get("request")
    parameters = request.GET.copy() if request else QueryDict(mutable=True)
    for name, value in changes.items():
        if value in (None, ""):
            parameters.pop(name, None)
        else:
            parameters[name] = str(value)
    return f"?{parameters.urlencode()}"


@register.inclusion_tag("kit/pager.html", takes_context=True)
def pager(context: RequestContext, page: object, total: object = None) -> dict[str, object]:
    """Show links to the next and previous rows of a keyset page (``at`` in the query string)."""
    return {
        "next": query(context, at=getattr(page, "next", None)) if getattr(page, "next", None) else "",
        "previous": query(context, at=getattr(page, "previous", None)) if getattr(page, "previous", None) else "",
        "first": query(context, at=None) if getattr(page, "previous", None) else "",
        "shown": len(getattr(page, "rows", [])),
        "total": total,
    }


@register.simple_tag
def other_calendar(bound: BoundField) -> str:
    """Return what a field's date is in the office's calendar, for readers of English; empty for others."""
    value = bound.value()
    return f"ROC {roc_dates.slash(value)}" if in_english() and isinstance(value, date) else ""


@register.inclusion_tag("kit/field.html")
def field(bound: BoundField, help: object = "", kind: str = "") -> dict[str, object]:  # noqa: A002  (reads well in templates)
    """Show a form field with its label, help and errors tied to it for screen readers.

    ``kind`` is found from the field (``date``, ``money``, ``file``, ``check``) and may be given (``short``).
    """
    if help:
        bound.help_text = str(help)
    found = kind or getattr(bound.field, "look", "")
    widget = getattr(bound.field.widget, "input_type", "")
    group = bound.use_fieldset
    if not found and not group:
        found = {"file": "file", "checkbox": "check"}.get(widget, "")
    return {"field": bound, "kind": found, "group": group, "hidden": bound.is_hidden, "required": bound.field.required}


@register.inclusion_tag("kit/error_summary.html")
def error_summary(form: BaseForm) -> dict[str, object]:
    """Show what must be mended, at the top of the page, each line a link to its field."""
    errors = [
        (f"{form[name].auto_id}_0" if form[name].use_fieldset else form[name].auto_id, form[name].label, list(found))
        for name, found in form.errors.items()
        if name in form.fields
    ]
    return {"errors": errors, "general": list(form.non_field_errors()), "any": bool(form.errors)}


@register.filter
def toast_kind(message: object) -> str:
    """Return good, note, caution or stop for a message's level."""
    level = getattr(message, "level_tag", "") or "info"
    return {"success": "good", "warning": "caution", "error": "stop"}.get(level, "note")


@register.filter
def toast_undo(message: object) -> str:
    """Return the address that takes the message's deed back (``extra_tags="undo:/…"``), or nothing."""
    tags = getattr(message, "extra_tags", "") or ""
    return tags.removeprefix("undo:") if tags.startswith("undo:/") else ""


@register.filter
def toast_sign(kind: str) -> str:
    """Return the sign that stands beside the colour."""
    return SIGNS.get(kind, SIGNS["note"])


@register.filter
def toast_see(message: object) -> str:
    """Return the address that shows what the message is about (``extra_tags="see:/…"``), or nothing."""
    tags = getattr(message, "extra_tags", "") or ""
    return tags.removeprefix("see:") if tags.startswith("see:/") else ""
