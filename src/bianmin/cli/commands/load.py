"""Load a file of records kept outside this system (surveys, tests, petitions, payments …); --list names them all.

匯入系統以外的紀錄檔。有任何錯誤時，逐行列出並完全不匯入；同一個檔案再匯入一次不會重複。
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

from bianmin.adapters.records import KINDS, Kind, Outcome, take_file
from bianmin.cli.output import emit, say, say_error
from bianmin.cli.user_keys import system_user
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor

FAULTY = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """KIND and FILE, or --list."""
    parser.add_argument("kind", nargs="?", metavar="KIND", help="what the file holds; --list names the kinds")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="CSV in UTF-8 with a header")
    parser.add_argument("--list", action="store_true", help="list kinds, their columns and what may stand there")


def run(args: argparse.Namespace) -> int:
    """Load the file; 0 where all of it is in, 2 with every fault where nothing was loaded."""
    if args.list:
        return _list(KINDS.keys() if args.kind is None else [_known(args.kind)], as_json=args.json)
    if args.kind is None or args.file is None:
        raise Unusable(
            t(
                "請指定種類與檔案，例如：bianmin load petitions petitions.csv。種類：{kinds}。",
                "Name the kind and the file: bianmin load petitions petitions.csv. Kinds: {kinds}.",
            ).fill(kinds=", ".join(KINDS))
        )
    kind = KINDS[_known(args.kind)]()
    outcome = take_file(kind, args.file, actor=Actor.system(f"bianmin load ({system_user()})"))
    if args.json:
        emit({
            "loaded": outcome.loaded,
            "repeated": outcome.repeated,
            "faults": [
                {"line": one.line, "column": one.column, "code": one.code, "zh": one.text.zh, "en": one.text.en}
                for one in outcome.faults
            ],
        })  # fmt: skip
    else:
        _say(kind, outcome)
    return FAULTY if outcome.faults else 0


def _known(word: str) -> str:
    if word not in KINDS:
        raise Unusable(
            t("沒有「{word}」這種紀錄。種類：{kinds}。", 'There is no kind "{word}". Kinds: {kinds}.').fill(
                word=word[:40], kinds=", ".join(KINDS)
            )
        )
    return word


def _say(kind: Kind, outcome: Outcome) -> None:
    if not outcome.faults:
        say(
            t(
                "{title}：登錄 {loaded:,} 筆，先前已有 {repeated:,} 筆。",
                "{title}: {loaded:,} loaded, {repeated:,} were there already.",
            ).fill(title=kind.title, loaded=outcome.loaded, repeated=outcome.repeated)
        )
        return
    for one in outcome.faults:
        where = t("第 {line} 行 {column}：", "Line {line} {column}: ") if one.line else Text("", "")
        place = where.fill(line=one.line, column=one.column)
        say_error(f"{place.zh.replace(' ：', '：')}{one.text.zh}\n{place.en.replace(' :', ':')}{one.text.en}")
    say_error(t("有 {n:,} 處錯誤，沒有登錄任何一筆。", "{n:,} faults; nothing was loaded.").fill(n=len(outcome.faults)))


def _list(codes: Iterable[str], *, as_json: bool) -> int:
    kinds = [KINDS[code]() for code in codes]
    if as_json:
        emit([
            {
                "kind": kind.code,
                "title": kind.title,
                "columns": [
                    {
                        "name": one.name,
                        "title": one.title,
                        "required": one.is_required,
                        "words": dict(one.words),
                    }
                    for one in kind.columns()
                ],
            }
            for kind in kinds
        ])  # fmt: skip
        return 0
    for kind in kinds:
        say(f"{kind.code}  {kind.title.zh}  {kind.title.en}")
        say(Text(f"  {kind.about.zh}", f"  {kind.about.en}"))
        columns = kind.columns()
        say("  " + ",".join(one.name for one in columns))
        for one in columns:
            for word, title in one.words.items():
                say(f"    {one.name} = {word}  {title.zh}  {title.en}")
    return 0
