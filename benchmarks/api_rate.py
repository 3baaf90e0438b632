"""Case by number through the machine API, served as `bianmin serve` serves it, against what people would use instead.

    BIANMIN_DATABASE_URL=… python benchmarks/api_rate.py [--cases 5000000] [--seconds 8] [--connections 16] [--rounds 3]

The office must be migrated and hold cases (`--cases` fills it up: benchmarks/intake.py, then
benchmarks/multiply.py). granian runs two processes with four threads, wrk asks for cases drawn at
random, of one agency with its token. In the same run, in turns: a ModelSerializer view of Django REST
framework with a token look-up and the same fields from the same tables, and a bare Django view that
asks nothing (what the server and wrk leave on this machine). Limits: 1,500 requests a second,
99 % within 40 ms, on two cores with nothing else running; a machine at work shows the ratios alone.
"""

# ruff: noqa: PLC0415, S607  (Django must be set up before its models are imported; wrk is on the path)

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")

LEAST_RATE, MOST_P99 = 1_500, 40.0
SCRIPT = """
local paths = {}
for line in io.lines("%s") do paths[#paths + 1] = line end
wrk.headers["Authorization"] = "Bearer %s"
local at = math.random(#paths)
request = function() at = at %% #paths + 1; return wrk.format("GET", paths[at]) end
"""


WARM = """
select count(*) from unnest(%s::text[]) as n(number) join cases_case c using (number)
join cases_obligor o on o.id = c.obligor_id join payments_receivable r on r.case_id = c.id
where length(o.id_cipher) > 0 and r.balance >= 0 and c.amount_due > 0
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """A run of wrk."""

    rate: float
    p50: float
    p99: float
    failed: int


def serve(port: int, application: str) -> "subprocess.Popen[bytes]":
    """Start granian as the product does; the caller ends it."""
    from bianmin.cli.serving.web import answers, web_server

    child = web_server("127.0.0.1", port)
    words = [application if word == "bianmin.config.wsgi:application" else word for word in child.words]
    paths = os.pathsep.join([str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])])
    process = subprocess.Popen(words, env=os.environ | child.environment | {"PYTHONPATH": paths})
    if not answers("127.0.0.1", port, seconds=90, going_on=lambda: process.poll() is None):
        raise RuntimeError("the server did not start")
    return process


def ask(port: int, script: Path, seconds: int, connections: int) -> Measured:
    """Let wrk ask for some seconds."""
    said = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", str(script), f"http://127.0.0.1:{port}"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    return Measured(
        float(rate[1]) if rate else 0.0, _ms(said, "50%"), _ms(said, "99%"), int(failed[1]) if failed else 0
    )


def middle(runs: list[Measured]) -> Measured:
    """Return the medians of some runs, with all that failed."""
    if not runs:
        return Measured(0, 0, 0, 0)
    return Measured(
        median(one.rate for one in runs),
        median(one.p50 for one in runs),
        median(one.p99 for one in runs),
        sum(one.failed for one in runs),
    )


def _ms(said: str, share: str) -> float:
    found = re.search(rf"{share}\s+([\d.]+)(us|ms|s)", said)
    return float(found[1]) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[found[2]] if found else float("inf")


def numbers(count: int) -> tuple[str, list[str]]:
    """Return an agency's code and numbers of its cases, drawn at random from all years."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("select agency_id from cases_case order by id desc limit 1")
        agency = cursor.fetchone()[0]
        cursor.execute("select code from office_agency where id = %s", [agency])
        code = cursor.fetchone()[0]
        cursor.execute(
            "select number from cases_case tablesample system (1) where agency_id = %s limit %s", [agency, count]
        )
        found = [row[0] for row in cursor.fetchall()]
        # The server's memory holds what is asked for daily; the disk of this machine isn't what is measured.
        cursor.execute(WARM, [found])
    Random(1).shuffle(found)  # noqa: S311  (no secret)
    return code, found


def main() -> int:
    """Measure in turns and print; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=0)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--port", type=int, default=8790)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    if shutil.which("wrk") is None:
        print("wrk is lacking (apt-get install wrk)")
        return 2
    import django

    django.setup()
    from fill import at_least

    from bianmin.office import actions
    from bianmin.office.types import Actor

    print(f"{at_least(args.cases):,} cases")
    code, found = numbers(5_000)
    token = actions.issue_token(code, "benchmark", actor=Actor.system("benchmark"), scopes=("cases",)).token
    from urllib.parse import quote

    served = {
        "bianmin": ("bianmin.config.wsgi:application", "/api/v1/cases/"),
        "Django REST framework": ("api_rivals:drf", "/drf/"),
        "a view that asks nothing": ("api_rivals:bare", "/bare/"),
    }
    measured: dict[str, list[Measured]] = {name: [] for name in served}
    with tempfile.TemporaryDirectory() as name:
        for _ in range(args.rounds):
            for rival, (application, path) in served.items():
                if args.only and args.only not in rival:
                    continue
                paths, script = Path(name) / "paths", Path(name) / "ask.lua"
                paths.write_text("".join(f"{path}{quote(number)}\n" for number in found), encoding="ascii")
                script.write_text(SCRIPT % (paths, token), encoding="ascii")
                process = serve(args.port, application)
                try:
                    ask(args.port, script, 2, args.connections)
                    measured[rival].append(ask(args.port, script, args.seconds, args.connections))
                finally:
                    process.terminate()
                    process.wait(30)
                    time.sleep(0.5)
    ours = middle(measured["bianmin"])
    for rival, runs in measured.items():
        if runs:
            one = middle(runs)
            print(
                f"  {rival:<26} {one.rate:7,.0f} requests/s, p50 {one.p50:.1f} ms, p99 {one.p99:.1f} ms, "
                f"failed {one.failed}, {one.rate / ours.rate if ours.rate else 0:.2f} times ours"
            )
    print(f"  medians of {args.rounds} rounds; limits on two quiet cores: {LEAST_RATE:,} requests/s, "
          f"p99 {MOST_P99:.0f} ms")  # fmt: skip
    return int(ours.rate < LEAST_RATE or ours.p99 > MOST_P99 or ours.failed > 0)


if __name__ == "__main__":
    sys.exit(main())
