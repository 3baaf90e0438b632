"""Make a transfer file of any size: deterministic, plausible, every person and agency reference generated.

    python benchmarks/generate.py OUT.csv --lines 50000 --seed 1 --first 1 --on 2026-08-31

Lines are as the sample branch makes them (about 30 in 100 name an obligor who comes again, one in a
hundred has a fault). The same arguments give the same bytes.
"""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

from bianmin.cli.sample.transfer import Population, Sender, lines, write_file

DEFAULT_SENDERS = (
    Sender("A01", "tax"), Sender("A02", "tax"), Sender("A03", "tax"), Sender("B01", "labour"), Sender("C01", "health"),
    Sender("D01", "road"), Sender("D02", "road"), Sender("E01", "other"),
)  # fmt: skip
DEFAULT_WORDS = frozenset({"健執", "勞費執", "綜所稅執", "營稅執", "牌稅執", "地稅執", "房稅執", "罰執"})


def make(
    path: Path,
    count: int,
    *,
    seed: int,
    first: int,
    on: date,
    senders: Sequence[Sender] = DEFAULT_SENDERS,
    words: frozenset[str] = DEFAULT_WORDS,
    encoding: str = "utf-8",
) -> None:
    """Write ``count`` lines whose references are numbered from ``first``."""
    random = Random(seed)  # noqa: S311  (a sample, no secret)
    population = Population(random, date(on.year - 21, 1, 1))
    write_file(path, lines(random, population, senders, words, on, count, first), encoding)


def main() -> None:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lines", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--on", type=date.fromisoformat, default=date(2026, 8, 31))
    parser.add_argument("--encoding", default="utf-8", choices=("utf-8", "cp950"))
    args = parser.parse_args()
    make(args.file, args.lines, seed=args.seed, first=args.first, on=args.on, encoding=args.encoding)


if __name__ == "__main__":
    main()
