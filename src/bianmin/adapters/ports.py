"""What every way out of the house can do."""

from typing import Protocol

from bianmin.kit.messages import Outgoing


class Carrier(Protocol):
    """Hands messages of one channel over to the outside."""

    def deliver(self, message: Outgoing) -> None:
        """Hand a message over, or raise ``DeliveryError``. ``message.key`` is the same at every attempt."""

    def went_out(self, message: Outgoing) -> bool | None:
        """Tell whether a message of this key was handed over before; None where nobody can know."""

    def check(self) -> str:
        """Return in words where messages go; raise ``SettingError`` where the settings can't work."""
