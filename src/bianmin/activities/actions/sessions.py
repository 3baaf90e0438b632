"""Sessions: planned, held, entered, corrected with what stood before; who was there, what was given, files."""

import secrets
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction

from bianmin.activities import models
from bianmin.activities.errors import NotPlanned, ReasonNeeded, UnknownSession, WrongSession
from bianmin.activities.rules.sessions import session_fault
from bianmin.activities.types import SessionInput
from bianmin.activities.types.words import ATTENDEES, FILE_KINDS
from bianmin.kit import clock, files
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_FILE = 12_000_000
MOST_FILES = 30
PLAIN = (
    "kind", "topic", "title", "held_on", "begins", "ends", "township", "place", "partner", "persons", "cases",
    "audience", "subject", "speaker", "hours", "plants", "payments", "amount", "instalments", "report", "cost",
    "benefit", "site_id",
)  # fmt: skip
"""Columns a person fills in."""


@transaction.atomic
def plan_session(given: SessionInput, *, actor: Actor, published: bool = False, now: datetime | None = None) -> int:
    """Plan a session; return its id. Its results are entered when it was held."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    return _make(given, "planned", actor, now, published=published)


@transaction.atomic
def record_session(given: SessionInput, *, actor: Actor, now: datetime | None = None) -> int:
    """Enter a session that was held; return its id."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    return _make(given, "held", actor, now)


@transaction.atomic
def hold_session(session_id: int, given: SessionInput, *, actor: Actor, now: datetime | None = None) -> None:
    """Enter what came of a planned session."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    row = locked(session_id)
    if row.state != "planned":
        raise NotPlanned
    moment = now or clock.now()
    _check(given, moment, held=True)
    _fill(row, given)
    row.state, row.entered_by, row.entered_at = "held", actor.name[:80], moment
    row.save()
    _clerks(row, given.clerks)


@transaction.atomic
def correct_session(
    session_id: int, given: SessionInput, *, actor: Actor, reason: str, now: datetime | None = None
) -> None:
    """Correct a session; what stood before stays, with who changed it and why."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    row = locked(session_id)
    if not reason.strip():
        raise ReasonNeeded
    moment = now or clock.now()
    _check(given, moment, held=row.state == "held")
    before = {name: getattr(row, name) for name in (*PLAIN, "receipts")}
    fresh = {**_values(given), "receipts": list(given.receipts)}
    changed = {name: str(value) for name, value in before.items() if value != fresh[name]}
    models.SessionChange.objects.create(
        session=row, at=moment, who=actor.name[:80], reason=reason.strip()[:200], before=changed
    )
    _fill(row, given)
    row.save()
    _clerks(row, given.clerks)


@transaction.atomic
def attend(
    session_id: int,
    *,
    actor: Actor,
    staff: Sequence[int] = (),
    names: Sequence[str] = (),
    kind: str = "staff",
    hours: Decimal | None = None,
) -> int:
    """Enter who was there: staff by id, others by name; hours default to the session's. Return how many are new.

    Volunteers' and guards' own training is kept at the desk; here stands who came to this session.
    """
    office.require(actor, Permission.KEEP_ACTIVITIES)
    row = locked(session_id)
    if kind not in ATTENDEES or (staff and kind != "staff"):
        raise WrongSession(t("請選擇參加者種類。", "Choose what kind of attendees they are."))
    counted = row.hours if hours is None else hours
    _check_staff(staff)
    there = set(row.attendance_rows.values_list("staff_id", flat=True))
    fresh = [
        models.Attendance(session=row, kind="staff", staff_id=one, hours=counted)
        for one in dict.fromkeys(staff)
        if one not in there
    ]
    fresh += [
        models.Attendance(session=row, kind=kind, name=name.strip()[:60], hours=counted)
        for name in names
        if name.strip()
    ]
    models.Attendance.objects.bulk_create(fresh)
    return len(fresh)


