"""Good answers to any service's form, worked out from its definition alone. Names and numbers are generated.

``answers_for`` gives what ``requests.actions.apply`` takes; ``typed_for`` what a person types into one page.
"""

from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Any

from bianmin.bookings import actions as bookings
from bianmin.bookings import queries as seats
from bianmin.bookings.types import PlaceKind, Slot, WeekHours
from bianmin.catalogue.types import Field, FieldKind, Service
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.requests import queries as requests
from bianmin.requests.types import Applicant

SYSTEM = Actor.system("test")
PERSON = "A123456789"
WHO = Applicant(
    name="測試申請人",
    identifier=PERSON,
    telephone="0912-345-678",
    mail="someone@example.org",
    address="新竹市測試路1號",
)
_WORDS = {"bank_code": "700", "account": "00012345678901", "plate": "ABC-1234", "seen_at": "09:30", "link": ""}
#: What other rules than the field's own ask for.
_NUMBERS = {"periods": "3"}
_FIXED = {
    FieldKind.TIME: "14:30",
    FieldKind.YES: "on",
    FieldKind.IDENTIFIER: PERSON,
    FieldKind.TELEPHONE: "02-2345-6789",
    FieldKind.MAIL: "someone@example.org",
    FieldKind.ADDRESS: "便民市和平區公園路1段100號",
}


def answers_for(
    service: Service, *, on: date, case_numbers: tuple[str, ...] = (), slot: str = "", only_required: bool = False
) -> dict[str, Any]:
    """Return answers that every field of a service's form takes on a day.

    ``slot``: the key of a free slot (``<place>@<moment>``), where the form asks for one.
    """
    given: dict[str, Any] = {}
    for field in service.fields():
        if field.kind is FieldKind.FILES or (only_required and not field.required):
            continue
        if not list(requests.asked([field], given)):
            continue
        given[field.name] = answer(field, on=on, case_numbers=case_numbers, slot=slot)
    return {name: value for name, value in given.items() if value not in ("", [])}


def answer(field: Field, *, on: date, case_numbers: tuple[str, ...] = (), slot: str = "") -> Any:
    """Return a good answer to one field."""
    if field.kind in {FieldKind.NUMBER, FieldKind.MONEY}:
        return _NUMBERS.get(field.name, str(max(field.least or 1, 1)))
    made: dict[FieldKind, Any] = {
        FieldKind.DATE: roc.slash(_day(field, on)),
        FieldKind.CHOICE: next((one.code for one in field.choices), ""),
        FieldKind.CHOICES: [one.code for one in field.choices[:2]],
        FieldKind.CASES: "\n".join(case_numbers) or "115年度健執字第00000001號",
        FieldKind.SLOT: slot,
        **_FIXED,
    }
    return made.get(field.kind, _WORDS.get(field.name, "測試內容，逐項說明。")[: field.most or 200])


def typed_for(fields: tuple[Field, ...], *, on: date, case_numbers: tuple[str, ...] = ()) -> Mapping[str, Any]:
    """Return what a person types into one page of a form."""
    asked = [one for one in fields if one.kind is not FieldKind.FILES]
    return {one.name: answer(one, on=on, case_numbers=case_numbers) for one in asked}


def _day(field: Field, on: date) -> date:
    """Return a working day within the field's bounds, where it has room for one."""
    first = on + timedelta(days=field.least) if field.least is not None else on
    if field.least is None and (field.most is None or field.most <= 0):
        return on - timedelta(days=3)
    day = first + timedelta(days=2)
    while day.weekday() > 4:  # Friday
        day += timedelta(days=1)
    return day


def a_slot_of(service: Service) -> str:
    """Return the key of a free time at a place of the service's kind; one is opened where there is none."""
    kind = PlaceKind(service.place_kind)
    first = today()
    found = [one for place in seats.places(kind) if place.online for one in _free(place.code, first)]
    if found:
        return found[0].key
    code = f"test-{kind.value.replace('_', '-')}"
    bookings.save_place(code, actor=SYSTEM, kind=kind, name=t("測試地點", "Test place"))
    hours = [WeekHours(day, time(9), time(12), 20, 60) for day in range(5)]
    bookings.set_hours(code, hours, actor=SYSTEM, valid_from=first)
    return _free(code, first)[0].key


def _free(code: str, first: date) -> list[Slot]:
    return seats.free_slots(code, first, first + timedelta(days=14))
