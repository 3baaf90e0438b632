"""What papers tell others."""

from bianmin.documents.types.papers import (
    DELIVERY_NAMES,
    ClosingLine,
    ClosingReceipt,
    ClosingSheet,
    DeliveryKind,
    DeliveryView,
    FontState,
    NoticeFacts,
    NoticeView,
    OfficeFacts,
    ReceiptLine,
    ReceiptPaper,
    RunScope,
    RunState,
    RunView,
)
from bianmin.documents.types.services import FormInfo, LetterView, RequestReceipt, WordsView

__all__ = [
    "DELIVERY_NAMES",
    "ClosingLine",
    "ClosingReceipt",
    "ClosingSheet",
    "DeliveryKind",
    "DeliveryView",
    "FontState",
    "FormInfo",
    "LetterView",
    "NoticeFacts",
    "NoticeView",
    "OfficeFacts",
    "ReceiptLine",
    "ReceiptPaper",
    "RequestReceipt",
    "RunScope",
    "RunState",
    "RunView",
    "WordsView",
]
