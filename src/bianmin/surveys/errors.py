"""Refusals of surveys, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownSurvey(NotFound):
    """There is no such survey, or it isn't held now."""

    code = "unknown-survey"
    text = t("沒有這份問卷，或目前沒有辦理。", "There is no such survey, or it isn't held now.")


class UnknownCode(NotFound):
    """No survey belongs to a code."""

    code = "unknown-survey-code"
    text = t(
        "這個代碼不正確，請對照您收到的內容。", "This code is not right; please compare it with what you received."
    )


class CodeNeeded(Refusal):
    """A survey that only those can answer who hold a code."""

    code = "survey-code-needed"
    status = 422
    text = t("這份問卷要用您收到的代碼填寫。", "This survey is answered with the code you received.")


class AlreadyAnswered(Refusal):
    """A code answers once, a ticket rates once."""

    code = "already-answered"
    status = 409
    text = t("已經收到過一次了，謝謝您。", "It has been received already. Thank you.")


class NothingAnswered(Refusal):
    """A response needs at least one answer."""

    code = "nothing-answered"
    status = 422
    text = t("請至少回答一題。", "Please answer at least one question.")


class WrongAnswer(Refusal):
    """A question or a level there isn't."""

    code = "wrong-answer"
    status = 422
    text = t("請從列出的選項中選一項。", "Please choose one of those listed.")


class NoUndo(Refusal):
    """Too late to take an entry back: it has been mixed with others."""

    code = "survey-no-undo"
    status = 409
    text = t(
        "這份已與其他問卷混合，不能再復原。", "It has been mixed with the others and can't be taken back any more."
    )


class WrongSurvey(Refusal):
    """A survey, poll or improvement that can't be as it was written."""

    code = "wrong-survey"
    status = 422
    text = t("問卷內容不完整，請檢查。", "The survey is not complete; please look at it again.")


class UnknownPoll(NotFound):
    """There is no such poll."""

    code = "unknown-poll"
    text = t("沒有這項網路民調。", "There is no such poll.")


class PollNotOpen(Refusal):
    """A poll that hasn't begun, or has ended."""

    code = "poll-not-open"
    status = 409
    text = t("現在不是投票期間。", "Votes can't be cast now.")


class AlreadyVoted(Refusal):
    """One vote from one browser."""

    code = "already-voted"
    status = 409
    text = t("這個瀏覽器已經投過票了，謝謝您。", "This browser has voted already. Thank you.")


class UnknownImprovement(NotFound):
    """There is no such improvement."""

    code = "unknown-improvement"
    text = t("沒有這項改善措施。", "There is no such improvement.")


class EvidenceNeeded(Refusal):
    """An improvement is done when its proof is written down."""

    code = "evidence-needed"
    status = 422
    text = t("請寫明完成的佐證。", "Please write down what shows that it was done.")
