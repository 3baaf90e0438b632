"""The console's menu: groups of entries, each shown to those who may open it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@dataclass(frozen=True, slots=True)
class Entry:
    """A menu entry: shown where the actor has one of the permissions, or to all where none is named.

    ``key`` is what a page's ``nav`` names; ``letter`` is pressed after ``g`` to go there; ``names`` stand in the
    address.
    """

    key: str
    text: Text
    address: str
    permissions: tuple[Permission, ...] = ()
    letter: str = ""
    names: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Return the address of the page."""
        return reverse(self.address, args=self.names)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    text: Text
    entries: tuple[Entry, ...]


P = Permission

MENU: tuple[Group, ...] = (
    Group(
        t("今天", "Today"),
        (Entry("home", t("今日待辦", "To do today"), "console:home", (), "h"),),
    ),
    Group(
        t("案件", "Cases"),
        (
            Entry("cases", t("案件清單", "Cases"), "console:cases", (P.READ_CASE,), "c"),
            Entry("limitation", t("執行期間", "Limitation"), "console:limitation", (P.READ_CASE,), "l"),
            Entry("corrections", t("補正", "Corrections"), "console:corrections", (P.ASK_CORRECTION,), "b"),
            Entry("debtors", t("滯欠大戶", "Major debtors"), "console:debtors", (P.READ_MAJOR_DEBTORS,), "m"),
        ),
    ),
    Group(
        t("申請", "Requests"),
        (
            Entry("requests", t("申請案件", "Requests"), "console:requests", (P.WORK_REQUEST, P.READ_REQUESTS), "g"),
            Entry("request-new", t("代民眾申請", "Take a request"), "console:request-new", (P.TAKE_REQUEST,), "0"),
            Entry("requests-load", t("負荷與核定", "Load, approvals"), "console:requests-load", (P.ASSIGN_REQUEST,)),
            Entry("sealed", t("密封信箱", "Sealed box"), "console:sealed", (P.READ_ETHICS, P.READ_PERSONNEL)),
        ),
    ),
    Group(
        t("收案", "Intake"),
        (
            Entry("intake", t("移送檔批次", "Transfer files"), "console:intake", (P.READ_REGISTERS,), "i"),
            Entry("registers", t("簿冊勾稽", "Registers' check"), "console:registers", (P.READ_REGISTERS,), "r"),
        ),
    ),
    Group(
        t("文書", "Papers"),
        (
            Entry("notices", t("傳繳通知書", "Payment notices"), "console:notices", (P.RUN_NOTICES,), "n"),
            Entry("deliveries", t("送達登錄", "Deliveries"), "console:deliveries", (P.RECORD_DELIVERY,), "d"),
        ),
    ),
    Group(
        t("櫃檯", "Counter"),
        (
            Entry("counter", t("收款櫃檯", "Counter"), "console:counter", (P.TAKE_PAYMENT,), "p"),
            Entry("receipts", t("收據", "Receipts"), "console:receipts", (P.READ_RECEIPTS,), "e"),
            Entry("closing", t("日結", "Day closing"), "console:closing", (P.CLOSE_DAY,), "j"),
            Entry("returns", t("民眾回傳收據", "Receipts sent in"), "console:returns", (P.CHECK_RECEIPT_RETURN,), "u"),
        ),
    ),
    Group(
        t("預約", "Bookings"),
        (Entry("bookings", t("預約", "Bookings"), "console:bookings", (P.READ_BOOKINGS,)),),
    ),
    Group(
        t("服務櫃檯", "Service desk"),
        (
            Entry("desk", t("叫號櫃檯", "Calling numbers"), "console:desk", (P.WORK_COUNTER,), "1"),
            Entry("desk-take", t("代取號", "Take a number"), "console:desk-take", (P.TAKE_TICKET,), "2"),
            Entry(
                "desk-today", t("候號與今日服務", "Waiting, today's service"), "console:desk-today", (P.READ_DESK,), "3"
            ),
            Entry("desk-times", t("等候與服務時間", "Waiting and service times"), "console:desk-times", (P.READ_DESK,)),
            *(
                Entry(f"desk-{name}", text, "console:desk-register", (P.READ_DESK,), letter, (name,))
                for name, text, letter in (
                    ("visits", t("洽公與查詢", "Visits, enquiries"), "4"),
                    ("calls", t("總機與電話", "Switchboard, calls"), "5"),
                    ("courtesy", t("電話禮貌投訴", "Telephone manners"), ""),
                    ("loans", t("物品借用", "Things lent"), "6"),
                    ("bells", t("愛心服務鈴", "Care bells"), "7"),
                    ("amenities", t("便民設施", "Amenities"), ""),
                )
            ),
            Entry("desk-rosters", t("輪值表", "Rosters"), "console:desk-rosters", (P.READ_DESK,), "8"),
            Entry("desk-volunteers", t("志工", "Volunteers"), "console:desk-volunteers", (P.READ_DESK,)),
            Entry(
                "desk-rooms",
                t("詢問室與留置室", "Interview, holding rooms"),
                "console:desk-rooms",
                (P.KEEP_ROOMS,),
                "9",
            ),
            Entry("desk-setup", t("服務櫃檯設定", "Service desk settings"), "console:desk-setup", (P.MANAGE_DESK,)),
        ),
    ),
    Group(
        t("活動與會議", "Activities, meetings"),
        (
            Entry("activities", t("活動場次", "Sessions"), "console:activities", (P.READ_ACTIVITIES,)),
            Entry("tours", t("巡迴服務", "Tours"), "console:tours", (P.READ_ACTIVITIES,)),
            Entry("trainings", t("教育訓練時數", "Hours of training"), "console:trainings", (P.READ_ACTIVITIES,)),
            Entry("resolutions", t("會議決議列管", "Resolutions"), "console:resolutions", (P.READ_ACTIVITIES,)),
            Entry(
                "activity-registers",
                t("駐點、文宣與登記簿", "Agencies, material"),
                "console:activity-registers",
                (P.READ_ACTIVITIES,),
            ),
        ),
    ),
    Group(
        t("帳務", "Accounts"),
        (
            Entry("collections", t("收款檔", "Collection files"), "console:collections", (P.READ_MONEY,), "f"),
            Entry("suspense", t("暫收款", "Suspense"), "console:suspense", (P.WORK_SUSPENSE,), "s"),
            Entry("instruments", t("票據兌現", "Cheques"), "console:instruments", (P.READ_MONEY,), "q"),
            Entry("orders", t("撥付", "Disbursement"), "console:orders", (P.READ_MONEY,), "o"),
            Entry("ledger", t("總帳", "General ledger"), "console:ledger", (P.READ_MONEY,), "a"),
            Entry("checks", t("帳務勾稽", "Checks on money"), "console:checks", (P.CHECK_LEDGER,), "k"),
        ),
    ),
    Group(
        t("滿意度", "Surveys"),
        (
            Entry("surveys", t("滿意度問卷", "Surveys"), "console:surveys", (P.READ_SURVEYS,)),
            Entry("survey-ratings", t("櫃檯即時評價", "Counters rated"), "console:survey-ratings", (P.READ_SURVEYS,)),
            Entry("survey-polls", t("網路民調", "Polls"), "console:survey-polls", (P.READ_SURVEYS,)),
            Entry("improvements", t("改善措施追蹤", "What is improved"), "console:improvements", (P.READ_SURVEYS,)),
        ),
    ),
    Group(
        t("年度計畫", "Year plan"),
        (
            Entry("plan-targets", t("目標達成情形", "State of the targets"), "console:plan-targets", (P.READ_PLANS,)),
            Entry("figures", t("統計數字", "Figures"), "console:figures", (P.READ_FIGURES,)),
            Entry("reports", t("成果報告", "Reports"), "console:reports", (P.READ_REPORTS,)),
            Entry("plans", t("年度計畫", "Year plans"), "console:plans", (P.READ_PLANS,)),
            Entry(
                "plan-assessments", t("季考核與報告", "Self-assessment"), "console:plan-assessments", (P.READ_PLANS,)
            ),
            Entry("plan-findings", t("改善追蹤", "Improvements"), "console:plan-findings", (P.READ_PLANS,)),
        ),
    ),
    Group(
        t("考核與提案", "Reviews, proposals"),
        (
            Entry("reviews", t("我的考核與成績", "My reviews"), "console:reviews", (P.SHARE_IDEAS,)),
            Entry("courtesy-tests", t("電話禮貌測試", "Courtesy tests"), "console:courtesy-tests", (P.READ_REVIEWS,)),
            Entry("conduct", t("執行態度考核", "Conduct reviews"), "console:conduct", (P.READ_REVIEWS,)),
            Entry("conduct-score", t("執行態度評分", "Scoring conduct"), "console:conduct-score", (P.SCORE_CONDUCT,)),
            Entry("awards", t("敘獎", "Awards"), "console:awards", (P.KEEP_REVIEWS, P.APPROVE_REVIEWS)),
            Entry("honours", t("榮譽榜", "Honour roll"), "console:honours", (P.KEEP_REVIEWS,)),
            Entry("stars", t("每月執行之星", "Stars of the month"), "console:stars", (P.SHARE_IDEAS,)),
            Entry("skills", t("能力測驗與輪調", "Skill tests"), "console:skills", (P.SHARE_IDEAS,)),
            Entry("ideas", t("創意與興革提案", "Proposals"), "console:ideas", (P.SHARE_IDEAS,)),
            Entry("knowledge", t("知識分享專區", "Shared knowledge"), "console:knowledge", (P.SHARE_IDEAS,)),
            Entry("manuals", t("手冊、問答與規定", "Manuals and rules"), "console:manuals", (P.SHARE_IDEAS,)),
        ),
    ),
    Group(
        t("設施與巡檢", "Facilities, rounds"),
        (
            Entry("inspections", t("巡檢", "Rounds"), "console:inspections", (P.READ_INSPECTIONS,)),
            Entry(
                "inspections-defects", t("缺失列管", "Defects"), "console:inspections-defects", (P.READ_INSPECTIONS,)
            ),
            Entry(
                "inspections-facilities",
                t("設施盤點", "Facilities"),
                "console:inspections-facilities",
                (P.READ_INSPECTIONS,),
            ),
            Entry(
                "inspections-observations",
                t("觀測與檢測", "Counts and checks"),
                "console:inspections-observations",
                (P.READ_INSPECTIONS,),
            ),
            Entry(
                "inspections-messages",
                t("電子看板訊息", "Messages of displays"),
                "console:inspections-messages",
                (P.READ_INSPECTIONS,),
            ),
            Entry(
                "inspections-visitors",
                t("實聯制登記", "Visitors by name"),
                "console:inspections-visitors",
                (P.REGISTER_VISITORS,),
            ),
        ),
    ),
    Group(
        t("內部控制", "Internal control"),
        (
            Entry("controls", t("風險登記冊", "Risks"), "console:controls", (P.READ_CONTROLS,)),
            Entry("controls-audits", t("內部稽核", "Audits"), "console:controls-audits", (P.READ_CONTROLS,)),
            Entry("controls-statements", t("聲明書", "Statements"), "console:controls-statements", (P.READ_CONTROLS,)),
            Entry("controls-evidence", t("勾稽證據", "Evidence"), "console:controls-evidence", (P.READ_CONTROLS,)),
            Entry("controls-authority", t("分層負責", "Who decides"), "console:controls-authority", (P.READ_CONTROLS,)),
            Entry(
                "controls-tenders",
                t("採購案登記", "Tenders"),
                "console:controls-tenders",
                (P.READ_CONTROLS, P.KEEP_TENDERS),
            ),
        ),
    ),
    Group(
        t("管理", "Management"),
        (
            Entry("overview", t("營運總覽", "Overview"), "console:overview", (P.READ_OVERVIEW,), "v"),
            Entry("records", t("系統外紀錄", "Outside records"), "console:records", (P.READ_RECORDS,)),
            Entry("services", t("服務目錄", "Services"), "console:services", (P.READ_SERVICES,)),
            Entry("letter-words", t("公文例稿", "Words of letters"), "console:letter-words", (P.READ_SERVICES,)),
            Entry("jobs", t("背景作業", "Jobs"), "console:jobs", (P.READ_JOBS,), "w"),
        ),
    ),
    Group(
        t("系統管理", "Administration"),
        (
            Entry("staff", t("人員與角色", "Staff and roles"), "console:staff", (P.MANAGE_STAFF,), "y"),
            Entry("permissions", t("權限表", "Permissions"), "console:permissions"),
            Entry("places", t("分署與股別", "Branch and sections"), "console:places", (P.READ_SETTINGS,)),
            Entry("sites", t("服務據點", "Service points"), "console:sites", (P.READ_SETTINGS,)),
            Entry("agencies", t("移送機關", "Agencies"), "console:agencies", (P.READ_SETTINGS,)),
            Entry("words", t("字別與虛擬帳號", "Case types, accounts"), "console:words", (P.READ_SETTINGS,)),
            Entry("settings", t("設定與沿革", "Dated settings"), "console:settings", (P.READ_SETTINGS,), "t"),
            Entry("calendar", t("辦公日曆", "Office calendar"), "console:calendar", (P.READ_SETTINGS,), "z"),
            Entry("tokens", t("介接金鑰", "API tokens"), "console:tokens", (P.MANAGE_TOKENS,)),
            Entry("security", t("登入與個資金鑰", "Log-in and keys"), "console:security", (P.READ_SETTINGS,)),
            Entry("pages", t("網站內容", "Website"), "wagtailadmin_home", (P.EDIT_PAGES,)),
            Entry("looks", t("查閱紀錄", "Log of looks"), "console:looks", (P.READ_LOOKS,), "x"),
        ),
    ),
)
"""Every group and entry, in the order shown."""


def menu_for(actor: Actor) -> Iterator[Group]:
    """Yield the groups with the entries the actor may open."""
    for group in MENU:
        entries = tuple(
            entry
            for entry in group.entries
            if not entry.permissions or any(office.may(actor, permission) for permission in entry.permissions)
        )
        if entries:
            yield Group(group.text, entries)
