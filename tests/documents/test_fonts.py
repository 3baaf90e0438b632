"""Papers are in 標楷體, mended once; without it in the best face there is, and the office is told."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from bianmin.documents.errors import NoFont
from bianmin.documents.printing import code39_font, fonts
from bianmin.kit.store_slip import check_characters


def test_kai_is_here(faces: fonts.Faces) -> None:
    assert faces.is_kai, "標楷體 is missing: run `bianmin fonts` so that papers are tested as they are printed"


def test_the_mended_copy_shows_nothing_for_invisible_characters(faces: fonts.Faces) -> None:
    with TTFont(faces.directory / fonts.KAI_FILES["TW-Kai"], lazy=True) as font:
        cmap, glyf = font.getBestCmap(), font["glyf"]
        present = [code for code in fonts.INVISIBLE if code in cmap]
        assert len(present) == 38
        assert all(glyf[cmap[code]].numberOfContours == 0 for code in present)


@pytest.mark.parametrize(
    ("character", "side"), [("「", "right"), ("」", "left"), ("\uff08", "right"), ("\uff09", "left")]
)
def test_brackets_stand_at_their_text(faces: fonts.Faces, character: str, side: str) -> None:
    with TTFont(faces.directory / fonts.KAI_FILES["TW-Kai"], lazy=True) as font:
        glyph = font["glyf"][font.getBestCmap()[ord(character)]]
        left, right = glyph.xMin, glyph.xMax
    assert ((left + right) / 2 > 512) == (side == "right")
    assert left >= 0
    assert right <= 1024


def test_preparing_again_changes_nothing(faces: fonts.Faces) -> None:
    stamp = faces.directory / fonts.STAMP
    before = stamp.stat().st_mtime_ns
    assert fonts.prepare(faces.directory, fetch=False) == faces
    assert stamp.stat().st_mtime_ns == before


def test_without_kai_the_best_other_face_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_find_kai", lambda: None)
    if not fonts._fallbacks():
        pytest.skip("no other Chinese face on this machine")
    made = fonts.prepare(tmp_path / "fonts", fetch=False)
    assert not made.is_kai
    assert made.families[0] in dict(fonts.FALLBACKS)


def test_the_doctor_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_HOME", str(tmp_path))
    monkeypatch.setattr(fonts, "_find_kai", lambda: None)
    monkeypatch.setattr(fonts, "_fallbacks", list)
    state = fonts.state()
    assert not state.usable
    assert state.problem is not None
    assert "bianmin fonts" in state.problem.en
    with pytest.raises(NoFont):
        fonts.prepare(tmp_path / "fonts", fetch=False)


def test_every_character_of_a_slip_has_its_bars(faces: fonts.Faces) -> None:
    with TTFont(faces.directory / code39_font.FILE) as font:
        cmap = font.getBestCmap()
    assert set(map(ord, "*-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) <= set(cmap)
    assert check_characters("991231Y01", "ABCDEFGHIKLMNPQR", "1234000007890") == "9Y"


def test_a_pattern_is_nine_elements_with_three_wide_ones() -> None:
    assert all(len(pattern) == 9 and pattern.count("w") == 3 for pattern in code39_font.PATTERNS.values())
    assert len(set(code39_font.PATTERNS.values())) == len(code39_font.PATTERNS)
