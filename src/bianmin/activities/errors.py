"""Refusals of activities, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import t


class UnknownSession(NotFound):
    """No such session."""

    code = "unknown-session"
    text = t("查無這個場次。", "There is no such session.")


class UnknownTour(NotFound):
    """No such tour that comes again."""

    code = "unknown-tour"
    text = t("查無這項巡迴服務。", "There is no such tour.")


class UnknownResolution(NotFound):
    """No such resolution or item of an agenda."""

    code = "unknown-resolution"
    text = t("查無這項決議或議程。", "There is no such resolution or item.")


class UnknownRegister(NotFound):
    """No such register or entry."""

    code = "unknown-register"
    text = t("查無這本登記簿或這筆登錄。", "There is no such register or entry.")


class WrongSession(Refusal):
    """What was entered of a session can't be so; the sentence says what."""

    code = "wrong-session"
    text = t("場次資料不正確。", "The session can't be so.")


class WrongEntry(Refusal):
    """What was entered in a register can't be so; the sentence says what."""

    code = "wrong-activity-entry"
    text = t("登錄內容不正確。", "The entry can't be so.")


class NotPlanned(Refusal):
    """The session was held or cancelled already."""

    code = "session-not-planned"
    text = t("這個場次已辦理或已取消，不能再變更日期。", "This session was held or cancelled; it can't be moved.")


class IsSettled(Refusal):
    """The resolution is settled already."""

    code = "resolution-settled"
    text = t("這項決議已解除列管。", "This resolution is settled already.")


class ReasonNeeded(Refusal):
    """A change needs its reason."""

    code = "activity-reason-needed"
    text = t("請填寫理由。", "Please write the reason.")


class AlreadyCorrected(Refusal):
    """The entry was corrected or struck already."""

    code = "activity-corrected"
    text = t("這筆已更正或註銷，請看最新的一筆。", "This entry was corrected or struck; see the newest one.")
