"""What a branch's service desk begins with: queues, counters, items of service. The secretariat changes them."""

from dataclasses import dataclass

from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class UsualQueue:
    """A queue: code, letter, what it is for."""

    code: str
    prefix: str
    name: Text
    services: Text


@dataclass(frozen=True, slots=True)
class UsualCounter:
    """A counter: code, number, functions, queues by code."""

    code: str
    number: str
    name: Text
    functions: tuple[str, ...]
    queues: tuple[str, ...]


QUEUES = (
    UsualQueue("pay", "A", t("繳款", "Pay"), t("繳款、領收據、退款", "Payments, receipts, refunds")),
    UsualQueue("ask", "B", t("案件詢問", "Ask about a case"), t("進度、欠款、通知書", "Progress, debts, notices")),
    UsualQueue("apply", "C", t("申請與送件", "Apply, hand in"), t("分期、改期、書狀", "Instalments, dates, papers")),
    UsualQueue("auction", "D", t("拍賣", "Auctions"), t("投標、保證金、看屋", "Bids, deposits, viewing")),
    UsualQueue("files", "E", t("閱卷", "Read files"), t("閱覽、抄錄、影印", "Reading and copying")),
    UsualQueue("help", "F", t("服務台", "Service desk"), t("其他、需要協助", "Anything else, help")),
)
COUNTERS = (
    UsualCounter(
        "one",
        "1",
        t("多功能服務櫃檯", "Multi-function counter"),
        ("papers", "advice", "instalment", "volunteer", "duty"),
        ("ask", "apply", "help"),
    ),
    UsualCounter("two", "2", t("收款櫃檯", "Payments"), ("payment",), ("pay",)),
    UsualCounter(
        "care",
        "3",
        t("愛心服務櫃檯", "Care counter"),
        ("care", "sign", "video", "advice", "papers"),
        ("help", "ask", "apply", "pay"),
    ),
    UsualCounter("four", "4", t("拍賣與閱卷", "Auctions and files"), ("papers", "joint"), ("auction", "files")),
)
ITEMS = (
    ("payment", t("繳款", "Payment"), 15),
    ("receipt", t("領收據、證書", "Receipt or certificate picked up"), 10),
    ("case", t("案件查詢", "Question on a case"), 15),
    ("instalment", t("分期申請", "Instalments"), 30),
    ("date", t("改期報到", "Another date"), 15),
    ("papers", t("收件", "Papers handed in"), 12),
    ("auction", t("拍賣詢問與投標", "Auctions"), 20),
    ("files", t("閱卷影印", "Reading and copying"), 30),
    ("refund", t("退款領款", "Refund"), 20),
    ("guide", t("引導與代填", "Guided, helped with a form"), 10),
    ("other", t("其他", "Something else"), None),
)
"""Code, name, and the minutes it took a visitor with separate windows, where the office told them."""
