"""A report is begun, its sections are given out, written, illustrated and talked about."""

from datetime import date, datetime
from io import BytesIO

from django.db import transaction
from django.db.models import Max
from PIL import Image, ImageOps

from bianmin.kit import clock, files
from bianmin.kit.files import BadUpload
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reports import queries
from bianmin.reports.errors import (
    ReportNotThere,
    SectionNotYours,
    UnknownOutline,
    UnknownReport,
    WrongSection,
)
from bianmin.reports.models.report import Assignment, Comment, Photo, Report, SectionText
from bianmin.reports.outlines import OUTLINES, Node
from bianmin.reports.rules.periods import Period
from bianmin.reports.types import ReportState

LONGEST_TEXT = 20_000
LONGEST_SIDE = 1_600
MOST_BYTES = 15_000_000
_QUALITY = 85


@transaction.atomic
def begin_report(outline: str, period: Period, *, actor: Actor, reason: str = "", now: datetime | None = None) -> int:
    """Begin a report with the outline's starting texts; return its id.

    Where one is being written already, that one. Where the last edition was frozen, a new edition with its texts.
    """
    office.require(actor, Permission.WRITE_REPORTS)
    if outline not in OUTLINES:
        raise UnknownOutline(code=outline)
    last = Report.objects.select_for_update().filter(outline=outline, period=period.code).order_by("-edition").first()
    if last is not None and last.frozen_at is None:
        return int(last.pk)
    if last is not None and not reason.strip():
        raise ReportNotThere(t("這份報告已凍結，另編新版須註明原因。", "It is frozen; a new edition needs a reason."))
    moment = now or clock.now()
    row = Report.objects.create(
        outline=outline,
        period=period.code,
        first=period.first,
        last=period.last,
        edition=1 if last is None else last.edition + 1,
        reason=reason.strip()[:300],
        made_by=actor.name[:80],
        made_at=moment,
    )
    before = {} if last is None else {one.code: one.text for one in queries.sections(last.pk)}
    texts = [
        SectionText(
            report=row,
            section=placed.node.code,
            version=1,
            text=before.get(placed.node.code, placed.node.text.strip()),
            by=actor.name[:80],
            staff_id=actor.staff_id,
            at=moment,
        )
        for placed in OUTLINES[outline].placed()
        if placed.node.is_written
    ]
    SectionText.objects.bulk_create(texts)
    if last is not None:
        _copy_photos(last, row)
    return int(row.pk)


def _copy_photos(last: Report, row: Report) -> None:
    rows = list(Photo.objects.filter(report=last))
    for one in rows:
        one.pk, one.report = None, row
    Photo.objects.bulk_create(rows)


@transaction.atomic
def write_section(
    report_id: int, section: str, text: str, *, actor: Actor, version: int | None = None, now: datetime | None = None
) -> int:
    """Keep a new version of a section's text; return its number. The figures are kept as the writer saw them.

    ``version`` is the one the writer began from: where somebody else wrote in between, nothing is kept.
    """
    office.require(actor, Permission.WRITE_SECTIONS)
    row = _open(report_id)
    _node(row, section)
    _require_own(row, section, actor)
    if len(text) > LONGEST_TEXT:
        raise WrongSection(t("這一段太長，請分段。", "This section is too long."))
    newest = SectionText.objects.filter(report=row, section=section).aggregate(Max("version"))["version__max"] or 0
    if version is not None and version != newest:
        raise WrongSection(
            t(
                "別人已先存了第{newest}版，請重新開啟後再寫。",
                "Somebody else kept version {newest} meanwhile. Open the section again.",
            ),
            newest=newest,
        )
    SectionText.objects.create(
        report=row,
        section=section,
        version=newest + 1,
        text=text.replace("\r\n", "\n").strip(),
        seen=queries.seen_in(text, Period(row.first, row.last)),
        by=actor.name[:80],
        staff_id=actor.staff_id,
        at=now or clock.now(),
    )
    return int(newest) + 1


@transaction.atomic
def assign_section(
    report_id: int, section: str, staff_id: int | None, *, actor: Actor, due: date | None = None
) -> None:
    """Give a section to somebody to write, until a day; None takes it back."""
    office.require(actor, Permission.WRITE_REPORTS)
    row = _open(report_id)
    _node(row, section)
    if staff_id is None:
        Assignment.objects.filter(report=row, section=section).delete()
        return
    office.staff_member(staff_id)
    Assignment.objects.update_or_create(
        report=row,
        section=section,
        defaults={"staff_id": staff_id, "due": due, "by": actor.name[:80], "at": clock.now()},
    )


