"""Bookings of the sample: 24 video points, two months of windows and visits, coming days, somebody who waits.

Parties are generated like the sample's obligors and get no messages; hosts of video points are invented.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from random import Random

from bianmin.bookings import actions, queries
from bianmin.bookings.types import BookingState, BookingView, Party, PlaceKind, WeekHours
from bianmin.cli.sample.people import full_name
from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor

DISTRICTS: tuple[tuple[str, str], ...] = (
    ("和平區", "Heping"), ("安康區", "Ankang"), ("永樂區", "Yongle"), ("光明區", "Guangming"), ("福田區", "Futian"),
    ("清水區", "Qingshui"), ("松林區", "Songlin"), ("竹圍區", "Zhuwei"), ("溪口區", "Xikou"), ("石門區", "Shimen"),
    ("雲海鄉", "Yunhai"), ("青山鄉", "Qingshan"),
)  # fmt: skip
HOSTS: tuple[tuple[str, str], ...] = (("公所", "District Office"), ("戶政事務所", "Household Registration Office"))
WORKDAYS_BACK, WORKDAYS_AHEAD = 40, 8
#: (place, what people come for, one booking in so many days)
WISHES: tuple[tuple[str, Text, int], ...] = (
    ("early-bird", t("繳款", "paying"), 3),
    ("evening", t("繳款", "paying"), 2),
    ("counter", t("分期繳納諮詢", "asking about instalments"), 1),
    ("pick-up", t("領取收據", "fetching a receipt"), 2),
    ("home-visit", t("分期與繳款", "instalments and payment"), 6),
    ("interpreter", t("手語翻譯", "sign language"), 12),
    ("video-03", t("案件說明", "about a case"), 8),
)


def make(on: date, staff: Mapping[str, Actor], *, random: Random | None = None) -> dict[str, int]:
    """Make video points, bookings before and after a day, and a full day that somebody waits for; count them."""
    draw = random or Random(f"bookings {on.isoformat()}")
    actor = staff.get("desk", Actor.system("sample"))
    actions.ensure_default_places()
    points = video_points(Actor.system("sample"))
    made = 0
    for day in working_days(on):
        for code, purpose, seldom in WISHES:
            if draw.randrange(seldom) == 0:
                made += one_booking(code, day, purpose.zh, draw, on, actor)
    waiting = full_day("home-visit", on, draw, actor)
    return {"video_points": points, "bookings": made, "waiting": waiting}


def video_points(actor: Actor) -> int:
    """Make the 24 video service points with host, address and link."""
    number = 0
    for zh, en in DISTRICTS:
        for host_zh, host_en in HOSTS:
            number += 1
            code = f"video-{number:02d}"
            actions.save_place(
                code,
                actor=actor,
                kind=PlaceKind.VIDEO,
                name=t(f"遠距視訊據點{number:02d}（{zh}{host_zh}）", f"Video point {number:02d} ({en} {host_en})"),
                description=t("不必到分署，就近與承辦人視訊。", "Speak to your officer by video, close to home."),
                host=t(f"{zh}{host_zh}", f"{en} {host_en}"),
                address=t(f"便民市{zh}中正路{number}號", f"No. {number}, Zhongzheng Rd., {en}, Bianmin City"),
                link=f"https://video.bianmin.example/point/{number:02d}",
                terms=actions.Terms(cutoff_days=1, cutoff_time=time(12)),
                position=100 + number,
            )
            hours = [WeekHours(day, time(9), time(12), 1, 30) for day in range(5)]
            actions.set_hours(code, hours, actor=actor, valid_from=date(2000, 1, 1))
    return number


def working_days(on: date) -> list[date]:
    """Return the working days shortly before and after a day."""
    days: list[date] = []
    calendar, day = office.calendar(), on
    while len(days) < WORKDAYS_BACK:
        day -= timedelta(days=1)
        if calendar.is_working(day):
            days.append(day)
    ahead = on
    for _ in range(WORKDAYS_AHEAD):
        ahead = calendar.add_working(ahead, 1)
        days.append(ahead)
    return sorted(days)


def one_booking(code: str, day: date, purpose: str, draw: Random, on: date, actor: Actor) -> int:
    """Book a seat two days earlier (or on the sample's day); past ones were served, or their party stayed away."""
    asked = datetime.combine(min(day - timedelta(days=2), on), time(10, 20), TAIPEI)
    free = [slot for slot in queries.free_slots(code, day, day, everything=True, now=asked) if slot.free]
    if not free:
        return 0
    slot = draw.choice(free)
    try:
        one = actions.book(
            code, slot.starts_at, a_party(draw), actor=actor, purpose=purpose, notify=False, now=asked,
            channel=draw.choice(("web", "telephone", "counter", "letter", "fax")),
        )  # fmt: skip
    except Refusal:  # a draw the rules refuse is left out
        return 0
    if day < on:
        outcome(one, draw, actor)
    return 1


def outcome(one: BookingView, draw: Random, actor: Actor) -> None:
    """Tell what became of a past booking: nine of ten came."""
    if draw.random() < 0.1:
        actions.record_attendance(one.id, BookingState.ABSENT, actor=actor, now=one.ends_at)
        return
    actions.record_attendance(one.id, BookingState.ATTENDED, actor=actor, now=one.starts_at)
    actions.record_attendance(one.id, BookingState.SERVED, actor=actor, now=one.ends_at)


def full_day(code: str, on: date, draw: Random, actor: Actor) -> int:
    """Fill the last of the coming days and put somebody on its waiting list."""
    day = working_days(on)[-1]
    asked = datetime.combine(on, time(11), TAIPEI)
    for slot in queries.free_slots(code, day, day, everything=True, now=asked):
        for _ in range(slot.free):
            actions.book(code, slot.starts_at, a_party(draw), actor=actor, notify=False, now=asked)
    actions.join_waiting_list(code, day, a_party(draw), actor=actor, now=asked)
    return 1


def a_party(draw: Random) -> Party:
    """Return a generated party; the number belongs to nobody."""
    needs = draw.choice(("", "", "", "", "輪椅", "攜帶幼兒"))
    return Party(full_name(draw), f"0900{draw.randrange(10**6):06d}", needs=needs)
