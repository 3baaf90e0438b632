"""Fees for reading and copying (檔案閱覽抄錄複製收費標準): the dated settings' prices times the pages."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.types import Done, Field, FieldKind, Matter
from bianmin.kit.texts import t
from bianmin.office import queries as office


def _number(name: str, zh: str, en: str) -> Field:
    return Field(name=name, kind=FieldKind.NUMBER, label=t(zh, en), required=False, least=0, most=10_000)


#: What a decision says of copies; empty means none.
COPIES = (
    _number("pages_a4", "影印A4頁數", "Copies, A4, pages"),
    _number("pages_a3", "影印A3頁數", "Copies, A3, pages"),
    _number("pages_colour", "彩色影印頁數", "Colour copies, pages"),
    _number("reading_units", "閱覽時數（每2小時為1單位）", "Reading, units of two hours"),
)
PRICES = {
    "pages_a4": "fee_copy_a4",
    "pages_a3": "fee_copy_a3",
    "pages_colour": "fee_copy_colour",
    "reading_units": "fee_reading",
}


def fee_of(matter: Matter, values: Mapping[str, Any], *, on: date) -> Done:
    """Return the fee in NT$ for what was granted, with its sum made visible; it is paid at the counter."""
    rows = [
        (name, int(values.get(name) or 0), int(office.setting(key, on)))
        for name, key in PRICES.items()
        if values.get(name)
    ]
    total = sum(count * price for _, count, price in rows)
    lines = [{"item": name, "count": count, "price": price, "sum": count * price} for name, count, price in rows]
    return Done(
        note=t("規費{total}元。", "Fee: NT${total}.").fill(total=f"{total:,}"),
        facts={"fee": total, "pages": sum(count for name, count, _ in rows if name.startswith("pages"))},
        letter={"fee": f"{total:,}", "fee_lines": lines},
    )
