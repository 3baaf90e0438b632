"""Refusals of money, each with its code and one clear sentence in both languages."""

from collections.abc import Sequence

from bianmin.kit.errors import NotAllowed, NotFound, Refusal, Unusable
from bianmin.kit.texts import Text, t


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
    text = t("這個案件目前沒有欠款，不能沖入。", "This case owes nothing now, so no money can be allocated to it.")


class CaseNotOpen(Refusal):
    """The case is closed, returned or handed over: it takes no money."""

    code = "case-not-open"
    text = t(
        "這個案件已終結、退案或移出，不能再沖入款項。",
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
    text = t("金額須為大於零的整數（新臺幣元）。", "The amount must be a whole number of NT$ above 0.")


class AlreadyUndone(Refusal):
    """A move is undone once, and only while its money is still where it was put."""

    code = "already-undone"
    text = t(
        "這個處理已經取消，或款項已經往下處理，不能取消。",
        "This was undone already, or its money has gone on, so it can't be undone.",
    )


class PersonNeeded(NotAllowed):
    """What is done with a name under it needs a member of staff, not the machine."""

    code = "person-needed"
    text = t("這項作業須由同仁本人辦理。", "A member of staff has to do this in person.")


class SecondPersonNeeded(Refusal):
    """One person would do both halves: whoever asked or proposed can't approve."""

    code = "second-person-needed"
    text = t(
        "申請或製作的人不能自己核准，請由另一位同仁核准。",
        "Whoever asked or proposed can't approve it; a second person has to.",
    )


class KeyUsed(Refusal):
    """A form's idempotency key came again with other content."""

    code = "key-used"
    text = t(
        "這張表單已經送出過，內容不同。請重新開啟表單。",
        "This form was sent before with other content. Open a fresh form.",
    )


class BadCounterForm(Unusable):
    """The counter's form has faults; ``faults`` names each field with its reason."""

    code = "bad-counter-form"

    def __init__(self, faults: Sequence[tuple[str, Text]]) -> None:
        self.faults = tuple(faults)
        super().__init__(Text("".join(why.zh for _, why in self.faults), " ".join(why.en for _, why in self.faults)))


class NoSuchReceipt(NotFound):
    """No receipt of this number."""

    code = "no-such-receipt"
    text = t("查無這張收據。", "There is no such receipt.")


class DayIsClosed(Refusal):
    """The cashier closed this day: it takes no more receipts, and none is voided."""

    code = "day-is-closed"
    text = t("您已辦理 {on} 的日結，當日不能再收款。", "You have closed {on}; no more money can be taken that day.")


class ReceiptClosed(Refusal):
    """After the day closing a receipt isn't voided any more; it is reversed."""

    code = "receipt-closed"
    text = t(
        "收據 {number} 已日結，不能作廢，請改辦沖銷。",
        "Receipt {number} is in a day closing; reverse it instead of voiding it.",
    )


class NotVoidable(Refusal):
    """The receipt was voided or reversed already, or nobody asked for its voiding."""

    code = "not-voidable"
    text = t("收據 {number} 目前不能作廢：{why}", "Receipt {number} can't be voided now: {why}")


class VoidWaiting(Refusal):
    """A voiding that was asked for must be decided before the day is closed."""

    code = "void-waiting"
    text = t(
        "收據 {number} 的作廢申請尚未決定，請先核准或駁回，再辦日結。",
        "The voiding of receipt {number} is not decided yet; approve or decline it, then close the day.",
    )


class CountNeeded(Refusal):
    """The cash must be counted, and a difference explained."""

    code = "count-needed"
    status = 422
    text = t("請填寫點收的現金金額。", "Give the cash that was counted.")


class NoteNeeded(Refusal):
    """Counted and expected differ; the closing needs a note why."""

    code = "note-needed"
    status = 422
    text = t("點收與應收相差 {difference} 元，請填寫原因。", "Counted and expected differ by NT${difference}; say why.")


class MoneyGone(Refusal):
    """The money has gone on (refunded), so that this can't be taken back before that is."""

    code = "money-gone"
    text = t("這筆款項已退還，須先辦理退匯或追回。", "This money was refunded; have that come back first.")


class MoreThanClaimed(Refusal):
    """An agency's notice takes off more than the claim is."""

    code = "more-than-claimed"
    text = t(
        "通知金額超過可減的 {limit} 元（尚欠 {balance} 元、已繳 {paid} 元）。",
        "The notice takes off more than NT${limit} (owed NT${balance}, paid NT${paid}).",
    )


class AlreadyReversed(Refusal):
    """The payment or receipt was reversed before."""

    code = "already-reversed"
    text = t("這筆款項已經沖銷過。", "This was reversed already.")


class NoSuchOrder(NotFound):
    """No payment order of this number."""

    code = "no-such-order"
    text = t("查無這張付款憑單。", "There is no such payment order.")


class OrderNotInState(Refusal):
    """The order is not where this step begins: approved twice, returned before it left, cancelled."""

    code = "order-not-in-state"
    text = t(
        "付款憑單 {order_no} 目前為「{state}」，不能辦理這個步驟。",
        "Order {order_no} is {state}; this step can't be done.",
    )


class StaleOrder(Refusal):
    """What a proposal says is no longer true; it has to be proposed anew."""

    code = "stale-order"
    text = t(
        "付款憑單 {order_no} 製作後，款項或受款帳戶已有變動，請重新製作。",
        "Since order {order_no} was proposed, its payments or its account have changed. Propose it anew.",
    )


class NothingToDo(Refusal):
    """There is nothing to propose, approve or export."""

    code = "nothing-to-do"
    text = t("目前沒有可辦理的付款憑單。", "There is no payment order for this step now.")


class NoSuchReturn(NotFound):
    """No returned receipt of this code: one answer for every wrong one."""

    code = "no-such-return"
    text = t("查無這個回傳代碼，請核對後再查。", "This code is not known. Check it and try again.")


class NoUserKey(NotAllowed):
    """``--as USER`` without that user's key file."""

    code = "no-user-key"
    text = t(
        "使用者 {user} 的金鑰檔不存在、不符或權限不是 600：{path}",
        "The key file of {user} is missing, wrong or not of mode 600: {path}",
    )


class SchemeExhausted(Refusal):
    """The virtual-account scheme in force has no number left for these cases."""

    code = "account-scheme-exhausted"
    text = t(
        "目前的虛擬帳號編碼已不敷使用，請先設定新的編碼。",
        "The virtual-account scheme in force has run out of numbers. Set a new scheme first.",
    )


class BankAccountNeeded(Refusal):
    """A refund needs whom it goes to and the number of his account."""

    code = "bank-account-needed"
    status = 422
    text = t(
        "請填寫受款人、金融機構代碼（3 或 7 位數字）及帳號（16 位以內數字）。",
        "Give the payee, the bank's code (3 or 7 digits) and the account (16 digits at most).",
    )


class PlanNotPossible(Refusal):
    """An instalment plan can't be made, changed or ended like this, with the reason."""

    code = "plan-not-possible"
    text = t("無法這樣分期。", "These instalments aren't possible.")
