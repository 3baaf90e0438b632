"""Words of the nouns for the console's templates: channels, deliveries, sexes."""

from django import template

from bianmin.documents.types import DELIVERY_NAMES
from bianmin.kit.texts import Text, t

register = template.Library()

CHANNELS = {
    "store": t("便利商店", "Convenience store"),
    "virtual_account": t("虛擬帳號", "Virtual account"),
    "card": t("信用卡", "Card"),
    "bank": t("銀行轉帳", "Bank transfer"),
    "counter": t("臨櫃", "Counter"),
}
MACHINES = {
    "payments": t("帳務自動辦理", "done by the ledger"),
    "documents": t("文書自動辦理", "done by the papers' job"),
    "requests": t("申請自動登錄", "done by the requests"),
    "clock": t("系統排程", "done by the clock"),
    "sample": t("示範資料", "sample data"),
}
SEXES = {"M": t("男", "Male"), "F": t("女", "Female"), "X": t("其他", "Other")}


@register.filter
def channel_name(code: str) -> Text | str:
    """Return a channel of payment in words."""
    return CHANNELS.get(code, code)


@register.filter
def delivery_name(kind: str) -> Text | str:
    """Return a step of delivery in words."""
    return next((name for code, name in DELIVERY_NAMES.items() if code == kind), kind)


@register.filter
def who_name(name: str) -> Text | str:
    """Return who did something: a person as written down, a machine in words."""
    return MACHINES.get(name, name)


@register.filter
def listed(text: str) -> Text | str:
    """Return what a file joins with semicolons as a list in words."""
    parts = [part.strip() for part in text.replace("；", ";").split(";") if part.strip()]
    return Text("、".join(parts), ", ".join(parts))


@register.filter
def sex_name(code: str) -> Text | str:
    """Return a sex in words."""
    return SEXES.get(code, code)
