"""服務躍升執行成果報告: the framework of five dimensions, yearly and half-yearly."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.leap_basic import DIMENSION
from bianmin.reports.outlines.leap_delivery import CAPACITY, DELIVERY
from bianmin.reports.outlines.leap_verdict import OPENNESS, VERDICT
from bianmin.reports.outlines.shape import Outline

LEAP = Outline(
    "leap",
    t("服務躍升執行成果報告（五構面）", "Service-leap result report (five dimensions)"),
    "{year}年度{part}服務躍升執行成果報告",
    ("陳報機關：{office}", "資料時間：{data}"),
    2,
    (DIMENSION, DELIVERY, CAPACITY, VERDICT, OPENNESS),
)
"""The outline ``leap``; its five dimensions are 一 to 五."""
