"""Short messages into files (``outbox-fake/sms``), one JSON object each."""

import json
from dataclasses import dataclass
from pathlib import Path

from bianmin.adapters.filing import folder, put
from bianmin.adapters.sms.payloads import body_of, short_of
from bianmin.kit.messages import Outgoing


@dataclass(frozen=True, slots=True)
class FileSms:
    """Writes each message as a ``.json`` file named by its key."""

    def deliver(self, message: Outgoing) -> None:
        """Write the message; a second time it is the same file."""
        put(self._path(message), json.dumps(body_of(short_of(message)), ensure_ascii=False).encode())

    def went_out(self, message: Outgoing) -> bool | None:
        """Tell whether its file is there."""
        return self._path(message).exists()

    def check(self) -> str:
        """Say where the files lie."""
        return str(folder("sms"))

    @staticmethod
    def _path(message: Outgoing) -> Path:
        return folder("sms") / f"{message.key}.json"
