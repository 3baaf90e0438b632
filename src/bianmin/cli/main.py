"""The entrance of the console script ``bianmin``.

One module in ``bianmin.cli.commands`` is one command: its docstring's first line is the help, it has
``add_arguments(parser)`` and ``run(args) -> int``. Optional: ``DATABASE`` = "app" (default: reads and
writes as the application's role), "owner" (makes tables), or None (needs no database); ``APPS`` = "lean"
(default: the nouns and the queue) or "all" (the faces and the editor too, at three times the time to start).
"""

import argparse
import ast
import importlib
import importlib.util
import os
import pkgutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, NoReturn

from bianmin.cli import commands
from bianmin.cli.output import say_error
from bianmin.kit import training
from bianmin.kit.errors import Refusal, Unusable
from bianmin.kit.home import bianmin_home
from bianmin.kit.redact import redact
from bianmin.kit.texts import t

DONE, FOUND, UNUSABLE, STOPPED = 0, 1, 2, 130


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence in both languages, never a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence and end with status 2."""
        say_error(
            t("指令用法不符，用法請看：{prog} --help", "Wrong use: {message} (see {prog} --help).").fill(
                prog=self.prog, message=message
            )
        )
        raise SystemExit(UNUSABLE)


def command_modules() -> dict[str, str]:
    """Return each command's name with its module's dotted name."""
    return {
        module.name.replace("_", "-"): f"{commands.__name__}.{module.name}"
        for module in pkgutil.iter_modules(commands.__path__)
        if not module.name.startswith("_")
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status: 0 done, 1 something found or failed, 2 unusable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    words = list(sys.argv[1:] if argv is None else argv)
    found = command_modules()
    if not words or words[0] in {"-h", "--help", "help"}:
        return _overview(found)
    name, rest = words[0], words[1:]
    if name not in found:
        say_error(
            t(
                "沒有「{name}」這個指令，請看 bianmin --help。", 'There is no command "{name}"; see bianmin --help.'
            ).fill(name=name)
        )
        return UNUSABLE
    return _guarded(lambda: _run(name, found[name], rest))


def _guarded(command: Callable[[], int]) -> int:
    """Run a command; whatever goes wrong becomes one sentence and an exit status."""
    status = UNUSABLE
    try:
        status = command()
    except SystemExit as ending:
        status = int(ending.code or 0)
    except Refusal as refusal:
        say_error(refusal.text)
    except KeyboardInterrupt:  # the person stopped it
        say_error(t("已中止。", "Stopped."))
        status = STOPPED
    except BrokenPipeError:
        # The reader of our output went away (``| head``): nothing is wrong here.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = DONE
    except Exception as error:  # noqa: BLE001  (the last resort: one sentence, and the traceback in a file)
        status = _unexpected(error)
    return status


def _run(name: str, dotted: str, rest: Sequence[str]) -> int:
    parser = Parser(prog=f"bianmin {name}")
    parser.add_argument("--json", action="store_true", help="one JSON value on standard output and nothing else")
    parser.add_argument("--training", action="store_true", help="in the training office, beside the real one")
    if "--training" in rest or name == "training":
        _to_training(begin=name == "sample")
        rest = [word for word in rest if word != "--training"]
    from bianmin.cli import office  # noqa: PLC0415  (loads Django, which the overview doesn't need)

    told = declared(dotted)
    role = told.database
    if role is not None:
        office.prepare(told.apps)
    module = importlib.import_module(dotted)
    parser.description = (module.__doc__ or "").strip()
    module.add_arguments(parser)
    # ``--json`` may stand anywhere, also after a second word (``ledger check --json``).
    args = parser.parse_args([word for word in rest if word != "--json"])
    args.json = "--json" in rest
    if role is None:
        return int(module.run(args))
    with office.opened(role) as opened:
        return opened.react(int(module.run(args)))


def _to_training(*, begin: bool) -> None:
    """Turn to the training office's home, its database and keys, before anything reads the real one's."""
    home = bianmin_home()
    if home.name != training.FOLDER:
        home /= training.FOLDER
    os.environ["BIANMIN_HOME"] = str(home)
    for name in ("BIANMIN_DATABASE_URL", "BIANMIN_SECRET_KEY", "BIANMIN_PII_KEY", "BIANMIN_BASE_URL"):
        os.environ.pop(name, None)
    os.environ["BIANMIN_PORT"] = os.environ.get("BIANMIN_TRAINING_PORT", "8001")
    if begin:
        training.begin(home)
        _make_tables()
    elif not training.is_training():
        raise Unusable(
            t(
                "還沒有訓練分署，請先執行 bianmin sample --size small --training。",
                "There is no training office yet: run bianmin sample --size small --training first.",
            )
        )


def _make_tables() -> None:
    """Make the training office's tables, or bring them up to date, before its sample is put in."""
    words = [sys.executable, "-m", "bianmin.cli.main", "migrate"]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode:
        raise Unusable(
            t("無法建立訓練分署：{said}", "The training office can't be made: {said}"), said=done.stderr[:300]
        )


class Declared(NamedTuple):
    """What a command's module says of itself."""

    words: str
    database: str | None
    apps: str


def declared(dotted: str) -> Declared:
    """Read a command's first line of help, its DATABASE and its APPS from its file, without importing it."""
    spec = importlib.util.find_spec(dotted)
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8") if spec and spec.origin else "")
    said: dict[str, str | None] = {"DATABASE": "app", "APPS": "lean"}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=value)) if name in said:
                said[name] = value if isinstance(value, str) else None
    return Declared((ast.get_docstring(tree) or "").partition("\n")[0], said["DATABASE"], said["APPS"] or "lean")


def _overview(found: dict[str, str]) -> int:
    """Print the list of commands with the first line of each module's docstring."""
    print("bianmin <command> [--json]\n")  # noqa: T201  (a command's own answer)
    for name, dotted in sorted(found.items()):
        print(f"  {name:<12} {declared(dotted).words}")  # noqa: T201  (a command's own answer)
    return DONE


def _unexpected(error: Exception) -> int:
    """Keep the traceback in a file, say one sentence, return 1."""
    folder = bianmin_home() / "log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / f"error-{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}.log"  # noqa: DTZ005  (a file name)
        path.touch(mode=0o600)
        path.write_text(redact("".join(traceback.format_exception(error))), encoding="utf-8")
    except OSError:  # no log can be written: the error goes to the screen
        traceback.print_exception(error)
        path = folder
    said = " ".join(redact(str(error)).split())[:200] or type(error).__name__
    say_error(
        t("發生未預期的錯誤，詳情記在 {path}。", "Something unexpected failed ({said}); details are in {path}.").fill(
            path=path, said=said
        )
    )
    return FOUND


if __name__ == "__main__":
    sys.exit(main())
