"""Write a report in the official form: OpenDocument text, and PDF beside it where asked; --freeze keeps its figures.

成果報告：依大綱與期間製作 ODT（與 PDF）；--freeze 凍結統計數與檔案。
"""

import argparse
import os
from pathlib import Path
from time import monotonic

from bianmin.cli.output import emit, say
from bianmin.cli.user_keys import system_user
from bianmin.documents.errors import UnusableOutput
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office.types import Actor

OUTLINES = ("leap", "three-facets", "plan", "quarter")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which report, for when, and where to write it."""
    parser.add_argument("--outline", choices=OUTLINES, required=True, help="the framework the report is written in")
    parser.add_argument("--period", metavar="P", required=True, help="111, 110H1, 110Q2, 109-05, 109-01..109-12")
    parser.add_argument("--output", type=Path, metavar="FILE.odt", required=True, help="where to write the ODT")
    parser.add_argument("--pdf", type=Path, metavar="FILE.pdf", help="where to write the PDF (PDF/UA, PDF/A)")
    parser.add_argument("--freeze", action="store_true", help="keep figures, records and files; again gives the same")


def run(args: argparse.Namespace) -> int:
    """Write the report: the kept one of this period, else one from the outline's starting texts."""
    from bianmin.reports import actions, queries, rendering  # noqa: PLC0415  (needs Django set up)

    for path in (args.output, args.pdf):
        _refuse_unwritable(path)
    began = monotonic()
    period = queries.Period.parse(args.period)
    if args.freeze:
        kept = queries.newest(args.outline, period)
        actor = Actor.system(system_user())
        report_id = kept.id if kept else actions.begin_report(args.outline, period, actor=actor)
        actions.freeze_report(report_id, actor=actor)
    kept = queries.newest(args.outline, period)
    paper = rendering.paper_of(kept.id) if kept else rendering.starting_paper(args.outline, period, clock.today())
    _write(args.output, paper.odt())
    if args.pdf is not None:
        _write(args.pdf, paper.pdf())
    said = {
        "title": paper.tree.title,
        "outline": args.outline,
        "period": period.code,
        "edition": kept.edition if kept else None,
        "frozen_at": kept.frozen_at if kept else None,
        "figures": paper.figures,
        "unknown": paper.unknown,
        "seconds": round(monotonic() - began, 2),
    }
    if args.json:
        emit(said)
    else:
        _say(said, args.output)
    return 0


def _say(said: dict[str, object], output: Path) -> None:
    text = t("{title}：統計數{figures}個，{output}", "{title}: {figures} figures, {output}")
    say(text.fill(title=said["title"], figures=said["figures"], output=output))
    if said["unknown"]:
        codes = "、".join(str(one) for one in said["unknown"])  # type: ignore[attr-defined]  # a list of codes
        say(t("無此統計數：{codes}", "No such figure: {codes}").fill(codes=codes))


def _write(path: Path, content: bytes) -> None:
    """Write to a file beside it first, so that nobody reads half a file."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _refuse_unwritable(path: Path | None) -> None:
    if path is not None and (path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK)):
        raise UnusableOutput(path=path)
