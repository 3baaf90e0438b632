"""What is read of inspections."""

from bianmin.inspections.types import SubjectInfo


def subjects() -> tuple[SubjectInfo, ...]:
    """Return all that can be observed, in reading order."""
    raise NotImplementedError
