"""Tables of reports: closed sums, snapshots, other branches' files; and the reports as they are written."""

from bianmin.reports.models.closed import ClosedDistinct, ClosedSet, ClosedSum
from bianmin.reports.models.snapshot import BranchFile, Snapshot, SnapshotChunk, SnapshotFacts, SnapshotFigure

__all__ = [
    "BranchFile",
    "ClosedDistinct",
    "ClosedSet",
    "ClosedSum",
    "Snapshot",
    "SnapshotChunk",
    "SnapshotFacts",
    "SnapshotFigure",
]