@transaction.atomic
def drop_attendee(session_id: int, attendance_id: int, *, actor: Actor) -> None:
    """Take somebody off the list of who was there."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    gone, _ = locked(session_id).attendance_rows.filter(pk=attendance_id).delete()
    if not gone:
        raise UnknownSession


@transaction.atomic
def hand_out(session_id: int, item: str, quantity: int, *, actor: Actor) -> int:
    """Enter material given at a session."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    row = locked(session_id)
    if not item.strip() or not 0 < quantity <= 1_000_000:  # noqa: PLR2004  (more than a branch gives away)
        raise WrongSession(t("請填品項與數量。", "Write what was given and how many."))
    return models.Handout.objects.create(session=row, item=item.strip()[:80], quantity=quantity).pk


@transaction.atomic
def add_file(
    session_id: int, content: bytes, name: str, *, actor: Actor, words: str, kind: str = "picture",
    now: datetime | None = None,
) -> int:  # fmt: skip
    """Keep a photograph with its alternative text, or a paper with its title; the content says what it is."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    row = locked(session_id)
    if kind not in FILE_KINDS or not words.strip():
        raise WrongSession(
            t("請寫照片的替代文字或文件名稱。", "Write the picture's alternative text, or the paper's title.")
        )
    if row.file_rows.count() >= MOST_FILES:
        raise WrongSession(t("每個場次最多30個檔案。", "A session has at most 30 files."))
    allowed = files.PICTURES if kind == "picture" else files.PICTURES | files.PDF | files.OFFICE
    content_type = files.check_upload(content, allowed=allowed, most=MOST_FILE)
    moment = now or clock.now()
    stored = files.store(content, name, content_type, now=moment)
    return models.SessionFile.objects.create(
        session=row, file=stored, kind=kind, words=words.strip()[:200], added_by=actor.name[:80], added_at=moment
    ).pk


@transaction.atomic
def drop_file(session_id: int, file_id: int, *, actor: Actor) -> None:
    """Take a picture or paper off a session."""
    office.require(actor, Permission.MANAGE_ACTIVITIES)
    gone, _ = locked(session_id).file_rows.filter(pk=file_id).delete()
    if not gone:
        raise UnknownSession


def locked(session_id: int) -> models.Session:
    """Return a session, held until the transaction ends; the key is left free for rows that refer to it."""
    row = models.Session.objects.select_for_update(no_key=True).filter(pk=session_id).first()
    if row is None:
        raise UnknownSession
    return row


def _make(given: SessionInput, state: str, actor: Actor, now: datetime | None, *, published: bool = False) -> int:
    moment = now or clock.now()
    _check(given, moment, held=state == "held")
    row = models.Session(state=state, published=published, entered_by=actor.name[:80], entered_at=moment)
    _fill(row, given)
    row.session_id = secrets.token_hex(12)
    row.save()
    row.session_id = f"S{row.pk:06d}"
    row.save(update_fields=["session_id"])
    if given.kind == "meeting":
        models.Meeting.objects.create(session=row)
    if given.clerks:
        _clerks(row, given.clerks)
    return row.pk


def _check(given: SessionInput, moment: datetime, *, held: bool) -> None:
    fault = session_fault(given, today=clock.taipei_date(moment), held=held)
    if fault is not None:
        raise WrongSession(fault)


def _values(given: SessionInput) -> dict[str, Any]:
    values = {name: value for name, value in asdict(given).items() if name in PLAIN}
    for name, value in values.items():
        if isinstance(value, str):
            most = getattr(models.Session._meta.get_field(name), "max_length", None)  # noqa: SLF001  (Django's own way to a model's columns)
            values[name] = value.strip()[: most or 20_000]
    return values


def _fill(row: models.Session, given: SessionInput) -> None:
    for name, value in _values(given).items():
        setattr(row, name, value)
    row.receipts = [one.strip()[:40] for one in given.receipts if one.strip()]


def _clerks(row: models.Session, clerks: Sequence[int]) -> None:
    _check_staff(clerks)
    row.clerk_rows.exclude(staff_id__in=clerks).delete()
    models.SessionClerk.objects.bulk_create(
        [models.SessionClerk(session=row, staff_id=one) for one in dict.fromkeys(clerks)], ignore_conflicts=True
    )


def _check_staff(staff: Sequence[int]) -> None:
    """Refuse who isn't of the office."""
    if staff and not set(staff) <= {one.id for one in office.staff_list()}:
        raise WrongSession(t("沒有這位同仁。", "There is no such member of staff."))
