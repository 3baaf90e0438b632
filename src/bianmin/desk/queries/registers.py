"""The registers' lists and month counts. A count takes current entries that weren't struck."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Avg, Count, Q

from bianmin.desk import models
from bianmin.desk.errors import UnknownEntry
from bianmin.desk.types import (
    AmenityEntry,
    BellEntry,
    CallEntry,
    CourtesyEntry,
    Entry,
    LoanEntry,
    RegisterCount,
    RegisterFilters,
    VisitEntry,
)
from bianmin.desk.types import words as named
from bianmin.kit import clock, keyset
from bianmin.kit.texts import Text, t

ORDER = ("-on_date", "-id")


@dataclass(frozen=True, slots=True)
class Register:
    """A register: its table, its title, what it is counted and filtered by, what its entries look like."""

    name: str
    title: Text
    model: Any
    kind: str
    words: Mapping[str, Text]
    entry: Callable[[Any], Entry]
    joins: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    mean: str = ""


def _kept(row: Any) -> dict[str, Any]:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return {
        "id": row.pk,
        "on": row.on_date,
        "at": row.at,
        "site_id": row.site_id,
        "who": row.who,
        "note": row.note,
        "replaces": row.replaces_id,
        "reason": row.reason,
        "is_current": row.is_current,
        "is_struck": row.is_struck,
    }


def _same(kind: type[Entry], *names: str) -> Callable[[Any], Entry]:
    return lambda row: kind(**_kept(row), **{name: getattr(row, name) for name in names})


def _call(row: Any) -> CallEntry:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return CallEntry(
        **_kept(row),
        line=row.line,
        topic=row.topic,
        case_number=row.case_number,
        case_found=row.case_found,
        section_id=row.section_id,
        section_name=Text(row.section.name_zh, row.section.name_en) if row.section else Text("", ""),
        transfers=row.transfers,
        answered_by=row.answered_by,
        waiting_seconds=row.waiting_seconds,
        minutes=row.minutes,
        first_call=row.first_call,
    )


def _loan(row: Any) -> LoanEntry:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return LoanEntry(
        **_kept(row),
        thing_id=row.thing_id,
        kind=row.thing.kind,
        label=row.thing.label,
        borrower=row.borrower,
        contact=row.contact,
        due_on=row.due_on,
        back_at=row.back_at,
        back_to=row.back_to,
        is_overdue=row.back_at is None and row.due_on < clock.today(),
    )


def _bell(row: Any) -> BellEntry:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return BellEntry(
        **_kept(row),
        bell_id=row.bell_id,
        place=Text(row.bell.place_zh, row.bell.place_en),
        answered_at=row.answered_at,
        answered_by=row.answered_by,
        need=row.need,
        outcome=row.outcome,
        seconds=int((row.answered_at - row.at).total_seconds()) if row.answered_at else None,
    )


REGISTERS: Mapping[str, Register] = {
    one.name: one
    for one in (
        Register(
            "visits",
            t("洽公與查詢登記簿", "Visits and enquiries"),
            models.Visit,
            "channel",
            named.CHANNELS,
            _same(
                VisitEntry,
                *("channel", "topic", "minutes", "case_number", "case_found", "identity_checked", "resolved", "care"),
                "language",
            ),
            counted=("channel", "topic", "care", "language", "resolved"),
            mean="minutes",
        ),
        Register(
            "calls",
            t("總機與電話服務紀錄", "Switchboard and call centre"),
            models.Call,
            "line",
            named.LINES,
            _call,
            ("section",),
            ("line", "topic", "first_call"),
            "minutes",
        ),
        Register(
            "courtesy",
            t("電話禮貌被投訴紀錄", "Complaints about telephone manners"),
            models.Courtesy,
            "finding",
            named.FINDINGS,
            _same(CourtesyEntry, "extension", "channel", "finding"),
            counted=("finding", "extension"),
        ),
        Register(
            "loans",
            t("物品借用登記簿", "Things lent"),
            models.Loan,
            "thing__kind",
            named.THINGS,
            _loan,
            ("thing",),
            ("thing__kind",),
        ),
        Register(
            "bells",
            t("愛心服務鈴紀錄", "Care bells"),
            models.BellAnswer,
            "need",
            named.BELL_NEEDS,
            _bell,
            ("bell",),
            ("need",),
        ),
        Register(
            "amenities",
            t("便民設施使用紀錄", "Amenities"),
            models.AmenityUse,
            "kind",
            named.AMENITIES,
            _same(AmenityEntry, "kind", "minutes", "query", "identity_checked"),
            counted=("kind", "query"),
            mean="minutes",
        ),
    )
}
_WORDS: Mapping[str, Mapping[str, Text]] = {
    "channel": named.CHANNELS,
    "topic": named.TOPICS,
    "line": named.LINES,
    "finding": named.FINDINGS,
    "thing__kind": named.THINGS,
    "need": named.BELL_NEEDS,
    "kind": named.AMENITIES,
    "query": named.PC_QUERIES,
    "care": {"": t("一般民眾", "Everybody else")},
    "language": named.LANGUAGES,
}
GROUPS: Mapping[str, Text] = {
    "all": t("全部", "All"),
    "channel": t("管道", "Channel"),
    "topic": t("事項", "Topic"),
    "care": t("照顧對象", "Care group"),
    "language": t("語言", "Language"),
    "resolved": t("當場解決", "Resolved at once"),
    "line": t("線路", "Line"),
    "first_call": t("一次解決", "Settled at the first call"),
    "finding": t("查證結果", "Finding"),
    "extension": t("分機", "Extension"),
    "thing__kind": t("物品", "Thing"),
    "need": t("需要", "Need"),
    "kind": t("設施", "Amenity"),
    "query": t("查詢種類", "Query"),
}
_YES = {True: t("是", "Yes"), False: t("否", "No")}


def register(name: str) -> Register:
    """Return a register by its name in addresses; UnknownEntry where there is none."""
    if name not in REGISTERS:
        raise UnknownEntry
    return REGISTERS[name]


def model_of(name: str) -> Any:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    """Return a register's table, for the actions."""
    return register(name).model


