"""The folders are the architecture: import-linter's contracts hold, and packages have the agreed files."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "bianmin"
NOUNS = (
    *(
        "office",
        "catalogue",
        "cases",
        "payments",
        "documents",
        "pages",
        "desk",
        "bookings",
        "requests",
        "surveys",
        "reviews",
    ),
    *("activities", "inspections", "controls", "plans", "reports"),
)


def test_the_contracts_of_imports_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


def test_every_noun_has_the_same_files() -> None:
    for noun in NOUNS:
        for name in ("actions", "queries", "models", "rules", "types", "errors"):
            assert (SRC / noun / name).is_dir() or (SRC / noun / f"{name}.py").exists(), f"{noun} lacks {name}"


def test_no_catch_all_modules() -> None:
    wrong = [
        str(path.relative_to(SRC)) for path in SRC.rglob("*.py") if path.stem in {"utils", "helpers", "common", "misc"}
    ]
    assert not wrong, "name these for what they hold"


def test_the_lock_files_name_no_address() -> None:
    for path in (ROOT / "requirements").iterdir():
        text = path.read_text(encoding="utf-8")
        assert "://" not in text, path.name
        assert "--index" not in text, path.name
