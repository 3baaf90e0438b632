"""Short messages: through the office's gateway where ``BIANMIN_SMS_URL`` names one, into files otherwise."""

import os

from bianmin.adapters.ports import Carrier
from bianmin.adapters.sms.client import GatewayCarrier
from bianmin.adapters.sms.fake import FileSms


def carrier() -> Carrier:
    """Return how short messages leave, by the environment."""
    url = os.environ.get("BIANMIN_SMS_URL", "")
    return GatewayCarrier(url, os.environ.get("BIANMIN_SMS_TOKEN", "")) if url else FileSms()
