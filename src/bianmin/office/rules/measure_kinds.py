"""Dated settings by which the office measures itself: hours of training, days of reports and reminders."""

from bianmin.kit.texts import Text, t
from bianmin.office.types import SettingKind

#: (key, title, usual, what it means, least, most)
_NUMBERS: tuple[tuple[str, Text, int, Text, int, int], ...] = (
    (
        "training_quarter_hours",
        t("每人每季在職訓練時數", "Training hours a person a quarter"),
        8,
        t(
            "每三個月至少辦理的在職訓練時數；未達者列入清單。",
            "In-service training is held for at least so many hours; who has fewer is listed.",
        ),
        1,
        100,
    ),
    (
        "resolution_remind_days",
        t("會議決議到期提醒（日前）", "Reminders of resolutions (days before)"),
        7,
        t("期限前幾日列入負責人的今日待辦。", "So long before its day a resolution stands on the person's list."),
        0,
        90,
    ),
    (
        "plan_report_days",
        t("季績效報告陳報期限（季末後日數）", "Quarterly report due (days after the quarter)"),
        15,
        t("每季結束後幾日內陳報提升服務品質績效報告。", "The service report goes to the Agency within these days."),
        1,
        90,
    ),
    (
        "plan_remind_days",
        t("計畫目標與改善事項提醒（日前）", "Reminders of targets and improvements (days before)"),
        21,
        t("期間結束前幾日，尚未達成的目標列入待辦。", "So long before its end a target not reached is reminded of."),
        1,
        180,
    ),
)

MEASURE_KINDS = tuple(
    SettingKind(key, title, "number", usual, meaning, False, least, most, ())
    for key, title, usual, meaning, least, most in _NUMBERS
)
