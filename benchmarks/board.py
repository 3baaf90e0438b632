"""The call board and telephones polled by 500 clients every two seconds, on the short way and on the long way.

    BIANMIN_DATABASE_URL=… python benchmarks/board.py [--clients 500] [--seconds 20] [--rounds 1]

granian serves as `bianmin serve` does. Half the clients are boards, half telephones with a ticket each, all with
keep-alive and the mark of what they have (ETag). Meanwhile numbers are taken and called; each board says when
it first saw a call. Limits: 99 % of the calls seen within 2.1 s, the server's processes together under 10 % of a
core. The rival in the same run is the same pages answered by Django's whole chain (`bianmin.config.wsgi:pages`).
"""

# ruff: noqa: PLC0415  (Django must be set up before its models are imported)

import argparse
import asyncio
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import quantiles
from subprocess import DEVNULL, Popen
from time import perf_counter

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")

EVERY = 2.0
MOST_DELAY, MOST_CORE = 2.1, 10.0
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Run:
    """What a run found."""

    answers: list[float] = field(default_factory=list)
    unchanged: int = 0
    failed: int = 0
    delays: list[float] = field(default_factory=list)
    called: dict[str, float] = field(default_factory=dict)
    core: float = 0.0


def hundredths(values: list[float], at: int) -> float:
    """Return a percentile."""
    return quantiles(values, n=100)[at - 1] if len(values) > 1 else 0.0


def serve(port: int, application: str) -> "Popen[bytes]":
    """Start granian as the product does; the caller ends it."""
    words = [sys.executable, "-m", "granian", application, "--interface", "wsgi", "--port", str(port)]
    words += ["--workers", "2", "--blocking-threads", "4", "--log-level", "error", "--no-ws"]
    return Popen(words, env={**os.environ, "BIANMIN_DATABASE_POOL": "6"}, stderr=DEVNULL)


def processor_seconds(root: int) -> float:
    """Return the processor time of a process and its children so far."""
    total, family = 0, {root}
    for _ in range(3):
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                try:
                    fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                except OSError:  # a process that ended meanwhile
                    continue
                if int(fields[1]) in family:
                    family.add(int(entry.name))
    for pid in family:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:  # a process that ended meanwhile
            continue
        total += int(fields[11]) + int(fields[12])
    return total / TICK


async def client(port: int, path: str, run: Run, until: float, wait: float) -> None:
    """Poll an address as a browser's script does."""
    mark, seen = "", set(run.called)
    await asyncio.sleep(wait)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while perf_counter() < until:
        asked = perf_counter()
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (f"If-None-Match: {mark}\r\n" if mark else "")
        writer.write(f"{head}\r\n".encode())
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        names = {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in lines[1:]}
        size = int(names.get("content-length") or 0)
        body = await reader.readexactly(size) if size else b""
        now = perf_counter()
        run.answers.append(now - asked)
        if lines[0].split()[1] == "200":
            mark = names.get("etag", "")
            shown = json.loads(body)
            for one in shown.get("now", ()):
                if one["number"] not in seen and one["number"] in run.called:
                    run.delays.append(now - run.called[one["number"]])
                seen.add(one["number"])
        elif lines[0].split()[1] == "304":
            run.unchanged += 1
        else:
            run.failed += 1
        await asyncio.sleep(max(0.0, EVERY - (perf_counter() - asked)))
    writer.close()


async def visitors(run: Run, until: float, counters: list[int]) -> None:
    """Call numbers and close them, a call about every second."""
    from bianmin.desk import actions, queries
    from bianmin.office.types import Actor

    clerk = Actor.system("benchmark")

    def one(counter: int) -> None:
        held = queries.in_hand(counter)
        if held is not None:
            actions.close_ticket(held.id, actor=clerk, counter_id=counter, item="other")
        actions.take_ticket("ask", actor=clerk)
        ticket = actions.call_next(counter, actor=clerk)
        run.called[ticket.number] = perf_counter()

    at = 0
    while perf_counter() < until - EVERY - 0.5:
        await asyncio.to_thread(one, counters[at % len(counters)])
        at += 1
        await asyncio.sleep(1.0)


async def measure(port: int, server: "Popen[bytes]", paths: list[str], seconds: float, counters: list[int]) -> Run:
    """Let the clients poll for some seconds; return what they met."""
    run, random = Run(), Random(1)  # noqa: S311  (when a client begins)
    for _ in range(100):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            break
        except OSError:  # not up yet
            await asyncio.sleep(0.2)
    warm = Run()
    await asyncio.gather(*(client(port, paths[0], warm, perf_counter() + 3, 0.0) for _ in range(8)))
    begun, before = perf_counter(), processor_seconds(server.pid)
    until = begun + seconds
    pollers = (client(port, path, run, until, random.random() * EVERY) for path in paths)
    await asyncio.gather(visitors(run, until, counters), *pollers)
    run.core = 100 * (processor_seconds(server.pid) - before) / (perf_counter() - begun)
    return run


def prepared(clients: int) -> tuple[list[str], list[int]]:
    """Make a ticket for each telephone and two counters free; return the addresses and the counters."""
    import django

    django.setup()
    from bianmin.desk import actions, queries
    from bianmin.desk.actions import ensure_default_desk
    from bianmin.kit.clock import today
    from bianmin.kit.texts import t
    from bianmin.office import queries as office
    from bianmin.office.types import Actor

    clerk = Actor.system("benchmark")
    ensure_default_desk()
    site = office.sites()[0]
    counters = []
    for number in ("97", "98"):
        actions.save_counter(
            f"bench-{number}", actor=clerk, site_code=site.code, floor="1F", number=number, name=t("測試", "Test"),
            functions=[], queues=["ask"], valid_from=today(),
        )  # fmt: skip
        found = next(one for one in queries.counters() if one.number == number)
        counters.append(found.id)
    phones = [actions.take_ticket("help", actor=clerk).code for _ in range(clients // 2)]
    boards = [f"/hall/board/{site.code}.json"] * (clients - len(phones))
    return boards + [f"/hall/t/{code}.json" for code in phones], counters


def main() -> int:
    """Measure both ways in turns; 1 where the short way is over a limit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--port", type=int, default=8791)
    args = parser.parse_args()
    paths, counters = prepared(args.clients)
    over = False
    for _ in range(args.rounds):
        for name, application in (("short way", "application"), ("Django's chain", "pages")):
            server = serve(args.port, f"bianmin.config.wsgi:{application}")
            try:
                run = asyncio.run(measure(args.port, server, paths, args.seconds, counters))
            finally:
                server.terminate()
                server.wait()
            delay = hundredths(run.delays, 99)
            rate, same = len(run.answers) / args.seconds, run.unchanged / len(run.answers)
            p50, p99 = (hundredths(run.answers, at) * 1000 for at in (50, 99))
            print(
                f"{name}: {rate:.0f} answers/s, {same:.0%} unchanged, {run.failed} failed; answer p50 {p50:.1f} ms,"
                f" p99 {p99:.1f} ms; call seen p50 {hundredths(run.delays, 50):.2f} s, p99 {delay:.2f} s"
                f" ({len(run.delays)} sights); {run.core:.1f} % of a core"
            )
            if application == "application":
                over |= run.failed > 0 or delay > MOST_DELAY or run.core > MOST_CORE
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
