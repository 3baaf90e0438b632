"""What is made of a report: its content tree with live or frozen values, its faults, its differences."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from django.conf import settings

from bianmin.kit import clock, files
from bianmin.office import queries as office
from bianmin.reports.figures import all_figures
from bianmin.reports.models.report import Report
from bianmin.reports.outlines import OUTLINES, Outline
from bianmin.reports.queries import live
from bianmin.reports.queries.writing import given_texts, row_of, sections, title_of
from bianmin.reports.rules import marks, naming
from bianmin.reports.rules.checking import Fault, Section, faults
from bianmin.reports.rules.composing import Part, compose
from bianmin.reports.rules.drawing import bars
from bianmin.reports.rules.marks import Shown
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.tree import Block, Picture, numbers
from bianmin.reports.rules.tree import Report as Tree
from bianmin.reports.rules.writing import Filling
from bianmin.reports.types import Difference, PhotoInfo, SectionInfo

Values = Mapping[tuple[str, int], Shown]


def parts_of(sections_: Iterable[SectionInfo]) -> list[Part]:
    """Return a report's parts as the tree takes them."""
    return [
        Part(one.code, one.title, one.depth, one.level, one.text, {p.position: _picture(p) for p in one.photos})
        for one in sections_
    ]


def _picture(photo: PhotoInfo) -> Picture:
    path = str(files.path_of(photo.sha256))
    return Picture(path, photo.kind, photo.alt, photo.caption, photo.width, photo.height)


def filling(period: Period, values: Values) -> Filling:
    """Return what a report's texts are filled with."""
    return Filling(values, naming.words(period, office.branch().name.zh), lambda code: address(code, period), draw=bars)


def address(code: str, period: Period) -> str:
    """Return the address of a figure's public page for a period; who may goes on from there to its records."""
    return f"{settings.BASE_URL}/reports/figures/{code}/?period={period.code}"


def report_tree(report_id: int) -> Tree:
    """Return a report's content tree: with its frozen values, or with today's."""
    row = row_of(report_id)
    found = sections(row.pk)
    values = frozen_values(row) if row.frozen_at else live_values(found, Period(row.first, row.last))
    on = clock.taipei_date(row.frozen_at) if row.frozen_at else clock.today()
    return made_tree(OUTLINES[row.outline], Period(row.first, row.last), found, values, on)


def made_tree(outline: Outline, period: Period, found: list[SectionInfo], values: Values, on: date) -> Tree:
    """Return a content tree of sections and values."""
    branch = office.branch()
    blocks = compose(parts_of(found), filling(period, values))
    front = tuple(one.format(office=office.branch().name.zh, data=naming.data_time(period)) for one in outline.front)
    return Tree(
        title=title_of(outline, period),
        office=office.branch().name.zh,
        period=period.code,
        blocks=blocks,
        on=(on.year, on.month, on.day),
        front=front,
        is_sample=branch.is_sample,
    )


def section_blocks(report_id: int, section: str, text: str | None = None) -> tuple[Block, ...]:
    """Return the blocks of one section with today's values: its kept text, or one that is being written."""
    row = row_of(report_id)
    period = Period(row.first, row.last)
    one = next(found for found in sections(report_id) if found.code == section)
    shown = one if text is None else replace(one, text=text)
    blocks = compose(parts_of([shown]), filling(period, live_values([shown], period)))
    return blocks[1:]


def live_values(found: Iterable[SectionInfo], period: Period) -> dict[tuple[str, int], Shown]:
    """Return today's values of all figures that sections name."""
    wanted: set[tuple[str, int]] = set()
    for one in found:
        wanted |= marks.keys(one.text)
    return live.values(wanted, period)


def frozen_values(row: Report) -> dict[tuple[str, int], Shown]:
    """Return a report's values as they were frozen."""
    return live.unpacked(row.values or {})


def check_report(report_id: int, only: str = "") -> list[Fault]:
    """Return what is wrong with a report, or with one of its sections."""
    row = row_of(report_id)
    found, period = sections(report_id), Period(row.first, row.last)
    found = [one for one in found if only in {"", one.code}]
    values = frozen_values(row) if row.frozen_at else live_values(found, period)
    checked = (
        Section(
            one.code, one.text, one.optional, tuple((photo.position, photo.alt) for photo in one.photos),
            {} if row.frozen_at or one.is_given else one.seen, one.is_written,
        )
        for one in found
    )  # fmt: skip
    return faults(checked, filling(period, values), total_of=live.totals())


def report_differences(report_id: int) -> list[Difference]:
    """Return which of a frozen report's figures would be different today."""
    row = row_of(report_id)
    if row.frozen_at is None:
        return []
    frozen = {key: one for key, one in frozen_values(row).items() if not key[1]}
    now = live.values(set(frozen), Period(row.first, row.last))
    return [
        Difference(code, one.title, one.display, now[code, 0].display, one.records, now[code, 0].records)
        for (code, _), one in sorted(frozen.items())
        if (code, 0) in now and (now[code, 0].value, now[code, 0].records) != (one.value, one.records)
    ]


def figures_in(report_id: int) -> list[str]:
    """Return the codes of the figures a report prints, in order, each once."""
    return list(dict.fromkeys(one.code for one in numbers(report_tree(report_id).blocks)))


def starting_tree(outline: Outline, period: Period, on: date) -> Tree:
    """Return the tree of a report nobody has begun: the outline's starting texts with today's values."""
    found = _starting(outline, period)
    return made_tree(outline, period, found, live_values(found, period), on)


def _starting(outline: Outline, period: Period) -> list[SectionInfo]:
    given = given_texts(outline, period)
    return [
        SectionInfo(
            code=one.node.code,
            title=one.node.title,
            depth=one.depth,
            level=one.level,
            number=one.number,
            guidance=one.node.guidance,
            text=given.get(one.node.code, one.node.text.strip()),
            is_given=one.node.code in given,
            is_written=one.node.is_written,
            optional=one.node.optional,
        )
        for one in outline.placed()
    ]


def unknown_in(report_id: int) -> tuple[str, ...]:
    """Return the places of a report's texts that are no figure."""
    return _unknown(sections(report_id))


def unknown_of(outline: Outline, period: Period) -> tuple[str, ...]:
    """Return the places of an outline's starting texts that are no figure."""
    return _unknown(_starting(outline, period))


def _unknown(found: Iterable[SectionInfo]) -> tuple[str, ...]:
    named = {code for one in found for code, month in marks.keys(one.text) if not month}
    return tuple(sorted(named - set(all_figures())))


def figures_to_choose(report_id: int, section: str) -> list[tuple[str, list[Shown]]]:
    """Return all figures by noun, with today's values of those a section's text names already."""
    row = row_of(report_id)
    named = [one for one in sections(report_id) if one.code == section]
    known = live_values(named, Period(row.first, row.last))
    found: dict[str, list[Shown]] = {}
    for one in all_figures().values():
        empty = Shown(one.code, str(one.title), str(one.unit), None, "", 0)
        found.setdefault(one.noun, []).append(replace(known.get((one.code, 0), empty), title=str(one.title)))
    return list(found.items())
