"""A web process is killed while receipts are being sent in: what was answered is kept whole, the rest is not there."""

import hashlib
import os
import re
import signal
import threading
import time
from io import BytesIO
from pathlib import Path
from random import Random

import psycopg
import requests
from PIL import Image

from bianmin.kit.database.address import socket_folder
from tests.command_office import CommandOffice
from tests.factories import site as factory
from tests.journeys.serving import free_port, wait_for

ROUNDS = 20 if os.environ.get("BIANMIN_SOAK") else 3
SENDERS = 4


def a_receipt(seed: int) -> bytes:
    """Return a picture that is no other one's, of some hundred kilobytes."""
    drawn = BytesIO()
    Image.frombytes("RGB", (300, 400), Random(seed).randbytes(360_000)).save(drawn, "PNG")  # noqa: S311  (no secret)
    return drawn.getvalue()


def web_processes(server: int) -> list[int]:
    """Return the web server of a served branch and its workers."""
    parents = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes()
                parents[int(folder.name)] = (int((folder / "stat").read_text().rsplit(") ", 1)[1].split()[1]), words)
            except (FileNotFoundError, ProcessLookupError):  # a process that ended meanwhile
                continue
    below = {server}
    while more := {pid for pid, (parent, _) in parents.items() if parent in below} - below:
        below |= more
    masters = {pid for pid in below if b"granian" in parents[pid][1]}
    return [pid for pid in below if pid in masters or parents[pid][0] in masters]


class Sender(threading.Thread):
    """Sends receipts for a case without pause, and remembers what was answered."""

    def __init__(self, url: str, number: str, seed: int, over: threading.Event) -> None:
        super().__init__(daemon=True)
        self.url, self.number, self.seed, self.over = url, number, seed, over
        self.answered = 0
        self.broken = 0

    def run(self) -> None:
        """Send until it is over; a broken line begins again from finding the case."""
        while not self.over.is_set():
            try:
                self.send(requests.Session())
            except (requests.RequestException, IndexError):  # counted: the server was killed under it
                self.broken += 1
                time.sleep(0.2)

    def send(self, browser: requests.Session) -> None:
        """Open the case by its pay code and send one receipt after the other."""
        browser.get(f"{self.url}/pay/{self.number}/", timeout=20)
        while not self.over.is_set():
            form = browser.get(f"{self.url}/receipt/send/", timeout=20).text
            mark, token = (
                re.findall(rf'name="{name}" value="([^"]+)"', form)[-1] for name in ("case", "csrfmiddlewaretoken")
            )
            self.seed += SENDERS
            answer = browser.post(
                f"{self.url}/receipt/send/",
                data={
                    "case": mark, "csrfmiddlewaretoken": token, "payer": "測試甲", "amount": "5000",
                    "paid_on": "115/01/05", "channel": "store",
                },
                files={"file": ("receipt.png", a_receipt(self.seed))}, allow_redirects=False, timeout=20,
            )  # fmt: skip
            assert answer.status_code in {302, 429, 503}, answer.status_code
            self.answered += answer.status_code == 302


def test_nothing_is_half_kept(command_office: CommandOffice, tmp_path: Path) -> None:
    known = command_office.json("intake", "--list-codes")
    agency, word = known["agencies"][0], known["case_types"][0]
    cases = factory.transfer_file(tmp_path / "cases.csv", [factory.line(agency=agency, word=word)])
    command_office.run("intake", cases)
    port, random = str(free_port()), Random(20261121)  # noqa: S311  (a test that can be repeated)
    url = f"http://127.0.0.1:{port}"
    server = command_office.start("serve", "--port", port, BIANMIN_PORT=port)
    over = threading.Event()
    try:
        wait_for(url)
        line = psycopg.connect(
            host=str(socket_folder(command_office.home)), user="postgres", dbname="bianmin", autocommit=True
        )
        code = line.execute("select pay_code from payments_receivable").fetchone()
        assert code is not None
        senders = [Sender(url, code[0], seed, over) for seed in range(SENDERS)]
        for sender in senders:
            sender.start()
        for _ in range(ROUNDS):
            before, until = sum(sender.answered for sender in senders), time.monotonic() + 60
            while sum(sender.answered for sender in senders) == before and time.monotonic() < until:
                line.execute("delete from pages_attempt")  # one address sends more than any person may
                time.sleep(random.random() / 2)
            os.kill(random.choice(web_processes(server.pid)), signal.SIGKILL)
            wait_for(url)
        over.set()
        for sender in senders:
            sender.join(30)
        kept = line.execute(
            "select r.file_id, f.sha256, f.size from payments_receipt_return r"
            " left join kit_stored_file f on f.id = r.file_id"
        ).fetchall()
        told = line.execute("select count(*) from kit_outbox_event where name like '%ReceiptReturned'").fetchone()
        loose = line.execute(
            "select count(*) from kit_stored_file where content_type like 'image/%' and id not in"
            " (select file_id from payments_receipt_return)"
        ).fetchone()
        line.close()
    finally:
        over.set()
        server.terminate()
        server.communicate(timeout=60)
    answered = sum(sender.answered for sender in senders)
    assert answered
    assert answered <= len(kept) <= answered + SENDERS * ROUNDS
    assert told == (len(kept),)
    assert loose == (0,)
    for _file, sha256, size in kept:
        content = (command_office.home / "files" / sha256[:2] / sha256[2:4] / sha256).read_bytes()
        assert (hashlib.sha256(content).hexdigest(), len(content)) == (sha256, size)
    assert not list((command_office.home / "files").glob("waiting/*"))
