"""Refusals of money, each with its code and one clear sentence in both languages."""

from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.texts import t


class UnusableFile(Unusable):
    """A collection file can't be read as its layout says; nothing was changed (exit status 2)."""

    code = "unusable-collection-file"
    text = t("無法讀取這個收款檔。", "This collection file can't be read.")


class NoSuchReceivable(NotFound):
    """The case has no receivable, or none this person may know of."""

    code = "no-such-receivable"
    text = t("查無這個案件的應收款項。", "This case has no receivable.")


class NoSuchSuspense(NotFound):
    """No suspense item of this number."""

    code = "no-such-suspense"
    text = t("查無這筆暫收款。", "There is no such suspense item.")


class TooMuch(Refusal):
    """More was asked than there is: than suspended, or than owed."""

    code = "more-than-there-is"
    text = t("金額超過可用的 {limit} 元。", "The amount is more than the NT${limit} there is.")


class NothingOwed(Refusal):
    """The case owes nothing (any more), so that money can't be allocated to it."""

    code = "nothing-owed"
    text = t("這個案件目前沒有欠款,不能沖入。", "This case owes nothing now, so no money can be allocated to it.")


class CaseNotOpen(Refusal):
    """The case is closed, returned or handed over: it takes no money."""

    code = "case-not-open"
    text = t(
        "這個案件已終結、退案或移出,不能再沖入款項。",
        "This case is closed, returned or handed over and takes no money.",
    )


class ReasonNeeded(Refusal):
    """A decision about money needs its reason in words."""

    code = "reason-needed"
    status = 422
    text = t("請填寫理由。", "Give a reason.")


class AmountNeeded(Refusal):
    """Amounts are whole NT$ above 0."""

    code = "amount-needed"
    status = 422
    text = t("金額須為大於零的整數(新臺幣元)。", "The amount must be a whole number of NT$ above 0.")


class AlreadyUndone(Refusal):
    """A move is undone once, and only while its money is still where it was put."""

    code = "already-undone"
    text = t(
        "這個處理已經取消,或款項已經往下處理,不能取消。",
        "This was undone already, or its money has gone on, so it can't be undone.",
    )
