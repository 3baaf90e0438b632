"""Subjects, observations and messages."""

from datetime import date

from bianmin.inspections.errors import UnknownRecord
from bianmin.inspections.models import Message, Observation, Subject
from bianmin.inspections.rules.subjects import STANDARD
from bianmin.inspections.types import MessageInfo, ObservationInfo, SubjectInfo
from bianmin.kit import clock, keyset
from bianmin.kit.texts import Text


def subjects() -> tuple[SubjectInfo, ...]:
    """Return all that can be observed, in reading order: what every branch has, then the branch's own."""
    own = (
        SubjectInfo(row.code, Text(row.title_zh, row.title_en), Text(row.unit_zh, row.unit_en), row.kind, is_own=True)
        for row in Subject.objects.order_by("code")
    )
    return (*STANDARD, *own)


def observations(
    *,
    subject: str = "",
    first: date | None = None,
    last: date | None = None,
    cursor: str | None = None,
    size: int = keyset.PAGE,
) -> keyset.Page[ObservationInfo]:
    """Return observations, the newest first; those struck too."""
    rows = Observation.objects.all()
    if subject:
        rows = rows.filter(subject=subject)
    if first is not None:
        rows = rows.filter(observed_on__gte=first)
    if last is not None:
        rows = rows.filter(observed_on__lte=last)
    page = keyset.paginate(rows, ("-observed_on", "-id"), cursor, size)
    return keyset.Page([_observation(row) for row in page.rows], page.next, page.previous)


def observation(record_id: int) -> ObservationInfo:
    """Return an observation."""
    row = Observation.objects.filter(pk=record_id).first()
    if row is None:
        raise UnknownRecord
    return _observation(row)


def earlier(record_id: int) -> list[dict[str, object]]:
    """Return what an observation was before its corrections, the first first."""
    row = Observation.objects.filter(pk=record_id).first()
    return list(row.before) if row is not None else []


def latest(subject: str, last: date | None = None) -> ObservationInfo | None:
    """Return the last observation of a subject by a day; None where there is none."""
    rows = Observation.objects.filter(subject=subject, is_struck=False, observed_on__lte=last or clock.today())
    row = rows.order_by("-observed_on", "-id").first()
    return _observation(row) if row is not None else None


def messages(*, cursor: str | None = None, size: int = keyset.PAGE) -> keyset.Page[MessageInfo]:
    """Return messages of displays, those that end last first."""
    page = keyset.paginate(Message.objects.select_related("facility"), ("-last", "-id"), cursor, size)
    return keyset.Page([_message(row) for row in page.rows], page.next, page.previous)


def messages_waiting() -> int:
    """Return how many messages wait for approval."""
    return Message.objects.filter(approved_at=None, last__gte=clock.today()).count()


def _observation(row: Observation) -> ObservationInfo:
    return ObservationInfo(
        row.pk,
        row.observation_id,
        row.subject,
        row.observed_on,
        row.place,
        row.value,
        row.number,
        row.note,
        row.entered_by,
        row.reason if row.is_struck else "",
    )


def _message(row: Message) -> MessageInfo:
    return MessageInfo(
        row.pk,
        Text(row.text_zh, row.text_en or row.text_zh),
        row.facility.name_zh,
        row.first,
        row.last,
        row.written_by,
        row.approved_by,
        row.approved_at,
    )
