"""Take in a transfer file (移送電子檔): number, assign, register; --list-codes lists what its lines may use."""

import argparse
import os
from datetime import date
from pathlib import Path

from bianmin.cases import actions, queries
from bianmin.cases.errors import UnusableTransfer
from bianmin.cases.types import FAULT_NAMES, IntakeResult
from bianmin.cli.output import emit, progress, say
from bianmin.cli.user_keys import system_user
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE with its options, or --list-codes."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the transfer file (CSV)")
    parser.add_argument("--encoding", help="utf-8 or cp950 (Big5); found out where not told")
    parser.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="the day of intake (default: today)")
    parser.add_argument("--feedback", type=Path, metavar="OUT.csv", help="write the feedback file here")
    parser.add_argument("--list-codes", action="store_true", help="list agencies, type words, sections, open cases")


def run(args: argparse.Namespace) -> int:
    """Take the file in; 0 where it was taken, also with refused lines."""
    if args.list_codes:
        return _list_codes(as_json=args.json)
    if args.file is None:
        raise UnusableTransfer(t("請指定移送電子檔。", "Name the transfer file."))
    _refuse_unwritable(args.feedback)
    result = actions.take_transfer(
        args.file,
        actor=Actor.system(system_user()),
        file_name=args.file.name,
        source="command",
        encoding=args.encoding,
        on=args.on,
        progress=progress(t("收案", "Intake")),
    )
    if args.feedback is not None:
        _write_feedback(result.batch, args.feedback)
    if args.json:
        emit({
            "batch": result.batch, "received": result.received, "accepted": result.accepted,
            "refused": result.refused, "repeated": result.repeated, "faults": dict(result.faults),
            "seconds": result.seconds,
        })  # fmt: skip
    else:
        _say(result)
    return 0


def _list_codes(*, as_json: bool) -> int:
    agencies = office.agencies(active=True)
    kinds = office.case_types()
    sections = office.sections()
    loads = queries.open_cases_by_section()
    if as_json:
        emit({
            "agencies": [agency.code for agency in agencies],
            "case_types": [kind.word for kind in kinds],
            "sections": [section.code for section in sections],
            "open_cases": loads,
        })  # fmt: skip
        return 0
    say(t("移送機關", "Agencies"))
    for agency in agencies:
        say(f"  {agency.code}  {agency.name.zh}  {agency.name.en}")
    say(t("字別", "Type words"))
    for kind in kinds:
        say(f"  {kind.word}  {kind.name.zh}  {kind.name.en}")
    say(t("股別（未結案件）", "Sections (open cases)"))
    for section in sections:
        say(f"  {section.code}  {section.name.zh}  {loads.get(section.code, 0):,}")
    return 0


def _say(result: IntakeResult) -> None:
    if result.repeated:
        say(
            t(
                "這份檔案先前已收案（批次 {batch}），未再變更。",
                "This file was taken before (batch {batch}); nothing was changed.",
            ).fill(batch=result.batch)
        )
    say(
        t(
            "批次 {batch}：收到 {received:,} 筆，收案 {accepted:,} 筆，退回 {refused:,} 筆，費時 {seconds:.1f} 秒。",
            "Batch {batch}: {received:,} lines received, {accepted:,} accepted, {refused:,} refused, {seconds:.1f} s.",
        ).fill(
            batch=result.batch, received=result.received, accepted=result.accepted, refused=result.refused,
            seconds=result.seconds,
        )
    )  # fmt: skip
    for code, count in result.faults.items():
        say(f"  {code}  {count:>7,}  {FAULT_NAMES[code].zh}  {FAULT_NAMES[code].en}")


def _refuse_unwritable(path: Path | None) -> None:
    """Say so before anything is taken in, not after."""
    if path is not None and (path.is_dir() or not os.access(path.parent, os.W_OK)):
        raise UnusableTransfer(
            t("無法寫入回饋檔 {path}。", "The feedback file {path} can't be written.").fill(path=path)
        )


def _write_feedback(batch_id: int, path: Path) -> None:
    """Write to a file beside it first, so that nobody reads half a feedback."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    with fresh.open("wb") as file:
        for chunk in queries.feedback(batch_id):
            file.write(chunk)
    fresh.replace(path)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text[:40]}" is no day written YYYY-MM-DD') from None
