"""How long a case may be executed: 行政執行法 §7, and 稅捐稽徵法 §23 for taxes.

General: not begun by T0 + 5 years, never; begun before, until T0 + 10 years. T0 is the day the
disposition became final or the term to pay ended, the later of them. Taxes: five years of
collection from the end of the term to pay, in which they must be transferred; then begun within 5
years more, and ended within 5 years after that; suspended time is deducted.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from bianmin.kit.roc import plain
from bianmin.kit.texts import Text, t

BEGIN_YEARS = {"general": 5, "tax": 10}
END_YEARS = {"general": 10, "tax": 15}

BASIS = {
    "general": t("行政執行法第7條", "Administrative Execution Act §7"),
    "tax": t("稅捐稽徵法第23條", "Tax Collection Act §23"),
}


def add_years(day: date, years: int) -> date:
    """Return the same day ``years`` later; 29 February counts as 28."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 2, 28)
    return day.replace(year=day.year + years)


def starts(kind: str, due_date: date, final_date: date) -> date:
    """Return T0: for taxes the end of the term to pay, else the later of that and the day of finality."""
    return due_date if kind == "tax" else max(due_date, final_date)


def last_day(kind: str, due_date: date, final_date: date, *, begun: bool, suspended_days: int = 0) -> date:
    """Return the last day on which execution may begin or, once begun, go on."""
    years = (END_YEARS if begun else BEGIN_YEARS)[kind]
    day = add_years(starts(kind, due_date, final_date), years)
    return day + timedelta(days=suspended_days) if kind == "tax" else day


def is_time_barred(received_on: date, due_date: date, final_date: date) -> bool:
    """Tell whether a transfer comes too late (fault E10): later than T0 + 5 years; the very day is in time."""
    return received_on > add_years(max(due_date, final_date), BEGIN_YEARS["general"])


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock of a case as it stands on a day."""

    rule: str
    basis: Text
    start: date
    start_why: Text
    last_day: date
    days_left: int
    level: str
    explanation: Text


def limitation_explained(
    kind: str,
    *,
    due_date: date,
    final_date: date,
    begun_on: date | None,
    suspended_days: int,
    on: date,
    warn_days: tuple[int, ...],
    ended: bool = False,
) -> Clock:
    """Explain the clock of a case on a day.

    ``warn_days`` are the distances at which lists warn (a dated setting), in days. ``level`` is
    ``past``, ``near`` (within the smallest distance), ``soon`` (within the largest), ``fine``, or
    ``none`` for a case that has ended.
    """
    start = starts(kind, due_date, final_date)
    end = last_day(kind, due_date, final_date, begun=begun_on is not None, suspended_days=suspended_days)
    left = (end - on).days
    level = "none" if ended else _level(left, warn_days)
    return Clock(
        rule=kind,
        basis=BASIS[kind],
        start=start,
        start_why=_start_why(kind, due_date, final_date),
        last_day=end,
        days_left=left,
        level=level,
        explanation=_sentence(kind, start, end, begun_on, suspended_days),
    )


def _level(left: int, warn_days: tuple[int, ...]) -> str:
    if left < 0:
        return "past"
    if warn_days and left <= min(warn_days):
        return "near"
    return "soon" if warn_days and left <= max(warn_days) else "fine"


def _start_why(kind: str, due_date: date, final_date: date) -> Text:
    if kind == "tax" or due_date >= final_date:
        return t("繳納期限屆滿日", "the end of the term to pay")
    return t("處分確定日", "the day the disposition became final")


def _sentence(kind: str, start: date, end: date, begun_on: date | None, suspended_days: int) -> Text:
    if begun_on is None:
        years = BEGIN_YEARS[kind]
        text = t(
            "自{start}起{years}年內未開始執行者，不得再執行；最後一日為{end}。",
            "Unless execution begins within {years} years of {start_en}, it may never; the last day is {end_en}.",
        )
    else:
        years = END_YEARS[kind]
        text = t(
            "已於{begun}開始執行，得繼續執行至{start}起滿{years}年；最後一日為{end}。",
            "Execution began on {begun_en} and may go on until {years} years after {start_en}; "
            "the last day is {end_en}.",
        )
    filled = text.fill(
        start=plain(start),
        end=plain(end),
        begun=plain(begun_on) if begun_on else "",
        start_en=start.isoformat(),
        end_en=end.isoformat(),
        begun_en=begun_on.isoformat() if begun_on else "",
        years=years,
    )
    if kind != "tax" or not suspended_days:
        return filled
    more = t("其中停止執行{days}日已扣除。", " {days} suspended days are deducted.").fill(days=suspended_days)
    return Text(filled.zh + more.zh, filled.en + more.en)
