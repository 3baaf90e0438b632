"""Reads of reports as they are written: lists, sections with their texts, writers, comments, photographs."""

from collections.abc import Mapping

from bianmin.office import queries as office
from bianmin.plans import queries as plans
from bianmin.reports.errors import UnknownReport
from bianmin.reports.figures import all_figures
from bianmin.reports.figures.shape import Figure
from bianmin.reports.models.report import Photo, Report, SectionText
from bianmin.reports.outlines import OUTLINES, Outline, plan, quarter
from bianmin.reports.queries import live, targets
from bianmin.reports.rules import naming
from bianmin.reports.rules.marks import Shown
from bianmin.reports.rules.periods import Period
from bianmin.reports.types import CommentInfo, PhotoInfo, ReportInfo, ReportState, SectionInfo, SignatureInfo, TextInfo


def outlines() -> list[Outline]:
    """Return the outlines a report can be written in."""
    return list(OUTLINES.values())


def reports() -> list[ReportInfo]:
    """Return all reports, the newest period and edition first."""
    return [_info(row) for row in Report.objects.order_by("-last", "-first", "outline", "-edition")]


def report(report_id: int) -> ReportInfo:
    """Return one report."""
    return _info(row_of(report_id))


def newest(outline: str, period: Period) -> ReportInfo | None:
    """Return the newest edition of a report; None where it was never begun."""
    row = Report.objects.filter(outline=outline, period=period.code).order_by("-edition").first()
    return None if row is None else _info(row)


def published() -> list[ReportInfo]:
    """Return the reports that are public: the newest published edition of each, the newest period first."""
    found: dict[tuple[str, str], ReportInfo] = {}
    for row in Report.objects.filter(published_at__isnull=False).order_by("-last", "outline", "-edition"):
        found.setdefault((row.outline, row.period), _info(row))
    return list(found.values())


def figures() -> Mapping[str, Figure]:
    """Return every figure by its code."""
    return all_figures()


def published_values(code: str) -> list[tuple[ReportInfo, Shown]]:
    """Return a figure's values in the published reports that print it, the newest period first."""
    found = published()
    kept = dict(Report.objects.filter(pk__in=[one.id for one in found]).values_list("pk", "values"))
    shown = ((one, live.unpacked(kept[one.id] or {}).get((code, 0))) for one in found)
    return [(one, value) for one, value in shown if value is not None]


def row_of(report_id: int) -> Report:
    """Return a report's row; refuse where there is none."""
    row = Report.objects.filter(pk=report_id).first()
    if row is None:
        raise UnknownReport
    return row


def _info(row: Report) -> ReportInfo:
    period = Period(row.first, row.last)
    outline = OUTLINES[row.outline]
    return ReportInfo(
        id=row.pk,
        outline=row.outline,
        outline_name=outline.name,
        period=row.period,
        first=row.first,
        last=row.last,
        edition=row.edition,
        state=ReportState(row.state),
        title=title_of(outline, period),
        reason=row.reason,
        frozen_at=row.frozen_at,
        snapshot_id=row.snapshot_id,
        published_at=row.published_at,
        odt_id=row.odt_id,
        pdf_id=row.pdf_id,
        data_id=row.data_id,
        made_by=row.made_by,
        made_at=row.made_at,
    )


def title_of(outline: Outline, period: Period) -> str:
    """Return a report's title."""
    return outline.title.format(year=naming.year_of(period), part=naming.title_part(period))


def sections(report_id: int) -> list[SectionInfo]:
    """Return a report's headings in order, with text, writer, comments, photographs, the last period's text."""
    row = row_of(report_id)
    outline, period = OUTLINES[row.outline], Period(row.first, row.last)
    texts = _newest_texts(row.pk)
    given = given_texts(outline, period)
    before = _last_period(row)
    writers = {one.section: one for one in row.assignments.all()}
    comments: dict[str, list[CommentInfo]] = {}
    for one in row.comments.order_by("id"):
        comments.setdefault(one.section, []).append(
            CommentInfo(one.pk, one.section, one.text, one.by, one.at, one.closed_at, one.closed_by)
        )
    photos = photos_of(row.pk)
    found = []
    for placed in outline.placed():
        node, kept = placed.node, texts.get(placed.node.code)
        writer = writers.get(node.code)
        found.append(
            SectionInfo(
                code=node.code,
                title=node.title,
                depth=placed.depth,
                level=placed.level,
                number=placed.number,
                guidance=node.guidance,
                text=given.get(node.code, kept.text if kept else node.text.strip()),
                is_given=node.code in given,
                is_written=node.is_written,
                optional=node.optional,
                version=kept.version if kept else 0,
                by=kept.by if kept else "",
                at=kept.at if kept else None,
                seen=kept.seen if kept else {},
                writer=office.staff_member(writer.staff_id).full_name if writer else "",
                writer_id=writer.staff_id if writer else None,
                due=writer.due if writer else None,
                comments=tuple(comments.get(node.code, ())),
                photos=tuple(photos.get(node.code, ())),
                before=before.get(node.code, ""),
            )
        )
    return found


def section_versions(report_id: int, section: str) -> list[TextInfo]:
    """Return every version of a section's text, the newest first."""
    rows = SectionText.objects.filter(report_id=report_id, section=section).order_by("-version")
    return [TextInfo(row.version, row.text, row.by, row.at) for row in rows]


def signatures(report_id: int) -> list[SignatureInfo]:
    """Return the steps of a report's sign-off in order."""
    rows = row_of(report_id).signatures.order_by("id")
    return [SignatureInfo(row.step, row.note, row.by, row.staff_id, row.at) for row in rows]


def _newest_texts(report_id: int) -> dict[str, SectionText]:
    rows = SectionText.objects.filter(report_id=report_id).order_by("section", "-version").distinct("section")
    return {row.section: row for row in rows}


def _last_period(row: Report) -> dict[str, str]:
    """Return the texts of the same outline's report for the period before (or the newest earlier one), as printed."""
    last = Report.objects.filter(outline=row.outline, last__lt=row.first).order_by("-last", "-edition").first()
    if last is None:
        return {}
    return {code: kept.text for code, kept in _newest_texts(last.pk).items()}


def photos_of(report_id: int) -> dict[str, list[PhotoInfo]]:
    """Return a report's photographs by section, in their order."""
    found: dict[str, list[PhotoInfo]] = {}
    for row in Photo.objects.filter(report_id=report_id).select_related("file").order_by("section", "position"):
        found.setdefault(row.section, []).append(
            PhotoInfo(
                row.pk, row.section, row.position, row.file_id, row.file.sha256, row.file.content_type,
                row.alt, row.caption, row.width, row.height,
            )
        )  # fmt: skip
    return found


def given_texts(outline: Outline, period: Period) -> Mapping[str, str]:
    """Return the texts that come from the year's plan and its assessments, not from an editor."""
    year = int(naming.year_of(period))
    if outline.code == "plan":
        kept = plans.plan_of_year(year, on=period.last)
        return {} if kept is None else plan.texts(kept)
    if outline.code == "quarter":
        kept = plans.plan_of_year(year, on=period.last)
        number = (period.last.month - 1) // 3 + 1
        assessed = next((one for one in plans.assessments(year) if one.quarter == number), None)
        counted = targets.standings(kept, period.last) if kept else {}
        return quarter.texts(kept, {target.id: one for target, (one, _) in counted.items()}, assessed)
    return {}
