"""A report goes up to the head, is frozen with its figures, and is published."""

from datetime import datetime

from django.db import transaction

from bianmin.documents.errors import NoFont
from bianmin.kit import clock, files
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reports import queries
from bianmin.reports.actions.freezing import freeze
from bianmin.reports.errors import ReportFaulty, ReportNotThere, SamePerson, UnknownReport
from bianmin.reports.models.report import Report, Signature
from bianmin.reports.queries import live
from bianmin.reports.queries.snapshots import data_file
from bianmin.reports.rendering.odt import report_odt
from bianmin.reports.rendering.pdf import report_pdf
from bianmin.reports.rules.periods import Period
from bianmin.reports.types import ReportState

ODT = "application/vnd.oasis.opendocument.text"


@transaction.atomic
def send_report(report_id: int, *, actor: Actor, note: str = "", now: datetime | None = None) -> None:
    """Send a report for approval; from then on its texts stay. Faults that block are named first."""
    office.require(actor, Permission.WRITE_REPORTS)
    row = _at(report_id, ReportState.DRAFT)
    _refuse_faults(row)
    _step(row, "send", ReportState.SIGNING, actor=actor, note=note, now=now)


@transaction.atomic
def sign_report(report_id: int, *, actor: Actor, note: str = "", now: datetime | None = None) -> None:
    """Look a report over as head of unit; not by who sent it."""
    office.require(actor, Permission.SIGN_REPORTS)
    row = _at(report_id, ReportState.SIGNING)
    _refuse_same(row, actor)
    _step(row, "unit", ReportState.SIGNED, actor=actor, note=note, now=now)


@transaction.atomic
def approve_report(report_id: int, *, actor: Actor, note: str = "", now: datetime | None = None) -> None:
    """Approve a report as head of the branch, a person who took no step before; it is frozen if it isn't yet."""
    office.require(actor, Permission.APPROVE_REPORTS)
    row = _at(report_id, ReportState.SIGNED)
    _refuse_same(row, actor)
    _step(row, "head", ReportState.APPROVED, actor=actor, note=note, now=now)
    if row.frozen_at is None:
        _freeze(row, actor, now)


@transaction.atomic
def return_report(report_id: int, note: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Send a report back to its writers, with what is to be changed. A frozen one then needs a new edition."""
    office.require(actor, Permission.SIGN_REPORTS)
    row = _at(report_id, ReportState.SIGNING, ReportState.SIGNED)
    if not note.strip():
        raise ReportNotThere(t("請寫明要修改什麼。", "Say what is to be changed."))
    _step(row, "return", ReportState.DRAFT, actor=actor, note=note, now=now)


@transaction.atomic
def freeze_report(report_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Freeze a report: its figures with their records, its ODT, PDF and data file. A frozen one stays as it is."""
    office.require(actor, Permission.WRITE_REPORTS)
    row = _locked(report_id)
    if row.frozen_at is None:
        _freeze(row, actor, now)


@transaction.atomic
def publish_report(report_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Make an approved and frozen report public: the page on the web, ODT, PDF and data file."""
    office.require(actor, Permission.WRITE_REPORTS)
    row = _at(report_id, ReportState.APPROVED)
    if row.frozen_at is None:
        raise ReportNotThere(t("報告還沒有凍結。", "The report isn't frozen."))
    if row.published_at is None:
        row.published_at = now or clock.now()
        row.save(update_fields=["published_at"])


def _freeze(row: Report, actor: Actor, now: datetime | None) -> None:
    """Keep the values the report prints, the snapshot with all records, and the files made from them."""
    moment, period = now or clock.now(), Period(row.first, row.last)
    values = queries.live_values(queries.sections(row.pk), period)
    snapshot_id = freeze(period, actor=actor, now=moment, note=f"{row.outline} {row.period}")
    row.snapshot_id, row.frozen_at, row.values = snapshot_id, moment, live.packed(live.frozen(snapshot_id, values))
    row.save(update_fields=["snapshot", "frozen_at", "values"])
    tree = queries.report_tree(row.pk)
    name = f"{row.outline}-{row.period}-{row.edition}"
    row.odt = files.store(report_odt(tree), f"{name}.odt", ODT, now=moment)
    try:
        row.pdf = files.store(report_pdf(tree), f"{name}.pdf", "application/pdf", now=moment)
    except NoFont:
        row.pdf = None  # no Chinese face on this machine: the doctor says so, the ODT is there
    row.data = files.store(data_file(snapshot_id), f"{name}.json", "application/json", now=moment)
    row.save(update_fields=["odt", "pdf", "data"])


def _locked(report_id: int) -> Report:
    row = Report.objects.select_for_update().filter(pk=report_id).first()
    if row is None:
        raise UnknownReport
    return row


def _at(report_id: int, *states: ReportState) -> Report:
    row = _locked(report_id)
    if row.state not in states:
        raise ReportNotThere
    return row


def _step(row: Report, step: str, state: ReportState, *, actor: Actor, note: str, now: datetime | None) -> None:
    Signature.objects.create(
        report=row, step=step, note=note.strip()[:500], by=actor.name[:80], staff_id=actor.staff_id,
        at=now or clock.now(),
    )  # fmt: skip
    row.state = state
    row.save(update_fields=["state"])


def _refuse_same(row: Report, actor: Actor) -> None:
    """Refuse who took a step since the report was last sent: each step needs another person."""
    since = row.signatures.filter(step="send").order_by("-id").first()
    if since is None or actor.staff_id is None:
        raise SamePerson  # a step needs a person, and a person who can be told from the others
    if row.signatures.filter(id__gte=since.pk, staff_id=actor.staff_id).exists():
        raise SamePerson


def _refuse_faults(row: Report) -> None:
    blocking = [fault for fault in queries.check_report(row.pk) if fault.is_blocking]
    if blocking:
        raise ReportFaulty(count=len(blocking), first=blocking[0].text)
