"""What may be done to a case where it stands: each answers None (yes) or the reason why not."""

from datetime import date

from bianmin.kit.texts import Text, t

OPEN = ("open", "suspended")
ENDED = ("closed", "returned", "handed_over")

_ENDED_ALREADY = t("這件案件已經終結、退案或移轉。", "The case has ended already.")


def _unless_open(status: str) -> Text | None:
    return None if status in OPEN else _ENDED_ALREADY


def may_ask_correction(status: str, *, one_is_open: bool, due_on: date, on: date) -> Text | None:
    """An agency is asked once at a time, by a day that is still to come."""
    if one_is_open:
        return t("前一次補正通知尚未結案。", "An earlier request for correction is still open.")
    if due_on <= on:
        return t("補正期限應在今日之後。", "The date for the correction must be later than today.")
    return _unless_open(status)


def may_answer_correction(outcome: str) -> Text | None:
    """A request is answered and settled once."""
    return t("這項補正通知已經結案。", "This request for correction is settled already.") if outcome else None


def may_return(status: str) -> Text | None:
    """A case goes back to its agency while it is open."""
    return _unless_open(status)


def may_hand_over(status: str) -> Text | None:
    """A case goes to another office while it is open."""
    return _unless_open(status)


def may_suspend(status: str) -> Text | None:
    """Execution is suspended once at a time."""
    if status == "suspended":
        return t("這件案件已經停止執行。", "The case is suspended already.")
    return _unless_open(status)


def may_resume(status: str, *, since: date | None, on: date) -> Text | None:
    """Execution goes on from a suspension, not before it began."""
    if status != "suspended" or since is None:
        return t("這件案件並未停止執行。", "The case is not suspended.")
    if on < since:
        return t("續行日期不得早於停止日期。", "Execution can't go on before the day it was suspended.")
    return None


def may_close(status: str) -> Text | None:
    """A case is closed while it is open."""
    return _unless_open(status)


def may_stop(status: str) -> Text | None:
    """Execution is stopped (§8) while the case is open."""
    return _unless_open(status)


def may_reopen(status: str, *, limit_on: date, on: date) -> Text | None:
    """An ended case is opened again, unless its time to be executed has run out (§7)."""
    if status in OPEN:
        return t("這件案件仍在進行中。", "The case is open.")
    if on > limit_on:
        return t("執行期間已屆滿，不能重新分案。", "Its time to be executed has run out; it can't be opened again.")
    return None


def may_begin(status: str, *, begun_on: date | None) -> Text | None:
    """Execution begins once."""
    if begun_on is not None:
        return t("這件案件已經開始執行。", "Execution has begun already.")
    return _unless_open(status)


def may_move(status: str, *, section_id: int, to_section_id: int) -> Text | None:
    """An open case moves to a section other than its own."""
    if section_id == to_section_id:
        return t("案件已在這一股。", "The case is in this section already.")
    return _unless_open(status)
