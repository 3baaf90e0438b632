"""Enquiries from outside this system."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bianmin.kit.texts import Text, t

ENQUIRY_CHANNELS: Mapping[str, Text] = {
    "phone": t("電話", "Telephone"),
    "counter": t("臨櫃", "Counter"),
    "web": t("網路", "Web"),
    "mail": t("書信", "Mail"),
}


@dataclass(frozen=True, slots=True)
class EnquiryRecord:
    """One enquiry of a file ``enquiries``; ``channel`` is one of ``ENQUIRY_CHANNELS``, ``at`` is aware."""

    enquiry_id: str
    at: datetime
    channel: str
    topic: str
    minutes: int
