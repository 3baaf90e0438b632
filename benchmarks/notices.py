"""Payment notices: the print file of 50,000, one tagged notice warm, and what people would use instead.

Limits: print file of 50,000 two-page notices in at most 60 s and 1 GB (two processes), every code of a
random sample read by zxing-cpp; one tagged notice in at most 60 ms warm. Rivals in the same run: Typst
alone a notice, WeasyPrint. ``--small`` prints 2,000 and holds the same rate.

Run: .venv/bin/python benchmarks/notices.py [--small]
"""

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from threading import Event, Thread
from time import perf_counter
from typing import Self

import psutil
import pypdfium2
import zxingcpp

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bianmin.documents.printing import notices, typesetting
from bianmin.documents.printing.print_file import write_print_file
from bianmin.documents.rules import fitting, wording
from bianmin.documents.types import NoticeFacts
from tests.factories.papers import OFFICE, many

FULL, SMALL = 50_000, 2_000
SECONDS, MEGABYTES, WARM_MS = 60.0, 1_000, 60.0
START = 5.0  # seconds allowed for starting processes and compiling templates, in the small run too
SAMPLE = 40


class Memory:
    """The highest memory of this process and its children together, sampled."""

    def __init__(self) -> None:
        self.most = 0
        self._stop = Event()
        self._thread = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._stop.wait(0.2):
            total = 0
            for process in [own, *own.children(recursive=True)]:
                try:
                    total += process.memory_info().rss
                except psutil.Error:  # a process that ended meanwhile
                    continue
            self.most = max(self.most, total)


def print_file(count: int, path: Path) -> tuple[float, float]:
    """Print that many notices; return seconds and megabytes."""
    facts = list(many(count))
    with Memory() as memory:
        before = psutil.Process().memory_info().rss
        begun = perf_counter()
        with path.open("wb") as out:
            write_print_file(out, lambda: iter(facts), OFFICE)
            out.flush()
            os.fsync(out.fileno())
        seconds = perf_counter() - begun
    return seconds, max(memory.most, before) / 1e6


def unreadable(count: int, path: Path) -> int:
    """Return how many notices of a random sample have a code that doesn't say what the case says."""
    chosen = set(Random().sample(range(count), SAMPLE))  # noqa: S311  (generated for measuring, no secret)
    document = pypdfium2.PdfDocument(path)
    wrong = 0
    for place, facts in enumerate(many(count)):
        if place not in chosen:
            continue
        image = document[2 * place].render(scale=200 / 72).to_pil().convert("L")
        found = {code.text for code in zxingcpp.read_barcodes(image)}
        if found != {*(facts.segments or ()), wording.pay_address(OFFICE.pay_base, facts.pay_code)}:
            wrong += 1
            print(f"  {facts.number}: {sorted(found)}")
    document.close()
    return wrong


def warm_single(rounds: int = 25) -> float:
    """Return the median milliseconds of one tagged notice with a warm compiler."""
    facts = list(many(rounds + 4, seed=9))
    times = []
    for one in facts:
        begun = perf_counter()
        notices.notice_pdf(one, OFFICE)
        times.append((perf_counter() - begun) * 1000)
    return median(times[4:])


def typst_alone(rounds: int = 12) -> float:
    """Return Typst's notices a second where each is compiled by itself, untagged."""
    begun = perf_counter()
    alphabet = typesetting.alphabet()
    for one in many(rounds, seed=11):
        places = notices.places_of(OFFICE, slips=one.segments is not None)
        values = {}
        for name, text in wording.notice_fields(one, OFFICE).items():
            setting = fitting.fit(text, places[name], alphabet)
            values[name] = {"lines": setting.lines, "size": setting.size, "pitch": setting.pitch}
        frame = notices.frame(OFFICE, slips=one.segments is not None) | {"fields": values}
        typesetting.compiled(notices.TEMPLATE, frame, tagged=False)
    return rounds / (perf_counter() - begun)


def weasyprint(rounds: int = 2) -> float | None:
    """Return WeasyPrint's notices a second for a page like ours, or None where it isn't installed."""
    try:
        from weasyprint import HTML  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    except (ImportError, OSError):  # the rival isn't installed: its row is left out
        return None
    begun = perf_counter()
    for one in many(rounds, seed=13):
        HTML(string="".join(_html(one))).write_pdf(io.BytesIO())
    return rounds / (perf_counter() - begun)


def _html(facts: NoticeFacts) -> Iterator[str]:
    """Yield a plain page with the same texts and a QR drawn as SVG."""
    yield "<html lang=zh-Hant><style>@page{size:A4;margin:20mm}body{font-family:TW-Kai,'Noto Serif CJK TC'}</style>"
    for name, text in wording.notice_fields(facts, OFFICE).items():
        yield f"<p><small>{name}</small> {text}</p>"
    side, bits = notices.qr_bits(wording.pay_address(OFFICE.pay_base, facts.pay_code))
    yield f"<svg width=80 height=80 viewBox='0 0 {side} {side}'>"
    for place, module in enumerate(bits):
        if module == 0:
            yield f"<rect x={place % side} y={place // side} width=1 height=1 />"
    yield "</svg><div style='page-break-before:always'>"
    for item in [*wording.rights(OFFICE), *wording.english(OFFICE, slips=True)]:
        yield f"<p>{item}</p>"
    yield "</div></html>"


def main() -> int:
    """Measure, print, and return 1 where a limit is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true", help=f"{SMALL:,} notices in place of {FULL:,}")
    count = SMALL if parser.parse_args().small else FULL
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "notices.pdf"
        seconds, megabytes = print_file(count, path)
        wrong = unreadable(count, path)
        size = path.stat().st_size
    warm = warm_single()
    limit = SECONDS * count / FULL + (START if count < FULL else 0)
    print(f"print file   {count:>7,} notices  {seconds:6.1f} s (limit {limit:.1f})  {count / seconds:7,.0f} a second")
    print(f"             {megabytes:,.0f} MB in all (limit {MEGABYTES:,})  {size / count / 1000:.1f} KB a notice")
    print(f"             {SAMPLE - wrong} of {SAMPLE} random notices: every code read back as the case says")
    print(f"one, tagged  {warm:.0f} ms warm (limit {WARM_MS:.0f})")
    print(f"Typst alone  {typst_alone():,.0f} notices a second, untagged, one process")
    rival = weasyprint()
    print("WeasyPrint   not installed" if rival is None else f"WeasyPrint   {rival:,.1f} notices a second")
    return int(seconds > limit or megabytes > MEGABYTES or wrong > 0 or warm > WARM_MS)


if __name__ == "__main__":
    sys.exit(main())
