"""Counter payments from outside this system."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bianmin.kit.texts import Text, t

PAST_METHODS: Mapping[str, Text] = {
    "cash": t("現金", "Cash"),
    "card": t("信用卡", "Credit card"),
    "mobile": t("行動支付", "Mobile payment"),
    "foreign_card": t("國外信用卡", "Foreign credit card"),
    "debit": t("金融卡", "Debit card"),
    "ipass": t("一卡通", "iPASS"),
    "easycard": t("悠遊卡", "EasyCard"),
}


@dataclass(frozen=True, slots=True)
class CounterPaymentRecord:
    """One payment of a file ``counter-payments``: whole NT$, ``paid_at`` aware, ``case_number`` empty or a case's."""

    receipt_id: str
    paid_at: datetime
    method: str
    amount: int
    case_number: str = ""
