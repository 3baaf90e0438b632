"""Mail into files (``outbox-fake/mail``): runs the whole flow where no server is named, and in training."""

from dataclasses import dataclass
from pathlib import Path

from bianmin.adapters.filing import folder, put
from bianmin.adapters.mail.payloads import mail_of
from bianmin.kit.messages import Outgoing

SENDER = "bianmin@localhost.localdomain"


@dataclass(frozen=True, slots=True)
class FileMail:
    """Writes each mail as an ``.eml`` file named by its key."""

    def deliver(self, message: Outgoing) -> None:
        """Write the mail; a second time it is the same file."""
        put(self._path(message), bytes(mail_of(message, SENDER)))

    def went_out(self, message: Outgoing) -> bool | None:
        """Tell whether its file is there."""
        return self._path(message).exists()

    def check(self) -> str:
        """Say where the files lie."""
        return str(folder("mail"))

    @staticmethod
    def _path(message: Outgoing) -> Path:
        return folder("mail") / f"{message.key}.eml"
