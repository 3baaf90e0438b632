"""Words of reports that others use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bianmin.kit.texts import Text, t


class ReportState(StrEnum):
    """Where a report stands on its way to the head."""

    DRAFT = "draft"
    SIGNING = "signing"
    SIGNED = "signed"
    APPROVED = "approved"


REPORT_STATE_NAMES: dict[str, Text] = {
    "draft": t("編製中", "Being written"),
    "signing": t("陳核中", "Sent for approval"),
    "signed": t("單位主管已核閱", "Looked over by the head of unit"),
    "approved": t("首長已核定", "Approved by the head"),
}
STEP_NAMES: dict[str, Text] = {
    "send": t("陳核", "Sent for approval"),
    "unit": t("單位主管核閱", "Looked over by the head of unit"),
    "head": t("首長核定", "Approved by the head"),
    "return": t("退回修改", "Returned for changes"),
}


@dataclass(frozen=True, slots=True)
class ReportInfo:
    """A report: its outline, period and edition, and where it stands. Files are ids of kept files."""

    id: int
    outline: str
    outline_name: Text
    period: str
    first: date
    last: date
    edition: int
    state: ReportState
    title: str
    reason: str
    frozen_at: datetime | None
    snapshot_id: int | None
    published_at: datetime | None
    odt_id: int | None
    pdf_id: int | None
    data_id: int | None
    made_by: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CommentInfo:
    """A comment on a section."""

    id: int
    section: str
    text: str
    by: str
    at: datetime
    closed_at: datetime | None
    closed_by: str


@dataclass(frozen=True, slots=True)
class PhotoInfo:
    """A photograph of a section, with what it shows for those who can't see it."""

    id: int
    section: str
    position: int
    file_id: int
    sha256: str
    kind: str
    alt: str
    caption: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SectionInfo:
    """A heading of a report with all that belongs to it. ``is_given``: its text comes from the year's plan."""

    code: str
    title: str
    depth: int
    level: int
    number: int
    guidance: Text | None
    text: str
    is_given: bool
    is_written: bool
    optional: bool
    version: int = 0
    by: str = ""
    at: datetime | None = None
    seen: Mapping[str, str] = field(default_factory=dict)
    writer: str = ""
    writer_id: int | None = None
    due: date | None = None
    comments: tuple[CommentInfo, ...] = ()
    photos: tuple[PhotoInfo, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class TextInfo:
    """A version of a section's text."""

    version: int
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SignatureInfo:
    """A step of the sign-off."""

    step: str
    note: str
    by: str
    staff_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """A frozen figure that would be another today: as displayed, and how many records are behind it."""

    code: str
    title: str
    frozen: str
    today: str
    frozen_records: int
    today_records: int
