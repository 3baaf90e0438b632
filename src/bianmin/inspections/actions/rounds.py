"""Rounds as they are made, and the note of those that are due."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.db.models import Max

from bianmin.inspections.actions.keeping import Photo, among, facility_of, keep_photo, locked, not_ahead
from bianmin.inspections.errors import AlreadyDone, UnknownRound, UnknownSheet, WrongInspection
from bianmin.inspections.models import Defect, Expected, Facility, Round, Sheet
from bianmin.inspections.queries.sheets import sheet_on, sheets_on
from bianmin.inspections.rules import frequency
from bianmin.inspections.types import words
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

NOTED_BACK = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found at an item, as it is entered."""

    outcome: str
    note: str = ""
    photo: Photo | None = None


@transaction.atomic
def make_round(
    sheet_code: str,
    facility_id: int,
    found: Mapping[str, Found],
    *,
    actor: Actor,
    turn: int = 1,
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a round: every item of the sheet has an outcome, and a defect says what is wrong. Return its id.

    Each defect begins to be followed at once. ``turn`` is the how-manieth of the day it is: a second press of
    the button is refused (``AlreadyDone``) instead of counting twice.
    """
    office.require(actor, Permission.DO_ROUNDS)
    moment = now or clock.now()
    day = not_ahead(on)
    facility = facility_of(facility_id)
    sheet = sheet_on(sheet_code, day)
    if facility.kind not in sheet.kinds:
        raise UnknownSheet
    if set(found) != {item.code for item in sheet.items}:
        raise WrongInspection(t("每個項目都要選一個結果。", "Every item needs an outcome."))
    outcomes: dict[str, dict[str, Any]] = {}
    for item in sheet.items:
        one = found[item.code]
        among(one.outcome, words.OUTCOMES)
        if one.outcome == "defect" and not one.note.strip():
            raise WrongInspection(t("「{item}」有缺失，請說明。", "Say what is wrong with “{item}”."), item=item.text)
        photo = keep_photo(one.photo)
        kept: dict[str, Any] = {"outcome": one.outcome}
        kept |= {"note": one.note.strip()[:300]} if one.note.strip() else {}
        outcomes[item.code] = kept | ({"photo": photo} if photo else {})
    wrong = [code for code, one in outcomes.items() if one["outcome"] == "defect"]
    try:
        with transaction.atomic():
            row = Round.objects.create(
                sheet_id=sheet.id,
                sheet_code=sheet.code,
                facility=facility,
                on_date=day,
                turn=turn,
                at=moment,
                outcomes=outcomes,
                defects=len(wrong),
                note=note.strip()[:300],
                staff_id=actor.staff_id,
                who=actor.name[:80],
            )
    except IntegrityError as problem:
        raise AlreadyDone(
            t("{day}第{n}次巡檢已經登錄過了。", "Round {n} of {day} was entered already."), day=day, n=turn
        ) from problem
    for code in wrong:
        Defect.objects.create(
            facility=facility,
            round=row,
            item=code,
            text=str(outcomes[code]["note"]),
            photo_id=outcomes[code].get("photo"),
            found_on=day,
            found_by=actor.name[:80],
        )
    return row.pk


@transaction.atomic
def enter_paper(
    sheet_code: str,
    facility_id: int,
    days: Sequence[date],
    *,
    actor: Actor,
    made_by: str = "",
    now: datetime | None = None,
) -> int:
    """Enter rounds of a paper sheet on which all was in order; return how many were not entered before.

    A round with a defect is entered by itself (``make_round``), so that its defect is followed.
    """
    office.require(actor, Permission.DO_ROUNDS)
    facility = facility_of(facility_id)
    versions = [one for one in sheets_on(None) if one.code == sheet_code]
    rows = []
    for day in sorted(set(days)):
        held = [one for one in versions if one.valid_from <= day and (one.valid_to is None or day <= one.valid_to)]
        if not held or facility.kind not in held[0].kinds or facility.since > not_ahead(day):
            raise UnknownSheet
        sheet = held[0]
        rows.append(
            Round(
                sheet_id=sheet.id,
                sheet_code=sheet.code,
                facility=facility,
                on_date=day,
                turn=1,
                at=now or clock.now(),
                outcomes={item.code: {"outcome": "ok"} for item in sheet.items},
                note="",
                staff_id=actor.staff_id,
                who=(made_by.strip() or actor.name)[:80],
            )
        )
    there = set(
        Round.objects.filter(facility=facility, sheet_code=sheet_code, on_date__in=[row.on_date for row in rows])
        .filter(is_struck=False)
        .values_list("on_date", flat=True)
    )
    fresh = [row for row in rows if row.on_date not in there]
    Round.objects.bulk_create(fresh, batch_size=1000)
    return len(fresh)


@transaction.atomic
def strike_round(round_id: int, *, actor: Actor, reason: str) -> None:
    """Strike a round that should not have been entered; it stays readable, and counts no more.

    Its defects that nobody took up yet are closed with it; those being mended go on.
    """
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = locked(Round, round_id, UnknownRound)
    if not reason.strip():
        raise WrongInspection(t("請填寫理由。", "A reason is needed."))
    if row.is_struck:
        raise AlreadyDone
    # The turn is freed for the right entry: struck rows count downward from -1.
    taken = Round.objects.filter(
        facility_id=row.facility_id, sheet_code=row.sheet_code, on_date=row.on_date, turn__lt=0
    )
    row.turn = -1 - taken.count()
    row.is_struck, row.struck_by, row.struck_reason = True, actor.name[:80], reason.strip()[:200]
    row.save(update_fields=["turn", "is_struck", "struck_by", "struck_reason"])
    day = max(clock.today(), row.on_date)
    Defect.objects.filter(round=row, state="open").update(
        state="closed", mended_on=day, closed_on=day, measure=row.struck_reason, closed_by=row.struck_by
    )


@transaction.atomic
def note_expected(on: date, *, actor: Actor) -> int:
    """Note every round due in a stretch that began by this day and isn't noted yet; return how many.

    Done each night, so that later changes of sheets and facilities don't alter what was due before.
    """
    office.require(actor, Permission.DO_ROUNDS)
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('inspections-expected'))")
    calendar = office.calendar()
    begun = dict(Expected.objects.values_list("sheet_code").annotate(Max("first")))
    facilities = list(Facility.objects.filter(since__lte=on))
    fresh = []
    for code in sorted(set(Sheet.objects.values_list("code", flat=True))):
        rows = [one for one in sheets_on(None) if one.code == code]
        start = max(min(one.valid_from for one in rows), on - NOTED_BACK, begun.get(code, date.min))
        for sheet in rows:
            first = max(start, sheet.valid_from)
            last = min(on, sheet.valid_to or on)
            for begins, ends in frequency.stretches(sheet.frequency, first, last, calendar) if first <= last else ():
                due = frequency.due_by(begins, ends, calendar)
                assert due is not None, "a stretch that counts has a working day"  # noqa: S101  (stretches gives no other)
                fresh += [
                    Expected(sheet_code=code, facility=one, first=begins, last=ends, due_by=due, times=sheet.times)
                    for one in facilities
                    if one.kind in sheet.kinds
                    and one.since <= begins
                    and (one.withdrawn_on is None or one.withdrawn_on > due)
                ]
    before = Expected.objects.count()
    Expected.objects.bulk_create(fresh, batch_size=2000, ignore_conflicts=True)
    return Expected.objects.count() - before
