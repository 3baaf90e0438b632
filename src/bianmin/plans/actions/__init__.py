"""What changes in plans: drafts, versions, self-assessments, improvements. Only here is it written."""

from bianmin.plans.actions.assessing import (
    add_finding,
    check_finding,
    discuss,
    draw_day,
    improve,
    note_report_sent,
    score,
)
from bianmin.plans.actions.outcomes import note_outcomes
from bianmin.plans.actions.versions import begin_version, copy_plan, enforce_plan, send_plan, take_back_plan
from bianmin.plans.actions.writing import (
    change_head,
    drop_part,
    drop_plan,
    save_item,
    save_strategy,
    save_target,
    write_plan,
)

__all__ = [
    "add_finding",
    "begin_version",
    "change_head",
    "check_finding",
    "copy_plan",
    "discuss",
    "draw_day",
    "drop_part",
    "drop_plan",
    "enforce_plan",
    "improve",
    "note_outcomes",
    "note_report_sent",
    "save_item",
    "save_strategy",
    "save_target",
    "score",
    "send_plan",
    "take_back_plan",
    "write_plan",
]
