"""How often the public queries may be tried: dated settings, each a number of tries and the minutes of its window.

A person who mistypes needs a handful; a machine that walks through numbers needs thousands.
"""

from bianmin.kit.texts import Text, t
from bianmin.office.types import SettingKind

MOST_TRIES, MOST_MINUTES = 10_000, 1_440

_BY_ADDRESS = t("同一網路位址在一段時間內的次數。", "Tries from one network address in a stretch of time.")
_BY_NUMBER = t(
    "同一申請案號在一段時間內的次數，不論來自何處。", "Tries at one request's number, wherever they come from."
)
_BY_CASE = t("同一案號在一段時間內的次數，不論來自何處。", "Tries at one case number, wherever they come from.")

#: (key, title, (tries, minutes), what it means)
_LIMITS: tuple[tuple[str, Text, tuple[int, int], Text], ...] = (
    ("limit_find_address", t("案件查詢次數（每一網路位址）", "Case queries, an address"), (15, 15), _BY_ADDRESS),
    ("limit_find_case", t("案件查詢次數（每一案號）", "Case queries, a case number"), (10, 60), _BY_CASE),
    ("limit_pay_address", t("繳款頁開啟次數", "Openings of the pay page"), (60, 15), _BY_ADDRESS),
    ("limit_receipt_address", t("線上回傳收據次數", "Receipts sent in"), (20, 60), _BY_ADDRESS),
    ("limit_status_address", t("收據處理進度查詢次數", "Queries of a receipt sent in"), (30, 15), _BY_ADDRESS),
    ("limit_apply_start", t("線上申請開始次數", "Applications begun online"), (60, 60), _BY_ADDRESS),
    ("limit_apply_send", t("線上申請送出次數", "Applications sent online"), (30, 60), _BY_ADDRESS),
    ("limit_apply_file", t("線上申請上傳檔案次數", "Files sent in with applications"), (120, 60), _BY_ADDRESS),
    ("limit_apply_seat", t("線上申請保留時段次數", "Times held while applying"), (40, 60), _BY_ADDRESS),
    ("limit_draft_address", t("暫存申請取回次數", "Saved applications taken up again"), (20, 15), _BY_ADDRESS),
    (
        "limit_progress_address",
        t("申辦進度查詢次數（每一網路位址）", "Queries of progress, an address"),
        (30, 15),
        _BY_ADDRESS,
    ),
    (
        "limit_progress_number",
        t("申辦進度查詢次數（每一申請案號）", "Queries of progress, a number"),
        (10, 60),
        _BY_NUMBER,
    ),
    ("limit_kiosk_find", t("自助機案件查詢次數", "Case queries at a kiosk"), (60, 15), _BY_ADDRESS),
    ("limit_ticket_address", t("取號查詢次數", "Queries of a queue ticket"), (60, 15), _BY_ADDRESS),
    ("limit_survey_address", t("問卷送出次數", "Answers to surveys"), (60, 60), _BY_ADDRESS),
    ("limit_rating_address", t("即時評價次數", "Ratings of the counter"), (60, 60), _BY_ADDRESS),
    ("limit_vote_address", t("網路民調投票次數", "Votes in a poll"), (40, 60), _BY_ADDRESS),
)

LIMIT_KINDS = (
    *(SettingKind(key, title, "tries", list(default), meaning) for key, title, default, meaning in _LIMITS),
    SettingKind(
        "apply_least_seconds",
        t("線上申請最短填寫時間（秒）", "Least time to fill an application (seconds)"),
        "number",
        5,
        t(
            "比這更快送出的多半是程式，請申請人再看一次。",
            "What is sent quicker is mostly a program's: it is asked to look again.",
        ),
        least=0,
        most=120,
    ),
)
