"""Get and prepare the faces papers are printed with: 標楷體 (TW-Kai), mended once, into BIANMIN_HOME/fonts."""

import argparse

from bianmin.cli.output import emit, say, say_error
from bianmin.documents.printing import fonts
from bianmin.kit.texts import t

DATABASE = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--offline to use only what this machine has."""
    parser.add_argument("--offline", action="store_true", help="don't fetch anything; use the faces that are here")


def run(args: argparse.Namespace) -> int:
    """Prepare the faces; 0 where 標楷體 is there, 1 where another face has to do."""
    fonts.prepare(fetch=not args.offline, say=lambda words: None if args.json else say_error(words))
    state = fonts.state()
    if args.json:
        emit({"ok": state.ok, "face": state.face, "directory": state.directory})
    else:
        say(
            t("文件字型：{face}（{directory}）", "Face of papers: {face} ({directory})").fill(
                face=state.face, directory=state.directory
            )
        )
        if state.problem is not None:
            say_error(state.problem)
    return 0 if state.ok else 1
