"""QR codes on the hall's pages."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from bianmin.kit import qr as codes

register = template.Library()


@register.simple_tag
def qr(text: str, label: str) -> SafeString:
    """Draw a QR code; the label is escaped where it is drawn."""
    return mark_safe(codes.qr(text, str(label)))  # noqa: S308  (our own SVG; its label is escaped there)


@register.filter
def spelled(number: str) -> str:
    """Return a number sign by sign, as a voice reads it: ``A 0 0 7``."""
    return " ".join(number)
