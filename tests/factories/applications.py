"""Valid answers to any service's fields, made from its definition. All of it is generated; none is a real person's."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from bianmin.catalogue.types import Field, FieldKind, Service
from bianmin.requests.types import Upload

PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)


def answer(field: Field, *, on: date, case_numbers: Iterable[str] = (), slot: str = "") -> Any:
    """Return one answer the field takes."""
    least = field.least if field.least is not None else 0
    most = field.most if field.most is not None else 1_000
    known: dict[FieldKind, Any] = {
        FieldKind.NUMBER: max(least, min(2, most)),
        FieldKind.MONEY: max(least, min(1_000, most)),
        FieldKind.DATE: (on + timedelta(days=min(max(least, 0), most))).isoformat(),
        FieldKind.TIME: "10:30",
        FieldKind.YES: True,
        FieldKind.CASES: list(case_numbers),
        FieldKind.IDENTIFIER: "A123456789",
        FieldKind.TELEPHONE: "0912345678",
        FieldKind.MAIL: "someone@example.org",
        FieldKind.ADDRESS: "新竹市測試路1號",
        FieldKind.SLOT: slot,
    }
    if field.kind is FieldKind.CHOICE:
        return field.choices[0].code
    if field.kind is FieldKind.CHOICES:
        return [field.choices[0].code]
    return known.get(field.kind, f"測試{field.label.zh}"[: field.most or 200])


def answers(fields: Iterable[Field], *, on: date, case_numbers: Iterable[str] = (), slot: str = "") -> dict[str, Any]:
    """Return answers to all fields but files; ``slot`` as ``<place code>@<ISO time>``."""
    numbers = list(case_numbers)
    return {
        field.name: answer(field, on=on, case_numbers=numbers, slot=slot)
        for field in fields
        if field.kind is not FieldKind.FILES and (field.kind is not FieldKind.CASES or numbers or field.required)
    }


def uploads(fields: Iterable[Field]) -> list[Upload]:
    """Return a file for each field that must have one."""
    return [
        Upload("photo.png", PICTURE, field.name) for field in fields if field.kind is FieldKind.FILES and field.required
    ]


def application(
    service: Service, *, on: date, case_numbers: Iterable[str] = (), slot: str = ""
) -> tuple[dict[str, Any], list[Upload]]:
    """Return a valid application for a service: its answers and its files."""
    fields = list(service.fields())
    return answers(fields, on=on, case_numbers=case_numbers, slot=slot), uploads(fields)
