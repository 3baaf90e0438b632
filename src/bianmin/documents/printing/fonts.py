"""The faces papers are printed with, prepared once under BIANMIN_HOME/fonts.

標楷體 is Debian's TW-Kai (fonts-cns11643-kai) in a mended copy: its invisible characters carry visible
boxed pictures, and 「」（） stand in the middle of the square instead of against their text. Where it
can't be had, the best Chinese face present is used and ``state`` says so. The Code 39 face is our own.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from bianmin.documents.errors import NoFont
from bianmin.documents.printing import code39_font
from bianmin.documents.types import FontState
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import t

PACKAGE = "fonts-cns11643-kai"
STAMP = "faces.json"
VERSION = 6  # raise it when the mends change: every copy is then made anew

KAI_FILES = {
    "TW-Kai": "TW-Kai-98_1.ttf",
    "TW-Kai-Ext-B": "TW-Kai-Ext-B-98_1.ttf",
    "TW-Kai-Plus": "TW-Kai-Plus-98_1.ttf",
}
FALLBACKS = (  # best first: a serif face with Taiwan's shapes, then any that has them
    ("Noto Serif CJK TC", "NotoSerifCJK-Regular.ttc"),
    ("Noto Serif TC", "NotoSerifTC-Regular.otf"),
    ("Noto Sans CJK TC", "NotoSansCJK-Regular.ttc"),
    ("Noto Sans TC", "NotoSansTC-Regular.otf"),
    ("AR PL UKai TW", "ukai.ttc"),
    ("AR PL UMing TW", "uming.ttc"),
    ("WenQuanYi Zen Hei", "wqy-zenhei.ttc"),
    ("Droid Sans Fallback", "DroidSansFallbackFull.ttf"),
)
SYSTEM_DIRECTORIES = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

INVISIBLE = [
    0x00A0,
    0x00AD,
    *range(0x2000, 0x2010),
    *range(0x2028, 0x2030),
    *range(0x205F, 0x2070),
    0xFEFF,
]
OPENERS, CLOSERS = "「『（〔《〈【", "」』）〕》〉】"


@dataclass(frozen=True, slots=True)
class Faces:
    """The prepared faces: Typst's family names in order, where their files are, which characters they have."""

    directory: Path
    families: tuple[str, ...]
    paths: tuple[str, ...]
    covered: tuple[tuple[int, int], ...]

    @property
    def is_kai(self) -> bool:
        """Say whether papers are in 標楷體."""
        return self.families[0] == "TW-Kai"


def font_home() -> Path:
    """Return the directory of the prepared faces."""
    return bianmin_home() / "fonts"


def faces() -> Faces:
    """Return the prepared faces; prepare them first from what this machine has (never from the network)."""
    return _faces(font_home())


@lru_cache(maxsize=4)
def _faces(home: Path) -> Faces:
    found = _read_stamp(home)
    if found is None:
        found = prepare(home, fetch=False)
    return found


def state() -> FontState:
    """Say which face papers are printed with, and what is missing."""
    home = font_home()
    try:
        found = faces()
    except NoFont as refusal:
        return FontState(ok=False, usable=False, face="", directory=str(home), problem=refusal.text)
    if found.is_kai:
        return FontState(ok=True, usable=True, face="TW-Kai 標楷體", directory=str(home), problem=None)
    problem = t(
        "未安裝標楷體，文件改以 {face} 印製。請執行 bianmin fonts。",
        "標楷體 (TW-Kai) is not installed; papers are printed in {face}. Run: bianmin fonts",
    ).fill(face=found.families[0])
    return FontState(ok=False, usable=True, face=found.families[0], directory=str(home), problem=problem)


def prepare(home: Path | None = None, *, fetch: bool, say: Callable[[str], None] = lambda _: None) -> Faces:
    """Make the mended copies (once: a second call with the same source does nothing) and the Code 39 face.

    Raises:
        NoFont: no Chinese face is on this machine and none could be fetched.
    """
    home = home or font_home()
    present = _read_stamp(home)
    if present is not None and present.is_kai:
        return present
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as name:
        work = Path(name)
        kai = _find_kai() or (_fetch_kai(work, say) if fetch else None)
        if kai is not None:
            say("Mending the copies of TW-Kai …")
            for file in KAI_FILES.values():
                mend(kai / file, work / file)
                (work / file).replace(home / file)
            named = [(family, home / file) for family, file in KAI_FILES.items()]
        else:
            named = []
        for family, path in _fallbacks():
            link = home / path.name  # Typst is given this directory alone, so that nothing else is picked up
            link.unlink(missing_ok=True)
            link.symlink_to(path)
            named.append((family, link))
        if not named:
            raise NoFont
        code39_font.write(work / code39_font.FILE)
        (work / code39_font.FILE).replace(home / code39_font.FILE)
        record = {
            "version": VERSION,
            "families": [family for family, _ in named],
            "paths": sorted({str(path) for _, path in named} | {str(home / code39_font.FILE)}),
            "covered": _ranges(_characters(path) for _, path in named),
        }
        (work / STAMP).write_text(json.dumps(record))
        (work / STAMP).replace(home / STAMP)
    _faces.cache_clear()
    made = _read_stamp(home)
    if made is None:  # pragma: no cover  (written a moment ago)
        raise NoFont
    return made


