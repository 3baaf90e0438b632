"""Sessions taken from files: once, however often the file comes."""

from collections.abc import Sequence

from bianmin.activities.types import SessionRecord
from bianmin.kit.loading import Loaded
from bianmin.office.types import Actor


def take_sessions(records: Sequence[SessionRecord], *, actor: Actor) -> Loaded:
    """Take sessions that were held; one that is there with other content refuses them all (``Differs``)."""
    raise NotImplementedError
