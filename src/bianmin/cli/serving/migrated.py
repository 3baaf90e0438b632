"""Remember that the private database has this version's tables, so that a warm start need not ask.

The mark is a hash of all migration files; a restored or replaced database has another mark or none.
"""

import hashlib
import importlib.util
from pathlib import Path

import bianmin
from bianmin.kit.database.address import external_url
from bianmin.kit.home import bianmin_home

OTHERS = ("wagtail", "procrastinate", "allauth", "django")
"""Libraries with tables: a new version may bring migrations."""


def is_migrated() -> bool:
    """Tell whether the private database was migrated by this very version."""
    try:
        return not external_url() and (bianmin_home() / "pg").exists() and _mark().read_text() == version()
    except OSError:  # no mark: look at the tables
        return False


def note_migrated() -> None:
    """Keep the mark, after a migration went through."""
    if not external_url():
        _mark().write_text(version())


def forget_migrated() -> None:
    """Drop the mark: another database took the place."""
    _mark().unlink(missing_ok=True)


def _mark() -> Path:
    return bianmin_home() / "database" / "migrated"


def version() -> str:
    """Return a hash of everything that decides which tables and first rows there are."""
    summary = hashlib.sha256()
    package = Path(bianmin.__file__).parent
    sources = [*package.glob("*/migrations/*.py"), package / "config" / "settings.py"]
    sources += [*package.glob("office/**/*default*.py"), *package.glob("pages/**/*default*.py")]
    sources += [*package.glob("pages/**/defaults/*.py"), *package.glob("office/**/defaults/*.py")]
    for path in sorted(set(sources)):
        summary.update(path.name.encode() + path.read_bytes())
    for name in OTHERS:
        spec = importlib.util.find_spec(name)
        folder = Path(spec.origin).parent.parent if spec and spec.origin else Path()
        summary.update("".join(sorted(found.name for found in folder.glob(f"*{name}-*.dist-info"))).encode())
    return summary.hexdigest()
