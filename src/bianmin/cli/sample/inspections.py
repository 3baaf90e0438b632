"""The sample's facilities: a year of rounds, upkeep, defects, website checks and messages of displays."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random

from bianmin.inspections import actions, queries
from bianmin.inspections.actions import Found
from bianmin.inspections.types import ObservationRecord
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor

EARLIEST = date(2025, 1, 1)
MACHINE = Actor.system("sample")
Staff = Mapping[str, Actor]

HALL = t("1樓大廳", "Hall, 1st floor")
CORRIDOR = t("2樓走廊", "Corridor, 2nd floor")
FIRST = t("1樓", "1st floor")
FLOORS = t("各樓層", "Every floor")
DOOR = t("大門", "Entrance")
LIFT = t("電梯及各樓層", "Lift and every floor")

#: code, kind, class, name in both languages, place, pieces, both languages, months between filters
FACILITIES: tuple[tuple[str, str, str, Text, Text, int, bool, int], ...] = (
    ("RR-1", "restroom", "core", t("一樓廁所", "Restroom, first floor"), FIRST, 1, True, 0),
    ("RR-2", "restroom", "core", t("性別友善廁所", "All-gender restroom"), t("2樓", "2nd floor"), 1, True, 0),
    ("RR-A", "restroom", "core", t("無障礙廁所", "Accessible restroom"), FIRST, 1, True, 0),
    ("NR-1", "nursing", "core", t("哺（集）乳室", "Breastfeeding room"), FIRST, 1, True, 0),
    ("WD-1", "dispenser", "general", t("一樓飲水機", "Water dispenser, first floor"), HALL, 1, True, 3),
    ("WD-2", "dispenser", "general", t("二樓飲水機", "Water dispenser, second floor"), CORRIDOR, 1, True, 3),
    ("AC-R", "accessible", "core", t("無障礙坡道", "Ramp"), DOOR, 1, True, 0),
    ("AC-L", "accessible", "core", t("無障礙電梯", "Lift"), HALL, 1, True, 0),
    ("PK-A", "parking", "core", t("無障礙停車位", "Accessible parking"), t("前庭", "Forecourt"), 1, True, 0),
    ("FE-1", "extinguisher", "core", t("一樓滅火器", "Extinguishers, first floor"), FIRST, 4, False, 0),
    ("SG-R", "sign_room", "general", t("辦公空間標示", "Signs of rooms"), FLOORS, 20, True, 0),
    ("SG-W", "sign_way", "general", t("洽公指引標示", "Signs of the way"), FLOORS, 8, True, 0),
    ("PL-1", "plan", "core", t("樓層及避難平面圖", "Floor and escape plans"), LIFT, 4, True, 0),
    ("BD-1", "board", "innovative", t("申辦流程看板", "Boards of procedures"), HALL, 6, True, 0),
    ("LED-1", "display", "innovative", t("大門跑馬燈", "Ticker at the entrance"), DOOR, 1, False, 0),
    ("TV-1", "display", "innovative", t("服務中心電視", "Television of the service centre"), HALL, 1, False, 0),
    ("QR-1", "qr", "innovative", t("公文信封QR碼", "QR codes on envelopes"), t("公文信封", "Envelopes"), 2, False, 0),
    ("WEB", "website", "general", t("分署網站", "The branch's website"), t("網路", "On line"), 1, True, 0),
)  # fmt: skip

#: days before the end, facility, sheet, item, what was wrong, how it was mended (empty: not yet)
DEFECTS: tuple[tuple[int, str, str, str, str, str], ...] = (
    (210, "RR-1", "restroom", "bell", "緊急求救鈴按鈕鬆動", "更換按鈕並測試正常"),
    (150, "WD-1", "dispenser", "leak", "出水口滴水", "更換墊圈"),
    (95, "AC-R", "accessible", "whole", "坡道止滑條脫落", "重貼止滑條"),
    (40, "NR-1", "nursing", "fridge", "冰箱溫度偏高", "調整溫控並複測"),
    (9, "RR-2", "restroom", "light", "照明燈管閃爍", "更換燈管"),
    (2, "RR-A", "restroom", "lock", "門鎖不易扣上", ""),
)
FOLLOWERS = (("facebook_followers", 1_180, 21), ("line_followers", 640, 14), ("youtube_followers", 96, 3))


def make(on: date, staff: Staff) -> dict[str, int]:
    """Let the facilities have been looked after; return counts."""
    random = Random(f"inspections {on.isoformat()}")
    first = max(EARLIEST, on - timedelta(days=364))
    actions.ensure_default_sheets()
    known = inventory(first, staff)
    made = {"defects": defects(on, known, staff)}
    made["rounds"] = rounds(first, on, staff, random)
    made["upkeep"] = upkeep(first, on, known, staff, random)
    made["observations"] = observations(first, on, staff, random)
    messages(on, known, staff)
    actions.note_expected(on, actor=MACHINE)
    return made


def inventory(first: date, staff: Staff) -> dict[str, int]:
    """Put the branch's facilities up; return them by code."""
    return {
        code: actions.save_facility(
            code,
            actor=staff["secretariat"],
            kind=kind,
            grade=grade,
            name=name,
            place=place,
            pieces=pieces,
            is_bilingual=bilingual,
            since=first,
            filter_months=months,
        )
        for code, kind, grade, name, place, pieces, bilingual, months in FACILITIES
    }


