"""The closed lists of running requests: where one stands, how near its day is, whose figures are counted."""

from enum import StrEnum

from bianmin.catalogue.types import Channel, Outcome
from bianmin.kit.texts import Text, t


class RequestState(StrEnum):
    """Where a request stands. ``paused``: its own clock stands still while something is awaited."""

    OPEN = "open"
    PAUSED = "paused"
    ENDED = "ended"


STATE_NAMES: dict[RequestState, Text] = {
    RequestState.OPEN: t("辦理中", "Being worked on"),
    RequestState.PAUSED: t("等候中（停止計時）", "Waiting (the clock stands)"),
    RequestState.ENDED: t("已辦結", "Ended"),
}


class Pace(StrEnum):
    """How near the day is on which a request is due: said in words beside the colour."""

    LATE = "late"
    NEAR = "near"
    IN_TIME = "in-time"
    PAUSED = "paused"
    NONE = "none"
    """No limit runs now."""
    ENDED = "ended"


PACE_NAMES: dict[Pace, Text] = {
    Pace.LATE: t("逾期", "Late"),
    Pace.NEAR: t("即將到期", "Due soon"),
    Pace.IN_TIME: t("期限內", "In time"),
    Pace.PAUSED: t("停止計時", "Clock stands"),
    Pace.NONE: t("未定期限", "No limit runs"),
    Pace.ENDED: t("已辦結", "Ended"),
}

CHANNEL_NAMES: dict[Channel, Text] = {
    Channel.ONLINE: t("線上", "Online"),
    Channel.COUNTER: t("臨櫃", "At the counter"),
    Channel.TELEPHONE: t("電話", "By telephone"),
    Channel.LETTER: t("信函", "By letter"),
    Channel.FAX: t("傳真", "By fax"),
    Channel.KIOSK: t("自助機", "At the kiosk"),
    Channel.BOX: t("戶外意見箱", "Outdoor petition box"),
    Channel.AGENCY: t("其他機關", "Through another agency"),
}

OUTCOME_NAMES: dict[Outcome, Text] = {
    Outcome.GRANTED: t("准許", "Granted"),
    Outcome.REFUSED: t("駁回", "Refused"),
    Outcome.ANSWERED: t("已答復", "Answered"),
    Outcome.DONE: t("已辦畢", "Done"),
    Outcome.FORWARDED: t("移轉他機關", "Forwarded to another agency"),
    Outcome.WITHDRAWN: t("申請人撤回", "Withdrawn"),
    Outcome.LAPSED: t("逾期未補正或未到", "Lapsed: nothing came"),
    Outcome.FILED: t("存查", "Filed without an answer"),
}


class EventKind(StrEnum):
    """What stands in a request's timeline."""

    RECEIVED = "received"
    TAKEN = "taken"
    """An exit was taken."""
    ASSIGNED = "assigned"
    HANDED_OVER = "handed-over"
    EXTENSION_ASKED = "extension-asked"
    EXTENSION_APPROVED = "extension-approved"
    EXTENSION_REFUSED = "extension-refused"
    DEADLINE_MOVED = "deadline-moved"
    NOTE = "note"
    FILES = "files"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    UNDONE = "undone"
    AGENCY_ANSWERED = "agency-answered"
    RATED = "rated"


EVENT_NAMES: dict[EventKind, Text] = {
    EventKind.RECEIVED: t("收件", "Received"),
    EventKind.TAKEN: t("辦理", "Step taken"),
    EventKind.ASSIGNED: t("分派", "Assigned"),
    EventKind.HANDED_OVER: t("移交", "Handed over"),
    EventKind.EXTENSION_ASKED: t("申請展延", "Extension asked for"),
    EventKind.EXTENSION_APPROVED: t("核准展延", "Extension approved"),
    EventKind.EXTENSION_REFUSED: t("不准展延", "Extension refused"),
    EventKind.DEADLINE_MOVED: t("期限變動", "Day moved"),
    EventKind.NOTE: t("註記", "Note"),
    EventKind.FILES: t("附件", "Files added"),
    EventKind.WITHDRAWN: t("撤回", "Withdrawn"),
    EventKind.CORRECTED: t("更正登錄", "Entry corrected"),
    EventKind.UNDONE: t("取消上一步", "Last step undone"),
    EventKind.AGENCY_ANSWERED: t("移送機關表示意見", "The agency answered"),
    EventKind.RATED: t("已填服務評價", "Rated"),
}
