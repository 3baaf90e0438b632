# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""提升服務品質績效報告: what was reached of the year's plan, sent to the Agency after each quarter."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from bianmin.kit import roc
from bianmin.kit.texts import t
from bianmin.plans.types import FINDING_NAMES, STATE_NAMES, AssessmentInfo, PlanInfo, Standing
from bianmin.reports.outlines.shape import Node, Outline

QUARTER = Outline(
    "quarter",
    t("提升服務品質績效報告（每季）", "Quarterly report on service quality"),
    "{year}年{part}提升服務品質績效報告",
    ("陳報機關：{office}", "資料時間：{data}"),
    1,
    (
        Node("1", "依據", t("年度計畫與其管制考核規定。", "The year's plan and its rules of control.")),
        Node("2", "計畫執行情形", t("各項目標的達成情形。", "How each target stands.")),
        Node(
            "3",
            "服務績效",
            t("本季服務量、滿意度、電話禮貌、陳情等主要統計。", "The quarter's main figures."),
            """
?- 洽公服務：受理電話查詢{desk.enquiries.phone:wan}件、臨櫃查詢{desk.enquiries.counter:wan}件。
?- 多元繳款：信用卡及行動支付{payments.counter.card_mobile.count}件，金額{payments.counter.card_mobile.amount:wan}元；臨櫃代收{payments.counter.count:wan}筆，金額{payments.counter.amount:wan}元。
?- 滿意度：回收問卷{surveys.visitors.overall.answered}份，整體很滿意與滿意合計{surveys.visitors.overall.good}％。
?- 電話禮貌測試：抽測{reviews.courtesy.own.tests}人次，平均{reviews.courtesy.own.mean}分。
?- 陳情：受理{requests.petitions.taken}件，平均{requests.petitions.days.mean}日答復。
?- 宣導{activities.publicity.sessions}場、公益活動{activities.charity.sessions}場、教育訓練{activities.training.sessions}場。
?- 創意提案{reviews.proposals.made}件，採行{reviews.proposals.adopted}件。
""",
        ),
        Node(
            "4",
            "自我考核結果",
            t("本季考核的評分、發現與改善情形。", "The quarter's self-assessment: marks, findings, improvements."),
        ),
        Node(
            "5",
            "檢討與下季重點",
            t(
                "未達成者的原因與補救，下季要做的事。",
                "Why something was missed, how it is made good, what comes next.",
            ),
            "- 未達成之目標由承辦單位說明原因，訂補救措施及期限，列入下季追蹤。\n",
        ),
    ),
)
"""The outline ``quarter``."""

WRITTEN_BY_PLAN = frozenset({"1", "2", "4"})
"""Headings whose text comes from the plan and its assessments."""


def texts(
    plan: PlanInfo | None, standings: Mapping[int, Standing], assessment: AssessmentInfo | None
) -> Mapping[str, str]:
    """Return the texts that the plan and the quarter's self-assessment give, by the codes of the headings."""
    if plan is None:
        return {"1": "", "2": "", "4": _assessed(assessment)}
    return {
        "1": f"{plan.title}及其管制考核與獎勵規定。",
        "2": _targets(plan, standings),
        "4": _assessed(assessment),
    }


def _targets(plan: PlanInfo, standings: Mapping[int, Standing]) -> str:
    rows = ["|+ 目標達成情形", "| 目標 | 承辦單位 | 情形 | 說明 |"]
    for target in plan.targets:
        standing = standings.get(target.id)
        state = STATE_NAMES[standing.state].zh if standing else "－"
        says = standing.explanation.zh if standing else ""
        rows.append(f"| {_cell(target.title)} | {_cell(target.responsible)} | {state} | {_cell(says)} |")
    return "\n".join(rows) if len(rows) > 2 else ""  # noqa: PLR2004  (title and head)


def _assessed(assessment: AssessmentInfo | None) -> str:
    if assessment is None or assessment.scored_on is None:
        return ""
    lines = [
        f"- {roc.plain(assessment.day)}由{_cell(assessment.reviewer)}實施考核，評分{{={_mark(assessment.total)}}}分。"
    ]
    lines += [f"- {_cell(assessment.summary)}"] if assessment.summary else []
    rows = ["| 考核項目 | 滿分 | 得分 | 說明 |"]
    rows += [
        f"| {_cell(one.title)} | {_mark(one.most)} | {_mark(one.score)} | {_cell(one.note)} |"
        for one in assessment.scores
    ]
    found = ["| 應改善事項 | 負責單位 | 期限 | 情形 |"]
    found += [
        f"| {_cell(one.text)} | {_cell(one.unit)} | {roc.slash(one.due)} | {FINDING_NAMES[one.state].zh} |"
        for one in assessment.findings
    ]
    return "\n".join([*lines, *_full(rows), "", *_full(found)])


def _full(rows: Sequence[str]) -> Sequence[str]:
    return rows if len(rows) > 1 else []


def _mark(number: Decimal | None) -> str:
    return "－" if number is None else f"{number.normalize():f}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "｜").replace("{", "｛").replace("}", "｝")
