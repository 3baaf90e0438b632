"""The inventory, upkeep, defects, and what of them presses."""

from datetime import date
from typing import Any

from django.db.models import Count, DateField, OuterRef, Q, QuerySet, Subquery

from bianmin.inspections.errors import UnknownDefect, UnknownFacility
from bianmin.inspections.models import Defect, Facility, Round, Upkeep
from bianmin.inspections.rules import frequency
from bianmin.inspections.types import DefectInfo, FacilityInfo, UpkeepInfo
from bianmin.kit import clock, keyset
from bianmin.kit.texts import Text


def facilities(*, grade: str = "", kind: str = "", withdrawn: bool = False) -> list[FacilityInfo]:
    """Return the inventory, by class and code; those withdrawn only where asked for."""
    rows = Facility.objects.all()
    if grade:
        rows = rows.filter(grade=grade)
    if kind:
        rows = rows.filter(kind=kind)
    if not withdrawn:
        rows = rows.exclude(state="withdrawn")
    return facility_infos(rows)


def facility(facility_id: int) -> FacilityInfo:
    """Return a facility."""
    found = facility_infos(Facility.objects.filter(pk=facility_id))
    if not found:
        raise UnknownFacility
    return found[0]


def facility_infos(rows: QuerySet[Facility]) -> list[FacilityInfo]:
    """Return rows of the inventory with their last filter, water test and round."""
    mine = Upkeep.objects.filter(facility_id=OuterRef("pk")).order_by("-on_date", "-id")
    walked = Round.objects.filter(facility_id=OuterRef("pk"), is_struck=False).order_by("-on_date", "-id")
    tested = mine.filter(kind="water_test")
    found = rows.annotate(
        filtered=Subquery(mine.filter(kind="filter").values("on_date")[:1], output_field=DateField()),
        tested=Subquery(tested.values("on_date")[:1], output_field=DateField()),
        tested_result=Subquery(tested.values("result")[:1]),
        checked=Subquery(walked.values("on_date")[:1], output_field=DateField()),
        waiting=Count("defect", filter=~Q(defect__state="closed")),
    ).order_by("grade", "kind", "code")
    return [_facility(row) for row in found]


def filters_due(on: date | None = None) -> list[FacilityInfo]:
    """Return the dispensers whose filter must be changed by a day, the longest due first."""
    day = on or clock.today()
    found = [one for one in facilities(kind="dispenser") if one.next_filter is not None and one.next_filter <= day]
    return sorted(found, key=lambda one: (one.next_filter or day, one.code))


def upkeep(
    *, facility_id: int | None = None, kind: str = "", cursor: str | None = None, size: int = keyset.PAGE
) -> keyset.Page[UpkeepInfo]:
    """Return what was done at facilities, the newest first."""
    rows = Upkeep.objects.select_related("facility")
    if facility_id is not None:
        rows = rows.filter(facility_id=facility_id)
    if kind:
        rows = rows.filter(kind=kind)
    page = keyset.paginate(rows, ("-on_date", "-id"), cursor, size)
    return keyset.Page([_upkeep(row) for row in page.rows], page.next, page.previous)


def published_tests(limit: int = 40) -> list[UpkeepInfo]:
    """Return the water tests that stand on the website, the newest first."""
    rows = Upkeep.objects.select_related("facility").filter(kind="water_test").exclude(published_on=None)
    return [_upkeep(row) for row in rows.order_by("-on_date", "-id")[:limit]]


def defects(
    *, state: str = "", facility_id: int | None = None, cursor: str | None = None, size: int = keyset.PAGE
) -> keyset.Page[DefectInfo]:
    """Return defects, the newest first."""
    rows = Defect.objects.select_related("facility")
    if state:
        rows = rows.filter(state=state)
    if facility_id is not None:
        rows = rows.filter(facility_id=facility_id)
    page = keyset.paginate(rows, ("-found_on", "-id"), cursor, size)
    return keyset.Page([_defect(row) for row in page.rows], page.next, page.previous)


def defect(defect_id: int) -> DefectInfo:
    """Return a defect."""
    row = Defect.objects.select_related("facility").filter(pk=defect_id).first()
    if row is None:
        raise UnknownDefect
    return _defect(row)


def defects_of_round(round_id: int) -> list[DefectInfo]:
    """Return the defects a round found."""
    return [_defect(row) for row in Defect.objects.select_related("facility").filter(round_id=round_id).order_by("id")]


def defects_waiting() -> list[DefectInfo]:
    """Return the defects not closed yet, those due soonest first."""
    rows = Defect.objects.select_related("facility").exclude(state="closed")
    return sorted((_defect(row) for row in rows), key=lambda one: (one.due_on or date.max, one.id))


def _facility(row: Any) -> FacilityInfo:  # noqa: ANN401  (a facility with what was annotated)
    return FacilityInfo(
        id=row.pk,
        code=row.code,
        site_id=row.site_id,
        kind=row.kind,
        grade=row.grade,
        name=Text(row.name_zh, row.name_en),
        place=Text(row.place_zh, row.place_en),
        pieces=row.pieces,
        is_bilingual=row.is_bilingual,
        link=row.link,
        state=row.state,
        since=row.since,
        withdrawn_on=row.withdrawn_on,
        filter_months=row.filter_months,
        note=row.note,
        filtered_on=row.filtered,
        next_filter=frequency.next_filter(row.filtered, row.filter_months, row.since),
        tested_on=row.tested,
        tested_ok=None if row.tested is None else row.tested_result == "passed",
        checked_on=row.checked,
        defects=row.waiting,
    )


def _upkeep(row: Upkeep) -> UpkeepInfo:
    return UpkeepInfo(
        row.pk,
        row.facility_id,
        Text(row.facility.name_zh, row.facility.name_en),
        row.kind,
        row.on_date,
        row.result,
        row.number,
        row.by,
        row.report_no,
        row.note,
        row.who,
        row.published_on,
    )


def _defect(row: Defect) -> DefectInfo:
    return DefectInfo(
        id=row.pk,
        facility_id=row.facility_id,
        facility=Text(row.facility.name_zh, row.facility.name_en),
        place=Text(row.facility.place_zh, row.facility.place_en),
        round_id=row.round_id,
        text=row.text,
        photo=row.photo_id,
        found_on=row.found_on,
        found_by=row.found_by,
        unit=row.unit,
        due_on=row.due_on,
        state=row.state,
        mended_on=row.mended_on,
        mended_by=row.mended_by,
        measure=row.measure,
        evidence=row.evidence_id,
        closed_on=row.closed_on,
        closed_by=row.closed_by,
    )
