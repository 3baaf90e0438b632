"""Telephone courtesy: sheets from a day, the month's draw, tests entered, corrected, told."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models, queries
from bianmin.reviews.actions.keeping import locked, note_change, required
from bianmin.reviews.errors import WrongRecord
from bianmin.reviews.rules import courtesy as rules
from bianmin.reviews.types import Grade, SheetItem

MOST_DRAWN = 50
MOST_REST = 24


def set_sheet(
    items: Sequence[SheetItem],
    grades: Sequence[Grade],
    *,
    actor: Actor,
    valid_from: date,
    basis: str = "",
    now: datetime | None = None,
) -> int:
    """Set the score sheet and the grades from a day on; points make 100. Earlier tests keep their sheet."""
    office.require(actor, Permission.KEEP_REVIEWS)
    fault = rules.sheet_fault(items, grades)
    if fault is not None:
        raise WrongRecord(fault)
    row = models.Sheet.objects.create(
        valid_from=valid_from,
        items=[{"code": one.code, "zh": one.name.zh, "en": one.name.en, "points": str(one.points)} for one in items],
        grades=[[str(one.least), one.name.zh, one.name.en] for one in grades],
        basis=basis.strip()[:200],
        made_by=actor.name[:80],
        made_at=now or clock.now(),
    )
    return row.pk


@transaction.atomic
def draw_extensions(
    month: date,
    *,
    actor: Actor,
    count: int = 2,
    rest_months: int = 2,
    seed: str = "",
    now: datetime | None = None,
) -> int:
    """Draw the extensions to be tested in a month; the seed is kept, so that anyone can draw the same again.

    Who was tested within ``rest_months`` comes after all others. A seed is given in tests and samples alone.
    """
    office.require(actor, Permission.KEEP_REVIEWS)
    candidates = queries.drawable()
    if not candidates:
        raise WrongRecord(t("沒有可抽測的分機。", "There is no extension to draw."))
    if not 1 <= count <= MOST_DRAWN or not 0 <= rest_months <= MOST_REST:
        raise WrongRecord(t("抽測1至50個分機，間隔0至24個月。", "Draw 1 to 50 extensions; rest 0 to 24 months."))
    first = month.replace(day=1)
    said = seed[:40] or secrets.token_hex(8)
    row = models.Draw.objects.create(
        month=first,
        seed=said,
        count=count,
        rest_months=rest_months,
        drawn_by=actor.name[:80],
        drawn_at=now or clock.now(),
    )
    models.Candidate.objects.bulk_create(
        models.Candidate(
            draw=row,
            extension=one.who.extension,
            person=one.who.person[:60],
            staff_id=one.who.staff_id,
            place=one.place,
            tested_last=one.who.tested_last,
            rests=one.rests,
            is_drawn=one.is_drawn,
        )
        for one in rules.draw(candidates, said, count, first, rest_months)
    )
    return row.pk


def enter_test(
    *,
    actor: Actor,
    tested_on: date,
    tester: str,
    extension: str,
    person: str,
    staff_id: int | None = None,
    items: Mapping[str, Decimal] | None = None,
    score: Decimal | None = None,
    tested_by: str = "",
    remarks: str = "",
    candidate_id: int | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a test: the points of each item of that day's sheet, or the whole score where no more is known."""
    office.require(actor, Permission.KEEP_REVIEWS)
    moment = now or clock.now()
    if tested_on > clock.taipei_date(moment):
        raise WrongRecord(t("測試日期不能晚於今天。", "The day of the test can't be later than today."))
    sheet = queries.sheet_on(tested_on)
    whole = _score(items, score, sheet.items)
    try:
        with transaction.atomic():
            row = models.CourtesyTest.objects.create(
                tested_on=tested_on,
                tester=required(tester, 60, t("測試機關", "tester")),
                tested_by=tested_by.strip()[:60],
                extension=required(extension, 10, t("分機", "extension")),
                person=required(person, 60, t("受測人", "person tested")),
                staff_id=staff_id,
                sheet_id=sheet.id,
                items={code: str(points) for code, points in (items or {}).items()},
                score=whole,
                remarks=remarks.strip()[:500],
                candidate_id=candidate_id,
                entered_by=actor.name[:80],
                entered_at=moment,
            )
    except IntegrityError as problem:
        raise WrongRecord(t("這個抽出的分機已登錄測試。", "This drawn extension was tested already.")) from problem
    return row.pk


@transaction.atomic
def correct_test(
    test_id: int,
    *,
    actor: Actor,
    reason: str,
    items: Mapping[str, Decimal] | None = None,
    score: Decimal | None = None,
    tested_on: date | None = None,
    remarks: str | None = None,
    now: datetime | None = None,
) -> None:
    """Correct a test with a reason; what it was before is kept beside it."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.CourtesyTest, test_id)
    moment = now or clock.now()
    before = {"score": str(row.score), "tested_on": row.tested_on.isoformat(), "remarks": row.remarks}
    note_change("courtesy", row.pk, before, reason, actor=actor, now=moment)
    if items is not None or score is not None:
        sheet = queries.sheet_on(row.tested_on)
        row.score = _score(items, score, sheet.items)
        row.items = {code: str(points) for code, points in (items or {}).items()}
    row.tested_on = tested_on or row.tested_on
    if row.tested_on > clock.taipei_date(moment):
        raise WrongRecord(t("測試日期不能晚於今天。", "The day of the test can't be later than today."))
    row.remarks = row.remarks if remarks is None else remarks.strip()[:500]
    row.save(update_fields=["score", "items", "tested_on", "remarks"])


@transaction.atomic
def tell_person(test_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Write down that the person was told the result. Said twice, the first stands."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.CourtesyTest, test_id)
    if row.told_at is None:
        row.told_at, row.told_by = now or clock.now(), actor.name[:80]
        row.save(update_fields=["told_at", "told_by"])


def _score(items: Mapping[str, Decimal] | None, score: Decimal | None, sheet: Sequence[SheetItem]) -> Decimal:
    if items:
        whole = rules.total(items, sheet)
        if not isinstance(whole, Decimal):
            raise WrongRecord(whole)
        return whole
    if score is None:
        raise WrongRecord(t("請填各項評分或總分。", "Give the points of the items, or the whole score."))
    fault = rules.score_fault(score)
    if fault is not None:
        raise WrongRecord(fault)
    return score
