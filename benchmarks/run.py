"""Run the benchmarks, all or those named, each with its limit and its rivals in the same run.

    bin/bench [intake million collect lookups api_rate figures notices]

Without BIANMIN_DATABASE_URL a private database is made for the run and removed after it; named by
BIANMIN_BENCH_HOME it stays, so that the next run finds its millions of cases there. Quick sizes end within
a quarter of an hour and show ratios; BIANMIN_BENCH=full takes the sizes the limits were set for (an hour
and more, 20 GB of disk). Single sizes: BIANMIN_BENCH_CASES, _LINES, _RECEIVABLES, _ROUNDS, _SECONDS,
_PAYMENTS.
"""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from urllib.parse import quote

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent

LACKING = 2
"""What a benchmark ends with where a program it needs isn't there."""

QUICK = {"cases": 300_000, "existing": 100_000, "lines": 20_000, "million": 100_000, "receivables": 200_000,
         "rounds": 3, "seconds": 4, "payments": 1_000_000}  # fmt: skip
FULL = {"cases": 5_000_000, "existing": 1_000_000, "lines": 50_000, "million": 1_000_000, "receivables": 2_000_000,
        "rounds": 3, "seconds": 8, "payments": 20_000_000}  # fmt: skip


def plan(sizes: dict[str, int], *, full: bool) -> dict[str, list[str]]:
    """Return each benchmark's words."""
    at = {name: str(value) for name, value in sizes.items()}
    intake = ["intake.py", "--existing", at["existing"], "--rounds", at["rounds"]]
    return {
        "intake": [*intake, "--lines", at["lines"], "--rivals"],
        "million": ["intake.py", "--existing", "0", "--lines", at["million"], "--rounds", "1"],
        "collect": ["collect.py", "--lines", str(2 * sizes["lines"]), "--receivables", at["receivables"],
                    "--rounds", at["rounds"]],
        "lookups": ["lookups.py", "--cases", at["cases"], "--rounds", at["rounds"]],
        "api_rate": ["api_rate.py", "--cases", at["cases"], "--rounds", at["rounds"], "--seconds", at["seconds"]],
        "figures": ["figures.py", "--payments", at["payments"]],
        "notices": ["notices.py", *([] if full else ["--small"])],
        "report": ["report.py", "--rounds", at["rounds"]],
    }  # fmt: skip


def chosen_sizes(*, full: bool) -> dict[str, int]:
    """Return the sizes of this run."""
    sizes = FULL if full else QUICK
    return {name: int(os.environ.get(f"BIANMIN_BENCH_{name.upper()}") or value) for name, value in sizes.items()}


@contextmanager
def office() -> Iterator[dict[str, str]]:
    """Have an office for measuring; give the environment that leads to it."""
    kept = os.environ.get("BIANMIN_BENCH_HOME")
    with tempfile.TemporaryDirectory(prefix="bianmin-bench-", dir=PROJECT / "var" if not kept else None) as name:
        home = Path(kept).resolve() if kept else Path(name)
        os.environ["BIANMIN_HOME"] = str(home)
        found = {"PYTHONUNBUFFERED": "1", "PYTHONPATH": os.pathsep.join([str(PROJECT), str(HERE)])}
        if os.environ.get("BIANMIN_DATABASE_URL"):
            yield found
            return
        from bianmin.kit.database import running  # noqa: PLC0415  (BIANMIN_HOME must be set before)
        from bianmin.kit.database.address import DATABASE, socket_folder  # noqa: PLC0415  (loaded only where it is used: commands start lean)

        with running("superuser"):
            sockets = quote(str(socket_folder(home)), safe="")
            yield found | {"BIANMIN_DATABASE_URL": f"postgresql://postgres@{sockets}/{DATABASE}"}


def main() -> int:
    """Run them one after the other; 1 where one is over its limit."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the private database is taken away all the same
    full = os.environ.get("BIANMIN_BENCH", "quick") == "full"
    words = plan(chosen_sizes(full=full), full=full)
    names = sys.argv[1:] or list(words)
    unknown = [name for name in names if name not in words]
    if unknown:
        print(f"沒有這項量測 no such benchmark: {' '.join(unknown)} ({' '.join(words)})", file=sys.stderr)
        return 2
    (PROJECT / "var").mkdir(exist_ok=True)
    over = []
    with office() as more:
        environment = os.environ | more
        subprocess.run([Path(sys.executable).parent / "bianmin", "migrate"], env=environment, check=True)
        print(f"{'full' if full else 'quick'} sizes; load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for name in names:
            print(f"\n== {name} ==", flush=True)
            begun = perf_counter()
            line = [sys.executable, str(HERE / words[name][0]), *words[name][1:]]
            status = subprocess.run(line, env=environment, cwd=PROJECT, check=False).returncode
            if status:
                over.append(f"{name}: " + ("not measured, something lacks" if status == LACKING else "over its limit"))
            print(f"   ({perf_counter() - begun:.0f} s, load average {os.getloadavg()[0]:.1f})", flush=True)
    print("\n" + ("\n".join(f"✗ {line}" for line in over) if over else "✓ all within their limits"))
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
