"""Refusals of cases, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.texts import t


class UnusableTransfer(Unusable):
    """The file as a whole can't be taken in; nothing was changed."""

    code = "unusable-transfer"


class TransferOfAnother(Refusal):
    """The same bytes came in through someone else already."""

    code = "transfer-of-another"
    text = t(
        "這份檔案已由其他管道收案，請洽本分署收案人員。",
        "This file was taken in through another channel already; ask the registry.",
    )


class UnknownCase(NotFound):
    """No case has this number."""

    code = "unknown-case"
    text = t("查無案號「{number}」的案件。", 'There is no case "{number}".')


class UnknownBatch(NotFound):
    """No transfer file has this batch number."""

    code = "unknown-batch"
    text = t("查無收案批次「{batch}」。", 'There is no batch "{batch}".')


class NoSection(Refusal):
    """No section takes cases, so nothing can be assigned."""

    code = "no-section"
    text = t("目前沒有收案的股，無法分案。", "No section takes cases now; nothing can be assigned.")


class StepNotPossible(Refusal):
    """The case doesn't stand where this step is possible; ``text`` says why."""

    code = "step-not-possible"


class ReasonNeeded(Refusal):
    """A step that needs a reason got none."""

    code = "reason-needed"
    status = 422
    text = t("請填寫理由。", "A reason is needed.")


class UnknownGround(Refusal):
    """The ground isn't one of those the law names."""

    code = "unknown-ground"
    status = 422
    text = t("請選擇法定事由。", "Choose one of the grounds.")


class TooManyFilters(Refusal):
    """Filters or a sort that no index serves together."""

    code = "filters-not-together"
    status = 422
    text = t("這些篩選條件不能同時使用，請減少條件。", "These filters can't be used together; use fewer.")


class BadPageKey(Refusal):
    """A page key that this list never gave."""

    code = "bad-page-key"
    status = 400
    text = t("頁碼參數無效，請回到第一頁。", "The page key isn't valid; go back to the first page.")


class NoCorrection(NotFound):
    """There is no such request for correction."""

    code = "no-correction"
    text = t("查無這項補正通知。", "There is no such request for correction.")


class NoAppearance(NotFound):
    """Nobody is called to appear in this case on that day."""

    code = "no-appearance"
    text = t(
        "這個案件當天沒有應到場的紀錄，請核對通知書上的日期。",
        "Nobody is called in this case on that day; check the day in the notice.",
    )
