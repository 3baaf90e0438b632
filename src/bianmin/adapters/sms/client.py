"""Short messages through a gateway of the office's own: one POST of JSON, answered 2xx, or 409 for a double."""

import json
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from bianmin.adapters.errors import DeliveryError, SettingError
from bianmin.adapters.sms.payloads import body_of, short_of
from bianmin.kit.messages import Outgoing

TIMEOUT = 20.0
_DOUBLE, _BAD, _SERVER = 409, 400, 500
_OK = range(200, 300)


@dataclass(frozen=True, slots=True)
class GatewayCarrier:
    """Posts each message to ``url`` with a bearer token; the gateway knows a key it has had."""

    url: str
    token: str

    def deliver(self, message: Outgoing) -> None:
        """Hand over one message; an answer that it was had before is as good."""
        status = self._post(json.dumps(body_of(short_of(message)), ensure_ascii=False).encode())
        if status in _OK or status == _DOUBLE:
            return
        raise DeliveryError(f"the gateway answered {status}", final=_BAD <= status < _SERVER and status != 429)  # noqa: PLR2004  (too many requests: worth another try)

    def went_out(self, message: Outgoing) -> bool | None:  # noqa: ARG002  (the gateway itself knows a repeat)
        """Sending again is safe: the gateway drops a key it has had."""
        return False

    def check(self) -> str:
        """Say where messages go."""
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or not self.token:
            raise SettingError("BIANMIN_SMS_URL must be https://…, and BIANMIN_SMS_TOKEN must be given")
        return f"{parts.scheme}://{parts.hostname}"

    def _post(self, body: bytes) -> int:
        parts = urlsplit(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        line = kind(parts.hostname or "", parts.port, timeout=TIMEOUT)
        try:
            head = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
            line.request("POST", parts.path or "/", body, head)
            return line.getresponse().status
        except (OSError, HTTPException) as problem:
            raise DeliveryError(f"the gateway can't be reached: {type(problem).__name__}") from problem
        finally:
            line.close()