def rounds(first: date, on: date, staff: Staff, random: Random) -> int:
    """Make the rounds of every sheet; here and there one is missed, as in life."""
    calendar, made = office.calendar(), 0
    working = [day for day in (first + timedelta(days=n) for n in range((on - first).days)) if calendar.is_working(day)]
    known = queries.facilities()
    for sheet in queries.sheets_on(on):
        for one in known:
            if one.kind not in sheet.kinds:
                continue
            days = chosen(sheet.frequency, [day for day in working if day >= sheet.valid_from], random)
            made += actions.enter_paper(sheet.code, one.id, days, actor=staff["desk"])
    return made


def chosen(frequency: str, working: list[date], random: Random) -> list[date]:
    """Return the days of the rounds: daily ones seldom missed, others on one day of their stretch."""
    if frequency == "daily":
        return [day for day in working if random.random() < 0.995]
    found: dict[tuple[int, ...], date] = {}
    for day in working:
        year, week, _ = day.isocalendar()
        stretch = {
            "weekly": (year, week),
            "monthly": (day.year, day.month),
            "quarterly": (day.year, day.month // 4),
            "half": (day.year, day.month // 7),
            "yearly": (day.year,),
        }[frequency]
        found.setdefault(stretch, day)
    return sorted(found.values())


def defects(on: date, known: Mapping[str, int], staff: Staff) -> int:
    """Let some rounds have found something; all but the last are mended and closed."""
    for ago, code, sheet, item, wrong, mended in DEFECTS:
        day = on - timedelta(days=ago)
        if day < max(EARLIEST, on - timedelta(days=364)):
            continue
        held = queries.sheet_on(sheet, day)
        found = {one.code: Found("defect", wrong) if one.code == item else Found("ok") for one in held.items}
        round_id = actions.make_round(
            sheet, known[code], found, actor=staff["desk"], on=day, now=datetime.combine(day, time(9), TAIPEI)
        )
        (bad,) = queries.defects_of_round(round_id)
        due = day + timedelta(days=7)
        actions.assign_defect(bad.id, actor=staff["secretariat"], unit="秘書室", due_on=due)
        if mended:
            actions.mend_defect(bad.id, actor=staff["head"], measure=mended, on=min(due, on))
            actions.close_defect(bad.id, actor=staff["secretariat"], is_right=True, on=min(due, on))
    return len(DEFECTS)


def upkeep(first: date, on: date, known: Mapping[str, int], staff: Staff, random: Random) -> int:
    """Change filters each quarter, test the water each half-year, keep the use of the breastfeeding room."""
    made = 0
    for n, code in enumerate(("WD-1", "WD-2")):
        day = first + timedelta(days=20 + n)
        while day <= on:
            actions.record_upkeep(known[code], "filter", actor=staff["desk"], on=day, by="示範飲水設備行")
            day, made = day + timedelta(days=88), made + 1
        day, number = first + timedelta(days=45 + n), 1
        while day <= on:
            test = actions.record_upkeep(
                known[code], "water_test", actor=staff["desk"], on=day, result="passed", by="示範檢驗所",
                report_no=f"W{day:%Y%m}-{n + 1}{number}", note="大腸桿菌群合於標準",
            )  # fmt: skip
            if day + timedelta(days=10) <= on:
                actions.publish_test(test, actor=staff["secretariat"], on=day + timedelta(days=7))
            day, number, made = day + timedelta(days=150), number + 1, made + 1
    day = first
    while day <= on:
        number = random.randint(0, 3)
        if number:
            actions.record_upkeep(known["NR-1"], "use", actor=staff["desk"], on=day, number=number)
            made += 1
        day += timedelta(days=7)
    return made


def observations(first: date, on: date, staff: Staff, random: Random) -> int:
    """Enter the month's website checks, followers and counts."""
    records: list[ObservationRecord] = []
    month, grown = first.replace(day=1), Decimal(0)
    while (day := (month + timedelta(days=27))) <= on:
        label, grown = f"{month:%Y%m}", grown + 1

        def add(subject: str, value: object, label: str = label, day: date = day) -> None:
            records.append(ObservationRecord(f"sample-{label}-{subject}", subject, day, "", str(value), ""))

        add("metadata_rate", 100)
        add("links_checked", 1_150 + random.randint(0, 60))
        add("links_broken", random.choice((0, 0, 0, 1)))
        add("site_updates", random.randint(18, 40))
        add("web_visits", random.randint(5_200, 7_900))
        add("web_downloads", random.randint(210, 480))
        add("gateway_queries", random.randint(900, 1_600))
        for subject, begun, each in FOLLOWERS:
            add(subject, begun + each * int(grown) + random.randint(0, 5))
        month = (month + timedelta(days=31)).replace(day=1)
    for subject, value in (
        ("video_sites", 6),
        ("agency_desks", 4),
        ("languages", 5),
        ("plants", 230),
        ("query_ways", 6),
        ("search_ways", 4),
        ("faq_count", 24),
    ):
        records.append(ObservationRecord(f"sample-{first:%Y}-{subject}", subject, first, "", str(value), ""))
    return actions.take_observations(records, actor=staff["secretariat"]).loaded


def messages(on: date, known: Mapping[str, int], staff: Staff) -> None:
    """Let the displays show messages, one of which waits for approval."""
    words = (
        (t("遲延利息不停計，繳款請早。", "Interest goes on: pay early."), "LED-1", -40),
        (t("詐騙電話請撥165。", "Fraud? Call 165."), "TV-1", -10),
        (t("中午不打烊，午休照常服務。", "Open through noon."), "LED-1", 1),
    )
    for text, code, ahead in words:
        begins = on + timedelta(days=ahead)
        message = actions.write_message(
            known[code], text, actor=staff["secretariat"], first=begins, last=begins + timedelta(days=30)
        )
        if ahead < 0:
            actions.approve_message(message, actor=staff["head"])
