"""What needs doing today, what happened to a case, and the months' figures."""

from collections.abc import Iterable
from datetime import date, timedelta
from time import monotonic as monotonic_clock

from django.db import connection

from bianmin.cases.errors import UnknownCase
from bianmin.cases.models import Case, CaseEvent, Correction
from bianmin.cases.queries.listing import MOST_COUNTED, count_cases, list_cases
from bianmin.cases.types import (
    END_NAMES,
    OPEN_STATES,
    CorrectionView,
    Filters,
    TimelineEntry,
    WorkToday,
)
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

_KEPT_SECONDS = 60.0
_counted: dict[tuple[str, int | None], tuple[float, int]] = {}
_by_section: dict[str, tuple[float, dict[str, int]]] = {}

EVENT_NAMES = {
    "received": t("收案並分案", "Received and assigned"),
    "correction_asked": t("通知移送機關補正", "Agency asked for a correction"),
    "correction_answered": t("移送機關回覆補正", "Agency answered the request"),
    "correction_moved": t("日曆變動，補正期限重算", "Calendar changed: the correction's day computed anew"),
    "correction_settled": t("補正結案", "Request for correction settled"),
    "returned": t("退案", "Returned to the agency"),
    "handed_over": t("移轉他分署", "Handed over to another office"),
    "suspended": t("停止執行", "Execution suspended"),
    "resumed": t("續行執行", "Execution resumed"),
    "closed": t("終結", "Closed"),
    "stopped": t("終止執行", "Execution stopped"),
    "reopened": t("重新進行", "Opened again"),
    "execution_begun": t("開始執行", "Execution begun"),
    "moved": t("改分其他股", "Moved to another section"),
    "appearance_set": t("傳喚到場", "Called to appear"),
    "appearance_moved": t("到場日期改期", "Day of appearance moved"),
    "appearance_kept": t("已到場", "Appeared"),
    "appearance_missed": t("未到場", "Did not appear"),
    "request_received": t("提出申請", "Request received"),
    "request_closed": t("申請辦結", "Request ended"),
}


def work_today(section_id: int | None = None, *, on: date | None = None) -> WorkToday:
    """Return what a section, or the whole office, has to look at today.

    Corrections past their day, due within a week, or answered; open cases whose limitation ends within
    the farthest of the warning distances (a dated setting), the nearest first.
    """
    day = on or clock.today()
    waiting = Correction.objects.filter(outcome="").select_related("case").order_by("due_on", "id")
    if section_id is not None:
        waiting = waiting.filter(case__section_id=section_id)
    views = correction_views(waiting[:500], day)
    warn = max((int(days) for days in office.setting("limitation_warning_days", day)), default=0)
    ending = Filters(section_id=section_id, state="active", limit_to=day + timedelta(days=warn))
    return WorkToday(
        corrections_overdue=[view for view in views if view.is_overdue],
        corrections_due=[
            view
            for view in views
            if view.answered_on is None and not view.is_overdue and view.due_on <= day + timedelta(days=7)
        ],
        replies=[view for view in views if view.answered_on is not None],
        limitation=list_cases(ending, size=20).rows,
        limitation_count=count_cases(ending).value,
        open_cases=_open_cases(section_id),
    )


def corrections(case_id: int, *, on: date | None = None) -> list[CorrectionView]:
    """Return a case's requests for correction, newest first."""
    found = Correction.objects.filter(case_id=case_id).select_related("case").order_by("-id")
    return correction_views(found, on or clock.today())


def timeline(case_id: int) -> list[TimelineEntry]:
    """Return what happened to a case, newest first; intake is its beginning."""
    case = Case.objects.select_related("batch", "section").filter(pk=case_id).first()
    if case is None:
        raise UnknownCase(number=case_id)
    entries = [_entry(event) for event in CaseEvent.objects.filter(case_id=case_id).order_by("-at", "-id")]
    entries.append(
        TimelineEntry(
            at=case.batch.taken_at,
            on=case.received_on,
            kind="received",
            title=EVENT_NAMES["received"],
            who=case.batch.taken_by,
            detail=case.batch.file_name,
            data={"batch": case.batch_id, "line_no": case.line_no},
        )
    )
    return entries


def open_cases_by_section() -> dict[str, int]:
    """Return the number of open cases of each section's code, in the sections' order.

    Where they are more than 10,000 in all, the numbers may be a minute old.
    """
    name = f"{connection.settings_dict['HOST']}/{connection.settings_dict['NAME']}"
    kept = _by_section.get(name)
    if kept is not None and monotonic_clock() - kept[0] < _KEPT_SECONDS:
        return dict(kept[1])
    with connection.cursor() as cursor:
        cursor.execute(
            """select s.code, (select count(*) from cases_case c
                               where c.section_id = s.id and c.status in ('open', 'suspended'))
            from office_section s order by s.position"""
        )
        found = dict(cursor.fetchall())
    if sum(found.values()) > MOST_COUNTED:
        _by_section[name] = (monotonic_clock(), found)
    return dict(found)


def _open_cases(section_id: int | None) -> int:
    """Count the open cases; a count beyond 10,000 may be a minute old: each takes a third of a second by then."""
    few = count_cases(Filters(section_id=section_id, state="active"))
    if not few.more:
        return few.value
    key = (str(connection.settings_dict["NAME"]), section_id)
    kept = _counted.get(key)
    if kept is not None and monotonic_clock() - kept[0] < _KEPT_SECONDS:
        return kept[1]
    found = Case.objects.filter(status__in=OPEN_STATES)
    number = (found if section_id is None else found.filter(section_id=section_id)).count()
    _counted[key] = (monotonic_clock(), number)
    return number


def _entry(event: CaseEvent) -> TimelineEntry:
    title = EVENT_NAMES.get(event.kind, Text(event.kind, event.kind))
    ground = END_NAMES.get(str(event.data.get("ground", "")))
    if ground is not None:
        title = Text(f"{title.zh}：{ground.zh}", f"{title.en}: {ground.en}")
    if "request" in event.data:
        said = [Text(**event.data[part]) for part in ("service", "outcome") if part in event.data]
        title = Text(
            f"{title.zh}：{'，'.join(one.zh for one in said)}", f"{title.en}: {', '.join(one.en for one in said)}"
        )
        return TimelineEntry(event.at, event.on_date, event.kind, title, event.who, event.data["number"], event.data)
    return TimelineEntry(event.at, event.on_date, event.kind, title, event.who, event.reason, event.data)


def correction_views(found: Iterable[Correction], day: date) -> list[CorrectionView]:
    """Return requests for correction as they stand on a day."""
    return [
        CorrectionView(
            id=row.pk,
            case_id=row.case_id,
            case_number=row.case.number,
            section_id=row.case.section_id,
            asked_on=row.asked_on,
            due_on=row.due_on,
            due_why=Text(row.due_why.get("zh", ""), row.due_why.get("en", "")),
            items=row.items,
            asked_by=row.asked_by,
            answered_on=row.answered_on,
            answer=row.answer,
            outcome=row.outcome,
            is_overdue=row.outcome == "" and row.answered_on is None and row.due_on < day,
        )
        for row in found
    ]
