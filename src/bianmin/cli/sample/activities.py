"""The sample's activities: a year of tours, publicity, charity, trainings, meetings with resolutions, registers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from random import Random

from bianmin.activities import actions, queries
from bianmin.activities.types import Material, SessionInput, Station, TourDay, TourRule
from bianmin.cases import queries as cases
from bianmin.cases.types import Filters
from bianmin.cli.sample.activity_words import CHARITY, COURSES, MEETINGS, PUBLICITY, RESOLUTIONS, SEMINARS
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.kit.workdays import WorkCalendar
from bianmin.office import queries as office
from bianmin.office.types import Actor

EARLIEST = date(2025, 1, 1)


@dataclass(frozen=True, slots=True)
class Life:
    """What the year is lived with: its last day, its people, one source of chance, the working days."""

    on: date
    staff: Mapping[str, Actor]
    random: Random
    calendar: WorkCalendar

    def workday(self, day: date) -> date:
        """Return the day, or the next working day."""
        return self.calendar.next_working(day)


def make(on: date, staff: Mapping[str, Actor]) -> dict[str, int]:
    """Let the activities of the sample's year have been; return counts."""
    life = Life(on, staff, Random(f"activities {on.isoformat()}"), office.calendar())
    first = max(EARLIEST, (on - timedelta(days=364)).replace(day=1))
    months = []
    while first <= on:
        months.append(first)
        first = (first + timedelta(days=31)).replace(day=1)
    made = tours(months[0], life)
    for at, month in enumerate(months):
        made += cleanings(month, life)
        made += held(at, month, life)
        made += meetings(at, month, life)
        learn(at, month, life)
    return {"sessions": made, "activity_entries": registers(months, life)}


def noon(day: date) -> datetime:
    """Return a moment of a day by which sessions are entered."""
    return datetime.combine(day, time(16), TAIPEI)


def record(given: SessionInput, on: date, actor: Actor) -> int | None:
    """Enter a session that was held by the sample's end."""
    return actions.record_session(given, actor=actor, now=noon(given.held_on)) if given.held_on <= on else None


def tours(first: date, life: Life) -> int:
    """Go out to the townships every month; a day on a holiday is moved, those to come are published."""
    keeper, made = life.staff["secretariat"], 0
    for name, township, nth, weekday, partner in (
        (
            t("尖山鄉巡迴服務（示範）", "Jianshan tour (sample)"),
            t("尖山鄉", "Jianshan"),
            4,
            4,
            t("監理站", "motor office"),
        ),
        (
            t("海口鄉行動服務站（示範）", "Haikou station (sample)"),
            t("海口鄉", "Haikou"),
            2,
            2,
            t("稅務局", "tax bureau"),
        ),
    ):
        rule = TourRule(
            topic="township" if nth == 4 else "station",
            name=name,
            nth=nth,
            weekday=weekday,
            begins=time(9),
            ends=time(12),
            clerks=4,
            place=t("鄉公所一樓", "Township office, ground floor"),
            township=township,
            partner=partner,
            offers=t(
                "繳款、分期繳納、案件查詢與諮詢、申請書表",
                "Payments, instalments, questions about your case, forms",
            ),
            bring=t("繳款通知書、身分證、印章", "Your notice, identity card, seal"),
            valid_from=first,
        )
        tour = actions.save_tour(rule, actor=keeper, on=first)
        actions.plan_tours(actor=keeper, on=first, until=life.on + timedelta(days=183), rule_id=tour)
        for day in queries.tour_calendar(first, life.on, rule_id=tour):
            made += tour_day(day, life)
    return made


