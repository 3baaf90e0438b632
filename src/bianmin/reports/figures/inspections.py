"""Figures of facilities and rounds: made and due, defects, water and filters, website checks, counts by subject."""

from bianmin.inspections.queries import FOLLOWERS, STANDARD
from bianmin.inspections.types import SubjectInfo
from bianmin.kit.texts import t
from bianmin.reports.figures.inspections_facts import (
    DEFECTS,
    EXPECTED,
    FACILITIES,
    MESSAGES,
    OBSERVED,
    ROUNDS,
    SHEETS,
    STOCK,
    UPKEEP,
    WEB,
)
from bianmin.reports.figures.rows import rows_of
from bianmin.reports.figures.shape import Display, Figure, lowest, mean, share, total
from bianmin.reports.figures.words import PERCENT

ROUND, DEFECT, TIMES, PIECES = t("次", "rounds"), t("件", "defects"), t("次", "times"), t("面", "pieces")
RATE = Display(decimals=1, chart="line")
#: Subjects that are added up over a period; of others the last count is what stands.
ADDED = frozenset(
    {
        "site_updates", "web_visits", "web_downloads", "video_views", "mobile_uses", "social_posts", "qr_scans",
        "links_checked", "links_broken", "web_accessibility_errors", "nursing_uses", "display_messages",
        "facilities_mended", "gateway_queries", "training_hours", "electronic_exchange", "paperless_meetings",
        "disinfections", "temperature_checks", "real_name_visits", "staff_surveys_sent", "petition_surveys_sent",
    }
)  # fmt: skip


_figure = rows_of("inspections")


def _of_subject(one: SubjectInfo) -> Figure:
    """Return the figure of a subject: its sum, its last count, or how many checks were passed."""
    code, title = f"observed.{one.code}", (one.title.zh, one.title.en)
    where = {"subject": one.code}
    if one.kind == "yes_no":
        words = (f"期間內「{one.title.zh}」的次數。", f"How often in the period: {one.title.en.lower()}.")
        return _figure(code, title, TIMES, words, OBSERVED, where | {"passed": "yes"})
    display = Display(decimals=int(one.unit.en in {"%", "hours", "days"}))
    if one.code in ADDED:
        words = (f"期間內登錄的{one.title.zh}合計。", f"Sum of what was entered in the period: {one.title.en.lower()}.")
        return _figure(code, title, one.unit, words, OBSERVED, where, total(), display)
    words = (
        f"期末的{one.title.zh}：各位置最近一次登錄之和，往前至多一年；有設施盤點者以盤點為準。",
        f"{one.title.en} as it stands: last counts of each place, at most a year old, or the inventory's.",
    )
    return _figure(code, title, one.unit, words, STOCK, where, total(), display)


