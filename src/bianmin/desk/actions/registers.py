"""Entries of the desk's registers: made in two clicks, corrected by a new entry with its reason, never overwritten."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from bianmin.desk import models
from bianmin.desk.errors import AlreadyCorrected, ReasonNeeded, UnknownEntry, WrongEntry
from bianmin.desk.queries.registers import model_of, one_entry
from bianmin.desk.types import CARE_NAMES, Entry
from bianmin.desk.types import words as named
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_MINUTES = 600
FIXED = {"id", "replaces", "replaces_id", "reason", "is_current", "is_struck", "who", "staff", "staff_id"}
"""What a correction never changes: it is written by the correction itself."""
CHOICES: dict[str, Any] = {
    "channel": named.CHANNELS,
    "topic": named.TOPICS,
    "line": named.LINES,
    "finding": named.FINDINGS,
    "care": {"": "", **CARE_NAMES},
    "language": named.LANGUAGES,
    "need": named.BELL_NEEDS,
    "query": {"": "", **named.PC_QUERIES},
}


def record_visit(
    channel: str,
    topic: str,
    *,
    actor: Actor,
    site_id: int | None = None,
    minutes: int = 0,
    case_number: str = "",
    case_found: bool = False,
    identity_checked: bool = False,
    resolved: bool = True,
    care: str = "",
    language: str = "mandarin",
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a visit or enquiry (洽公與查詢); return the entry's id."""
    return _enter(
        models.Visit,
        actor,
        (site_id, on, now),
        channel=channel,
        topic=topic,
        minutes=minutes,
        case_number=case_number,
        case_found=case_found or bool(case_number),
        identity_checked=identity_checked,
        resolved=resolved,
        care=care,
        language=language,
        note=note,
    )


def record_call(
    line: str,
    topic: str,
    *,
    actor: Actor,
    site_id: int | None = None,
    case_number: str = "",
    case_found: bool = False,
    section_id: int | None = None,
    transfers: int = 0,
    answered_by: str = "",
    waiting_seconds: int = 0,
    minutes: int = 0,
    first_call: bool = True,
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a call through the switchboard or call centre (總機、電話服務中心)."""
    if section_id is not None and section_id not in {one.id for one in office.sections()}:
        raise WrongEntry(t("沒有這個股。", "There is no such section."))
    return _enter(
        models.Call,
        actor,
        (site_id, on, now),
        line=line,
        topic=topic,
        case_number=case_number,
        case_found=case_found or bool(case_number),
        section_id=section_id,
        transfers=transfers,
        answered_by=answered_by,
        waiting_seconds=waiting_seconds,
        minutes=minutes,
        first_call=first_call,
        note=note,
    )


def record_courtesy(
    extension: str,
    *,
    actor: Actor,
    site_id: int | None = None,
    channel: str = "telephone",
    finding: str = "open",
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a complaint about manners on the telephone (被投訴電話)."""
    said = extension.strip()
    if not said:
        raise WrongEntry(t("請填被投訴的分機。", "Write the extension complained of."))
    return _enter(
        models.Courtesy, actor, (site_id, on, now), extension=said[:10], channel=channel, finding=finding, note=note
    )


def record_amenity(
    kind: str,
    *,
    actor: Actor,
    site_id: int | None = None,
    minutes: int = 0,
    query: str = "",
    identity_checked: bool = False,
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a use of the query computer or another amenity; never what was read there."""
    if kind not in named.AMENITIES:
        raise WrongEntry
    return _enter(
        models.AmenityUse,
        actor,
        (site_id, on, now),
        kind=kind,
        minutes=minutes,
        query=query,
        identity_checked=identity_checked,
        note=note,
    )


@transaction.atomic
def correct_entry(
    register: str,
    entry_id: int,
    *,
    actor: Actor,
    reason: str,
    now: datetime | None = None,
    **changes: Any,  # noqa: ANN401  (rows and tables of any register, chosen by name)
) -> Entry:
    """Put a corrected entry in an entry's place; the first one stays as it was entered, with the reason.

    ``changes`` are fields of the entry; refused where they don't fit or the entry was corrected already.
    """
    office.require(actor, Permission.CORRECT_REGISTERS)
    row = _current(register, entry_id, reason)
    known = {name for field in row._meta.concrete_fields for name in (field.name, field.attname)}  # noqa: SLF001  (Django's own way to a model's columns)
    if set(changes) - known or set(changes) & FIXED:
        raise WrongEntry
    check(changes)
    fresh = _copy(row, actor, reason, now)
    for name, value in changes.items():
        setattr(fresh, name, value)
    fresh.save()
    return one_entry(register, fresh.pk)


@transaction.atomic
def strike_entry(register: str, entry_id: int, *, actor: Actor, reason: str, now: datetime | None = None) -> Entry:
    """Strike an entry that should not have been made; it stays readable, and counts no more."""
    office.require(actor, Permission.CORRECT_REGISTERS)
    row = _current(register, entry_id, reason)
    fresh = _copy(row, actor, reason, now)
    fresh.is_struck = True
    fresh.save()
    return one_entry(register, fresh.pk)


def check(given: dict[str, Any]) -> None:
    """Refuse words that aren't among those there are, and counts that can't be."""
    for name, value in given.items():
        if name in CHOICES and value not in CHOICES[name]:
            raise WrongEntry(t("請從列出的選項中選一項。", "Choose one of those listed."))
        if name == "minutes" and not 0 <= value <= MOST_MINUTES:
            raise WrongEntry(t("分鐘數須為0至600。", "Minutes are between 0 and 600."))
        if name in {"transfers", "waiting_seconds"} and not 0 <= value <= MOST_MINUTES * 60:
            raise WrongEntry(t("次數或秒數不正確。", "The count can't be so."))


def site_of(site_id: int | None) -> int:
    """Return the site given, or the main building."""
    for site in office.sites():
        if site_id is None or site.id == site_id:
            return site.id
    raise WrongEntry(t("沒有這個辦公處所。", "There is no such site."))


def _enter(model: Any, actor: Actor, where: tuple[int | None, date | None, datetime | None], **given: Any) -> int:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    office.require(actor, Permission.KEEP_REGISTERS)
    check(given)
    site_id, on, now = where
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    if day > clock.taipei_date(moment):
        raise WrongEntry(t("日期不能晚於今天。", "The day can't be later than today."))
    given["case_number"] = str(given.get("case_number", "")).strip()[:50]
    if model not in {models.Visit, models.Call}:
        given.pop("case_number")
    row = model.objects.create(
        site_id=site_of(site_id), on_date=day, at=moment, staff_id=actor.staff_id, who=actor.name[:80], **given
    )
    return int(row.pk)


def _current(register: str, entry_id: int, reason: str) -> Any:  # noqa: ANN401  (an entry of any register)
    if not reason.strip():
        raise ReasonNeeded
    row = model_of(register).objects.select_for_update(no_key=True).filter(pk=entry_id).first()
    if row is None:
        raise UnknownEntry
    if not row.is_current:
        raise AlreadyCorrected
    return row


def _copy(row: Any, actor: Actor, reason: str, now: datetime | None) -> Any:  # noqa: ANN401, ARG001  (a row of any register; all corrections share one shape)
    """Return a new entry like an old one, which it replaces; the old one stays and is current no more."""
    old = row.pk
    row.is_current = False
    row.save(update_fields=["is_current"])
    row.pk, row._state.adding = None, True  # noqa: SLF001  (Django's documented way to copy)
    row.replaces_id, row.reason, row.is_current = old, reason.strip()[:200], True
    row.who, row.staff_id = actor.name[:80], actor.staff_id
    return row