def tour_day(day: TourDay, life: Life) -> int:
    """Hold a tour's day; one on a holiday is moved to the next working day first."""
    held_on = day.day
    if day.off is not None:
        held_on = life.workday(day.day)
        actions.move_session(
            day.session_id, held_on, actor=life.staff["secretariat"], reason="遇假日，順延辦理。", now=noon(day.day)
        )
    if held_on > life.on:
        return 0
    persons, paid = life.random.randrange(3, 14), life.random.randrange(0, 4)
    given = SessionInput(
        kind="outreach",
        topic=day.rule.topic,
        title=day.rule.name.zh,
        held_on=held_on,
        begins=day.begins,
        ends=day.ends,
        township=day.rule.township.zh,
        place=day.rule.place.zh,
        partner=day.rule.partner.zh,
        persons=persons,
        cases=max(persons - life.random.randrange(0, 3), 1),
        payments=paid,
        amount=paid * life.random.randrange(2_000, 9_000),
        instalments=life.random.randrange(0, 3),
        audience="鄉民",
        report="現場辦理繳款、分期與諮詢，民眾反映不必遠赴分署。",
        clerks=tuple(life.staff[name].staff_id or 0 for name in ("clerk", "registry", "cashier", "officer")),
    )
    actions.hold_session(day.session_id, given, actor=life.staff["registry"], now=noon(held_on))
    return 1


def cleanings(month: date, life: Life) -> int:
    """Clean the adopted park twice a month; set plants once a season."""
    made = 0
    for turn, after in enumerate((6, 20)):
        day = life.workday(month + timedelta(days=after))
        season = turn == 0 and month.month % 3 == 1
        given = SessionInput(
            kind="park_cleaning",
            topic="plants" if season else "cleaning",
            title="辦公廳舍綠美化" if season else "認養公園清掃",
            held_on=day,
            place="分署前公園（示範）",
            persons=life.random.randrange(6, 13),
            plants=life.random.randrange(55, 80) if season else 0,
        )
        made += record(given, life.on, life.staff["secretariat"]) is not None
    return made


