"""Tables of reports: closed sums, snapshots, other branches' files; and the reports as they are written."""

from bianmin.reports.models.closed import ClosedDistinct, ClosedSet, ClosedSum
from bianmin.reports.models.report import Assignment, Comment, Photo, Report, SectionText, Signature
from bianmin.reports.models.snapshot import BranchFile, Snapshot, SnapshotChunk, SnapshotFacts, SnapshotFigure

__all__ = [
    "Assignment",
    "BranchFile",
    "ClosedDistinct",
    "ClosedSet",
    "ClosedSum",
    "Comment",
    "Photo",
    "Report",
    "SectionText",
    "Signature",
    "Snapshot",
    "SnapshotChunk",
    "SnapshotFacts",
    "SnapshotFigure",
]
