"""Refusals of requests, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotAllowed, NotFound, Refusal, Unusable
from bianmin.kit.texts import Text, t


class UnknownRequest(NotFound):
    """No request has this number, or none this person may know of."""

    code = "unknown-request"
    text = t("查無這件申請。", "There is no such request.")


class WrongCode(NotFound):
    """Number and code don't belong together; which of them is wrong is never told."""

    code = "wrong-code"
    text = t("案號或查詢碼不正確，請依收件證明再輸入一次。", "Number and code don't fit. Enter them as on the receipt.")


class DraftGone(NotFound):
    """No draft has this code, or its time is over, or it was sent."""

    code = "draft-gone"
    text = t(
        "找不到這份暫存的申請，可能已逾保存期限或已送出。", "This saved application is gone: it expired or was sent."
    )


class FieldWrong(Unusable):
    """What stands in one field can't be taken; ``field`` is its name."""

    code = "field-wrong"
    text = t("「{label}」：{why}", "“{label}”: {why}")

    def __init__(self, field: str, label: Text, why: Text) -> None:
        self.field = field
        self.why = why
        super().__init__(label=label, why=why)


class FieldsWrong(Unusable):
    """Fields that can't be taken; ``problems`` names each with what to do."""

    code = "fields-wrong"
    text = t("有 {count} 個欄位需要修正：{first}", "{count} fields need another answer: {first}")

    def __init__(self, problems: dict[str, Text]) -> None:
        self.problems = problems
        super().__init__(count=len(problems), first=next(iter(problems.values())))


class ChannelClosed(Refusal):
    """The service isn't asked for in this way."""

    code = "channel-closed"
    text = t("「{service}」不受理以此方式提出的申請。", "“{service}” can't be asked for in this way.")


class ExitGone(Refusal):
    """The request stands elsewhere now: somebody else was first, or the way was never open."""

    code = "exit-gone"
    text = t(
        "這件申請現在位於「{step}」，不能辦理「{verb}」；可能已由他人先行辦理，請重新整理後再試。",
        "The request stands at “{step}” now, where “{verb}” can't be done. Somebody was first? Load it again.",
    )


class NotNow(Refusal):
    """What can't be done now, with the reason."""

    code = "not-now"


class NotYours(NotAllowed):
    """The step is for other roles."""

    code = "not-yours"
    text = t("這一步須由「{who}」辦理。", "This step is for: {who}.")


class SecondPersonNeeded(NotAllowed):
    """Somebody else than who prepared it must do this."""

    code = "second-person"
    text = t("須由另一位人員辦理：簽辦與核定不得為同一人。", "Another person must do this: not who prepared it.")


class ReasonNeeded(Unusable):
    """A reason has to be given."""

    code = "reason-needed"
    text = t("請填寫理由。", "Give a reason.")


class RequestEnded(Refusal):
    """It has come to its end."""

    code = "request-ended"
    text = t("這件申請已辦結。", "The request has ended.")


class NoExtension(Refusal):
    """The limit can't be extended, with the reason."""

    code = "no-extension"


class CannotUndo(Refusal):
    """The last step can't be taken back, with the reason."""

    code = "cannot-undo"


class AlreadyRated(Refusal):
    """One rating a request."""

    code = "already-rated"
    text = t("這件申請已填過服務評價，謝謝您。", "This request has been rated already. Thank you.")


class TooManyFiles(Unusable):
    """More files, or larger together, than are taken."""

    code = "too-many-files"
    text = t("附件最多 {most} 個。", "At most {most} files, please.")


class NoSealKey(Refusal):
    """The unit has no key yet, so nothing can be sealed to it."""

    code = "no-seal-key"
    text = t("承辦單位尚未建立密封金鑰，暫時無法受理。", "The unit has no sealing key yet, so this can't be taken now.")


class SealedNotOpened(NotAllowed):
    """Passphrases or shares that don't open the key."""

    code = "sealed-not-opened"
    text = t("密語或復原片段不正確，無法開啟。", "The passphrases or shares don't open it.")


class BadPassphrase(Unusable):
    """Passphrases too short or the same."""

    code = "bad-passphrase"
    text = t(
        "兩位保管人須各自輸入不同且至少 12 字的密語。",
        "Two holders each enter a passphrase of their own, at least 12 characters.",
    )


class TakenAlready(Refusal):
    """The form was sent before: the request it made is there, and its code was shown then."""

    code = "taken-already"
    text = t(
        "這件申請已登錄（{number}），沒有重複登錄。", "It was taken in already ({number}); nothing was done twice."
    )