def held(at: int, month: date, life: Life) -> int:
    """Hold what a month brings: publicity, charity, seminars, a visit."""
    made = 0
    for words, every, after in ((PUBLICITY, 1, 8), (CHARITY, 2, 12), (SEMINARS, 2, 15)):
        if at % every:
            continue
        kind, topic, title, place, partner = words[at // every % len(words)]
        given = SessionInput(
            kind=kind,
            topic=topic,
            title=title,
            held_on=life.workday(month + timedelta(days=after)),
            place=place,
            partner=partner,
            persons=life.random.randrange(15, 70),
            subject=title,
            report="活動順利，與會者踴躍提問。",
            cost=life.random.randrange(0, 6) * 1_000,
        )
        session = record(given, life.on, life.staff["secretariat"])
        made += session is not None
        if session is not None and kind == "publicity":
            actions.hand_out(session, "宣導摺頁", given.persons, actor=life.staff["secretariat"])
    if at == 5:
        given = SessionInput(
            kind="visit", topic="company", title="企業服務品質參訪", held_on=life.workday(month + timedelta(days=17)),
            place="示範企業", partner="示範企業", persons=18, report="參考其候位通知作法，提主管會議研議。",
        )  # fmt: skip
        made += record(given, life.on, life.staff["personnel"]) is not None
    return made


def learn(at: int, month: date, life: Life) -> None:
    """Hold a course a month; most of the staff come, some are short of the quarter's hours."""
    topic, title, speaker, hours = COURSES[at % len(COURSES)]
    day = life.workday(month + timedelta(days=10))
    everybody = sorted({one.staff_id for one in life.staff.values() if one.staff_id})
    there = [one for one in everybody if life.random.random() < 0.85]
    given = SessionInput(
        kind="training", topic=topic, title=title, held_on=day, begins=time(13, 30), ends=time(17, 30),
        place="分署會議室", subject=title, speaker=speaker, hours=Decimal(hours), persons=len(there),
    )  # fmt: skip
    session = record(given, life.on, life.staff["personnel"])
    if session is not None:
        actions.attend(session, actor=life.staff["personnel"], staff=there)


def meetings(at: int, month: date, life: Life) -> int:
    """Hold the month's meetings; what they resolve is done in time, late, or still waits."""
    made = 0
    people = ("head", "registry", "clerk", "cashier")
    for turn, (topic, every, after, partner) in enumerate(MEETINGS):
        day = life.workday(month + timedelta(days=after))
        if at % every or day > life.on:
            continue
        given = SessionInput(kind="meeting", topic=topic, held_on=day, place="分署會議室", partner=partner, persons=12)
        session = record(given, life.on, life.staff["secretariat"])
        made += 1
        if session is None:
            continue
        boss = life.staff["manager"]
        actions.write_minutes(
            session, actor=boss, chair="分署長（示範）", minutes="宣讀上次決議辦理情形；各單位報告後作成決議。",
            paperless=turn != 1, pages_saved=60, on=day,
        )  # fmt: skip
        actions.add_item(session, "檢討為民服務措施", actor=boss, proposer="秘書室", outcome="照案通過。")
        text, unit = RESOLUTIONS[(at + turn) % len(RESOLUTIONS)]
        due = life.workday(day + timedelta(days=30))
        one = actions.resolve(
            session, text, actor=boss, unit=unit, due_on=due, staff_id=life.staff[people[turn % 4]].staff_id
        )
        done = due + timedelta(days=6 if (at + turn) % 5 == 0 else -4)
        if done <= life.on and (at, turn) != (len(MEETINGS), 0):
            actions.settle_resolution(one, "已辦理完成。", actor=boss, on=done, now=noon(done))
    return made


def registers(months: list[date], life: Life) -> int:
    """Keep the registers: stationed agencies, one-stop contacts, petition box, material, calls, visits, measures."""
    keeper, head, first = life.staff["secretariat"], life.staff["head"], months[0]
    station = actions.save_station(
        Station(
            0, None, "地方稅務局（示範）", office.sites()[0].id, (1, 2, 3, 4, 5), "08:30–17:30", "駐點人員（示範）", 1,
            t("繳納稅款、查詢欠稅、補單", "Paying and asking about taxes, duplicate bills"), first, None,
        ),
        actor=keeper,
    )  # fmt: skip
    leaflet, film = (
        actions.save_material(Material(0, kind, title, "114-1", languages, first, made, cost, ""), actor=keeper)
        for kind, title, languages, made, cost in (
            ("anti_fraud", "反詐騙小卡（示範）", ("zh", "en"), 20_000, 18_000),
            ("film", "分期繳納怎麼辦（示範）", ("zh", "vi", "id", "th"), 0, 60_000),
        )
    )
    made = 0

    def enter(register: str, day: date, actor: Actor = keeper, **values: object) -> None:
        nonlocal made
        if day <= life.on:
            actions.enter(register, values, actor=actor, on=day, now=noon(day))
            made += 1

    for month in months:
        day = life.workday(month + timedelta(days=8))
        later = life.workday(day + timedelta(days=2))
        for agency in ("監理站（示範）", "健保署（示範）"):
            enter(
                "contacts", day, agency=agency, item="洽辦欠費與執照", persons=life.random.randrange(1, 4),
                forwarded_on=day, completed_on=later if later <= life.on else None,
                result="solved" if later <= life.on else "",
            )  # fmt: skip
        paid = life.random.randrange(4, 20)
        enter("station-days", day, station=station, people="駐點人員（示範）", headcount=1, payments=paid,
              amount=paid * 3_200, enquiries=life.random.randrange(5, 20))  # fmt: skip
        enter("box", day, box="大門外", first=head.staff_id, second=life.staff["registry"].staff_id,
              letters=life.random.randrange(0, 3))  # fmt: skip
        enter("distributions", day, material=leaflet, way="mailed", quantity=life.random.randrange(800, 1_500))
        enter("distributions", day, material=film, way="views", quantity=life.random.randrange(20, 120))
        enter("verifications", day, about="查證傳繳通知書是否為真", genuine=True)
    enter("adoptions", life.workday(months[-1] - timedelta(days=60)), measure="候位簡訊通知", adopter="示範市政府")
    enter("measures", life.workday(months[-1] - timedelta(days=40)), measure="鄉鎮巡迴服務", unit="執行科", people=4,
          cost=24_000, result="鄉民免往返分署，每場平均省時二小時。", satisfaction="96%")  # fmt: skip
    officer = life.staff["officer"]
    for at, row in enumerate(islice(cases.export_cases(Filters()), 4)):
        enter("field-visits", life.workday(months[-2] + timedelta(days=7 * at)), officer, case_number=row.number,
              officer=officer.staff_id, findings="到場訪視，說明分期繳納方式。", hardship=at == 1)  # fmt: skip
    return made