def mend(source: Path, target: Path) -> None:
    """Write a copy of a TW-Kai file without pictures on invisible characters and with 「」() at their text."""
    with TTFont(source, lazy=True, recalcBBoxes=False, recalcTimestamp=False) as opened:
        font: Any = opened
        cmap = font.getBestCmap()
        glyf, metrics = font["glyf"], font["hmtx"]
        visible = {glyph for code, glyph in cmap.items() if code not in INVISIBLE}
        for code in INVISIBLE:
            glyph = cmap.get(code)
            if glyph is not None and glyph not in visible:
                glyf[glyph] = Glyph()
                metrics[glyph] = (metrics[glyph][0], 0)
        for character in OPENERS + CLOSERS:
            name = cmap.get(ord(character))
            if name is not None:
                _move_to_text(glyf, metrics, name, opener=character in OPENERS)
        font.save(target)


def _move_to_text(glyf: Any, metrics: Any, name: str, *, opener: bool) -> None:  # noqa: ANN401  (fontTools' tables)
    """Move a bracket that stands in the middle of its square to the side where its text begins or ends."""
    glyph = glyf[name]
    advance, _ = metrics[name]
    if glyph.numberOfContours <= 0 or glyph.xMax - glyph.xMin > advance * 0.55:
        return
    margin = advance // 16
    shift = (advance - margin - glyph.xMax) if opener else (margin - glyph.xMin)
    glyph.coordinates.translate((shift, 0))
    glyph.recalcBounds(glyf)
    metrics[name] = (advance, glyph.xMin)


def _find_kai() -> Path | None:
    for base in SYSTEM_DIRECTORIES:
        for found in Path(base).expanduser().rglob(KAI_FILES["TW-Kai"]):
            if all((found.parent / file).is_file() for file in KAI_FILES.values()):
                return found.parent
    return None


def _fetch_kai(work: Path, say: Callable[[str], None]) -> Path | None:
    """Get the Debian package: installed as root, else downloaded and unpacked under ``work``."""
    if shutil.which("apt-get") is None:
        say("No apt-get here: put the TW-Kai files into ~/.local/share/fonts and run this again.")
        return None
    lists = ["-o", f"Dir::State::Lists={work / 'lists'}", "-o", f"Dir::Cache={work / 'cache'}"]
    if os.geteuid() == 0:
        install = ["apt-get", "install", "-y", "--no-install-recommends", PACKAGE]
        tries = [[install], [["apt-get", "update"], install]]
    else:
        download = ["apt-get", "download", PACKAGE]
        tries = [[download], [["apt-get", *lists, "update"], ["apt-get", *lists, "download", PACKAGE]]]
        (work / "lists" / "partial").mkdir(parents=True)
        (work / "cache" / "archives" / "partial").mkdir(parents=True)
    say(f"Getting {PACKAGE} (60 MB) …")
    for commands in tries:
        if all(_run(command, work) for command in commands):
            break
    for package in work.glob(f"{PACKAGE}_*.deb"):
        _run(["dpkg-deb", "-x", str(package), str(work / "unpacked")], work)
        for found in (work / "unpacked").rglob(KAI_FILES["TW-Kai"]):
            return found.parent
    return _find_kai()


def _run(command: list[str], work: Path) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, cwd=work, env=environment, capture_output=True, timeout=600, check=False)
    except (OSError, subprocess.TimeoutExpired):  # doctor says the font is lacking
        return False
    return done.returncode == 0


def _fallbacks() -> list[tuple[str, Path]]:
    """Return the best other Chinese face on this machine: alone, or for characters TW-Kai lacks."""
    files: dict[str, Path] = {}
    for base in SYSTEM_DIRECTORIES:
        for found in Path(base).expanduser().rglob("*.[ot]t[fc]"):
            files.setdefault(found.name, found)
    for family, name in FALLBACKS:
        if name in files:
            return [(family, files[name])]
    return []


def _characters(path: Path) -> Iterable[int]:
    if path.suffix == ".ttc":
        with TTCollection(path, lazy=True) as collection:
            return [int(code) for code in collection.fonts[0].getBestCmap()]
    with TTFont(path, lazy=True) as font:
        return [int(code) for code in font.getBestCmap()]


def _ranges(sets: Iterable[Iterable[int]]) -> list[tuple[int, int]]:
    codes = sorted({code for codes in sets for code in codes})
    ranges: list[tuple[int, int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return ranges


def _read_stamp(home: Path) -> Faces | None:
    try:
        record = json.loads((home / STAMP).read_text())
    except (OSError, ValueError):  # doctor says the font is lacking
        return None
    if record["version"] != VERSION or not all(Path(path).is_file() for path in record["paths"]):
        return None
    covered = tuple((int(first), int(last)) for first, last in record["covered"])
    return Faces(home, tuple(record["families"]), tuple(record["paths"]), covered)
