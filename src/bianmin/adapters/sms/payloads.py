"""A short message as it leaves: the subject says all; only where it lacks one does the text follow."""

from dataclasses import asdict, dataclass

from bianmin.kit.messages import Outgoing

MOST = 330
"""Characters: five short messages of Chinese."""


@dataclass(frozen=True, slots=True)
class ShortMessage:
    """What a gateway is given; ``key`` lets it drop a double."""

    key: str
    to: str
    text: str


def short_of(message: Outgoing) -> ShortMessage:
    """Return a message as a short one."""
    text = " ".join(message.body.split())
    return ShortMessage(message.key, message.address, text if len(text) <= MOST else text[: MOST - 1] + "…")


def body_of(short: ShortMessage) -> dict[str, str]:
    """Return the JSON object a gateway takes."""
    return asdict(short)
