"""Words of plans: states, kinds of targets, periods."""

from enum import StrEnum

from bianmin.kit.texts import Text, t


class VersionState(StrEnum):
    """Where a version of a plan stands."""

    DRAFT = "draft"
    SENT = "sent"
    IN_FORCE = "in_force"
    REPLACED = "replaced"


VERSION_NAMES: dict[str, Text] = {
    "draft": t("擬訂中", "Draft"),
    "sent": t("已陳報", "Sent to the Agency"),
    "in_force": t("施行中", "In force"),
    "replaced": t("已由新版取代", "Replaced"),
}


class Kind(StrEnum):
    """What a target asks of its figure."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BY_DAY = "by_day"


KIND_NAMES: dict[str, Text] = {
    "at_least": t("至少", "At least"),
    "at_most": t("至多", "At most"),
    "by_day": t("於某日前達成", "By a day"),
}


class Per(StrEnum):
    """How often a target has to be reached."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"


PER_NAMES: dict[str, Text] = {
    "year": t("全年", "The year"),
    "half": t("每半年", "Each half-year"),
    "quarter": t("每季", "Each quarter"),
    "month": t("每月", "Each month"),
}


class TargetState(StrEnum):
    """How a target, or one of its sub-periods, stands on a day."""

    REACHED = "reached"
    ON_THE_WAY = "on_the_way"
    MISSED = "missed"
    NOT_BEGUN = "not_begun"


STATE_NAMES: dict[str, Text] = {
    "reached": t("已達成", "Reached"),
    "on_the_way": t("辦理中", "On the way"),
    "missed": t("未達成", "Missed"),
    "not_begun": t("尚未開始", "Not begun"),
}

FINDING_NAMES: dict[str, Text] = {
    "open": t("待改善", "Open"),
    "done": t("已改善，待複查", "Done, to be looked at again"),
    "checked": t("已複查", "Checked"),
}
