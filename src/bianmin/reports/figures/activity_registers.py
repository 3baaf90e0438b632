"""Figures of the registers of activities: one-stop contacts, stationed agencies, petition box, material and more."""

from bianmin.activities.types import REGISTERS
from bianmin.kit.texts import Text, t
from bianmin.reports.figures.shape import Facts, Figure, distinct, total

PERSONS, CASES, DOLLARS = t("人次", "persons"), t("件", "cases"), t("元", "NT$")
YES_NO = {"yes": t("是", "Yes"), "no": t("否", "No")}


def _entries(register: str, title: Text, amount: str, words: Text | None, parts: dict[str, Text], **more: str) -> Facts:
    """Return a register's entries; ``parts`` are fields, ``more`` further columns by name, as SQL."""
    sees = REGISTERS[register].sees
    columns = "".join(f", coalesce(e.body ->> '{name}', '') as {name}" for name in parts if name not in more)
    columns += "".join(f", {sql} as {name}" for name, sql in more.items())
    return Facts(
        f"activities.{register}",
        title,
        f"""select e.id::text as record, e.on_date as day, ''::text as site, ({amount})::numeric as amount{columns}
         from activities_entry e
        where e.register = '{register}' and e.is_current and not e.is_struck
          and e.on_date between %(first)s and %(last)s""",  # noqa: S608  (names and columns of this file alone)
        parts=parts,
        distinct={"case_number": t("案件", "Case")} if "case_number" in more else {},
        values={"completed": YES_NO, "hardship": YES_NO},
        page=f"/console/activities/registers/{register}/{{record}}/",
        sees=sees,
        amount=words,
    )


