"""The suspense desk: what waits, and which cases it may be meant for."""

from bianmin.payments.types import Proposal, SuspenseView


def suspense_items(*, after: tuple[str, int] | None = None, size: int = 50) -> list[SuspenseView]:
    """Return open suspense items, oldest first."""
    raise NotImplementedError


def suspense_item(item_id: int) -> SuspenseView:
    """Return one item with all that was done to it."""
    raise NotImplementedError


def proposals(item_id: int) -> list[Proposal]:
    """Return cases the money may be meant for, likeliest first, each with its reasons."""
    raise NotImplementedError
