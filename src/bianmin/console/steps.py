"""The steps of a case as the console offers them: one table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bianmin.cases import actions
from bianmin.console.stepforms import (
    CloseForm,
    CorrectionForm,
    HandOverForm,
    MoveForm,
    NothingForm,
    ReturnForm,
    StopForm,
    WhyForm,
)
from bianmin.kit.forms import OfficeForm
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

P = Permission


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a case as the console offers it.

    Whether it is possible in a case is asked of ``cases.queries.hindrance``. ``consequences`` make it a deed with a
    second look; ``undo`` is the step that takes it back.
    """

    verb: str
    label: Text
    permission: Permission
    form: type[OfficeForm]
    deed: Callable[..., Any]
    done: Text
    consequences: tuple[Text, ...] = ()
    undo: str = ""


STEPS: dict[str, Step] = {
    step.verb: step
    for step in (
        Step(
            "begin",
            t("開始執行", "Begin execution"),
            P.WRITE_CASE,
            NothingForm,
            actions.begin_execution,
            t("已登錄開始執行。", "Execution has begun."),
            consequences=(
                t(
                    "執行期間改依開始執行後的末日計算（行政執行法第7條）。",
                    "The clock is counted as begun from now on (Administrative Execution Act §7).",
                ),
                t("開始執行之日不能再更改。", "The day execution began can't be changed again."),
            ),
        ),
        Step(
            "suspend",
            t("停止執行", "Suspend"),
            P.SUSPEND_CASE,
            WhyForm,
            actions.suspend,
            t("已停止執行。", "Execution is suspended."),
            undo="resume",
        ),
        Step(
            "resume",
            t("續行執行", "Resume"),
            P.SUSPEND_CASE,
            WhyForm,
            actions.resume,
            t("已續行執行。", "Execution goes on."),
        ),
        Step(
            "correction",
            t("請機關補正", "Ask for a correction"),
            P.ASK_CORRECTION,
            CorrectionForm,
            actions.ask_correction,
            t("已通知移送機關補正。", "The agency was asked for a correction."),
        ),
        Step(
            "close",
            t("報結", "Close"),
            P.CLOSE_CASE,
            CloseForm,
            actions.close,
            t("案件已報結。", "The case is closed."),
            consequences=(
                t(
                    "案件不再催繳，也不再列入股內未結案件。",
                    "No more notices go out; the case leaves the section's open cases.",
                ),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
                t("要重新進行，須由行政執行官辦理。", "Only the enforcement officer can open it again."),
            ),
        ),
        Step(
            "stop",
            t("終止執行", "Terminate (§8)"),
            P.STOP_CASE,
            StopForm,
            actions.stop,
            t("已終止執行。", "Execution was terminated."),
            consequences=(
                t("依行政執行法第8條終止執行，案件隨即報結。", "Execution ends under §8 and the case is closed."),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
            ),
        ),
        Step(
            "return",
            t("退案", "Return to the agency"),
            P.RETURN_CASE,
            ReturnForm,
            actions.return_case,
            t("已退案。", "The case was returned."),
            consequences=(
                t("案件退回移送機關，本分署不再執行。", "The case goes back; this office executes it no more."),
                t(
                    "移送機關補正後須重新移送，並另編案號。",
                    "After mending it the agency must transfer it anew, under a new number.",
                ),
            ),
        ),
        Step(
            "hand-over",
            t("移轉他分署", "Hand over"),
            P.HAND_OVER,
            HandOverForm,
            actions.hand_over,
            t("已移轉他分署。", "The case was handed over."),
            consequences=(
                t(
                    "案件由他分署執行，本分署不再催繳。",
                    "The other office executes it; no more notices go out from here.",
                ),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
            ),
        ),
        Step(
            "move",
            t("改分他股", "Move to a section"),
            P.MOVE_CASE,
            MoveForm,
            actions.move_section,
            t("已改分。", "Moved."),
            consequences=(
                t(
                    "這位義務人的所有未結案件會一起改分，不會拆到不同股。",
                    "All open cases of this obligor move together; an obligor is never split.",
                ),
            ),
        ),
        Step(
            "reopen",
            t("重新進行", "Reopen"),
            P.REOPEN_CASE,
            WhyForm,
            actions.reopen,
            t("案件已重新進行。", "The case is open again."),
        ),
    )
}
