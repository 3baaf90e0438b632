"""Entries of registers, stationed agencies, publicity material."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from bianmin.activities import models
from bianmin.activities.errors import AlreadyCorrected, ReasonNeeded, UnknownRegister, WrongEntry
from bianmin.activities.rules.entries import entry_fault, kept
from bianmin.activities.types import REGISTERS, Material, Register, Station
from bianmin.activities.types.words import LANGUAGES, MATERIAL_KINDS, WEEKDAYS
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def enter(
    register: str,
    values: Mapping[str, object],
    *,
    actor: Actor,
    on: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Enter a fact in a register; return the entry's id. ``on`` is its day (default: today)."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    if day > clock.taipei_date(moment):
        raise WrongEntry(t("日期不能晚於今天。", "The day can't be later than today."))
    body = _body(_register(register), values, day)
    return models.Entry.objects.create(
        register=register, on_date=day, body=body, note=note.strip()[:300], who=actor.name[:80], at=moment
    ).pk


@transaction.atomic
def fill_in(register: str, entry_id: int, values: Mapping[str, object], *, actor: Actor) -> None:
    """Fill in what came later (forwarded, completed, register numbers); only empty fields, so nothing is lost."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    book = _register(register)
    row = _current(register, entry_id)
    late = {field.name for field in book.fields if field.late and not row.body.get(field.name)}
    fresh = {name: value for name, value in values.items() if name in late and value}
    if not fresh:
        raise WrongEntry(t("沒有可補登的欄位；已填的請用更正。", "Nothing to fill in; what is filled is corrected."))
    row.body = _body(book, {**row.body, **fresh}, row.on_date)
    row.save(update_fields=["body"])


@transaction.atomic
def correct_entry(
    register: str,
    entry_id: int,
    values: Mapping[str, object],
    *,
    actor: Actor,
    reason: str,
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Put a corrected entry in an entry's place; the first stays readable, with the reason. Return the new id."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    book = _register(register)
    row = _current(register, entry_id, reason)
    day = on or row.on_date
    body = _body(book, {**row.body, **values}, day)
    return _replace(row, body, day, (actor, reason, now or clock.now()), struck=False)


@transaction.atomic
def strike_entry(register: str, entry_id: int, *, actor: Actor, reason: str, now: datetime | None = None) -> int:
    """Strike an entry that should not have been made; it stays readable, and counts no more."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    _register(register)
    row = _current(register, entry_id, reason)
    return _replace(row, row.body, row.on_date, (actor, reason, now or clock.now()), struck=True)


@transaction.atomic
def save_station(station: Station, *, actor: Actor) -> int:
    """Write a stationed agency's desk; with an id an old one is changed."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    if not station.agency.strip() or not set(station.days) <= set(WEEKDAYS) or station.headcount < 0:
        raise WrongEntry(t("請填機關、駐點日與人數。", "Write the agency, the days and how many sit there."))
    if station.valid_to is not None and station.valid_to < station.valid_from:
        raise WrongEntry(t("結束日不能早於開始日。", "It can't end before it begins."))
    row = models.Station.objects.filter(pk=station.id).first() if station.id else models.Station()
    if row is None:
        raise UnknownRegister
    row.agency_id, row.name, row.site_id = station.agency_id, station.agency.strip()[:80], station.site_id
    row.days, row.hours, row.people = sorted(station.days), station.hours.strip()[:60], station.people.strip()[:200]
    row.headcount = station.headcount
    row.services_zh, row.services_en = station.services.zh[:200], (station.services.en or station.services.zh)[:300]
    row.valid_from, row.valid_to = station.valid_from, station.valid_to
    row.save()
    return row.pk


@transaction.atomic
def save_material(material: Material, *, actor: Actor) -> int:
    """Write a version of publicity material; with an id an old one is changed."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    if material.kind not in MATERIAL_KINDS or not material.title.strip() or not material.version.strip():
        raise WrongEntry(t("請填種類、名稱與版次。", "Write the kind, the title and the version."))
    if not set(material.languages) <= set(LANGUAGES) or material.made < 0 or material.cost < 0:
        raise WrongEntry(t("請填正確的語文、數量與經費。", "Languages, number or cost can't be so."))
    others = models.Material.objects.filter(title=material.title.strip(), version=material.version.strip())
    if others.exclude(pk=material.id or 0).exists():
        raise WrongEntry(t("這個名稱與版次已登錄。", "This title and version is there already."))
    row = models.Material.objects.filter(pk=material.id).first() if material.id else models.Material()
    if row is None:
        raise UnknownRegister
    row.kind, row.title, row.version = material.kind, material.title.strip()[:120], material.version.strip()[:20]
    row.languages, row.made_on, row.made = list(material.languages), material.made_on, material.made
    row.cost, row.link = material.cost, material.link.strip()[:300]
    row.save()
    return row.pk


def _register(code: str) -> Register:
    if code not in REGISTERS:
        raise UnknownRegister
    return REGISTERS[code]


def _body(book: Register, values: Mapping[str, object], day: date) -> dict[str, object]:
    body = kept(book, values)
    fault = entry_fault(book, body, day)
    if fault is not None:
        raise WrongEntry(fault)
    for field in book.fields:
        if body[field.name] is not None and not _there(field.kind, body[field.name]):
            raise WrongEntry(t("請從列出的選項中選一項。", "Choose one of those listed."))
    return body


def _there(kind: str, value: object) -> bool:
    if kind == "station":
        return models.Station.objects.filter(pk=int(str(value))).exists()
    if kind == "material":
        return models.Material.objects.filter(pk=int(str(value))).exists()
    return kind != "staff" or value in {one.id for one in office.staff_list()}


def _current(register: str, entry_id: int, reason: str | None = None) -> models.Entry:
    row = models.Entry.objects.select_for_update(no_key=True).filter(pk=entry_id, register=register).first()
    if row is None:
        raise UnknownRegister
    if reason is not None and not reason.strip():
        raise ReasonNeeded
    if not row.is_current or row.is_struck:
        raise AlreadyCorrected
    return row


def _replace(
    row: models.Entry, body: dict[str, object], day: date, why: tuple[Actor, str, datetime], *, struck: bool
) -> int:
    actor, reason, moment = why
    row.is_current = False
    row.save(update_fields=["is_current"])
    return models.Entry.objects.create(
        register=row.register,
        on_date=day,
        body=body,
        note=row.note,
        who=actor.name[:80],
        at=moment,
        replaces=row,
        reason=reason.strip()[:200],
        is_struck=struck,
    ).pk
