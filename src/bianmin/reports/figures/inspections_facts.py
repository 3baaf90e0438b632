"""Facts of facilities and rounds: what the figures of inspections are counted from.

What was done on screen and what was loaded from files as an observation is one set: a round of the spy-camera
sheet and an observation ``spycam_check`` are the same kind of fact.
"""

from bianmin.inspections.queries import FOLLOWERS, STANDARD, WEB_CHECKS
from bianmin.inspections.types.words import CLASSES, DEFECT_STATES, KINDS, RESULTS, STATES, UPKEEPS
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Facts

SEES = Permission.READ_INSPECTIONS
YES_NO = {"yes": t("是", "Yes"), "no": t("否", "No")}
PASSED = {"passed": RESULTS["passed"], "failed": RESULTS["failed"]}
SUBJECTS = {one.code: one.title for one in STANDARD}
SHEETS = {
    "restroom": t("廁所", "Restrooms"),
    "nursing": t("哺（集）乳室", "Breastfeeding room"),
    "spycam": t("反針孔偵測", "Spy cameras"),
    "dispenser": t("飲水機", "Water dispensers"),
    "accessible": t("無障礙設施", "Accessibility"),
    "extinguisher": t("滅火器", "Fire extinguishers"),
    "signs": t("標示、看板與平面圖", "Signs, boards, plans"),
    "display": t("跑馬燈與電視", "Displays"),
    "website": t("網站", "Website"),
    "bell": t("愛心服務鈴", "Care bells"),
}
#: Subjects of observations that say the same as a round of a sheet.
AS_ROUNDS = {
    "restroom_check": "restroom",
    "nursing_check": "nursing",
    "spycam_check": "spycam",
    "accessible_check": "accessible",
    "extinguisher_check": "extinguisher",
    "signs_check": "signs",
    "bell_test": "bell",
}
#: Kinds of facility whose pieces are counted, and the subject that says the same.
AS_STOCK = {
    "dispenser": "dispensers",
    "sign_room": "signs_rooms",
    "sign_way": "signs_ways",
    "plan": "signs_plans",
    "board": "flow_boards",
    "extinguisher": "extinguishers",
    "display": "displays",
    "qr": "qr_codes",
}


def _page(values: dict[str, str]) -> str:
    """Return where a record stands, by the letter its number begins with."""
    letter, number = values["record"][:1], values["record"][1:].partition(":")[0]
    at = {"r": "rounds", "o": "observations", "f": "facilities", "u": "facilities"}[letter]
    if letter == "u":
        number = values["record"].rpartition(":")[2]
    return f"/console/inspections/{at}/{number}/"


def _case(column: str, words: dict[str, str]) -> str:
    """Return SQL that turns one word into another."""
    return f"case {column} " + " ".join(f"when '{a}' then '{b}'" for a, b in words.items()) + " end"


def _among(words: object) -> str:
    return ", ".join(f"'{word}'" for word in words)  # type: ignore[attr-defined]  # a table or tuple of words


_OBSERVED = "o.observed_on between %(first)s and %(last)s and not o.is_struck"

