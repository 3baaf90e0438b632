"""Mail through an SMTP server: ``smtp://`` (plain, inside the house), ``smtp+starttls://`` or ``smtps://``."""

import smtplib
import ssl
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from bianmin.adapters.errors import DeliveryError, SettingError
from bianmin.adapters.mail.payloads import mail_of
from bianmin.kit.messages import Outgoing

TIMEOUT = 20.0
_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
_PERMANENT = 500


@dataclass(frozen=True, slots=True)
class SmtpCarrier:
    """Hands mail to one server; ``url`` may hold a user's name and password."""

    url: str
    sender: str

    def deliver(self, message: Outgoing) -> None:
        """Hand over one mail."""
        mail = mail_of(message, self.sender)
        try:
            with self._line() as line:
                line.send_message(mail)
        except smtplib.SMTPRecipientsRefused as refused:
            code = next((answer[0] for answer in refused.recipients.values()), 0)
            raise DeliveryError(f"the mailbox was refused ({code})", final=code >= _PERMANENT) from None
        except smtplib.SMTPResponseException as problem:
            raise DeliveryError(f"the mail server answered {problem.smtp_code}") from None
        except (OSError, smtplib.SMTPException) as problem:
            raise DeliveryError(f"the mail server can't be reached: {type(problem).__name__}") from problem

    def went_out(self, message: Outgoing) -> bool | None:  # noqa: ARG002  (this server can't be asked later what went out)
        """Nobody can ask a mail server what it took."""
        return None

    def check(self) -> str:
        """Log in and say where mail goes."""
        parts = urlsplit(self.url)
        if parts.scheme not in _PORTS or not parts.hostname or "@" not in self.sender:
            raise SettingError("BIANMIN_SMTP_URL must be smtp(s)://host, and BIANMIN_MAIL_FROM an address")
        try:
            with self._line() as line:
                line.noop()
        except (OSError, smtplib.SMTPException) as problem:
            raise SettingError(f"the mail server can't be used: {type(problem).__name__}") from problem
        return f"{parts.scheme}://{parts.hostname}"

    def _line(self) -> smtplib.SMTP:
        parts = urlsplit(self.url)
        host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 25)
        safe = ssl.create_default_context()
        line: smtplib.SMTP
        if parts.scheme == "smtps":
            line = smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=safe)
        else:
            line = smtplib.SMTP(host, port, timeout=TIMEOUT)
            if parts.scheme == "smtp+starttls":
                line.starttls(context=safe)
        if parts.username:
            line.login(unquote(parts.username), unquote(parts.password or ""))
        return line
