"""What of facilities and rounds presses for a person on a day."""

from datetime import date, timedelta

from bianmin.inspections.queries.facilities import defects_waiting, facilities
from bianmin.inspections.queries.observations import messages_waiting
from bianmin.inspections.queries.sheets import due_rounds
from bianmin.inspections.types import Reminder
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

AHEAD = timedelta(days=7)


def reminders(actor: Actor, *, on: date | None = None) -> list[Reminder]:
    """Return what presses: rounds of today, filters, defects to mend or to look at, messages to approve."""
    day = on or clock.today()
    found: list[Reminder] = []
    if office.may(actor, Permission.DO_ROUNDS):
        waiting = [one for one in due_rounds(day) if one.state != "done" and one.due_by - AHEAD <= day]
        if waiting:
            late = sum(one.state == "late" for one in waiting)
            said = t("待巡檢{n}項，其中{late}項前次漏檢", "Rounds to make: {n} (missed last time: {late})")
            first = min(one.due_by for one in waiting)
            found.append(Reminder("rounds", 0, said.fill(n=len(waiting), late=late), first, late > 0))
        for one in facilities(kind="dispenser"):
            if one.next_filter is not None and one.next_filter - AHEAD <= day:
                said = t("{name}應更換濾心", "{name}: change the filter").fill(name=one.name)
                found.append(Reminder("filter", one.id, said, one.next_filter, one.next_filter < day))
    manages = office.may(actor, Permission.MANAGE_FACILITIES)
    if manages or office.may(actor, Permission.DO_ROUNDS):
        for bad in defects_waiting():
            if bad.state == "open" and (manages or bad.due_on is not None):
                said = t("缺失待改善：{place}{text}", "To be mended: {place} {text}").fill(
                    place=bad.facility, text=bad.text
                )
                found.append(Reminder("defect", bad.id, said, bad.due_on or bad.found_on, bad.is_late(day)))
            elif bad.state == "mended" and manages:
                said = t("缺失待複查：{place}{text}", "To be looked at: {place} {text}").fill(
                    place=bad.facility, text=bad.text
                )
                found.append(Reminder("defect", bad.id, said, bad.mended_on or day, False))
    if office.may(actor, Permission.APPROVE_MESSAGES) and messages_waiting():
        said = t("電子看板訊息待核定{n}則", "Messages of displays to approve: {n}").fill(n=messages_waiting())
        found.append(Reminder("messages", 0, said, day, False))
    return sorted(found, key=lambda one: (not one.is_late, one.due, one.kind, one.id))
