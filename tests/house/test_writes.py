"""Only actions write: no save, create, update, delete or writing SQL elsewhere in our packages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "bianmin"

METHODS = {
    "acreate", "aget_or_create", "asave", "bulk_create", "bulk_update", "create", "delete", "get_or_create", "save",
    "update", "update_or_create",
}  # fmt: skip

SQL = re.compile(
    r"^\s*(with\b.*?\b)?(insert\s+into|update\s+\w+\s+set|delete\s+from|truncate|copy\s+\w+.*\bfrom\b)",
    re.IGNORECASE | re.DOTALL,
)

ALLOWED: dict[str, str] = {
    "kit/outbox.py": "the outbox is written inside the actions that record events",
    "kit/messages.py": "messages are written inside the actions that make them due, and settled by the worker",
    "kit/cache.py": "the shared cache of tries, Django's own table",
    "kit/loading.py": "records of a file are merged inside the actions that take them",
    "kit/files.py": "the store of files is written inside the actions that keep them",
    "kit/database/grants.py": "rights on tables, applied by migrate",
    "kit/database/private.py": "no table: the private server's own list of clients",
    "jobs/drain.py": "marks reactions as done in the transaction that did them",
    "jobs/running.py": "progress of a running job, through a connection of its own",
    "cli/safekeeping/dump.py": "restores a whole database",
    "cli/commands/restore.py": "restores a whole database",
    "console/activities_session.py": "saves a picture to memory, no row",
    "console/returns.py": "saves a picture to memory, no row",
    "documents/printing/code39_font.py": "saves a font file",
    "documents/printing/fonts.py": "saves a font file",
    "documents/printing/odt.py": "saves an ODT to memory",
    "documents/printing/print_file.py": "saves a PDF",
    "site/uploads.py": "saves a picture to memory, no row",
}
"""Files below src/bianmin that may write though they are no actions, each with its reason."""

NOT_DATABASE = {
    # Names on which these methods are no database writes.
    "os", "hashlib", "shutil", "summary", "digest", "hasher", "session", "seen", "found", "counts", "values", "params",
    "headers", "environ", "context", "data", "image", "picture", "pdf", "settings_dict", "progress", "hash", "mac",
    "response", "query", "kwargs", "extra", "options", "attrs", "state", "sha", "result", "merged", "total", "totals",
}  # fmt: skip


def is_action(path: Path) -> bool:
    parts = path.relative_to(SRC).parts
    return "actions" in parts or path.name == "actions.py" or "migrations" in parts


def python_files() -> list[Path]:
    return sorted(path for path in SRC.rglob("*.py") if not is_action(path))


def base_name(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        if isinstance(node, ast.Attribute) and node.attr in {"objects", "session"}:
            return node.attr
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def writes(path: Path) -> Iterator[tuple[int, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
            base = base_name(node.func.value)
            manager = ".objects" in ast.unparse(node.func.value)
            if manager or (node.func.attr in {"save", "delete"} and base not in NOT_DATABASE and not base.isupper()):
                yield node.lineno, f"{ast.unparse(node.func)[:60]}()"
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docs
            and SQL.search(node.value)
        ):
            yield node.lineno, node.value.strip().split("\n", 1)[0][:60]


def test_only_actions_write() -> None:
    wrong = []
    for path in python_files():
        name = str(path.relative_to(SRC))
        if name not in ALLOWED:
            wrong += [f"{name}:{line}: {what}" for line, what in writes(path)]
    assert not wrong, "move these into the noun's actions:\n" + "\n".join(wrong)


def test_every_allowance_is_still_needed() -> None:
    for name, reason in ALLOWED.items():
        assert (SRC / name).exists(), f"{name} is gone: take it off the list ({reason})"
        assert reason


def test_rules_do_not_look_at_the_clock() -> None:
    looking = []
    for path in SRC.rglob("*.py"):
        parts = path.relative_to(SRC).parts
        if "rules" not in parts and path.name != "rules.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name.rpartition(".")[2] in {"now", "today", "utcnow", "localdate"} and "." in name + ".":
                looking.append(f"{path.relative_to(SRC)}:{getattr(node, 'lineno', 0)}: {name}()")
    assert not looking, "time is an argument of a rule:\n" + "\n".join(looking)