def one_entry(name: str, entry_id: int) -> Entry:
    """Return an entry by its id."""
    kept = register(name)
    row = kept.model.objects.select_related(*kept.joins).filter(pk=entry_id).first()
    if row is None:
        raise UnknownEntry
    return kept.entry(row)


def history(name: str, entry_id: int) -> list[Entry]:
    """Return an entry and what it replaced, the newest first."""
    found = [one_entry(name, entry_id)]
    while found[-1].replaces is not None:
        found.append(one_entry(name, found[-1].replaces))
    return found


def entries(
    name: str, filters: RegisterFilters, cursor: str | None = None, size: int = keyset.PAGE
) -> keyset.Page[Entry]:
    """Return a page of a register, the newest first."""
    kept = register(name)
    page = keyset.paginate(_narrowed(kept, filters), ORDER, cursor, size)
    return keyset.Page([kept.entry(row) for row in page.rows], page.next, page.previous)


def all_entries(name: str, filters: RegisterFilters) -> list[Entry]:
    """Return every entry that fits, the oldest first: for a file or a print."""
    kept = register(name)
    return [kept.entry(row) for row in _narrowed(kept, filters).order_by("on_date", "id").iterator()]


def month_counts(name: str, month: date) -> list[RegisterCount]:
    """Return a register's counts of a month: all, and by each of what it is counted by, with the mean minutes."""
    kept = register(name)
    first = month.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    rows = _narrowed(kept, RegisterFilters(first=first, last=last))
    mean = {"mean": Avg(kept.mean)} if kept.mean else {}
    total = rows.aggregate(count=Count("id"), **mean)
    found = [RegisterCount("all", GROUPS["all"], "", t("合計", "Total"), total["count"], total.get("mean") or 0.0)]
    for of in kept.counted:
        for row in rows.order_by().values(of).annotate(count=Count("id"), **mean).order_by(of):
            key = row[of]
            words: Mapping[Any, Text] = _YES if isinstance(key, bool) else {**_WORDS.get(of, {}), **_care(of)}
            name_of = words.get(key, Text(str(key) or "—", str(key) or "—"))
            found.append(RegisterCount(of, GROUPS[of], str(key), name_of, row["count"], row.get("mean") or 0.0))
    return found


def bell_response(first: date, last: date) -> tuple[int, float]:
    """Return how many presses were answered in a period, and the mean response in seconds; tests don't count."""
    rows = models.BellAnswer.objects.filter(
        is_current=True, is_struck=False, on_date__range=(first, last), answered_at__isnull=False
    ).exclude(need="test")
    seconds = [(row.answered_at - row.at).total_seconds() for row in rows if row.answered_at is not None]
    return len(seconds), sum(seconds) / len(seconds) if seconds else 0.0


def _care(of: str) -> Mapping[str, Text]:
    return named.CARE_NAMES if of == "care" else {}


def _narrowed(kept: Register, filters: RegisterFilters) -> Any:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    rows = kept.model.objects.select_related(*kept.joins).filter(is_current=True)
    if not filters.struck:
        rows = rows.filter(is_struck=False)
    narrowing = Q()
    if filters.first is not None:
        narrowing &= Q(on_date__gte=filters.first)
    if filters.last is not None:
        narrowing &= Q(on_date__lte=filters.last)
    if filters.site_id is not None:
        narrowing &= Q(site_id=filters.site_id)
    if filters.kind:
        narrowing &= Q(**{kept.kind: filters.kind})
    if filters.who:
        narrowing &= Q(who=filters.who)
    return rows.filter(narrowing)
