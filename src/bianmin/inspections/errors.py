"""Refusals of inspections, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownFacility(NotFound):
    """No such facility."""

    code = "unknown-facility"
    text = t("查無這項設施。", "There is no such facility.")


class UnknownSheet(NotFound):
    """No such round sheet holds on this day."""

    code = "unknown-sheet"
    text = t("查無這張巡檢表。", "There is no such round sheet.")


class UnknownRound(NotFound):
    """No such round."""

    code = "unknown-round"
    text = t("查無這次巡檢。", "There is no such round.")


class UnknownDefect(NotFound):
    """No such defect."""

    code = "unknown-defect"
    text = t("查無這項缺失。", "There is no such defect.")


class UnknownRecord(NotFound):
    """No such record of upkeep, observation, message or photograph."""

    code = "unknown-inspection-record"
    text = t("查無這筆紀錄。", "There is no such record.")


class WrongInspection(Refusal):
    """What was entered can't be so; ``text`` says why."""

    code = "wrong-inspection"
    status = 422


class AlreadyDone(Refusal):
    """The step was taken already."""

    code = "already-done"
    text = t("這件事已經登錄過了。", "This was entered already.")


class OtherPersonNeeded(Refusal):
    """Whoever did it can't be the one who approves it."""

    code = "other-person-needed"
    text = t("須由另一人辦理。", "Another person must do this.")


class WrongObservation(Refusal):
    """A record of a file or a form doesn't fit its subject; ``text`` names it."""

    code = "wrong-observation"
    status = 422
