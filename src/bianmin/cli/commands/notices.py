"""Issue payment notices (傳繳通知書) for a batch or a case and write them as one PDF."""

import argparse
import os
import shutil
from datetime import date
from pathlib import Path

from bianmin.cases import queries as cases
from bianmin.cli.output import emit, progress, say
from bianmin.cli.user_keys import system_user
from bianmin.documents import actions
from bianmin.documents.errors import UnusableOutput
from bianmin.documents.types import RunScope, RunState, RunView
from bianmin.kit import files
from bianmin.kit.texts import t
from bianmin.office.types import Actor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--batch or --case, --output, and the dates."""
    scope = parser.add_mutually_exclusive_group(required=True)
    scope.add_argument("--batch", type=int, metavar="ID", help="all cases of a batch: one print file")
    scope.add_argument("--case", metavar="NUMBER", help="one case: a tagged PDF (PDF/UA, PDF/A)")
    parser.add_argument("--output", type=Path, metavar="FILE.pdf", required=True, help="where to write the notices")
    parser.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="the day of issue (default: today)")
    parser.add_argument(
        "--deadline", type=_day, metavar="YYYY-MM-DD", help="pay by (default: the dated setting's days)"
    )


def run(args: argparse.Namespace) -> int:
    """Number the notices, print them, write the file; 0 also where no case owes anything."""
    _refuse_unwritable(args.output)
    actor = Actor.system(system_user())
    if args.batch is not None:
        scope, scope_id = RunScope.BATCH, args.batch
    else:
        scope, scope_id = RunScope.CASE, cases.by_number(args.case)
    run_id = actions.start_run(scope, scope_id, actor=actor, on=args.on, deadline=args.deadline)
    done = actions.print_run(run_id, progress=progress(t("列印通知書", "Printing notices")))
    if done.file_id is not None:
        _write(done.file_id, args.output)
    if args.json:
        emit({"notices": done.notices, "pages": done.pages, "skipped": done.skipped, "seconds": done.seconds})
    else:
        _say(done, args.output)
    return 0 if done.state is RunState.DONE else 1


def _say(done: RunView, output: Path) -> None:
    if done.notices == 0:
        say(
            t(
                "沒有要繳款的案件（略過 {skipped:,} 件），未產生檔案。",
                "No case owes anything ({skipped:,} passed over); no file was written.",
            ).fill(skipped=done.skipped)
        )
        return
    say(
        t(
            "通知書 {notices:,} 件，共 {pages:,} 頁，略過 {skipped:,} 件，費時 {seconds:.1f} 秒：{output}",
            "{notices:,} notices, {pages:,} pages, {skipped:,} cases passed over, {seconds:.1f} s: {output}",
        ).fill(notices=done.notices, pages=done.pages, skipped=done.skipped, seconds=done.seconds, output=output)
    )


def _write(file_id: int, output: Path) -> None:
    """Write to a file beside it first, so that nobody prints half a file."""
    fresh = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        with files.open_stored(file_id) as source, fresh.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
        fresh.replace(output)
    finally:
        fresh.unlink(missing_ok=True)


def _refuse_unwritable(path: Path) -> None:
    """Say so before any number is given, not after."""
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise UnusableOutput(path=path)


def _day(text: str) -> date:
    return date.fromisoformat(text)
