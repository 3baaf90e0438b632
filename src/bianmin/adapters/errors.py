"""What goes wrong on the way out."""


class DeliveryError(Exception):
    """A message could not be handed over; ``final``: trying again is of no use (there is no such mailbox)."""

    def __init__(self, why: str, *, final: bool = False) -> None:
        self.final = final
        super().__init__(why)


class SettingError(Exception):
    """An adapter's settings can't work, in a sentence for the operator."""
