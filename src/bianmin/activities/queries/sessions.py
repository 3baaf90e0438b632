"""Sessions as lists and pages show them."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from django.db.models import Q

from bianmin.activities import models
from bianmin.activities.errors import UnknownSession
from bianmin.activities.types import (
    Attendee,
    Handout,
    SessionChange,
    SessionFile,
    SessionFilters,
    SessionRow,
    SessionView,
)
from bianmin.kit import files, keyset
from bianmin.kit.workdays import WorkCalendar
from bianmin.office import queries as office

SIZE = 50


def sessions(filters: SessionFilters, at: str | None = None, *, size: int = SIZE) -> keyset.Page[SessionRow]:
    """Return a page of the sessions that fit, the latest first."""
    found = keyset.paginate(_narrowed(filters), ("-held_on", "-id"), at, size)
    calendar = office.calendar()
    return keyset.Page([row_of(one, calendar) for one in found.rows], found.next, found.previous)


def all_sessions(filters: SessionFilters) -> Iterator[SessionRow]:
    """Yield every session that fits, in order of days."""
    calendar = office.calendar()
    for row in _narrowed(filters).order_by("held_on", "begins", "id").iterator():
        yield row_of(row, calendar)


def session(session_id: int) -> SessionView:
    """Return a session with all that hangs on it."""
    row = models.Session.objects.select_related("rule").filter(pk=session_id).first()
    if row is None:
        raise UnknownSession
    base = row_of(row, office.calendar())
    return SessionView(
        **{name: getattr(base, name) for name in SessionRow.__slots__},
        site_id=row.site_id,
        audience=row.audience,
        subject=row.subject,
        speaker=row.speaker,
        hours=row.hours,
        plants=row.plants,
        payments=row.payments,
        amount=row.amount,
        instalments=row.instalments,
        receipts=tuple(row.receipts),
        report=row.report,
        cost=row.cost,
        benefit=row.benefit,
        entered_by=row.entered_by,
        entered_at=row.entered_at,
        why_changed=row.why_changed,
        clerks=tuple(row.clerk_rows.order_by("id").values_list("staff_id", "staff__full_name")),
        files=tuple(_file(one) for one in row.file_rows.select_related("file").order_by("id")),
        attendees=tuple(_attendee(one) for one in row.attendance_rows.select_related("staff").order_by("kind", "id")),
        handouts=tuple(Handout(one.item, one.quantity) for one in row.handout_rows.order_by("id")),
        changes=tuple(
            SessionChange(one.at, one.who, one.reason, one.before) for one in row.change_rows.order_by("-id")
        ),
    )


def session_file(session_id: int, file_id: int) -> tuple[SessionFile, BinaryIO]:
    """Return a session's file with its content, opened."""
    row = models.SessionFile.objects.select_related("file").filter(pk=file_id, session_id=session_id).first()
    if row is None:
        raise UnknownSession
    return _file(row), files.open_stored(row.file_id)


def row_of(row: models.Session, calendar: WorkCalendar) -> SessionRow:
    """Return a session's row; ``off`` says why the day of a planned one is no working day."""
    off = calendar.why_off(row.held_on) if row.state == "planned" else None
    return SessionRow(
        id=row.pk,
        session_id=row.session_id,
        kind=row.kind,
        topic=row.topic,
        title=row.title,
        state=row.state,
        held_on=row.held_on,
        begins=row.begins,
        ends=row.ends,
        place=row.place,
        township=row.township,
        partner=row.partner,
        persons=row.persons,
        cases=row.cases,
        published=row.published,
        rule_id=row.rule_id,
        regular_on=row.regular_on,
        off=off,
    )


def _narrowed(filters: SessionFilters) -> Any:  # noqa: ANN401  (a queryset)
    narrowing = Q()
    if filters.first is not None:
        narrowing &= Q(held_on__gte=filters.first)
    if filters.last is not None:
        narrowing &= Q(held_on__lte=filters.last)
    for name in ("kind", "topic", "state"):
        if getattr(filters, name):
            narrowing &= Q(**{name: getattr(filters, name)})
    if filters.words:
        said = filters.words
        narrowing &= (
            Q(title__icontains=said) | Q(place__icontains=said) | Q(partner__icontains=said)
            | Q(subject__icontains=said) | Q(township__icontains=said) | Q(session_id=said)
        )  # fmt: skip
    return models.Session.objects.filter(narrowing)


def _file(row: models.SessionFile) -> SessionFile:
    return SessionFile(row.pk, row.file_id, row.kind, row.words, row.file.content_type, row.file.name)


def _attendee(row: models.Attendance) -> Attendee:
    return Attendee(row.pk, row.kind, row.staff_id, row.staff.full_name if row.staff else row.name, row.hours)
