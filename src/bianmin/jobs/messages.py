"""Messages leave the house: each is claimed, handed to its channel's carrier, and settled, one after the other."""

import logging
import time

from bianmin.adapters import mail, sms
from bianmin.adapters.errors import DeliveryError
from bianmin.adapters.ports import Carrier
from bianmin.kit import messages
from bianmin.kit.messages import MessageChannel, Outgoing

LONGEST = 50.0
"""Seconds one round goes on; what is left goes with the next."""

log = logging.getLogger(__name__)


def carriers() -> dict[MessageChannel, Carrier]:
    """Return how each channel leaves, by the environment."""
    return {MessageChannel.MAIL: mail.carrier(), MessageChannel.SMS: sms.carrier()}


def deliver(*, longest: float = LONGEST) -> int:
    """Send what waits, for a while; return how many went out.

    A claim commits before anything leaves, so that a kill in between can't make a second message: what it
    left is settled by asking the carrier, and is ``unsure`` where none can tell.
    """
    ways = carriers()

    def went_out(message: Outgoing) -> bool | None:
        return ways[message.channel].went_out(message)

    messages.recover(went_out)
    sent, until = 0, time.monotonic() + longest
    while time.monotonic() < until:
        message = messages.claim()
        if message is None:
            break
        try:
            ways[message.channel].deliver(message)
        except DeliveryError as problem:
            messages.settle(message.id, str(problem), final=problem.final)
        except Exception as problem:
            log.exception("message %s could not be sent", message.id)
            messages.settle(message.id, f"{type(problem).__name__}: {problem}")
        else:
            messages.settle(message.id)
            sent += 1
    return sent
