"""What changes in inspections. Only here is it written."""

from collections.abc import Sequence

from bianmin.inspections.types import ObservationRecord
from bianmin.kit.loading import Loaded
from bianmin.office.types import Actor


def take_observations(records: Sequence[ObservationRecord], *, actor: Actor) -> Loaded:
    """Take observations of a file, each once; refuse (``Differs``) where one is there with other content."""
    raise NotImplementedError
