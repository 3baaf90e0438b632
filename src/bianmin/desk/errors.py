"""Refusals of the service desk, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownQueue(NotFound):
    """No such queue takes tickets on this day."""

    code = "unknown-queue"
    text = t("今天沒有這個號別。", "There is no such queue today.")


class UnknownCounter(NotFound):
    """No such counter is in use on this day."""

    code = "unknown-counter"
    text = t("今天沒有這個櫃檯。", "There is no such counter today.")


class UnknownTicket(NotFound):
    """No such ticket."""

    code = "unknown-ticket"
    text = t("查無這張號碼牌。", "There is no such ticket.")


class UnknownEntry(NotFound):
    """No such entry of a register."""

    code = "unknown-entry"
    text = t("查無這筆登錄。", "There is no such entry.")


class UnknownDevice(NotFound):
    """The kiosk isn't one of the office's, or was withdrawn."""

    code = "unknown-device"
    status = 403
    text = t(
        "這台機器還沒有登記，不能取號。請洽服務櫃檯。",
        "This machine isn't registered, so it gives no tickets. Please ask at the service desk.",
    )


class NobodyWaits(Refusal):
    """No ticket waits for this counter."""

    code = "nobody-waits"
    text = t("目前沒有人在等候。", "Nobody is waiting.")


class TicketNotThere(Refusal):
    """The ticket doesn't stand where this is possible; ``text`` says why."""

    code = "ticket-not-there"


class WrongEntry(Refusal):
    """What was entered can't be so; ``text`` says why."""

    code = "wrong-entry"
    status = 422


class ReasonNeeded(Refusal):
    """A correction or an undoing got no reason."""

    code = "reason-needed"
    status = 422
    text = t("請填寫理由。", "A reason is needed.")


class AlreadyCorrected(Refusal):
    """The entry was corrected by somebody else meanwhile."""

    code = "already-corrected"
    text = t("這筆登錄已經更正過，請開啟最新的一筆。", "This entry was corrected already; open the newest one.")


class NotTogether(Refusal):
    """Persons whom the rules of holding keep apart; ``text`` says which rule."""

    code = "not-together"


class HoldingOver(Refusal):
    """Questioning and holding would be longer than the law allows."""

    code = "holding-over"
    text = t(
        "訊問與暫予留置合計不得逾24小時（行政執行法第17條）。",
        "Questioning and holding together may not exceed 24 hours (Administrative Execution Act, article 17).",
    )


class Taken(Refusal):
    """The code, the thing or the hour is taken."""

    code = "taken"
    text = t("已有人使用，請另選。", "It is taken; choose another.")
