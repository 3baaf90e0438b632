"""A small plan for tests: two strategies, three items, targets on given figures. Generated; no real office's."""

from datetime import date
from decimal import Decimal

from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.plans import actions
from bianmin.plans.types import Goal, ItemDraft, Kind, Per, PlanDraft, StrategyDraft, TargetDraft
from tests.factories.console import staff

CHARITY = TargetDraft(
    "公益活動", "activities.charity", Goal(Kind.AT_LEAST, Decimal(4), unit="場次"), "秘書室", "秘書甲"
)
CLEANING = TargetDraft("打掃公園", "activities.park", Goal(Kind.AT_LEAST, Decimal(2), Per.MONTH, unit="次"), "秘書室")


def plants(year: int) -> TargetDraft:
    """Return a target by the last day of a year."""
    goal = Goal(Kind.BY_DAY, Decimal(200), due=date(year + 1911, 12, 31), unit="株")
    return TargetDraft("種植草花", "inspections.plants", goal, "秘書室")


def a_draft(year: int = 114) -> PlanDraft:
    """Return a plan as it is entered."""
    return PlanDraft(
        f"{year}年度提升服務品質執行計畫",
        "行政院函頒方案（測試）",
        "全體同仁",
        "全方位優質服務",
        (f"擬訂「{year}年度提升服務品質執行計畫」並陳報", "定期檢討"),
        ("按季自我考核", "每季提出績效報告"),
        (
            StrategyDraft(
                "提升服務品質",
                (
                    ItemDraft("辦理公益活動", ("秘書室",), ("善用社會資源",), (CHARITY,)),
                    ItemDraft("認養公園並種植草花", ("秘書室", "各科室"), ("敦親睦鄰",), (CLEANING, plants(year))),
                ),
            ),
            StrategyDraft("便捷服務程序", (ItemDraft("檢討單一窗口", ("執行科",), ("一處收件", "全程服務")),)),
        ),
        date(year + 1911, 1, 31),
    )


def keeper() -> Actor:
    """Return somebody of the secretariat, who writes plans."""
    return office.actor_for(staff(Role.SECRETARIAT))


def head() -> Actor:
    """Return the head of a unit, who assesses."""
    return office.actor_for(staff(Role.UNIT_HEAD))


def manager() -> Actor:
    """Return the branch's head, who approves."""
    return office.actor_for(staff(Role.MANAGER))


def a_plan_in_force(year: int = 114) -> int:
    """Write a year's plan, send it and put it in force from its first day."""
    made = actions.write_plan(year, a_draft(year), actor=keeper())
    actions.send_plan(made, f"測秘字第{year}0001號", actor=keeper(), on=date(year + 1911, 1, 5))
    actions.enforce_plan(made, actor=manager(), on=date(year + 1911, 1, 1))
    return made
