"""Figures of activities: sessions by kind with persons and cases, training hours, meetings and resolutions."""

from bianmin.activities.types.words import KINDS, RESOLUTION_STATES
from bianmin.kit.texts import t
from bianmin.reports.figures import activity_registers
from bianmin.reports.figures.activities_facts import (
    ATTENDED,
    DESK_TRAINING,
    LEARNERS,
    PAPERLESS,
    RESOLUTIONS,
    SESSION_AMOUNTS,
    SESSION_CASES,
    SESSION_PAYMENTS,
    SESSION_PLANTS,
    SESSIONS,
)
from bianmin.reports.figures.shape import Display, Figure, distinct, monthly, share, total

TIMES, PERSONS, CASES = t("場次", "sessions"), t("人次", "persons"), t("件", "cases")
DOLLARS, HOURS, PERCENT = t("元", "NT$"), t("小時", "hours"), t("%", "%")
FIGURES: list[Figure] = [
    *(
        figure
        for kind, name in KINDS.items()
        for figure in (
            Figure(
                f"activities.{kind}.sessions",
                t(f"{name.zh}場次", f"{name.en}: sessions"),
                TIMES,
                t(
                    f"期間內已辦理的{name.zh}場次，依辦理日計；排定與取消的不計。",
                    f"Sessions of {name.en.lower()} held in the period; planned and cancelled ones don't count.",
                ),
                SESSIONS,
                where={"kind": kind},
            ),
            Figure(
                f"activities.{kind}.persons",
                t(f"{name.zh}人次", f"{name.en}: persons"),
                PERSONS,
                t(
                    f"期間內已辦理的{name.zh}服務或參加人次合計，與件數分計。",
                    f"Persons served at or taking part in {name.en.lower()}, counted apart from cases.",
                ),
                SESSIONS,
                where={"kind": kind},
                value=total(),
            ),
        )
    ),
    Figure(
        "activities.outreach.cases", t("外勤巡迴服務件數", "Outreach: cases"), CASES,
        t("期間內外勤巡迴服務辦理的案件數合計，與人次分計。", "Cases dealt with at outreach, apart from persons."),
        SESSION_CASES, where={"kind": "outreach"}, value=total(),
    ),
    Figure(
        "activities.outreach.payments", t("巡迴服務現場繳款件數", "Outreach: payments"), CASES,
        t("期間內外勤巡迴服務現場繳款件數合計。", "Payments made at outreach sessions."),
        SESSION_PAYMENTS, where={"kind": "outreach"}, value=total(),
    ),
    Figure(
        "activities.outreach.amount", t("巡迴服務現場繳款金額", "Outreach: money"), DOLLARS,
        t("期間內外勤巡迴服務現場繳款金額合計。", "Money paid at outreach sessions."),
        SESSION_AMOUNTS, where={"kind": "outreach"}, value=total(),
    ),
    Figure(
        "activities.partners", t("合作單位數", "Partners"), t("個", "partners"),
        t("期間內已辦理場次所記合作單位，相同的只計一次。", "Different partners of sessions held in the period."),
        SESSIONS, value=distinct("partner"),
    ),
    Figure(
        "activities.liaison.sessions", t("聯繫會議與座談場次", "Liaison meetings and talks"), TIMES,
        t("研討會與座談、移送機關聯繫會議，以及有其他機關參加的會議。",
          "Seminars and talks, liaison meetings with agencies, and meetings with partners from outside."),
        SESSIONS, where={"outside": "yes"},
    ),
    Figure(
        "activities.publicity.immigrants", t("新住民法律宣導場次", "Law for new immigrants: sessions"), TIMES,
        t("期間內新住民聯合法律宣導場次。", "Joint sessions on law for new immigrants."),
        SESSIONS, where={"topic": "immigrants"},
    ),
    Figure(
        "activities.publicity.anti_fraud", t("反詐騙宣導場次", "Against fraud: sessions"), TIMES,
        t("期間內反詐騙宣導場次。", "Sessions against fraud."),
        SESSIONS, where={"topic": "anti_fraud"},
    ),
    Figure(
        "activities.lectures", t("專題講座場次", "Invited lectures"), TIMES,
        t("期間內聘請講師的專題講座場次。", "Lectures by invited speakers."),
        SESSIONS, where={"topic": "lecture"},
    ),
    Figure(
        "activities.park_cleaning.monthly", t("每月平均清掃公園次數", "Park cleanings a month"), TIMES,
        t("期間內認養公園清掃場次除以月數。", "Park cleanings divided by months."),
        SESSIONS, where={"kind": "park_cleaning"}, value=monthly(), display=Display(decimals=1),
    ),
    Figure(
        "activities.plants", t("綠美化盆栽數", "Plants set"), t("盆", "plants"),
        t("期間內綠美化活動栽植或擺設的盆栽數合計。", "Plants set at greening sessions."),
        SESSION_PLANTS, value=total(),
    ),
    Figure(
        "activities.training.hours", t("同仁訓練總時數", "Staff's hours of training"), HOURS,
        t("期間內同仁參加訓練與研討的時數合計。", "Hours staff spent at trainings and seminars."),
        ATTENDED, value=total(), display=Display(decimals=1),
    ),
    Figure(
        "activities.training.learners", t("參訓同仁數", "Staff trained"), t("人", "persons"),
        t("期間內參加訓練與研討的同仁，每人計一次。", "Different members of staff at trainings and seminars."),
        ATTENDED, value=distinct("person"),
    ),
    Figure(
        "activities.training.short", t("當季訓練時數不足人數", "Staff short of hours"), t("人", "persons"),
        t("期末日所在的那一季，在職同仁訓練時數未達標準（預設8小時）的人數。",
          "Active staff whose hours in the quarter of the period's last day are below what is needed (usually 8)."),
        LEARNERS, where={"short": "yes"},
    ),
    *(
        Figure(
            f"activities.training.{who}", t(f"{name.zh}訓練時數", f"{name.en}: hours of training"), HOURS,
            t(f"期間內服務櫃檯登錄的{name.zh}訓練時數合計。", f"Hours of {name.en.lower()}, as the desk keeps them."),
            DESK_TRAINING, where={"who": who}, value=total(), display=Display(decimals=1),
        )
        for who, name in (("volunteer", t("志工", "Volunteers")), ("guard", t("駐衛警", "Guards")))
    ),
    Figure(
        "activities.meetings.held", t("召開會議次數", "Meetings held"), t("次", "meetings"),
        t("期間內已召開的各類會議次數。", "Meetings of every kind held in the period."), PAPERLESS,
    ),
    Figure(
        "activities.meetings.paperless", t("電子化會議比率", "Meetings without paper"), PERCENT,
        t("電子化會議次數 ÷ 召開會議次數。", "Meetings held without paper ÷ meetings held."),
        PAPERLESS, where={"paperless": "yes"}, value=share(), display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "activities.meetings.sheets", t("會議節省紙張", "Sheets of paper saved"), t("張", "sheets"),
        t("期間內電子化會議節省的紙張數合計。", "Sheets saved by meetings without paper."), PAPERLESS, value=total(),
    ),
    Figure(
        "activities.resolutions", t("會議決議數", "Resolutions"), CASES,
        t("期間內召開的會議所作成、列管的決議數。", "Resolutions of meetings held in the period."), RESOLUTIONS,
        total_of=("activities.resolutions.done", "activities.resolutions.open", "activities.resolutions.overdue"),
    ),
    *(
        Figure(
            f"activities.resolutions.{state}",
            t(f"會議決議：{name.zh}", f"Resolutions: {name.en.lower()}"), CASES,
            t(f"期間內會議的決議，期末日狀態為「{name.zh}」者。",
              f"Resolutions of the period that are {name.en.lower()} on its last day."),
            RESOLUTIONS, where={"state": state},
        )
        for state, name in RESOLUTION_STATES.items()
        if state != "soon"
    ),
    *activity_registers.FIGURES,
]  # fmt: skip
"""All figures of activities."""
