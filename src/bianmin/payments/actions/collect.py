"""Taking in a file of money lines: streamed, staged, allocated and posted in one transaction."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from bianmin.office.types import Actor
from bianmin.payments.types import CollectResult, Layout


def collect(
    path: Path,
    *,
    layout: Layout,
    actor: Actor,
    file_name: str,
    on: date | None = None,
    now: datetime | None = None,
    progress: Callable[[int], None] | None = None,
) -> CollectResult:
    """Take in a collection file wholly or not at all; the same lines again move nothing."""
    raise NotImplementedError
