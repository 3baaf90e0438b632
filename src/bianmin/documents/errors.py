"""Refusals of papers."""

from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.texts import t


class NoSuchRun(NotFound):
    """There is no notice run of this id."""

    code = "no-such-run"
    text = t("查無此列印批次。", "There is no such notice run.")


class NoSuchNotice(NotFound):
    """There is no notice of this id."""

    code = "no-such-notice"
    text = t("查無此通知書。", "There is no such notice.")


class NoSuchPaper(NotFound):
    """There is no receipt or closing of this id."""

    code = "no-such-paper"
    text = t("查無此單據。", "There is no such paper.")


class NoSuchScope(NotFound):
    """The batch, section or case to print for does not exist."""

    code = "no-such-scope"
    text = t("查無要列印的批次、股別或案件。", "There is no such batch, section or case to print notices for.")


class NothingOwed(Refusal):
    """The case owes nothing or is not open, so that no notice asks for it."""

    code = "nothing-owed"
    text = t(
        "本案已無應繳金額或已終結，不開立繳款通知書。",
        "This case owes nothing or is closed, so no payment notice is issued.",
    )


class DeadlinePast(Refusal):
    """A payment deadline may not lie before the day of issue."""

    code = "deadline-past"
    text = t("繳款期限不得早於開立日。", "The payment deadline can't be earlier than the day of issue.")


class RunFinished(Refusal):
    """A run that is done can't be cancelled."""

    code = "run-finished"
    text = t("本批次已列印完成，不能取消。", "This run is finished and can't be cancelled.")


class DeliveryOutOfOrder(Refusal):
    """A delivery may not be dated before the notice was issued."""

    code = "delivery-out-of-order"
    text = t("送達日期不得早於通知書開立日。", "A delivery can't be dated before the notice was issued.")


class NoFont(Refusal):
    """There is no Chinese face on this machine to print with."""

    code = "no-font"
    status = 503
    text = t(
        "本機沒有可用的中文字型，無法製作通知書。請執行 bianmin fonts 安裝標楷體。",
        "There is no Chinese font on this machine, so papers can't be made. Run: bianmin fonts",
    )


class UnusableOutput(Unusable):
    """The file to write can't be written."""

    code = "unusable-output"
    text = t("無法寫入 {path}。", "{path} can't be written.")


class NoSuchLetter(NotFound):
    """There is no letter of this id, or no kind of letter of this code."""

    code = "no-such-letter"
    text = t("查無此公文。", "There is no such letter.")


class NoSuchForm(NotFound):
    """There is no form of this code."""

    code = "no-such-form"
    text = t("查無此書表。", "There is no such form.")


class WordsUnusable(Refusal):
    """A letter's new words lack a language, or name places its letters have no value for."""

    code = "words-unusable"
    status = 422
    text = t("例稿文字有誤：{why}", "The letter's words can't be used: {why}")


class WordsSettled(Refusal):
    """A version of a letter's words is approved once, by somebody else than who wrote it."""

    code = "words-settled"
    text = t(
        "例稿須由撰擬人以外的人核定，且只核定一次。",
        "Words are approved once, by somebody else than who wrote them.",
    )
