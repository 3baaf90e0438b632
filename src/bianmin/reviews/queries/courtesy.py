"""Sheets, draws and tests of telephone courtesy."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Avg, Count, Max, Q

from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.reviews import models
from bianmin.reviews.errors import UnknownRecord
from bianmin.reviews.queries.reach import require_sight, section_of, seen_by
from bianmin.reviews.rules import courtesy as rules
from bianmin.reviews.types import CandidateInfo, ChangeInfo, CourtesyInfo, DrawInfo, Grade, SheetInfo, SheetItem
from bianmin.reviews.types.words import UPPER

MOST = 500


def sheets() -> list[SheetInfo]:
    """Return the sheets a branch set, the latest first, then the public scale."""
    return [*(_sheet(row) for row in models.Sheet.objects.order_by("-valid_from", "-id")), USUAL]


def sheet_on(day: date) -> SheetInfo:
    """Return the score sheet and grades that hold on a day."""
    row = models.Sheet.objects.filter(valid_from__lte=day).order_by("-valid_from", "-id").first()
    return _sheet(row) if row is not None else USUAL


def grade_on(score: Decimal, day: date) -> Text:
    """Return the grade of a score or mean by the thresholds of a day."""
    return rules.grade_of(score, sheet_on(day).grades)


def drawable() -> list[rules.Drawable]:
    """Return every extension that can be drawn: active staff's, and those of sections nobody has as his own."""
    last = dict(models.CourtesyTest.objects.values_list("extension").annotate(Max("tested_on")))
    found: dict[str, rules.Drawable] = {}
    for one in sorted(office.staff_list(active=True), key=lambda person: person.id):
        if one.extension and one.extension not in found:
            found[one.extension] = rules.Drawable(one.extension, one.full_name, one.id, last.get(one.extension))
    for section in office.sections():
        if section.extension and section.extension not in found:
            found[section.extension] = rules.Drawable(
                section.extension, section.name.zh, None, last.get(section.extension)
            )
    return sorted(found.values(), key=lambda one: one.extension)


def draws(limit: int = 24) -> list[DrawInfo]:
    """Return the latest draws, without their candidates."""
    return [_draw(row) for row in models.Draw.objects.order_by("-month", "-id")[:limit]]


def draw_of(draw_id: int) -> DrawInfo:
    """Return a draw with everyone who could have been drawn, in order."""
    row = models.Draw.objects.filter(pk=draw_id).first()
    if row is None:
        raise UnknownRecord
    candidates = models.Candidate.objects.filter(draw=row).select_related("test").order_by("place")
    return _draw(row, candidates)


def open_candidates() -> list[CandidateInfo]:
    """Return the extensions that were drawn and are not tested yet, of the latest draw of each month."""
    latest = models.Draw.objects.values("month").annotate(latest=Max("id")).values_list("latest", flat=True)
    rows = models.Candidate.objects.filter(draw_id__in=list(latest), is_drawn=True, test=None)
    return [_candidate(row) for row in rows.order_by("-draw__month", "place")]


def courtesy_tests(actor: Actor, first: date, last: date, *, tester: str = "") -> list[CourtesyInfo]:
    """Return the tests of a period that someone may see, the newest first; ``tester`` own, upper or a word."""
    rows = models.CourtesyTest.objects.filter(seen_by(actor), tested_on__range=(first, last))
    if tester == "upper":
        rows = rows.filter(tester__in=UPPER)
    elif tester == "own":
        rows = rows.exclude(tester__in=UPPER)
    elif tester:
        rows = rows.filter(tester=tester)
    ordered = rows.select_related("staff", "sheet").order_by("-tested_on", "-id")[:MOST]
    known: dict[date, SheetInfo] = {}
    return [_test(row, known) for row in ordered]


def courtesy_test(test_id: int, actor: Actor) -> CourtesyInfo:
    """Return a test, where it is the actor's to see."""
    row = models.CourtesyTest.objects.select_related("staff", "sheet").filter(pk=test_id).first()
    if row is None:
        raise UnknownRecord
    require_sight(actor, row)
    return _test(row, {})


def courtesy_sums(first: date, last: date) -> dict[str, tuple[int, Decimal | None, Text | None]]:
    """Return, for own and upper tests of a period, how many, their exact mean and its grade; nobody's own score."""
    upper = Q(tester__in=UPPER)
    found = models.CourtesyTest.objects.filter(tested_on__range=(first, last)).aggregate(
        own=Count("id", filter=~upper),
        own_mean=Avg("score", filter=~upper),
        upper=Count("id", filter=upper),
        upper_mean=Avg("score", filter=upper),
    )
    grades = sheet_on(last).grades
    return {
        name: (
            found[name],
            found[f"{name}_mean"],
            rules.grade_of(found[f"{name}_mean"], grades) if found[f"{name}_mean"] is not None else None,
        )
        for name in ("own", "upper")
    }


def model_candidates(first: date, last: date) -> list[tuple[str, int | None, int, Decimal]]:
    """Return who was tested in a period with the number of tests and their mean, the highest first."""
    rows = (
        models.CourtesyTest.objects.filter(tested_on__range=(first, last))
        .values("person", "staff_id")
        .annotate(tests=Count("id"), mean=Avg("score"))
        .order_by("-mean", "-tests", "person")
    )
    return [(row["person"], row["staff_id"], row["tests"], row["mean"]) for row in rows]


def changes(subject: str, record_id: int) -> list[ChangeInfo]:
    """Return what a record was before each correction, the latest first."""
    rows = models.Change.objects.filter(subject=subject, record_id=record_id).order_by("-id")
    return [ChangeInfo(row.before, row.reason, row.changed_by, row.changed_at) for row in rows]


def _sheet(row: models.Sheet) -> SheetInfo:
    return SheetInfo(
        row.pk,
        row.valid_from,
        tuple(SheetItem(one["code"], Text(one["zh"], one["en"]), Decimal(one["points"])) for one in row.items),
        tuple(Grade(Decimal(least), Text(zh, en)) for least, zh, en in row.grades),
        row.basis,
        row.made_by,
    )


USUAL = SheetInfo(None, date.min, rules.ITEMS, rules.GRADES)


def _candidate(row: models.Candidate) -> CandidateInfo:
    test = getattr(row, "test", None)
    return CandidateInfo(
        row.pk,
        row.extension,
        row.person,
        row.staff_id,
        row.place,
        row.tested_last,
        row.rests,
        row.is_drawn,
        test.pk if test is not None else None,
    )


def _draw(row: models.Draw, candidates: Iterable[models.Candidate] = ()) -> DrawInfo:
    return DrawInfo(
        row.pk,
        row.month,
        row.seed,
        row.count,
        row.rest_months,
        row.drawn_by,
        row.drawn_at,
        tuple(_candidate(one) for one in candidates),
    )


def _test(row: Any, known: dict[date, SheetInfo]) -> CourtesyInfo:  # noqa: ANN401  (a row with its person joined)
    if row.tested_on not in known:
        known[row.tested_on] = sheet_on(row.tested_on)
    names = _sheet(row.sheet).items if row.sheet is not None else rules.ITEMS
    items = tuple((one.name, Decimal(row.items[one.code]), one.points) for one in names if one.code in row.items)
    return CourtesyInfo(
        row.pk,
        row.test_id or f"T{row.pk}",
        row.tested_on,
        row.tester,
        row.tester in UPPER,
        row.tested_by,
        row.extension,
        row.person,
        row.staff_id,
        section_of(row),
        items,
        row.score,
        rules.grade_of(row.score, known[row.tested_on].grades),
        row.remarks,
        row.told_at,
        row.told_by,
    )
