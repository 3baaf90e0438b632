"""Mail and short messages leave through what the environment names, and say plainly what is wrong."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from socketserver import StreamRequestHandler, TCPServer

import pytest

from bianmin.adapters import mail, sms
from bianmin.adapters.errors import DeliveryError, SettingError
from bianmin.adapters.mail.client import SmtpCarrier
from bianmin.adapters.mail.fake import FileMail
from bianmin.adapters.sms.client import GatewayCarrier
from bianmin.adapters.sms.fake import FileSms
from bianmin.adapters.sms.payloads import MOST, short_of
from bianmin.kit.messages import MessageChannel, Outgoing

LETTER = Outgoing(
    7, "bianmin-7-20260803", MessageChannel.MAIL, "someone@example.org", "主旨", "內文\n第二行", "zh-hant"
)
SHORT = Outgoing(8, "bianmin-8-20260803", MessageChannel.SMS, "0912345678", "主旨", "內文 " * 200, "zh-hant")


class MailServer(TCPServer):
    """Takes mail as a mail server does, or refuses the mailbox."""

    allow_reuse_address = True
    answer = b"250 ok"

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.taken: list[bytes] = []


class _Conversation(StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self.wfile.write(b"220 test\r\n")
        while line := self.rfile.readline().strip():
            word = line[:4].upper()
            if word == b"RCPT":
                self.wfile.write(self.server.answer + b"\r\n")
            elif word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                lines = []
                while (part := self.rfile.readline()) != b".\r\n":
                    lines.append(part)
                self.server.taken.append(b"".join(lines))
                self.wfile.write(b"250 taken\r\n")
            else:
                self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
                if word == b"QUIT":
                    return


class Gateway(HTTPServer):
    """A gateway for short messages that answers with one status."""

    def __init__(self, status: int) -> None:
        super().__init__(("127.0.0.1", 0), _Post)
        self.status = status
        self.posted: list[dict[str, str]] = []


class _Post(BaseHTTPRequestHandler):
    server: Gateway

    def do_POST(self) -> None:
        assert self.headers["Authorization"] == "Bearer secret"
        self.server.posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(self.server.status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def running(server: TCPServer) -> Iterator[str]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_mail_reaches_the_server_with_its_own_number() -> None:
    server = MailServer()
    with running(server) as address:
        carrier = SmtpCarrier(f"smtp://{address}", "office@example.org")
        assert carrier.check() == "smtp://127.0.0.1"
        carrier.deliver(LETTER)
    assert b"Message-ID: <bianmin-7-20260803@example.org>" in server.taken[0]
    assert carrier.went_out(LETTER) is None


def test_a_refused_mailbox_is_final_and_a_server_that_is_away_is_not() -> None:
    server = MailServer()
    server.answer = b"550 no such mailbox"
    with running(server) as address, pytest.raises(DeliveryError, match="550") as refused:
        SmtpCarrier(f"smtp://{address}", "office@example.org").deliver(LETTER)
    assert refused.value.final
    with pytest.raises(DeliveryError) as away:
        SmtpCarrier(f"smtp://{address}", "office@example.org").deliver(LETTER)
    assert not away.value.final
    assert "someone" not in str(away.value)


@pytest.mark.parametrize(("status", "final"), [(200, None), (409, None), (400, True), (429, False), (503, False)])
def test_a_gateway_takes_refuses_or_is_busy(status: int, *, final: bool | None) -> None:
    server = Gateway(status)
    with running(server) as address:
        carrier = GatewayCarrier(f"http://{address}/send", "secret")
        if final is None:
            carrier.deliver(SHORT)
        else:
            with pytest.raises(DeliveryError) as refused:
                carrier.deliver(SHORT)
            assert refused.value.final is final
    assert server.posted[0]["key"] == SHORT.key
    assert len(short_of(SHORT).text) == MOST


def test_without_settings_everything_goes_into_files(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BIANMIN_SMTP_URL", "BIANMIN_SMS_URL"):
        monkeypatch.delenv(name, raising=False)
    assert isinstance(mail.carrier(), FileMail)
    assert isinstance(sms.carrier(), FileSms)
    assert mail.carrier().check() == str(home / "outbox-fake" / "mail")
    assert sms.carrier().check() == str(home / "outbox-fake" / "sms")
    sms.carrier().deliver(SHORT)
    assert sms.carrier().went_out(SHORT) is True


def test_settings_that_cannot_work_are_told_to_the_operator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_SMTP_URL", "http://mail")
    monkeypatch.setenv("BIANMIN_SMS_URL", "https://gateway.example.org/send")
    for carrier in (mail.carrier(), SmtpCarrier("smtp://127.0.0.1:1", "a@example.org"), sms.carrier()):
        with pytest.raises(SettingError):
            carrier.check()
