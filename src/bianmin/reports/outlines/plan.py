"""提升服務品質執行計畫: the year's plan as it is sent to the Agency, written from the plan that is kept."""

from collections.abc import Mapping

from bianmin.kit.texts import t
from bianmin.plans.types import PlanInfo
from bianmin.reports.outlines.shape import Node, Outline
from bianmin.reports.rules.numbering import numeral

PLAN = Outline(
    "plan",
    t("提升服務品質執行計畫", "Plan for service quality"),
    "{year}年度提升服務品質執行計畫",
    ("{office}",),
    1,
    (
        Node("1", "依據", t("上級函頒的方案與文號。", "The schemes and letters it rests on.")),
        Node("2", "實施對象", t("適用於哪些人員。", "Whom it applies to.")),
        Node("3", "計畫目標", t("全年要達成什麼。", "What the year is to reach.")),
        Node(
            "4",
            "執行策略及方法",
            t("實施要項、推動策略及方法、承辦機關、預期效益。", "Strategies, methods, units, expected benefit."),
        ),
        Node("5", "實施步驟", t("如何擬訂、分工與推動。", "How it is drawn up, shared out and carried out.")),
        Node(
            "6",
            "管制考核與獎勵規定",
            t("如何考核、每季如何陳報、如何敘獎。", "How it is assessed, reported each quarter, rewarded."),
        ),
    ),
)
"""The outline ``plan``: its texts come from the plan of the year, not from an editor."""


def texts(plan: PlanInfo) -> Mapping[str, str]:
    """Return the plan's texts by the codes of the outline's headings."""
    return {
        "1": plan.basis,
        "2": plan.applies_to,
        "3": plan.aim,
        "4": _strategies(plan),
        "5": _points(plan.steps),
        "6": _points(plan.control),
    }


def _points(lines: tuple[str, ...]) -> str:
    return "\n".join(f"- {one}" for one in lines)


def _strategies(plan: PlanInfo) -> str:
    rows = ["| 實施要項 | 推動策略及方法 | 承辦機關 | 預期效益 |"]
    for number, strategy in enumerate(plan.strategies, start=1):
        for at, item in enumerate(strategy.items, start=1):
            targets = [f"（{target.sentence.zh}）" for target in item.targets]
            cells = (
                numeral(2, number) + strategy.title if at == 1 else "^",
                f"{at}.{item.method}{''.join(targets)}",
                "、".join(item.units),
                "".join(item.expected),
            )
            rows.append("| " + " | ".join(_cell(one) for one in cells) + " |")
    return "\n".join(rows)


def _cell(text: str) -> str:
    """Return a text that can stand in a cell: one line, without the marks of figures and columns."""
    return " ".join(text.split()).replace("|", "｜").replace("{", "｛").replace("}", "｝")
