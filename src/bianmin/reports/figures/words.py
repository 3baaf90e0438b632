"""Words and units that several nouns' figures share."""

from bianmin.kit.texts import t

CASES = t("件", "cases")
TIMES = t("件", "items")
PERSONS = t("人次", "persons")
DOLLARS = t("元", "NT$")
PERCENT = t("%", "%")
DAYS = t("日", "days")
MINUTES = t("分鐘", "minutes")
MINUTES_OF = t("分鐘數", "Minutes")

SITE = "coalesce(site.code, '') as site"

DAY_OF = "(({moment}) at time zone 'Asia/Taipei')::date"
"""The day of a moment in Taipei."""