ROUNDS = Facts(
    "inspections.rounds",
    t("巡檢", "Rounds"),
    f"""select 'r' || r.id as record, r.on_date as day, s.code as site, null::numeric as amount,
              r.sheet_code as sheet, f.kind, case when r.defects > 0 then 'no' else 'yes' end as ok
         from inspections_round r
         join inspections_facility f on f.id = r.facility_id
         join office_site s on s.id = f.site_id
        where r.on_date between %(first)s and %(last)s and not r.is_struck
       union all
       select 'o' || o.id, o.observed_on, '', null, {_case("o.subject", AS_ROUNDS)}, '', o.value
         from inspections_observation o
        where {_OBSERVED} and o.subject in ({_among(AS_ROUNDS)})""",  # noqa: S608  (words of our own)
    parts={"sheet": t("巡檢表", "Sheet"), "kind": t("設施種類", "Kind"), "ok": t("全部正常", "All in order")},
    values={"sheet": SHEETS, "kind": KINDS, "ok": YES_NO},
    page=lambda values: _page(dict(values)),
    sees=SEES,
)
EXPECTED = Facts(
    "inspections.expected",
    t("應辦巡檢", "Rounds that were due"),
    """select e.id::text as record, e.due_by as day, s.code as site, null::numeric as amount, e.sheet_code as sheet,
              case when (select count(*) from inspections_round r
                          where r.facility_id = e.facility_id and r.sheet_code = e.sheet_code and not r.is_struck
                            and r.on_date between e.first and e.last) >= e.times then 'yes' else 'no' end as done
         from inspections_expected e
         join inspections_facility f on f.id = e.facility_id
         join office_site s on s.id = f.site_id
        where e.due_by between %(first)s and %(last)s""",
    parts={"sheet": t("巡檢表", "Sheet"), "done": t("已完成", "Made")},
    values={"sheet": SHEETS, "done": YES_NO},
    sees=SEES,
)
DEFECTS = Facts(
    "inspections.defects",
    t("設施缺失", "Defects of facilities"),
    """select d.id::text as record, d.found_on as day, s.code as site,
              (d.mended_on - d.found_on)::numeric as amount, d.state, f.kind, d.unit
         from inspections_defect d
         join inspections_facility f on f.id = d.facility_id
         join office_site s on s.id = f.site_id
        where d.found_on between %(first)s and %(last)s
          and (d.round_id is null or not exists (select from inspections_round r
                                                  where r.id = d.round_id and r.is_struck))""",
    parts={"state": t("狀態", "State"), "kind": t("設施種類", "Kind"), "unit": t("負責單位", "Unit")},
    values={"state": DEFECT_STATES, "kind": KINDS},
    page="/console/inspections/defects/{record}/",
    sees=SEES,
    amount=t("改善日數", "Days until mended"),
)
UPKEEP = Facts(
    "inspections.upkeep",
    t("設施維護、檢驗與使用", "Upkeep, tests and uses"),
    f"""select * from (
         select 'u' || u.id || ':' || f.id as record, u.on_date as day, s.code as site, u.number::numeric as amount,
                u.kind, u.result, case when u.published_on is null then 'no' else 'yes' end as published,
                case when u.kind <> 'filter' then ''
                     when u.on_date <= coalesce(lag(u.on_date) over last_one, f.since)
                                       + make_interval(months => f.filter_months) then 'yes' else 'no' end as in_time
           from inspections_upkeep u
           join inspections_facility f on f.id = u.facility_id
           join office_site s on s.id = f.site_id
          where u.on_date <= %(last)s
         window last_one as (partition by u.facility_id, u.kind order by u.on_date, u.id)) kept
        where kept.day >= %(first)s
       union all
       select 'o' || o.id, o.observed_on, '', case o.subject when 'nursing_uses' then o.number else 0 end,
              {_case("o.subject", {"water_test": "water_test", "filter_change": "filter", "nursing_uses": "use"})},
              case when o.subject <> 'water_test' then '' when o.value = 'yes' then 'passed' else 'failed' end,
              'yes', case o.subject when 'filter_change' then o.value else '' end
         from inspections_observation o
        where {_OBSERVED} and o.subject in ('water_test', 'filter_change', 'nursing_uses')""",  # noqa: S608  (words of our own)
    parts={
        "kind": t("事項", "What"),
        "result": t("檢驗結果", "Result"),
        "published": t("已公布", "On the website"),
        "in_time": t("如期", "In time"),
    },
    values={"kind": UPKEEPS, "result": PASSED, "published": YES_NO, "in_time": YES_NO},
    page=lambda values: _page(dict(values)),
    sees=SEES,
    amount=t("次數", "Times"),
)
WEB = Facts(
    "inspections.web",
    t("網站檢測", "Checks of the website"),
    f"""select 'r' || r.id || ':' || item.key as record, r.on_date as day, s.code as site, null::numeric as amount,
              item.key as subject, case item.value ->> 'outcome' when 'ok' then 'yes' else 'no' end as passed
         from inspections_round r
         join inspections_facility f on f.id = r.facility_id
         join office_site s on s.id = f.site_id
         cross join lateral jsonb_each(r.outcomes) item
        where r.sheet_code = 'website' and not r.is_struck and r.on_date between %(first)s and %(last)s
          and item.value ->> 'outcome' <> 'na'
       union all
       select 'o' || o.id, o.observed_on, '', null,
              case o.subject when 'metadata_rate' then 'metadata_check' else o.subject end,
              case when o.subject = 'metadata_rate' then case when o.number = 100 then 'yes' else 'no' end
                   else o.value end
         from inspections_observation o
        where {_OBSERVED} and o.subject in ({_among((*WEB_CHECKS, "metadata_rate"))})""",  # noqa: S608  (words of our own)
    parts={"subject": t("檢測項目", "Check"), "passed": t("通過", "Passed")},
    values={"subject": {code: SUBJECTS[code] for code in WEB_CHECKS}, "passed": YES_NO},
    page=lambda values: _page(dict(values)),
    sees=SEES,
)
OBSERVED = Facts(
    "inspections.observed",
    t("觀測與檢測紀錄", "Counts and checks"),
    f"""select 'o' || o.id as record, o.observed_on as day, ''::text as site, o.number as amount, o.subject,
              case when o.value in ('yes', 'no') then o.value else '' end as passed, o.place
         from inspections_observation o
        where {_OBSERVED}""",  # noqa: S608  (words of our own)
    parts={"subject": t("項目", "What"), "passed": t("通過", "Passed"), "place": t("位置", "Place")},
    values={"subject": SUBJECTS, "passed": YES_NO},
    page=lambda values: _page(dict(values)),
    sees=SEES,
    amount=t("值", "Value"),
)
STOCK = Facts(
    "inspections.stock",
    t("期末盤點數", "Counts as they stand"),
    f"""with held as (
         select f.id, f.pieces, s.code as site, {_case("f.kind", AS_STOCK)} as subject
           from inspections_facility f join office_site s on s.id = f.site_id
          where f.kind in ({_among(AS_STOCK)}) and f.since <= %(last)s
            and (f.withdrawn_on is null or f.withdrawn_on > %(last)s))
       select 'f' || h.id as record, %(last)s::date as day, h.site, h.pieces::numeric as amount, h.subject
         from held h
       union all
       select 'o' || last_one.id, %(last)s::date, '', last_one.number, last_one.subject
         from (select distinct on (o.subject, o.place) o.id, o.number, o.subject
                 from inspections_observation o
                where not o.is_struck and o.number is not null and o.observed_on <= %(last)s
                  and o.observed_on > %(first)s::date - 366
                  and not exists (select from held h where h.subject = o.subject)
                order by o.subject, o.place, o.observed_on desc, o.id desc) last_one""",  # noqa: S608  (words of our own)
    parts={"subject": t("項目", "What")},
    values={"subject": SUBJECTS},
    page=lambda values: _page(dict(values)),
    sees=SEES,
    amount=t("數量", "Number"),
    standing=True,
)
FACILITIES = Facts(
    "inspections.facilities",
    t("期末設施", "Facilities as they stand"),
    """select 'f' || f.id as record, %(last)s::date as day, s.code as site, f.pieces::numeric as amount,
              f.kind, f.grade, f.state, case when f.is_bilingual then 'yes' else 'no' end as bilingual
         from inspections_facility f join office_site s on s.id = f.site_id
        where f.since <= %(last)s and (f.withdrawn_on is null or f.withdrawn_on > %(last)s)
          and %(first)s::date <= %(last)s::date""",
    parts={
        "kind": t("種類", "Kind"),
        "grade": t("類別", "Class"),
        "state": t("現況", "State"),
        "bilingual": t("中英對照", "Both languages"),
    },
    values={"kind": KINDS, "grade": CLASSES, "state": STATES, "bilingual": YES_NO},
    page=lambda values: _page(dict(values)),
    sees=SEES,
    amount=t("數量", "Pieces"),
    standing=True,
)
MESSAGES = Facts(
    "inspections.messages",
    t("電子看板訊息", "Messages of displays"),
    """select m.id::text as record, m.first as day, s.code as site, (m.last - m.first + 1)::numeric as amount,
              f.code as display
         from inspections_message m
         join inspections_facility f on f.id = m.facility_id
         join office_site s on s.id = f.site_id
        where m.approved_at is not null and m.first between %(first)s and %(last)s""",
    parts={"display": t("看板", "Display")},
    page="/console/inspections/messages/",
    sees=SEES,
    amount=t("日數", "Days"),
)
__all__ = [
    "DEFECTS",
    "EXPECTED",
    "FACILITIES",
    "FOLLOWERS",
    "MESSAGES",
    "OBSERVED",
    "ROUNDS",
    "SHEETS",
    "STOCK",
    "UPKEEP",
    "WEB",
]
