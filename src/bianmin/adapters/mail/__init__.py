"""Mail: through SMTP where ``BIANMIN_SMTP_URL`` names a server, into files otherwise."""

import os

from bianmin.adapters.mail.client import SmtpCarrier
from bianmin.adapters.mail.fake import FileMail
from bianmin.adapters.ports import Carrier


def carrier() -> Carrier:
    """Return how mail leaves, by the environment."""
    url = os.environ.get("BIANMIN_SMTP_URL", "")
    return SmtpCarrier(url, os.environ.get("BIANMIN_MAIL_FROM", "")) if url else FileMail()
