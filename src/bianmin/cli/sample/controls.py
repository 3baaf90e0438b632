"""The sample's internal control: two years of risks, audits, a signed statement, evidence, tenders."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bianmin.controls import actions, queries
from bianmin.controls.types import EvidenceCheck
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office.types import Actor

EARLIEST = date(2025, 1, 1)
MACHINE = Actor.system("sample")
Staff = Mapping[str, Actor]

#: code, unit, goal, risk, likelihood, impact, controls, and both once more as they stay
RISKS: tuple[tuple[str, str, str, str, int, int, str, int, int], ...] = (
    ("A1", "出納", "收款正確入帳", "現金短收或延遲入帳", 2, 3, "每日日結、二人覆核、例行帳務勾稽", 1, 3),
    ("A2", "會計", "付款對象正確", "撥付錯誤之移送機關帳戶", 2, 3, "提出與核准分由二人、退匯追蹤", 1, 2),
    ("B1", "收案", "收案分案相符", "漏分或重分案件", 2, 2, "收案簿與分案簿每日勾稽", 1, 2),
    ("B2", "執行股", "執行期間不逾期", "案件逾執行期間未處理", 2, 3, "到期提醒與主管列管", 1, 3),
    ("C1", "資訊", "個資不外洩", "不當查詢義務人資料", 2, 3, "查閱留痕、每月抽查", 1, 3),
    ("C2", "秘書室", "洽公環境安全", "設施損壞致民眾受傷", 2, 2, "每日巡檢、缺失列管", 1, 1),
)
#: month, title, unit, what was found, whether it is put right
AUDITS: tuple[tuple[int, str, str, str, bool], ...] = (
    (3, "現金與收據管理", "出納", "作廢收據之理由登載過於簡略", True),
    (6, "收案與分案作業", "收案", "補正逾期之催辦間隔不一", True),
    (9, "個人資料查閱紀錄", "資訊", "抽查結果未逐月歸檔", False),
)


def make(on: date, staff: Staff) -> dict[str, int]:
    """Let the controls of the sample's years have been; return counts."""
    first = max(EARLIEST, on - timedelta(days=364))
    years = range(roc.year(first), roc.year(on) + 1)
    found = 0
    for year in years:
        risks(year, staff)
        found += audits(year, first, on, staff)
    past = roc.year(on) - 1
    if past in years:
        signed = datetime.combine(min(on, date(on.year, 2, 20)), time(10), TAIPEI)
        keeper, head = staff["secretariat"], staff["head"]
        words = queries.statement_words(past, "effective")
        actions.draft_statement(past, actor=keeper, result="effective", text=words, now=signed)
        actions.sign_statement(past, "convener", actor=head, now=signed)
        actions.sign_statement(past, "head", actor=staff["manager"], now=signed)
        actions.publish_statement(past, actor=staff["manager"], now=signed + timedelta(days=1))
    evidence(first, on)
    tenders(on, staff)
    authority(first, staff)
    return {"audits": len(AUDITS) * len(years), "findings": found}


def risks(year: int, staff: Staff) -> None:
    """Enter a year's risk register."""
    for code, unit, goal, risk, likelihood, impact, words, stays, harms in RISKS:
        actions.save_risk(
            year, code, actor=staff["secretariat"], unit=unit, goal=goal, risk=risk, likelihood=likelihood,
            impact=impact, controls=words, residual_likelihood=stays, residual_impact=harms,
        )  # fmt: skip


def audits(year: int, first: date, on: date, staff: Staff) -> int:
    """Plan a year's audits and make those whose day has come; return how many findings there are."""
    keeper, found = staff["auditor"], 0
    if date(roc.from_year(year), AUDITS[-1][0], 10) < first:
        return 0  # the sample's life began after that year's audits
    actions.draw_audit_plan(year, actor=keeper, text="每年依風險登記冊之高風險業務排定稽核項目。")
    planned = {}
    for month, title, unit, *_ in AUDITS:
        day = date(roc.from_year(year), month, 10)
        planned[title] = (
            day,
            actions.plan_audit(year, actor=keeper, title=title, unit=unit, planned_on=day, auditor="稽核（示範）"),
        )
    actions.approve_audit_plan(year, actor=staff["manager"])
    for _, title, unit, text, is_right in AUDITS:
        day, audit = planned[title]
        if not first <= day <= on:
            continue
        actions.finish_audit(audit, actor=keeper, conclusion="控制大致有效，另有改善事項。", on=day)
        due = day + timedelta(days=60)
        finding = actions.record_finding(
            audit, actor=keeper, kind="deficiency", text=text, unit=unit, due_on=due, on=day
        )
        found += 1
        if is_right and due <= on:
            done = due - timedelta(days=10)
            actions.improve_finding(finding, actor=staff["head"], measure="已修訂作業方式並通知同仁", on=done)
            actions.close_finding(finding, actor=keeper, is_right=True, on=due)
    return found


def evidence(first: date, on: date) -> None:
    """Keep evidence of the standing checks once a month."""
    title = t("收案簿、分案簿與案件逐筆相符", "Intake, assignment and cases agree")
    money = t("帳務勾稽", "Standing checks on money")
    day = first.replace(day=1) + timedelta(days=27)
    while day <= on:
        moment = datetime.combine(day, time(22), TAIPEI)
        actions.keep_evidence("registers", [EvidenceCheck("registers", title, 0)], actor=MACHINE, now=moment)
        actions.keep_evidence("money", [EvidenceCheck("money", money, 0)], actor=MACHINE, now=moment)
        day = (day + timedelta(days=31)).replace(day=28)


def tenders(on: date, staff: Staff) -> None:
    """Let one tender be opened and another take bids."""
    for number, title, ahead in (("DEMO-01", "辦公廳舍清潔維護", -30), ("DEMO-02", "飲水機維護保養", 10)):
        deadline = datetime.combine(on + timedelta(days=ahead), time(17), TAIPEI)
        tender = actions.save_tender(
            number, actor=staff["secretariat"], title=title, deadline=deadline, link="https://web.pcc.gov.tw/"
        )
        begun = min(deadline, datetime.combine(on, time(12), TAIPEI))
        for hours, channel in ((72, "mail"), (48, "electronic"), (5, "hand")):
            actions.receive_bid(tender, actor=staff["registry"], channel=channel, now=begun - timedelta(hours=hours))
        if ahead < 0:
            actions.open_tender(tender, actor=staff["secretariat"], outcome="決標", now=deadline + timedelta(hours=16))


def authority(first: date, staff: Staff) -> None:
    """Say who decides what."""
    for unit, matter, layer, who in (
        ("執行股", "扣押、查封之執行命令", 3, "股長"),
        ("執行股", "核准分期繳納", 2, "主任行政執行官"),
        ("秘書室", "內部控制聲明書", 1, "分署長"),
    ):
        actions.save_authority(
            actor=staff["secretariat"], unit=unit, matter=matter, layer=layer, decided_by=who, valid_from=first
        )
