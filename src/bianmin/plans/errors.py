"""Refusals of plans, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownPlan(NotFound):
    """No such plan, item or target."""

    code = "unknown-plan"
    text = t("查無這份計畫。", "There is no such plan.")


class UnknownAssessment(NotFound):
    """No such self-assessment or finding."""

    code = "unknown-assessment"
    text = t("查無這次考核。", "There is no such assessment.")


class WrongPlan(Refusal):
    """What was entered can't be so; ``text`` says why."""

    code = "wrong-plan"
    status = 422


class PlanNotThere(Refusal):
    """The plan, or the assessment, doesn't stand where this is possible; ``text`` says why."""

    code = "plan-not-there"


class UnknownFigure(Refusal):
    """A target names a figure that isn't defined."""

    code = "unknown-figure"
    status = 422
    text = t("沒有「{code}」這個指標。", "There is no figure “{code}”.")
