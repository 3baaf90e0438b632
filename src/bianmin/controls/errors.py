"""Refusals of controls, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownControl(NotFound):
    """No such risk, audit, finding, statement or tender."""

    code = "unknown-control"
    text = t("查無這筆內部控制或採購紀錄。", "There is no such record of internal control or tenders.")


class WrongControl(Refusal):
    """What was entered can't be so; ``text`` says why."""

    code = "wrong-control"
    status = 422


class StepNotOpen(Refusal):
    """The record doesn't stand where this is possible; ``text`` says why."""

    code = "step-not-open"


class TwoPersonsNeeded(Refusal):
    """The second step needs another person than the first."""

    code = "two-persons-needed"
    text = t("須由另一人辦理。", "Another person must do this.")
