"""A mail as it leaves: plain text, one addressee, its own number, and never an answer to a machine's answer."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr

from bianmin.kit.messages import Outgoing


def mail_of(message: Outgoing, sender: str) -> EmailMessage:
    """Return the mail; the same message always bears the same ``Message-ID``, so that mailboxes drop a double."""
    made = EmailMessage(policy=SMTP)
    host = parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    made["From"], made["To"], made["Subject"] = sender, message.address, message.subject
    made["Message-ID"] = f"<{message.key}@{host}>"
    made["Date"] = formatdate(localtime=True)
    made["Auto-Submitted"] = "auto-generated"
    made["Content-Language"] = "en" if message.language == "en" else "zh-Hant"
    made.set_content(message.body)
    return made
