"""How often the public queries may be tried: dated settings, each a number of tries and the minutes of its window.

A person who mistypes needs a handful; a machine that walks through numbers needs thousands.
"""

from bianmin.kit.texts import Text, t
from bianmin.office.types import SettingKind

MOST_TRIES, MOST_MINUTES = 10_000, 1_440

_BY_ADDRESS = t("同一網路位址在一段時間內的次數。", "Tries from one network address in a stretch of time.")
_BY_CASE = t("同一案號在一段時間內的次數，不論來自何處。", "Tries at one case number, wherever they come from.")

#: (key, title, (tries, minutes), what it means)
_LIMITS: tuple[tuple[str, Text, tuple[int, int], Text], ...] = (
    ("limit_find_address", t("案件查詢次數（每一網路位址）", "Case queries, an address"), (15, 15), _BY_ADDRESS),
    ("limit_find_case", t("案件查詢次數（每一案號）", "Case queries, a case number"), (10, 60), _BY_CASE),
    ("limit_pay_address", t("繳款頁開啟次數", "Openings of the pay page"), (60, 15), _BY_ADDRESS),
    ("limit_receipt_address", t("線上回傳收據次數", "Receipts sent in"), (20, 60), _BY_ADDRESS),
    ("limit_status_address", t("收據處理進度查詢次數", "Queries of a receipt sent in"), (30, 15), _BY_ADDRESS),
    ("limit_kiosk_find", t("自助機案件查詢次數", "Case queries at a kiosk"), (60, 15), _BY_ADDRESS),
    ("limit_ticket_address", t("取號查詢次數", "Queries of a queue ticket"), (60, 15), _BY_ADDRESS),
)

LIMIT_KINDS = tuple(
    SettingKind(key, title, "tries", list(default), meaning) for key, title, default, meaning in _LIMITS
)
