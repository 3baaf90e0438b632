"""When the office is open on a day, from the dated settings and the calendar."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t
from bianmin.office.queries import calendar, setting

LOOK_AHEAD = 30


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a day in which something can be done at the counter."""

    name: Text
    begins: str
    ends: str
    note: Text
    state: str  # now, later, over


@dataclass(frozen=True, slots=True)
class OpeningDay:
    """A day's windows; on a day off ``why`` says why and the windows are those of ``next_day``."""

    day: date
    is_working: bool
    why: Text | None
    windows: tuple[Window, ...]
    next_day: date
    is_open_now: bool


BOOK = t("請先線上或電話預約", "please book online or by telephone")
_WINDOWS: tuple[tuple[str, Text, Text], ...] = (
    (
        "early_window",
        t("早鳥繳款", "Early-bird payment"),
        t("請先線上或電話預約", "please book online or by telephone"),
    ),
    ("counter_hours", t("一般服務", "Counter"), t("繳款、收件、詢問", "payments, papers, questions")),
    ("noon_window", t("中午不打烊", "Open at noon"), t("不必預約", "no booking needed")),
    ("evening_window", t("夜間繳款", "Evening payment"), BOOK),
)


def windows_of(day: date, now: datetime | None = None) -> tuple[Window, ...]:
    """Return the windows of a working day; ``state`` is seen from ``now`` (``later`` for all without it)."""
    clock = now.astimezone(TAIPEI).time() if now else time(0, 0)
    found = []
    for key, name, note in _WINDOWS:
        begins, ends = setting(key, day)
        first, last = time.fromisoformat(begins), time.fromisoformat(ends)
        state = "now" if first <= clock < last else "later" if clock < first else "over"
        found.append(Window(name, begins, ends, note, state))
    return tuple(found)


def opening(now: datetime) -> OpeningDay:
    """Return what is open on the Taipei day of ``now``."""
    day = now.astimezone(TAIPEI).date()
    days = calendar()
    following = next(
        (later for ahead in range(1, LOOK_AHEAD) if days.is_working(later := day + timedelta(days=ahead))),
        day + timedelta(days=1),
    )
    if not days.is_working(day):
        windows = windows_of(following)
        return OpeningDay(
            day, is_working=False, why=days.why_off(day), windows=windows, next_day=following, is_open_now=False
        )
    windows = windows_of(day, now)
    is_open = any(window.state == "now" for window in windows)
    return OpeningDay(day, is_working=True, why=None, windows=windows, next_day=following, is_open_now=is_open)
