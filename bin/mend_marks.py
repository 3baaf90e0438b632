"""Make the marks in Chinese texts full-width: ``python bin/mend_marks.py [FILE …]`` (all of src without names).

Only the Chinese half of a pair ``t("…", "…")`` or ``Text("…", "…")`` is touched, and only marks beside
a Chinese sign: what ``tests/house/test_texts.py`` asks for.
"""

import ast
import re
import sys
from pathlib import Path

WIDE = str.maketrans(dict(zip(",:;!?()", "，：；！？（）", strict=True)))
CJK = "[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
MARKS = (rf"(?<={CJK})[,:;!?()](?!/)", rf"[,;!?()](?={CJK})", rf"(?<=\}})[,:;)](?={CJK}|$)")


def widened(text: str) -> str:
    """Return a text with its marks full-width."""
    for mark in MARKS:
        text = re.sub(mark, lambda found: found[0].translate(WIDE), text)
    return text


def mend(path: Path) -> bool:
    """Mend one file in place; tell whether anything changed."""
    source = path.read_text(encoding="utf-8")
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    content = source.encode()
    places = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="t" | "Text"), args=[ast.Constant(value=str()) as first, *_]):
                places.append(
                    (
                        starts[first.lineno - 1] + first.col_offset,
                        starts[(first.end_lineno or 0) - 1] + (first.end_col_offset or 0),
                    )
                )
    for start, end in sorted(places, reverse=True):
        content = content[:start] + widened(content[start:end].decode()).encode() + content[end:]
    ast.parse(content)
    changed = content != source.encode()
    if changed:
        path.write_bytes(content)
    return changed


if __name__ == "__main__":
    root = Path(__file__).resolve().parents[1] / "src"
    for name in [Path(word) for word in sys.argv[1:]] or sorted(root.rglob("*.py")):
        if mend(name):
            print(name)
