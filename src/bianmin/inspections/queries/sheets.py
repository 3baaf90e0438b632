"""Round sheets as they hold, and rounds as they stand and were made."""

from collections import defaultdict
from datetime import date

from django.db.models import Count, Q

from bianmin.inspections.errors import UnknownRecord, UnknownRound, UnknownSheet
from bianmin.inspections.models import Defect, Facility, Round, Sheet
from bianmin.inspections.queries.facilities import facility_infos
from bianmin.inspections.rules import frequency
from bianmin.inspections.types import DueRound, ItemInfo, Outcome, RoundInfo, SheetInfo
from bianmin.kit import clock, keyset
from bianmin.kit.models import StoredFile
from bianmin.kit.texts import Text
from bianmin.office import queries as office


def sheets_on(day: date | None) -> list[SheetInfo]:
    """Return the round sheets that hold on a day, or every version there is (None), by code."""
    rows = Sheet.objects.order_by("code", "valid_from")
    if day is not None:
        rows = rows.filter(Q(valid_to=None) | Q(valid_to__gte=day), valid_from__lte=day)
    return [_sheet(row) for row in rows]


def sheet_on(code: str, day: date) -> SheetInfo:
    """Return a round sheet as it holds on a day."""
    for one in sheets_on(day):
        if one.code == code:
            return one
    raise UnknownSheet


def due_rounds(on: date | None = None) -> list[DueRound]:
    """Return every round of the stretch a day lies in, as it stands; those that are late first, done ones last."""
    day = on or clock.today()
    calendar = office.calendar()
    facilities = [one for one in facility_infos(Facility.objects.filter(since__lte=day)) if one.state == "in_use"]
    found = []
    for sheet in sheets_on(day):
        first, last = frequency.stretch(sheet.frequency, day)
        due = frequency.due_by(first, last, calendar)
        if due is None:
            continue
        past = frequency.before(sheet.frequency, day, calendar)
        made: dict[tuple[int, bool], int] = defaultdict(int)
        for facility_id, made_on in Round.objects.filter(
            sheet_code=sheet.code, is_struck=False, on_date__range=(past[0], last)
        ).values_list("facility_id", "on_date"):
            if made_on >= first or made_on <= past[1]:
                made[facility_id, made_on >= first] += 1
        for one in facilities:
            if one.kind not in sheet.kinds:
                continue
            was_there = one.since <= past[0] and sheet.valid_from <= past[0]
            missed = was_there and made[one.id, False] < sheet.times
            done = made[one.id, True]
            found.append(DueRound(sheet, one, first, due, done, frequency.state(done, sheet.times, missed)))
    order = {"late": 0, "due": 1, "done": 2}
    return sorted(found, key=lambda one: (order[one.state], one.due_by, one.sheet.code, one.facility.code))


def rounds(
    *,
    sheet: str = "",
    facility_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
    cursor: str | None = None,
    size: int = keyset.PAGE,
) -> keyset.Page[RoundInfo]:
    """Return rounds, the newest first."""
    rows = Round.objects.select_related("sheet", "facility")
    if sheet:
        rows = rows.filter(sheet_code=sheet)
    if facility_id is not None:
        rows = rows.filter(facility_id=facility_id)
    if first is not None:
        rows = rows.filter(on_date__gte=first)
    if last is not None:
        rows = rows.filter(on_date__lte=last)
    page = keyset.paginate(rows, ("-on_date", "-id"), cursor, size)
    return keyset.Page([_round(row) for row in page.rows], page.next, page.previous)


def round_made(round_id: int) -> RoundInfo:
    """Return a round."""
    row = Round.objects.select_related("sheet", "facility").filter(pk=round_id).first()
    if row is None:
        raise UnknownRound
    return _round(row)


def next_turn(sheet_code: str, facility_id: int, day: date) -> int:
    """Return the how-manieth round of the day the next one is."""
    rows = Round.objects.filter(sheet_code=sheet_code, facility_id=facility_id, on_date=day, is_struck=False)
    return rows.count() + 1


def month_rounds(sheet_code: str, facility_id: int, month: date) -> dict[date, list[RoundInfo]]:
    """Return a facility's rounds of a month by day, for the month's sheet on paper."""
    found: dict[date, list[RoundInfo]] = defaultdict(list)
    rows = Round.objects.select_related("sheet", "facility").filter(
        sheet_code=sheet_code,
        facility_id=facility_id,
        is_struck=False,
        on_date__year=month.year,
        on_date__month=month.month,
    )
    for row in rows.order_by("on_date", "turn"):
        found[row.on_date].append(_round(row))
    return dict(found)


def round_figures(first: date, last: date) -> dict[str, int]:
    """Return how many rounds were made in a period, by sheet."""
    rows = Round.objects.filter(on_date__range=(first, last), is_struck=False).values("sheet_code")
    return {row["sheet_code"]: row["n"] for row in rows.annotate(n=Count("id")).order_by("sheet_code")}


def photo(file_id: int) -> StoredFile:
    """Return a photograph of a round or a defect; other files are not found here."""
    row = StoredFile.objects.filter(pk=file_id).first()
    of_defect = Q(photo_id=file_id) | Q(evidence_id=file_id)
    if row is None or not (Defect.objects.filter(of_defect).exists() or _in_a_round(file_id)):
        raise UnknownRecord
    return row


def _in_a_round(file_id: int) -> bool:
    sheets = Sheet.objects.values_list("items", flat=True)
    codes = {item["code"] for items in sheets for item in items}
    held = Q(pk__in=())
    for code in codes:
        held |= Q(**{f"outcomes__{code}__photo": file_id})
    return Round.objects.filter(held).exists()


def _sheet(row: Sheet) -> SheetInfo:
    return SheetInfo(
        row.pk,
        row.code,
        Text(row.title_zh, row.title_en),
        tuple(row.kinds),
        row.frequency,
        row.times,
        tuple(ItemInfo(one["code"], Text(one["zh"], one["en"])) for one in row.items),
        row.valid_from,
        row.valid_to,
    )


def _round(row: Round) -> RoundInfo:
    sheet = _sheet(row.sheet)
    kept = [
        (item.code, row.outcomes[item.code]) for item in sheet.items
    ]  # as the sheet has them, not as JSON keeps them
    return RoundInfo(
        id=row.pk,
        sheet=sheet,
        facility_id=row.facility_id,
        facility=Text(row.facility.name_zh, row.facility.name_en),
        place=Text(row.facility.place_zh, row.facility.place_en),
        on_date=row.on_date,
        turn=row.turn,
        at=row.at,
        who=row.who,
        outcomes=tuple(Outcome(code, one["outcome"], one.get("note", ""), one.get("photo")) for code, one in kept),
        note=row.note,
        struck_reason=row.struck_reason,
    )
