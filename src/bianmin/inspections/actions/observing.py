"""Things counted or checked on a day: entered on screen, taken from files, corrected with a reason."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, transaction
from psycopg.types.json import Jsonb

from bianmin.inspections.actions.keeping import among, locked, not_ahead, wanted
from bianmin.inspections.errors import AlreadyDone, UnknownRecord, WrongInspection, WrongObservation
from bianmin.inspections.models import Observation, Subject
from bianmin.inspections.queries.observations import subjects
from bianmin.inspections.rules import values
from bianmin.inspections.rules.subjects import BY_CODE
from bianmin.inspections.types import ObservationRecord, SubjectInfo, words
from bianmin.kit import clock
from bianmin.kit.loading import Loaded, merge
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_PLACE = 120
MOST_NOTE = 300
MOST_ID = 80


@transaction.atomic
def take_observations(records: Sequence[ObservationRecord], *, actor: Actor) -> Loaded:
    """Take observations of a file, each once; refuse (``Differs``) where one is there with other content.

    A subject there isn't, or a value that doesn't fit it, refuses them all (``WrongObservation``).
    """
    office.require(actor, Permission.DO_ROUNDS)
    known = {one.code: one for one in subjects()}
    rows = []
    for one in records:
        value, number = _kept(known, one.subject, one.value, one.observation_id)
        if (
            not one.observation_id
            or max(len(one.observation_id) - MOST_ID, len(one.place) - MOST_PLACE, len(one.note) - MOST_NOTE) > 0
        ):
            raise WrongObservation(
                t("{id}：編號、地點或備註太長或空白。", "{id}: its id, place or note is too long or empty."),
                id=one.observation_id[:MOST_ID],
            )
        rows.append((one.observation_id, one.subject, one.observed_on, one.place, value, number, one.note))
    return merge(
        "inspections_observation",
        rows,
        ("observation_id", "subject", "observed_on", "place", "value", "number", "note"),
        key=("observation_id",),
        ignoring=("number",),
        also={
            "entered_by": actor.name[:80],
            "entered_at": clock.now(),
            "is_struck": False,
            "reason": "",
            "before": Jsonb([]),
        },
    )


@transaction.atomic
def observe(
    subject: str,
    value: str,
    *,
    actor: Actor,
    on: date | None = None,
    place: str = "",
    note: str = "",
    observation_id: str = "",
    now: datetime | None = None,
) -> int:
    """Enter an observation; return its id. Without an ``observation_id`` it gets one of its own."""
    office.require(actor, Permission.DO_ROUNDS)
    known = {one.code: one for one in subjects()}
    said, number = _kept(known, subject, value, "")
    try:
        with transaction.atomic():
            row = Observation.objects.create(
                observation_id=observation_id.strip()[:MOST_ID] or f"s-{secrets.token_hex(8)}",
                subject=subject,
                observed_on=not_ahead(on),
                place=place.strip()[:MOST_PLACE],
                value=said,
                number=number,
                note=note.strip()[:MOST_NOTE],
                entered_by=actor.name[:80],
                entered_at=now or clock.now(),
            )
    except IntegrityError as problem:
        raise AlreadyDone from problem
    return row.pk


@transaction.atomic
def correct_observation(
    record_id: int,
    *,
    actor: Actor,
    reason: str,
    value: str | None = None,
    on: date | None = None,
    place: str | None = None,
    note: str | None = None,
    strike: bool = False,
) -> None:
    """Correct an observation, or strike it, with a reason; what it was before stays with it."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = locked(Observation, record_id, UnknownRecord)
    if not reason.strip():
        raise WrongInspection(t("請填寫理由。", "A reason is needed."))
    row.before = [
        *row.before,
        {
            "value": row.value,
            "observed_on": row.observed_on.isoformat(),
            "place": row.place,
            "note": row.note,
            "struck": row.is_struck,
            "reason": reason.strip()[:200],
            "by": actor.name[:80],
            "at": clock.now().isoformat(timespec="seconds"),
        },
    ]
    if value is not None:
        row.value, row.number = _kept({one.code: one for one in subjects()}, row.subject, value, row.observation_id)
    if on is not None:
        row.observed_on = not_ahead(on)
    if place is not None:
        row.place = place.strip()[:MOST_PLACE]
    if note is not None:
        row.note = note.strip()[:MOST_NOTE]
    row.is_struck, row.reason = strike, reason.strip()[:200]
    row.save()


@transaction.atomic
def add_subject(code: str, *, actor: Actor, title: Text, unit: Text, kind: str) -> None:
    """Add a subject of the branch's own; it may not have the code of one every branch has."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    said = wanted(code, t("代碼", "code"), 40)
    if said in BY_CODE or not said.isascii() or not said.replace("_", "").isalnum() or said != said.lower():
        raise WrongInspection(
            t("代碼須為小寫英數與底線，且未被使用。", "The code is small letters, digits and _, and not taken.")
        )
    Subject.objects.update_or_create(
        code=said,
        defaults={
            "title_zh": wanted(title.zh, t("中文名稱", "title in Chinese"), 60),
            "title_en": wanted(title.en, t("英文名稱", "title in English"), 120),
            "unit_zh": unit.zh.strip()[:20],
            "unit_en": unit.en.strip()[:40],
            "kind": among(kind, words.VALUE_KINDS),
        },
    )


def _kept(known: dict[str, SubjectInfo], subject: str, value: str, named: str) -> tuple[str, Decimal | None]:
    """Return how a value is kept, or refuse it; ``named`` is the record's id in a file."""
    one = known.get(subject)
    fault = (
        t("沒有觀測項目{subject}", "there is no subject {subject}").fill(subject=subject[:40]) if one is None else None
    )
    if one is not None:
        why = values.value_fault(one.kind, value)
        fault = t("{title}：{why}", "{title}: {why}").fill(title=one.title, why=why) if why is not None else None
    if fault is not None or one is None:
        raise WrongObservation(
            t("{named}{why}。", "{named}{why}."), named=t(f"{named}：", f"{named}: ") if named else "", why=fault
        )
    return values.kept(one.kind, value)
