"""A report of 30 pages: ODT and PDF from one content tree, each in at most one second once warm.

No database: an outline's texts with every figure, repeated until the paper has 30 pages.

Run: .venv/bin/python benchmarks/report.py [--rounds N]
"""

import argparse
import io
import os
import sys
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

import django

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")
django.setup()

import pikepdf  # noqa: E402  (after Django)

from bianmin.reports.outlines import LEAP  # noqa: E402  (after Django)
from bianmin.reports.rendering.odt import report_odt  # noqa: E402  (after Django)
from bianmin.reports.rendering.pdf import report_pdf  # noqa: E402  (after Django)
from bianmin.reports.rules.composing import numbered  # noqa: E402  (after Django)
from bianmin.reports.rules.tree import Heading, Report, numbers  # noqa: E402  (after Django)
from tests.reports.content import report_of  # noqa: E402  (after Django)

PAGES, SECONDS = 30, 1.0


def a_report(times: int) -> Report:
    """Return the outline's report over and over, each heading under an anchor of its own."""
    made = report_of(LEAP, more="|+ 一覽\n| 項目 | 數值 |\n| 件數 | {a.b} |\n| 金額 | {a.c} |")
    blocks = [
        replace(one, anchor=f"{one.anchor}-{turn}") if isinstance(one, Heading) else one
        for turn in range(times)
        for one in made.blocks
    ]
    return replace(made, blocks=numbered(blocks))


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    times = 1
    while pages(report_pdf(a_report(times))) < PAGES:
        times += 1
    report = a_report(times)
    figures = sum(1 for _ in numbers(report.blocks))
    held = True
    for name, make in (("ODT", report_odt), ("PDF", report_pdf)):
        make(report)
        taken = []
        for _ in range(rounds):
            began = perf_counter()
            made = make(report)
            taken.append(perf_counter() - began)
        size = len(made) / 1000
        held = held and median(taken) <= SECONDS
        print(f"{name}: {median(taken):.2f} s (limit {SECONDS:.0f} s), {size:,.0f} kB, {figures} figures")
    print(f"pages: {pages(report_pdf(report))}")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