_CASE = "nullif(e.body ->> 'case_number', '')"
CONTACTS = _entries(
    "contacts", t("跨機關單一窗口", "One-stop contacts"), "e.body ->> 'persons'", t("人數", "persons"),
    {"agency": t("機關", "Agency"), "completed": t("已辦畢", "Completed")},
    completed="case when e.body ->> 'completed_on' <> '' then 'yes' else 'no' end", case_number=_CASE,
)  # fmt: skip
STATION_DAYS = _entries(
    "station-days", t("移送機關駐點", "Stationed agencies"), "e.body ->> 'amount'", DOLLARS,
    {"agency": t("機關", "Agency")},
    agency="(select k.name from activities_station k where k.id = (e.body ->> 'station')::bigint)",
)  # fmt: skip
BOX = _entries(
    "box", t("戶外陳情信箱開箱", "Openings of the petition box"), "e.body ->> 'letters'", t("信件數", "letters"),
    {"box": t("信箱", "Box")},
)  # fmt: skip
GIVEN = _entries(
    "distributions", t("文宣發放", "Material handed out"), "e.body ->> 'quantity'", t("數量", "pieces"),
    {"way": t("方式", "Way"), "material_kind": t("種類", "Kind")},
    material_kind="(select m.kind from activities_material m where m.id = (e.body ->> 'material')::bigint)",
)  # fmt: skip
VERIFIED = _entries("verifications", t("反詐騙查證來電", "Calls to verify a letter"), "null::text", None, {})
FIELD_VISITS = _entries(
    "field-visits", t("主動現場訪視", "Field visits"), "null::text", None, {"hardship": t("發現弱勢", "Hardship")},
    hardship="case when (e.body ->> 'hardship')::boolean then 'yes' else 'no' end", case_number=_CASE,
)  # fmt: skip
ADOPTIONS = _entries(
    "adoptions",
    t("標竿學習", "Measures adopted by others"),
    "null::text",
    None,
    {"adopter": t("採行機關", "Adopted by")},
)
MEASURES = _entries(
    "measures", t("措施成本", "Costs of measures"), "e.body ->> 'cost'", DOLLARS, {"unit": t("承辦單位", "Unit")}
)
FIGURES: list[Figure] = [
    Figure(
        "activities.contacts", t("單一窗口收件數", "One-stop contacts"), CASES,
        t("期間內跨機關單一窗口收件數，以更正後者為準。", "One-stop contacts received, as corrected."), CONTACTS,
    ),
    Figure(
        "activities.contacts.completed", t("單一窗口辦畢數", "One-stop contacts completed"), CASES,
        t("期間內收件、已辦畢的跨機關單一窗口事項。", "Contacts of the period that were completed."),
        CONTACTS, where={"completed": "yes"},
    ),
    Figure(
        "activities.contacts.persons", t("單一窗口服務人數", "One-stop contacts: persons"), PERSONS,
        t("期間內跨機關單一窗口服務人數合計，與件數分計。", "Persons served, apart from contacts."),
        CONTACTS, value=total(),
    ),
    Figure(
        "activities.stations.days", t("移送機關駐點日數", "Days agencies were stationed"), t("日", "days"),
        t("期間內登錄的移送機關駐點日數；一機關一日計一次。", "Days of stationed agencies; one an agency a day."),
        STATION_DAYS,
    ),
    Figure(
        "activities.stations.amount", t("駐點代收金額", "Money taken by stationed agencies"), DOLLARS,
        t("期間內駐點機關在分署代收、直接入機關帳戶的金額合計。", "Money that went straight to the agencies."),
        STATION_DAYS, value=total(),
    ),
    Figure(
        "activities.box.letters", t("戶外陳情信箱信件數", "Letters in the petition box"), t("件", "letters"),
        t("期間內開箱取得的信件數合計。", "Letters found when the box was opened."), BOX, value=total(),
    ),
    Figure(
        "activities.material.given", t("文宣發放數量", "Material handed out"), t("份", "pieces"),
        t("期間內發放的文宣品數量，影片點閱不計。", "Pieces handed out; views of films don't count."),
        GIVEN, where={"way": ("mailed", "counter", "session", "posted", "partner")}, value=total(),
    ),
    Figure(
        "activities.material.views", t("影片點閱次數", "Views of films"), t("次", "views"),
        t("期間內登錄的影片點閱次數合計。", "Views of films, as entered."),
        GIVEN, where={"way": "views"}, value=total(),
    ),
    Figure(
        "activities.material.anti_fraud", t("反詐騙文宣隨函寄送數", "Leaflets against fraud sent with letters"),
        t("份", "pieces"),
        t("期間內隨函寄送的反詐騙文宣份數。", "Leaflets against fraud that went out with letters."),
        GIVEN, where={"way": "mailed", "material_kind": "anti_fraud"}, value=total(),
    ),
    Figure(
        "activities.verifications", t("反詐騙查證來電", "Calls to verify a letter"), CASES,
        t("期間內民眾來電查證公文或承辦人真偽的件數。", "Calls by people who asked whether a letter was genuine."),
        VERIFIED,
    ),
    Figure(
        "activities.field_visits", t("主動現場訪視次數", "Field visits"), t("次", "visits"),
        t("期間內主動現場訪視次數。", "Visits made by duty."), FIELD_VISITS,
    ),
    Figure(
        "activities.field_visits.cases", t("主動現場訪視案件數", "Field visits: cases"), CASES,
        t("期間內主動現場訪視的案件，同一案件計一次。", "Different cases visited."),
        FIELD_VISITS, value=distinct("case_number"),
    ),
    Figure(
        "activities.adoptions", t("措施獲其他機關採行", "Measures adopted by others"), t("項", "measures"),
        t("期間內本分署措施獲其他機關採行的次數。", "Times others took over a measure of this branch."), ADOPTIONS,
    ),
    Figure(
        "activities.measures.cost", t("措施投入經費", "Cost of measures"), DOLLARS,
        t("期間內登錄的措施經費合計。", "Cost of measures entered in the period."), MEASURES, value=total(),
    ),
]  # fmt: skip
"""The registers' figures."""
