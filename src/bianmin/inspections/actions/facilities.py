"""The inventory of facilities, and what is done at each: filters, water tests, repairs, uses."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from bianmin.inspections.actions.keeping import among, facility_of, locked, not_ahead, wanted
from bianmin.inspections.errors import AlreadyDone, UnknownRecord, WrongInspection
from bianmin.inspections.models import Facility, Upkeep
from bianmin.inspections.types import words
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_PIECES = 10_000
MOST_MONTHS = 36


@transaction.atomic
def save_facility(
    code: str,
    *,
    actor: Actor,
    kind: str,
    grade: str,
    name: Text,
    place: Text,
    since: date,
    site_id: int | None = None,
    pieces: int = 1,
    is_bilingual: bool = False,
    link: str = "",
    state: str = "in_use",
    withdrawn_on: date | None = None,
    filter_months: int = 0,
    note: str = "",
) -> int:
    """Add a facility to the inventory, or change the one with this code; return its id."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    if not 0 <= pieces <= MOST_PIECES or not 0 <= filter_months <= MOST_MONTHS:
        raise WrongInspection(t("數量或月數不正確。", "The number of pieces or months can't be so."))
    gone = state == "withdrawn"
    if gone and (withdrawn_on or clock.today()) < since:
        raise WrongInspection(t("撤除日不能早於設置日。", "It can't be withdrawn before it was put up."))
    known = {one.id for one in office.site_states()}
    if site_id is not None and site_id not in known:
        raise WrongInspection(t("沒有這個辦公處所。", "There is no such site."))
    given: dict[str, Any] = {
        "site_id": site_id or office.site_states()[0].id,
        "kind": among(kind, words.KINDS),
        "grade": among(grade, words.CLASSES),
        "name_zh": wanted(name.zh, t("中文名稱", "name in Chinese"), 60),
        "name_en": wanted(name.en, t("英文名稱", "name in English"), 120),
        "place_zh": wanted(place.zh, t("位置", "place"), 60),
        "place_en": wanted(place.en or place.zh, t("位置（英文）", "place in English"), 120),
        "pieces": pieces,
        "is_bilingual": is_bilingual,
        "link": link.strip()[:300],
        "state": among(state, words.STATES),
        "since": since,
        "withdrawn_on": (withdrawn_on or clock.today()) if gone else None,
        "filter_months": filter_months,
        "note": note.strip()[:300],
    }
    row, _ = Facility.objects.update_or_create(code=wanted(code, t("編號", "code"), 20), defaults=given)
    return row.pk


@transaction.atomic
def record_upkeep(
    facility_id: int,
    kind: str,
    *,
    actor: Actor,
    on: date | None = None,
    result: str = "",
    number: int | None = None,
    by: str = "",
    report_no: str = "",
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Enter something done at a facility; a repair puts it in use again. Return the record's id.

    ``result`` is ``passed`` or ``failed`` for a water test, which needs one. ``number`` counts uses; one where
    nothing is said.
    """
    office.require(actor, Permission.DO_ROUNDS)
    among(kind, words.UPKEEPS)
    among(result, words.RESULTS)
    if kind == "water_test" and not result:
        raise WrongInspection(t("請選水質檢驗結果。", "Choose the result of the water test."))
    times = number if number is not None else int(kind == "use")
    if not 0 <= times <= MOST_PIECES:
        raise WrongInspection(t("次數不正確。", "The count can't be so."))
    facility = facility_of(facility_id)
    row = Upkeep.objects.create(
        facility=facility,
        kind=kind,
        on_date=not_ahead(on),
        result=result,
        number=times,
        by=by.strip()[:80],
        report_no=report_no.strip()[:40],
        note=note.strip()[:300],
        staff_id=actor.staff_id,
        who=actor.name[:80],
        at=now or clock.now(),
    )
    if kind == "repair" and facility.state == "out_of_order":
        facility.state = "in_use"
        facility.save(update_fields=["state"])
    return row.pk


@transaction.atomic
def publish_test(upkeep_id: int, *, actor: Actor, on: date | None = None) -> None:
    """Put a water test's result on the website, whether it passed or not."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = locked(Upkeep, upkeep_id, UnknownRecord)
    if row.kind != "water_test":
        raise UnknownRecord
    if row.published_on is not None:
        raise AlreadyDone
    row.published_on = max(not_ahead(on), row.on_date)
    row.save(update_fields=["published_on"])