FIGURES: list[Figure] = [
    _figure(
        "rounds.done", ("設施巡檢次數", "Rounds made"), ROUND,
        ("期間內完成的設施巡檢，註銷的不計。", "Rounds made in the period; struck ones don't count."), ROUNDS,
    ),
    *(
        _figure(
            f"rounds.{sheet}", (f"巡檢次數：{name.zh}", f"Rounds: {name.en.lower()}"), ROUND,
            (f"期間內{name.zh}的巡檢次數。", f"Rounds made in the period: {name.en.lower()}."),
            ROUNDS, {"sheet": sheet},
        )
        for sheet, name in SHEETS.items()
    ),
    _figure(
        "spycam.checks", ("反針孔偵測次數", "Spy-camera checks"), ROUND,
        ("期間內哺（集）乳室與廁所反針孔偵測的次數，每處每次計一次。",
         "Checks for spy cameras in the period, each place counted."), ROUNDS, {"sheet": "spycam"},
    ),
    _figure(
        "rounds.due", ("應辦巡檢", "Rounds due"), ROUND,
        ("期限在期間內的應辦巡檢。", "Rounds whose last day lies in the period."), EXPECTED,
    ),
    _figure(
        "rounds.rate", ("巡檢完成率", "Rounds made of those due"), PERCENT,
        ("期限在期間內的應辦巡檢中，如期完成者所占百分比。", "Share of the rounds due that were made in time."),
        EXPECTED, {"done": "yes"}, share(), RATE,
    ),
    _figure(
        "defects.found", ("發現缺失", "Defects found"), DEFECT,
        ("期間內發現的設施缺失。", "Defects of facilities found in the period."), DEFECTS,
    ),
    _figure(
        "defects.mended", ("已改善缺失", "Defects mended"), DEFECT,
        ("期間內發現的缺失中，已改善或已結案者。", "Of the defects found in the period, those mended or closed."),
        DEFECTS, {"state": ("mended", "closed")},
    ),
    _figure(
        "defects.open", ("待改善缺失", "Defects to be mended"), DEFECT,
        ("期間內發現的缺失中，尚未改善者。", "Of the defects found in the period, those not mended yet."),
        DEFECTS, {"state": "open"},
    ),
    _figure(
        "defects.days", ("缺失平均改善日數", "Mean days until mended"), t("日", "days"),
        ("期間內發現且已改善的缺失，自發現至改善的平均日數。", "Mean days from finding to mending, of those mended."),
        DEFECTS, {"state": ("mended", "closed")}, mean(), Display(decimals=1, chart="line"),
    ),
    _figure(
        "water.tests", ("飲用水水質檢驗次數", "Water tests"), TIMES,
        ("期間內飲水機的水質檢驗次數，每台每次計一次。", "Tests of drinking water, each dispenser counted."),
        UPKEEP, {"kind": "water_test"},
    ),
    _figure(
        "water.passed", ("水質檢驗合格率", "Water tests passed"), PERCENT,
        ("期間內水質檢驗合格者所占百分比。", "Share of the period's water tests that passed."),
        UPKEEP, {"kind": "water_test", "result": "passed"}, share(of={"kind": "water_test"}), RATE,
    ),
    _figure(
        "water.published", ("水質檢驗已公布次數", "Water tests published"), TIMES,
        ("期間內的水質檢驗，結果已公布於網站者。", "Of the period's water tests, those on the website."),
        UPKEEP, {"kind": "water_test", "published": "yes"},
    ),
    _figure(
        "filters.changed", ("更換濾心次數", "Filters changed"), TIMES,
        ("期間內更換飲水機濾心的次數。", "Changes of a dispenser's filter in the period."), UPKEEP, {"kind": "filter"},
    ),
    _figure(
        "filters.in_time", ("濾心如期更換率", "Filters changed in time"), PERCENT,
        ("更換濾心中，距前次（或設置日）未逾應換月數者所占百分比。",
         "Share of the changes made within the months since the last one, or since the dispenser was put up."),
        UPKEEP, {"kind": "filter", "in_time": "yes"}, share(of={"kind": "filter"}), RATE,
    ),
    _figure(
        "nursing.uses", ("哺（集）乳室使用次數", "Uses of the breastfeeding room"), TIMES,
        ("期間內登記的使用次數合計。", "Uses entered in the period."), UPKEEP, {"kind": "use"}, total(),
    ),
    _figure(
        "web.checks", ("網站檢測次數", "Checks of the website"), TIMES,
        ("期間內的無障礙、詮釋資料、連結與內容檢測，每項每次計一次。",
         "Checks of accessibility, metadata, links and content in the period, each counted."), WEB,
    ),
    _figure(
        "web.passed", ("網站檢測通過比率", "Checks of the website passed"), PERCENT,
        ("期間內網站檢測通過者所占百分比。", "Share of the period's checks of the website that were passed."),
        WEB, {"passed": "yes"}, share(), Display(chart="line"),
    ),
    _figure(
        "metadata.lowest", ("詮釋資料通過比率最低值", "Lowest share of metadata passed"), PERCENT,
        ("期間內各次詮釋資料檢測通過比率的最低值。", "Lowest share passed of the period's metadata checks."),
        OBSERVED, {"subject": "metadata_rate"}, lowest(),
    ),
    _figure(
        "links.checked", ("檢測連結數", "Links checked"), t("個", "links"),
        ("期間內各次檢測的連結數合計。", "Links checked in the period, added up."),
        OBSERVED, {"subject": "links_checked"}, total(),
    ),
    _figure(
        "links.broken", ("失效連結數", "Links broken"), t("個", "links"),
        ("期間內檢測出的失效連結合計。", "Broken links found in the period."),
        OBSERVED, {"subject": "links_broken"}, total(),
    ),
    _figure(
        "followers.count", ("社群追蹤人數", "Followers"), t("人", "persons"),
        ("期末各社群專頁最近一次登錄的追蹤人數合計。", "Followers of all channels, as last entered."),
        STOCK, {"subject": FOLLOWERS}, total(),
    ),
    _figure(
        "gateway.queries", ("電子閘門查驗件數", "Queries through the gateway"), t("件", "queries"),
        ("期間內以電子閘門查驗資料的件數合計。", "Queries through the electronic gateway in the period."),
        OBSERVED, {"subject": "gateway_queries"}, total(),
    ),
    *(
        _figure(
            code, (title.zh, title.en), unit,
            (f"期末的{title.zh}；設施盤點優先，否則為最近一次登錄。",
             f"{title.en} as they stand: by the inventory, or as last entered."),
            STOCK, {"subject": subject}, total(),
        )
        for code, subject, title, unit in (
            ("dispensers.count", "dispensers", t("飲水機台數", "Water dispensers"), t("台", "units")),
            ("signs.rooms", "signs_rooms", t("辦公空間標示", "Signs of rooms"), PIECES),
            ("signs.ways", "signs_ways", t("洽公指引標示", "Signs of the way"), PIECES),
            ("signs.plans", "signs_plans", t("樓層平面圖", "Floor plans"), PIECES),
            ("sop.count", "sop_count", t("標準作業流程", "Standard procedures"), t("種", "procedures")),
            ("video_sites.count", "video_sites", t("遠距視訊據點", "Places with video service"), t("處", "places")),
            ("agency_desks.count", "agency_desks", t("移送機關駐點", "Agencies with a desk here"), t("處", "agencies")),
            ("faq.count", "faq_count", t("常見問題", "Questions answered"), t("則", "questions")),
        )
    ),
    _figure(
        "facilities.count", ("設施項數", "Facilities"), t("項", "facilities"),
        ("期末在用與停用待修的設施項數。", "Facilities that stand on the period's last day."), FACILITIES,
    ),
    *(
        _figure(
            f"facilities.{grade}", (zh, en), t("項", "facilities"),
            (f"期末的{zh}項數。", f"{en} that stand on the period's last day."), FACILITIES, {"grade": grade},
        )
        for grade, zh, en in (
            ("core", "核心設施", "Core facilities"),
            ("general", "一般設施", "General facilities"),
            ("innovative", "創新設施", "Innovative facilities"),
        )
    ),
    _figure(
        "messages.shown", ("電子看板訊息則數", "Messages of displays"), t("則", "messages"),
        ("期間內開始播放且經核定的訊息。", "Approved messages that began in the period."), MESSAGES,
    ),
    *(_of_subject(one) for one in STANDARD if one.kind != "text"),
]  # fmt: skip