@transaction.atomic
def comment_section(report_id: int, section: str, text: str, *, actor: Actor, now: datetime | None = None) -> int:
    """Comment on a section, at any time before publication."""
    office.require(actor, Permission.READ_REPORTS)
    row = _locked(report_id)
    _node(row, section)
    if not text.strip():
        raise WrongSection(t("請寫下意見。", "Write the comment."))
    made = Comment.objects.create(
        report=row, section=section, text=text.strip()[:1000], by=actor.name[:80], at=now or clock.now()
    )
    return int(made.pk)


@transaction.atomic
def close_comment(comment_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Note that a comment was followed."""
    office.require(actor, Permission.WRITE_SECTIONS)
    row = Comment.objects.select_for_update().filter(pk=comment_id).first()
    if row is None:
        raise UnknownReport
    if row.closed_at is None:
        row.closed_at, row.closed_by = now or clock.now(), actor.name[:80]
        row.save(update_fields=["closed_at", "closed_by"])


@transaction.atomic
def add_photo(
    report_id: int, section: str, content: bytes, *, alt: str, caption: str = "", actor: Actor, name: str = "photo.jpg"
) -> int:
    """Add a photograph to a section, drawn anew without where and by what it was taken; return its place there."""
    office.require(actor, Permission.WRITE_SECTIONS)
    row = _open(report_id)
    _node(row, section)
    _require_own(row, section, actor)
    drawn, width, height = _redrawn(content)
    place = (Photo.objects.filter(report=row, section=section).aggregate(Max("position"))["position__max"] or 0) + 1
    Photo.objects.create(
        report=row,
        section=section,
        position=place,
        file=files.store(drawn, name, "image/jpeg"),
        alt=alt.strip()[:300],
        caption=caption.strip()[:100],
        width=width,
        height=height,
        by=actor.name[:80],
        at=clock.now(),
    )
    return int(place)


@transaction.atomic
def describe_photo(photo_id: int, *, alt: str, caption: str, actor: Actor) -> None:
    """Change what is said of a photograph."""
    office.require(actor, Permission.WRITE_SECTIONS)
    photo = _photo(photo_id, actor)
    photo.alt, photo.caption = alt.strip()[:300], caption.strip()[:100]
    photo.save(update_fields=["alt", "caption"])


@transaction.atomic
def drop_photo(photo_id: int, *, actor: Actor) -> None:
    """Take a photograph out of a report; its file stays kept."""
    office.require(actor, Permission.WRITE_SECTIONS)
    _photo(photo_id, actor).delete()


def _photo(photo_id: int, actor: Actor) -> Photo:
    photo = Photo.objects.filter(pk=photo_id).first()
    if photo is None:
        raise UnknownReport
    _require_own(_open(photo.report_id), photo.section, actor)
    return photo


def _redrawn(content: bytes) -> tuple[bytes, int, int]:
    files.check_upload(content, allowed=files.PICTURES, most=MOST_BYTES)
    try:
        with Image.open(BytesIO(content)) as opened:
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            flat = upright.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise BadUpload(t("圖片檔已損壞，請另存後再傳。", "The picture is damaged. Save it again.")) from problem
    out = BytesIO()
    flat.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), flat.width, flat.height


def _locked(report_id: int) -> Report:
    row = Report.objects.select_for_update().filter(pk=report_id).first()
    if row is None:
        raise UnknownReport
    return row


def _open(report_id: int) -> Report:
    """Return a report that may still be changed."""
    row = _locked(report_id)
    if row.frozen_at is not None or row.state != ReportState.DRAFT:
        raise ReportNotThere(
            t(
                "報告已陳核或凍結，不能再改；請另編新版。",
                "It is sent or frozen and stays as it is; begin a new edition.",
            )
        )
    return row


def _node(row: Report, section: str) -> Node:
    node = OUTLINES[row.outline].node(section)
    if node is None or not node.is_written:
        raise WrongSection(t("這份報告沒有這一段。", "The report has no such section."))
    return node


def _require_own(row: Report, section: str, actor: Actor) -> None:
    """Refuse who neither leads the report nor was given this section."""
    if office.may(actor, Permission.WRITE_REPORTS):
        return
    given = Assignment.objects.filter(report=row, section=section).first()
    if given is None or given.staff_id != actor.staff_id:
        raise SectionNotYours
